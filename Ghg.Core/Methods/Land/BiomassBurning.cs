using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// L = A × MB × Cf × Gef. IPCC 2006, volume 4, chapter 2, equation 2.27, page 2.42. An area takes the fuel that burns per area (Table 2.4), or the fuel
/// that lies there times the share that burns; a mass of dry matter takes the share alone. CO2 of burnt biomass is a memo: crops grow again, and what
/// a forest loses is counted by its carbon stocks (equation 2.14).
/// </summary>
internal sealed class BiomassBurning : IMethod
{
    public const string Id = "biomass-burning";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Burning,
        Summary = LandMethodTexts.BurningSummary,
        Equation = "E(gas) = A × MB × Cf × EF(gas)",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.27 (p. 2.42)",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = ["biomass-burning"],
        Inputs =
        [
            new("A", LandMethodTexts.BurntArea, "amount", "", "ha", MethodTexts.Always),
            new("MB·Cf", LandMethodTexts.FuelConsumption, "fire_type", "fuel-consumption", "t/ha", LandMethodTexts.IfAreaWithoutFuel),
            new("MB", LandMethodTexts.FuelLoad, "fuel_load", "fuel-load", "t/ha", LandMethodTexts.IfArea),
            new("Cf", LandMethodTexts.CombustionFactor, "combustion_factor", "combustion-factor", "1", MethodTexts.FromRowOrParameters),
            new("EF", LandMethodTexts.BurningFactors, "factor", "ch4, n2o, co2-biogenic", "g/kg", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,fuel_load,fire_type,source\n"
            + "my-city,2023,V.3,rice-residues-burnt,12000,t,,,agricultural bureau: dry matter left in the fields that were burnt\n"
            + "my-city,2023,V.3,wheat-residues-burnt,500,ha,,,satellite survey\n"
            + "my-city,2023,V.3,temperate-forest-burnt,40,ha,,wildfire,forestry bureau\n"
            + "my-city,2023,V.3,maize-residues-burnt,100,ha,6 t/ha,,satellite survey\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!TryBurnt(calculation, out var burnt))
        {
            return;
        }

        foreach (var gas in (string[])[Gases.Ch4, Gases.N2o, Gases.Co2Biogenic])
        {
            if (methodCase.Factor(gas) is { } factor)
            {
                calculation.Emit(gas, burnt * calculation.Of(factor));
            }
            else
            {
                methodCase.NotEstimated(gas);
            }
        }
    }

    /// <summary>The dry matter that burnt.</summary>
    private static bool TryBurnt<T>(Calculation<T> calculation, out T burnt)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        burnt = calculation.Of(methodCase.Amount);
        var fire = methodCase.Word("fire_type");
        if (methodCase.Amount.Unit.Dimension == Dimension.Mass)
        {
            return TryTimes(calculation, Share(methodCase, fire), ref burnt);
        }

        if (methodCase.Amount.Unit.Dimension != Dimension.Area)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Area.Name);
            return false;
        }

        return methodCase.Parameter("fuel-load", LandInputs.PerArea, column: "fuel_load") is { } load
            ? TryTimes(calculation, load, ref burnt) && TryTimes(calculation, Share(methodCase, fire), ref burnt)
            : !methodCase.Failed && TryTimes(calculation, methodCase.Needed("fuel-consumption", LandInputs.PerArea, component: fire), ref burnt);
    }

    private static MethodInput? Share(MethodCase methodCase, string fire) => methodCase.Needed("combustion-factor", Dimension.None, column: "combustion_factor", component: fire);

    private static bool TryTimes<T>(Calculation<T> calculation, MethodInput? input, ref T product)
        where T : INumeric<T>
    {
        product = input is null ? product : product * calculation.Of(input);
        return input is not null;
    }
}
