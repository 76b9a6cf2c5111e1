using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Methods;

/// <summary>All methods, in the order in which <c>ghg methods</c> lists them, and the default method of a row.</summary>
public static class MethodRegistry
{
    /// <summary>Every method. A test keeps the list complete.</summary>
    public static IReadOnlyList<IMethod> All { get; } =
    [
        new FuelCombustion(),
        new FuelCarbonContent(),
        new GridSuppliedEnergy(),
        new NetworkLosses(),
        new DirectEntry(),
    ];

    private static readonly HashSet<string> FixedColumns = ["amount", "factor", "unit", "technology", "basis"];

    /// <summary>What activities files may name.</summary>
    public static ActivityVocabulary Vocabulary { get; } = new(
        [.. All.Select(m => m.Info.Id)],
        [.. All.SelectMany(m => m.Info.Inputs).Select(i => i.Column).Where(c => c.Length > 0 && !FixedColumns.Contains(c)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The method of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The method, or null.</returns>
    public static IMethod? Find(string id) => All.FirstOrDefault(m => m.Info.Id == id);

    /// <summary>The method of a row: the one it names, else the default of its reference and activity.</summary>
    /// <param name="key">The row's key.</param>
    /// <param name="registry">Knows the activity.</param>
    /// <returns>The method, or null if there is no default.</returns>
    public static IMethod? Of(ActivityKey key, Registry registry)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(registry);
        if (key.Method.Length > 0)
        {
            return Find(key.Method);
        }

        if (registry.Activity(key.Activity) is not { } activity)
        {
            return Gases.TryParse(key.Activity, out _) ? Find(DirectEntry.Id) : null;
        }

        return activity.Group switch
        {
            Activity.Fuel => Find(FuelCombustion.Id),
            Activity.Carrier when IsLosses(key) => Find(NetworkLosses.Id),
            Activity.Carrier => Find(GridSuppliedEnergy.Id),
            _ => null,
        };
    }

    /// <summary>The reference that a method's line stands under: the row's, or the one of the row's sub-sector that the method fills.</summary>
    /// <param name="method">The method.</param>
    /// <param name="key">The row's key.</param>
    /// <returns>The reference, or null if the sub-sector has none.</returns>
    public static GpcReference? ReferenceOf(IMethod method, ActivityKey key)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(key);
        return key.Reference ?? (GpcReferences.TryParse($"{key.SubSector.Id}.{method.Info.Part}", out var reference) ? reference : null);
    }

    private static bool IsLosses(ActivityKey key) => key.Reference is { Scope: 3 };
}
