using Ghg.Core.Activities;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>What the registry and rows say of vehicles: cars, buses, trains, ships, by class; the technology is the fuel and the emission standard.</summary>
internal static class Vehicles
{
    /// <summary>The registry's group of vehicles.</summary>
    public const string Group = "vehicle";

    /// <summary>The column that names the fuel.</summary>
    public const string FuelColumn = "fuel";

    private const string Electric = "electric";

    /// <summary>Whether a row is about vehicles that take electricity from a network.</summary>
    public static bool AreElectric(ActivityKey key) => key.Reference?.Scope == 2 || (key.Reference is null && (key.Technology == Electric || key.Technology.StartsWith(Electric + "-", StringComparison.Ordinal)));

    /// <summary>Whether a row names the fuel of its vehicles.</summary>
    public static bool NameFuel(ActivityKey key) => key.Inputs.Split(';').Any(i => i.StartsWith(FuelColumn + "=", StringComparison.Ordinal));

    /// <summary>Whether a row counts engine starts, or other things that are no distance.</summary>
    public static bool AreCounted(ActivityKey key) => key.Unit?.Dimension == Dimension.Item;
}
