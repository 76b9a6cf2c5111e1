using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// Emissions = Distance × Emission factor, for each gas, by vehicle class and technology. IPCC 2006, volume 2, chapter 3, equation 3.2.5 without cold
/// starts; GPC v1.1, chapter 7. The distance may be of vehicles, passengers or freight.
/// </summary>
internal sealed class DistanceFactor : IMethod
{
    public const string Id = "distance-factor";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.DistanceFactor,
        Summary = TransportMethodTexts.DistanceFactorSummary,
        Equation = "E(gas) = A × EF(gas) × c × s (inside) or (1 − s) (outside)",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.5 (p. 3.15); GPC v1.1, ch. 7",
        References = ReferencePattern.Parse("II.*.1;II.*.3")!,
        Part = 1,
        Groups = [Vehicles.Group],
        Inputs =
        [
            new("A", TransportMethodTexts.Distance, "amount", "", "vehicle-km", MethodTexts.Always),
            new("AD", TransportMethodTexts.AnnualDistance, Distance.AnnualDistanceColumn, Distance.AnnualDistance, "km", TransportMethodTexts.ForNumberOfVehicles),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, ch4, n2o", "g/vehicle-km", MethodTexts.Resolved),
            .. Journey<Plain>.Inputs,
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,annual_distance,trips,boundary_share,factor,source\n"
            + "my-city,2023,II.1,passenger-car,,480000000,vehicle-mile,,internal,,us-epa/passenger-car,travel survey\n"
            + "my-city,2023,II.1,passenger-car,,260000000,vehicle-mile,,crossing,40%,us-epa/passenger-car,travel survey\n"
            + "my-city,2023,II.1.1,motorcycle,,52000,vehicle,6000 km,,,us-epa/motorcycle,vehicle register\n"
            + "my-city,2023,II.3.3,cargo-ship,,9000000,short-ton-mile,,crossing,,us-epa/cargo-ship,port\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        activity?.Group == Vehicles.Group && Info.Admits(key) && !Vehicles.AreElectric(key) && !Vehicles.NameFuel(key) && !Vehicles.AreCounted(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Distance.TryOf(calculation, out var distance, out var dimension) || !Journey<T>.TryOf(calculation, out var journey))
        {
            return;
        }

        var per = Dimension.Mass / dimension;
        var factors = CarbonDioxide.Factors(methodCase, null, dimension: per).ToList();
        foreach (var gas in factors.Count == 0 || factors.Any(f => f.Gas == Gases.Co2e) ? [] : (string[])[Gases.Ch4, Gases.N2o])
        {
            if (methodCase.Factor(gas, dimension: per) is { } factor)
            {
                factors.Add((gas, factor));
            }
            else
            {
                methodCase.NotEstimated(gas);
            }
        }

        foreach (var (gas, factor) in factors)
        {
            journey.Emit(gas, FuelCombustion.Emissions(distance, calculation.Of(factor)));
        }
    }
}
