using System.Globalization;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>Every activity, parameter and place that datasets and projects may name, found by id, by name in either language, or by alias.</summary>
public sealed class Registry
{
    private const string Folder = "emission-factors/registry/";

    private static readonly Lazy<Registry> Loaded = new(Load);

    private readonly Dictionary<string, Activity> _activities;
    private readonly Dictionary<string, ParameterKind> _parameters;
    private readonly Dictionary<string, Region> _regions;

    private Registry(Dictionary<string, Activity> activities, Dictionary<string, ParameterKind> parameters, Dictionary<string, Region> regions) =>
        (_activities, _parameters, _regions) = (activities, parameters, regions);

    /// <summary>The registry that ships.</summary>
    public static Registry Shipped => Loaded.Value;

    /// <summary>All activities by id.</summary>
    public IReadOnlyList<Activity> Activities => [.. _activities.Values.Distinct().OrderBy(a => a.Id, StringComparer.Ordinal)];

    /// <summary>All parameters by id.</summary>
    public IReadOnlyList<ParameterKind> Parameters => [.. _parameters.Values.Distinct().OrderBy(p => p.Id, StringComparer.Ordinal)];

    /// <summary>All places by id.</summary>
    public IReadOnlyList<Region> Regions => [.. _regions.Values.Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)];

    internal IEnumerable<string> ActivityNames => _activities.Keys;

    internal IEnumerable<string> ParameterNames => _parameters.Keys;

    internal IEnumerable<string> RegionNames => _regions.Keys;

    /// <summary>Finds an activity by id, name or alias, whatever the case.</summary>
    /// <param name="name">What a person wrote.</param>
    /// <returns>The activity, or null.</returns>
    public Activity? Activity(string name) => _activities.GetValueOrDefault(name);

    /// <summary>Finds a parameter by id, name or alias, whatever the case.</summary>
    /// <param name="name">What a person wrote.</param>
    /// <returns>The parameter, or null.</returns>
    public ParameterKind? Parameter(string name) => _parameters.GetValueOrDefault(name);

    /// <summary>Finds a place by id, name or alias, whatever the case.</summary>
    /// <param name="name">What a person wrote.</param>
    /// <returns>The place, or null.</returns>
    public Region? Region(string name) => _regions.GetValueOrDefault(name);

    /// <summary>The registry with the activities that a project declares in its own datasets. The shipped ones keep their names.</summary>
    /// <param name="activities">The project's activities.</param>
    /// <returns>A new registry.</returns>
    public Registry With(IEnumerable<(Activity Activity, string Aliases)> activities)
    {
        var all = new Dictionary<string, Activity>(_activities, StringComparer.OrdinalIgnoreCase);
        foreach (var (activity, aliases) in activities)
        {
            AddNames(all, activity, activity.Id, activity.Name, aliases);
        }

        return new Registry(all, _parameters, _regions);
    }

    internal static (Activity Activity, string Aliases) ActivityOf(Func<string, string> cell) =>
        (new Activity(cell("id"), new Text(cell("name"), cell("name_zh")), cell("group"), cell("kind"), cell("state"), Split(cell("dimensions")), cell("note")), cell("aliases"));

    internal static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Reads the registry that ships.</summary>
    internal static Registry Load()
    {
        var activities = new Dictionary<string, Activity>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Tables("activities"))
        {
            var (activity, aliases) = ActivityOf(row.Or);
            AddNames(activities, activity, activity.Id, activity.Name, aliases);
        }

        var parameters = new Dictionary<string, ParameterKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Tables("parameters"))
        {
            var kind = new ParameterKind(
                row["id"], row["symbol"].Length > 0 ? row["symbol"] : row["id"], new Text(row["name"], row["name_zh"]), row["vector"] == "yes", Number(row["minimum"]), Number(row["maximum"]))
            {
                UnitNames = Split(row["units"]),
            };
            AddNames(parameters, kind, kind.Id, kind.Name, row["aliases"]);
        }

        var regions = new Dictionary<string, Region>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedTable.Read(Folder + "places.csv"))
        {
            var region = new Region(row["id"], new Text(row["name"], row["name_zh"]), row["kind"], Split(row["parents"]));
            AddNames(regions, region, region.Id, region.Name, row["aliases"]);
        }

        return new Registry(activities, parameters, regions);
    }

    // One file for each sector: activities.csv, activities.waste.csv and so on.
    private static IEnumerable<EmbeddedRow> Tables(string kind) =>
        EmbeddedFile.Names(Folder + kind + ".").SelectMany(EmbeddedTable.Read);

    private static void AddNames<T>(Dictionary<string, T> names, T value, string id, Text name, string aliases)
    {
        names.TryAdd(id, value);
        foreach (var alias in (string[])[name.English, name.Chinese, .. Split(aliases)])
        {
            if (alias.Length > 0)
            {
                names.TryAdd(alias, value);
            }
        }
    }

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
