using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// Emissions = Distance × Electricity intensity × grid emission factor, for vehicles that are charged or fed in the city. GPC v1.1, chapter 7: scope 2,
/// wherever they then drive.
/// </summary>
internal sealed class DistanceElectricity : IMethod
{
    public const string Id = "distance-electricity";
    public const string Intensity = "electricity-intensity";
    public const string IntensityColumn = "electricity_intensity";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.DistanceElectricity,
        Summary = TransportMethodTexts.DistanceElectricitySummary,
        Equation = "E(gas) = A × EI × EF(gas)",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.6 (p. 3.26); GPC v1.1, ch. 7",
        References = ReferencePattern.Parse("II.*.2")!,
        Part = 2,
        Groups = [Vehicles.Group],
        HasLosses = true,
        Inputs =
        [
            new("A", TransportMethodTexts.Distance, "amount", "", "vehicle-km", MethodTexts.Always),
            new("AD", TransportMethodTexts.AnnualDistance, Distance.AnnualDistanceColumn, Distance.AnnualDistance, "km", TransportMethodTexts.ForNumberOfVehicles),
            new("EI", TransportMethodTexts.ElectricityIntensity, IntensityColumn, Intensity, "kWh/vehicle-km", MethodTexts.FromRowOrParameters),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "", "co2, ch4, n2o", "kg/kWh", MethodTexts.ResolvedLocation),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,annual_distance,electricity_intensity,source\n"
            + "my-city,2023,II.1,passenger-car,electric,86000,vehicle,13000 km,0.15 kWh/vehicle-km,vehicle register\n"
            + "my-city,2023,II.1.2,bus,electric,4100,万车公里,,1.1 kWh/vehicle-km,bus company\n"
            + "my-city,2023,II.2.2,subway,,21.5,亿人公里,,0.06 kWh/passenger-km,metro company\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => activity?.Group == Vehicles.Group && Info.Admits(key) && Vehicles.AreElectric(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!TryEnergy(calculation, out var energy))
        {
            return;
        }

        foreach (var (gas, factor) in GridFactors.Of(calculation.Case, Activity.Electricity))
        {
            calculation.Emit(gas, FuelCombustion.Emissions(energy, calculation.Of(factor)));
        }
    }

    /// <summary>The electricity that vehicles take for their distance. False, with a finding, if it cannot be had.</summary>
    public static bool TryEnergy<T>(Calculation<T> calculation, out T energy)
        where T : INumeric<T>
    {
        if (!Distance.TryOf(calculation, out energy, out var dimension) || calculation.Case.Needed(Intensity, Dimension.Energy / dimension, column: IntensityColumn) is not { } intensity)
        {
            return false;
        }

        energy *= calculation.Of(intensity);
        return true;
    }
}
