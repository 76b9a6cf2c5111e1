using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// The fuel of a plant that makes electricity, heat or both, placed by where the energy goes: what is supplied to the grid or a heat network under I.4.4,
/// the plant's own use under I.4.1, what a captive plant uses on its site under the reference of that use (I.3.1). GPC v1.1, chapter 6; fuel combustion
/// by IPCC 2006, volume 2, chapter 2, equation 2.1; heat and power shared by <see cref="HeatAndPower"/>.
/// </summary>
internal sealed class PowerPlant : IMethod
{
    public const string Id = "power-plant";

    private const string ToGrid = "I.4.4";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = EnergyMethodTexts.PowerPlant,
        Summary = EnergyMethodTexts.PowerPlantSummary,
        Equation = "E = A × NCV × EF(gas); E(I.4.4) = E × aP × (1 − o − c) + E × aH × (1 − d); E(I.4.1) = E × aP × o; E(on site) = E × aP × c + E × aH × d; by efficiency aP = P ÷ ηP ÷ (P ÷ ηP + H ÷ ηH), aH = 1 − aP",
        Citation = "IPCC 2006, vol. 2, ch. 2, eq. 2.1 (p. 2.11); GPC v1.1, ch. 6; GHG Protocol, Allocation of GHG Emissions from a CHP Plant (2006)",
        References = ReferencePattern.Parse("I.4.4;I.4.1;I.1.1;I.2.1;I.3.1;I.5.1;I.6.1")!,
        Part = 1,
        Inputs =
        [
            new("A", MethodTexts.AmountOfFuel, "amount", "", "t", MethodTexts.Always),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "TJ/Gg", MethodTexts.FromDatasetsIfMassOrVolume),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, co2-biogenic, ch4, n2o", "kg/TJ", MethodTexts.Resolved),
            new("o", EnergyMethodTexts.OwnUse, "own_use", "plant-own-use-rate", "%", EnergyMethodTexts.IfPower),
            new("c", EnergyMethodTexts.OnSitePower, "on_site_power", "on-site-power-share", "%", EnergyMethodTexts.IfCaptive),
            new("d", EnergyMethodTexts.OnSiteHeat, "on_site_heat", "on-site-heat-share", "%", EnergyMethodTexts.IfCaptive),
            new("P", EnergyMethodTexts.ElectricityOutput, "electricity_output", "electricity-output", "MWh", EnergyMethodTexts.IfHeatAndPower),
            new("H", EnergyMethodTexts.HeatOutput, "heat_output", "heat-output", "GJ", EnergyMethodTexts.IfHeat),
            new("ηP", EnergyMethodTexts.ReferencePower, "", "reference-power-efficiency", "%", EnergyMethodTexts.IfEfficiency),
            new("ηH", EnergyMethodTexts.ReferenceHeat, "", "reference-heat-efficiency", "%", EnergyMethodTexts.IfEfficiency),
            new("Ts", EnergyMethodTexts.SupplyTemperature, "supply_temperature", "supply-temperature", "", EnergyMethodTexts.IfExergy),
            new("Tr", EnergyMethodTexts.ReturnTemperature, "return_temperature", "return-temperature", "", EnergyMethodTexts.IfExergy),
            new("s", EnergyMethodTexts.GasCarbonShare, CokeCarbon.Column, CokeCarbon.Parameter, "%", EnergyMethodTexts.IfCoke),
        ],
        Example = "city,year,gpc_ref,activity,method,site,subtype,own_use,on_site_power,electricity_output,heat_output,amount,unit,source\n"
            + "my-city,2023,I.4.4,other-bituminous-coal,power-plant,east,electricity,6%,,,,900000,t,power company\n"
            + "my-city,2023,I.4.4,other-bituminous-coal,power-plant,west,chp,7%,,800000 MWh,6000000 GJ,550000,t,power company\n"
            + "my-city,2023,I.4.4,natural-gas,power-plant,boilers,heat,,,,900000 GJ,28000000,m3@0C,heat company\n"
            + "my-city,2023,I.3.1,coke-oven-gas,power-plant,steelworks,electricity,5%,80%,,,120000000,m3@0C,steelworks\n",
        ExampleFiles = [("sites.csv", "city,site,location,kind\nmy-city,east,inside,plant\nmy-city,west,inside,plant\nmy-city,boilers,inside,plant\nmy-city,steelworks,inside,plant\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!TryPlant(calculation, out var plant))
        {
            return;
        }

        foreach (var (gas, mass) in FuelCombustion.MassesOf(calculation))
        {
            if (plant.Split.MakesPower)
            {
                PlacePower(calculation, plant, gas, plant.Split.OfPower(mass));
            }

            if (plant.Split.MakesHeat)
            {
                PlaceHeat(calculation, plant, gas, plant.Split.OfHeat(mass));
            }

            if (plant.Split.IsShared)
            {
                calculation.Memo(EnergyMethodTexts.ForPower, gas, plant.Split.OfPower(mass), methodCase.Reference);
                calculation.Memo(EnergyMethodTexts.ForHeat, gas, plant.Split.OfHeat(mass), methodCase.Reference);
            }
        }
    }

    /// <summary>What a plant emits for the heat that it gives to a network, gas by gas, and that heat. None if it gives none.</summary>
    public static (IReadOnlyList<(string Gas, T Mass)> Masses, T Heat)? HeatOf<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!TryPlant(calculation, out var plant) || !plant.Split.MakesHeat)
        {
            return null;
        }

        var heat = calculation.Of(HeatAndPower.HeatOf(calculation.Case)!);
        return ([.. FuelCombustion.MassesOf(calculation).Select(m => (m.Gas, ToNetwork(calculation, plant, plant.Split.OfHeat(m.Mass))))], ToNetwork(calculation, plant, heat));
    }

    private static void PlacePower<T>(Calculation<T> calculation, Plant<T> plant, string gas, T mass)
        where T : INumeric<T>
    {
        var own = calculation.Of(plant.OwnUse!);
        calculation.Emit(gas, mass * own, At("I.4.1"));
        if (plant.OnSitePower is { } onSite)
        {
            calculation.Emit(gas, mass * calculation.Of(onSite), plant.Site);
            calculation.Emit(gas, mass * (T.One - own - calculation.Of(onSite)), At(ToGrid));
        }
        else
        {
            calculation.Emit(gas, mass * (T.One - own), At(ToGrid));
        }
    }

    private static void PlaceHeat<T>(Calculation<T> calculation, Plant<T> plant, string gas, T mass)
        where T : INumeric<T>
    {
        calculation.Emit(gas, ToNetwork(calculation, plant, mass), At(ToGrid));
        if (plant.OnSiteHeat is { } onSite)
        {
            calculation.Emit(gas, mass * calculation.Of(onSite), plant.Site);
        }
    }

    private static T ToNetwork<T>(Calculation<T> calculation, Plant<T> plant, T amount)
        where T : INumeric<T> => plant.OnSiteHeat is { } onSite ? amount * (T.One - calculation.Of(onSite)) : amount;

    // A row under I.4.4 is a plant that supplies others; one under another reference is captive, and says how much of its energy stays there.
    private static bool TryPlant<T>(Calculation<T> calculation, out Plant<T> plant)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        plant = default;
        if (!HeatAndPower.TrySplit(calculation, out var split))
        {
            return false;
        }

        var captive = methodCase.Reference.Id is not (ToGrid or "I.4.1");
        var own = split.MakesPower ? methodCase.Needed("plant-own-use-rate", Dimension.None, column: "own_use") : null;
        var power = split.MakesPower ? OnSite(methodCase, captive, "on-site-power-share", "on_site_power") : null;
        var heat = split.MakesHeat ? OnSite(methodCase, captive, "on-site-heat-share", "on_site_heat") : null;
        plant = new Plant<T>(split, own, power, heat, captive ? methodCase.Reference : At("I.3.1"));
        if (methodCase.Failed || (own is not null && !Share.Holds(methodCase, own, "own_use")) || (power is not null && !Share.Holds(methodCase, power, "on_site_power"))
            || (heat is not null && !Share.Holds(methodCase, heat, "on_site_heat")))
        {
            return false;
        }

        if (own is not null && power is not null && own.Value + power.Value > 1)
        {
            methodCase.Fail(Rules.InvalidInput, "on_site_power", "own_use + on_site_power", $"{own.Text} {own.Unit.Id} + {power.Text} {power.Unit.Id}", "0 % .. 100 %");
            return false;
        }

        return true;
    }

    private static MethodInput? OnSite(MethodCase methodCase, bool captive, string parameter, string column) =>
        captive ? methodCase.Needed(parameter, Dimension.None, column: column) : methodCase.Parameter(parameter, Dimension.None, column: column);

    private static GpcReference At(string id) => GpcReferences.TryParse(id, out var reference) ? reference : throw new ArgumentException($"no reference {id}", nameof(id));

    private readonly record struct Plant<T>(Split<T> Split, MethodInput? OwnUse, MethodInput? OnSitePower, MethodInput? OnSiteHeat, GpcReference Site)
        where T : INumeric<T>;
}
