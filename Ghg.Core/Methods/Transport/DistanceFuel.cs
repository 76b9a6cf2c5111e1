using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// Fuel = Distance × Fuel intensity (IPCC 2006, volume 2, chapter 3, equation 3.2.6); CO2 = Fuel × EF (equation 3.2.1). CH4 and N2O are Distance × EF
/// of the vehicle and its emission control (equation 3.2.5) where such a factor is known, else Fuel × EF (equation 3.2.3).
/// </summary>
internal sealed class DistanceFuel : IMethod
{
    public const string Id = "distance-fuel";
    public const string Intensity = "fuel-intensity";
    public const string IntensityColumn = "fuel_intensity";

    private static readonly Dimension[] Fuels =
        [Dimension.Volume, Dimension.Mass, Dimension.Energy, Dimension.GasVolumeAt0C, Dimension.GasVolumeAt15C, Dimension.GasVolumeAt20C, Dimension.GasVolumeAt60F];

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.DistanceFuel,
        Summary = TransportMethodTexts.DistanceFuelSummary,
        Equation = "CO2 = A × FI × NCV × EF(CO2) × c × s; CH4, N2O = A × EF(gas) × c × s; outside 1 − s for s",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.1 (p. 3.12), 3.2.3 (p. 3.13), 3.2.5 (p. 3.15), 3.2.6 (p. 3.26); GPC v1.1, ch. 7",
        References = ReferencePattern.Parse("II.*.1;II.*.3")!,
        Part = 1,
        Groups = [Vehicles.Group],
        Inputs =
        [
            new("A", TransportMethodTexts.Distance, "amount", "", "vehicle-km", MethodTexts.Always),
            new("AD", TransportMethodTexts.AnnualDistance, Distance.AnnualDistanceColumn, Distance.AnnualDistance, "km", TransportMethodTexts.ForNumberOfVehicles),
            new("fuel", TransportMethodTexts.FuelOfVehicles, Vehicles.FuelColumn, "", "", MethodTexts.Always),
            new("FI", TransportMethodTexts.FuelIntensity, IntensityColumn, Intensity, "L/vehicle-km", MethodTexts.FromRowOrParameters),
            new("B", TransportMethodTexts.FuelBlend, "", FuelMasses.Blend, "%", TransportMethodTexts.ForBlends),
            new("ρ", MethodTexts.Density, "", "density", "kg/L", MethodTexts.FromDatasetsIfVolume),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "TJ/Gg", MethodTexts.FromDatasetsIfMassOrVolume),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, co2-biogenic, ch4, n2o", "kg/TJ", MethodTexts.Resolved),
            new("model_year", TransportMethodTexts.ModelYear, "model_year", "", "", TransportMethodTexts.ForFactorsByModelYear),
            .. Journey<Plain>.Inputs,
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,fuel,fuel_intensity,trips,boundary_share,source\n"
            + "my-city,2023,II.1,passenger-car,gasoline-advanced-three-way-catalyst,9.1,亿车公里,motor-gasoline,0.061 kg/vehicle-km,crossing,35%,travel survey\n"
            + "my-city,2023,II.1.1,bus,,5200,万车公里,gas-diesel-oil,0.29 kg/vehicle-km,,,bus company\n"
            + "my-city,2023,II.1.1,taxi,,8100,万车公里,gasoline-e10,0.075 L/vehicle-km,,,taxi office\n",
        ExampleFiles =
        [
            ("parameters.csv", "city,subject,parameter,value,unit,source\n,motor-gasoline,density,0.745,kg/L,fuel supplier\n,ethanol,density,0.79,kg/L,fuel supplier\n"),
        ],
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => activity?.Group == Vehicles.Group && Info.Admits(key) && Vehicles.NameFuel(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Distance.TryOf(calculation, out var distance, out var dimension) || !Journey<T>.TryOf(calculation, out var journey) || FuelOf(methodCase) is not { } fuel
            || IntensityOf(methodCase, dimension) is not { } intensity)
        {
            return;
        }

        var burnt = new Fuel<T>(distance * calculation.Of(intensity), intensity.Unit.Dimension * dimension, intensity.Unit.Id, fuel.Id);
        var parts = FuelMasses.PartsOf(calculation, burnt);
        if (methodCase.Failed || !FuelMasses.EmitCarbon(calculation, parts, journey.Emit))
        {
            return;
        }

        foreach (var gas in (string[])[Gases.Ch4, Gases.N2o])
        {
            if (methodCase.Factor(gas, dimension: Dimension.Mass / dimension) is { } factor)
            {
                journey.Emit(gas, FuelCombustion.Emissions(distance, calculation.Of(factor)));
            }
            else
            {
                FuelMasses.EmitOther(calculation, gas, parts, journey.Emit);
            }
        }
    }

    private static Activity? FuelOf(MethodCase methodCase)
    {
        var word = methodCase.Word(Vehicles.FuelColumn);
        if (methodCase.ActivityOf(word) is { Group: Activity.Fuel or FuelMasses.BlendGroup } fuel)
        {
            return fuel;
        }

        methodCase.Fail(Rules.InvalidInput, Vehicles.FuelColumn, Vehicles.FuelColumn, word, TransportMethodTexts.FuelWords);
        return null;
    }

    // A city's fuel intensity may be in volume, mass or energy; the row's is in what its unit says.
    private static MethodInput? IntensityOf(MethodCase methodCase, Dimension distance)
    {
        if (methodCase.Word(IntensityColumn) is { Length: > 0 } cell)
        {
            var stated = cell.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && UnitCatalogue.TryParse(cell[(space + 1)..].Trim(), out var unit) ? unit.Dimension : Dimension.Volume / distance;
            return methodCase.Needed(Intensity, stated, column: IntensityColumn);
        }

        return Fuels.Select(f => methodCase.Parameter(Intensity, f / distance)).FirstOrDefault(i => i is not null) ?? methodCase.Needed(Intensity, Dimension.Volume / distance, column: IntensityColumn);
    }
}
