using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// How far published values of the same thing lie apart, as the datasets that ship do. The carbon of a fuel is much the same everywhere: its CO2 differs by
/// 1.26 times at most, its calorific value by 1.19, its carbon content by 1.16, net and gross included. Methane and nitrous oxide depend on the furnace or the
/// engine: they differ by 53 times for fuels (but for blast-furnace gas, by 72), and by 440 for vehicles. A value further away than that is a mistake before it is a discovery.
/// </summary>
internal static class Spread
{
    private const double CarbonOfFuel = 1.4;
    private const double CalorificValue = 1.5;
    private const double Electricity = 1.6;
    private const double Heat = 2.5;
    private const double OfProcesses = 20;
    private const double OfParameters = 30;
    private const double TracesOfFuel = 60;
    private const double TracesOfVehicles = 600;

    /// <summary>How many times a value may lie outside the range of the others.</summary>
    public static double Of(SourcedNumber number, Activity activity) => number.Quantity switch
    {
        "net-calorific-value" or "gross-calorific-value" => CalorificValue,
        "carbon-content" => CarbonOfFuel,
        Gases.Co2 or Gases.Co2Biogenic when activity.Group == Activity.Fuel => number.Unit.Dimension == Dimension.Mass / Dimension.Energy ? CarbonOfFuel : CalorificValue,
        Gases.Co2 when activity.Id == Activity.Electricity => Electricity,
        Gases.Co2 when activity.Group == Activity.Carrier => Heat,
        Gases.Ch4 or Gases.Ch4Fossil or Gases.N2o when activity.Group == Activity.Fuel => TracesOfFuel,
        Gases.Ch4 or Gases.Ch4Fossil or Gases.N2o when activity.Group == "vehicle" => TracesOfVehicles,
        _ when Gases.TryParse(number.Quantity, out _) => OfProcesses,
        _ => OfParameters,
    };

    /// <summary>Whether a value may be as low as it likes: a grid can be all water and wind.</summary>
    public static bool MayBeLow(Activity activity) => activity.Id == Activity.Electricity;
}
