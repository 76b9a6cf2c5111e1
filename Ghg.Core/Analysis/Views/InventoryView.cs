using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Views;

/// <summary>
/// A form that an inventory can be shown in: a total of the GPC, the Chinese provincial inventory, key areas, industries, the energy CO2 of Chinese targets.
/// Every gas of every line stands in exactly one of its places, so that the places add up to the inventory. The mapping is the dataset <c>views</c>.
/// </summary>
public sealed class InventoryView
{
    private const string Folder = "emission-factors/views/";
    private const string Gpc = "gpc";

    private static readonly Lazy<ILookup<string, EmbeddedRow>> PlaceRows = new(() => EmbeddedTable.Read(Folder + "places.csv").ToLookup(r => r["view"]));
    private static readonly Lazy<ILookup<string, EmbeddedRow>> RuleRows = new(() => EmbeddedTable.Read(Folder + "rules.csv").ToLookup(r => r["view"]));

    private readonly Lazy<(IReadOnlyList<ViewPlace> Places, IReadOnlyList<ViewRule> Rules)> _map;
    private readonly ReportingLevel? _level;

    private InventoryView(string id, Text name, string map, ReportingLevel? level = null)
    {
        (Id, Name, _level) = (id, name, level);
        _map = new(() => Load(map));
    }

    /// <summary>The five sectors of the Chinese provincial guidelines (2011, trial), whose usual GWP set is SAR.</summary>
    public static InventoryView Provincial { get; } = new("provincial", ViewTexts.Provincial, "provincial") { UsualGwp = "SAR" };

    /// <summary>Industry, buildings, transport, waste, energy supply.</summary>
    public static InventoryView Areas { get; } = new("areas", ViewTexts.Areas, "areas");

    /// <summary>Primary, secondary, tertiary industry and households.</summary>
    public static InventoryView Industries { get; } = new("industries", ViewTexts.Industries, "industries");

    /// <summary>Fossil CO2 of fuel and of net imported electricity and heat.</summary>
    public static InventoryView EnergyCo2 { get; } = new(SeriesView.ChineseEnergyCo2.Id, SeriesTexts.EnergyCo2, "energy-co2");

    /// <summary>All views whose totals can be reconciled: those of the GPC first.</summary>
    public static IReadOnlyList<InventoryView> All { get; } = [.. ReportingLevels.All.Select(l => new InventoryView(l.Id, l.Name, Gpc, l.Level)), Provincial, Areas, Industries, EnergyCo2];

    /// <summary>The machine name.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Text Name { get; }

    /// <summary>The GWP set that it is usually weighed with, or null for that of the inventory.</summary>
    public string? UsualGwp { get; private init; }

    /// <summary>Whether its total is one that a city is judged by; key areas and industries divide another.</summary>
    internal bool IsWholeCity => this != Areas && this != Industries;

    /// <summary>Its places, in the order of the form.</summary>
    public IReadOnlyList<ViewPlace> Places => _map.Value.Places;

    /// <summary>Where a gas of a line stands.</summary>
    /// <param name="line">A line that counts in an inventory.</param>
    /// <param name="gas">The id of one of its gases.</param>
    /// <returns>The place; the rules of a view leave nothing out.</returns>
    public ViewPlace PlaceOf(Line line, string gas)
    {
        ArgumentNullException.ThrowIfNull(line);
        var place = _map.Value.Rules.First(r => r.Fits(line, gas)).Place;
        return _level is { } level && place.Kind == PlaceKind.Outside && line.Reference.CountsIn(level) ? place with { Kind = PlaceKind.Total } : place;
    }

    /// <summary>Shows an inventory in this form.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">Its project, for the energy that is moved in and out.</param>
    /// <param name="gwp">The GWP set, or null for the view's usual one.</param>
    /// <returns>The view.</returns>
    public ViewReading Of(Inventory inventory, Project project, GwpSet? gwp = null)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(project);
        var set = gwp ?? (UsualGwp is { } usual ? GwpSets.Find(GwpSets.Shipped, usual) : null) ?? inventory.Gwp;
        var parts = inventory.Lines.Where(l => l.Notation is null).SelectMany(l => l.Masses.All.Select(m => new ViewPart(l, m.Gas, m.Kilograms, PlaceOf(l, m.Gas))));
        var known = this == EnergyCo2 ? SeriesView.ChineseEnergyCo2.Read(inventory, project) : default;
        return new ViewReading(this, inventory, set, [.. parts], [.. MovedOf(inventory, project)]) { WhyNoTotal = known.Value is null ? known.Why : null };
    }

    /// <summary>Reads the name of a view, whatever its case.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <returns>The view, or null.</returns>
    public static InventoryView? Find(string text) =>
        All.FirstOrDefault(v => v.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? (ReportingLevels.TryParse(text, out var level) ? All[(int)level] : null);

    private IEnumerable<(ViewPlace Place, SeriesReading Reading)> MovedOf(Inventory inventory, Project project)
    {
        foreach (var (id, reading) in Series.EnergyCo2.ImportsOf(inventory, project))
        {
            if (Places.FirstOrDefault(p => p.Id == id) is { } place)
            {
                yield return (place, reading);
            }
        }
    }

    private static (IReadOnlyList<ViewPlace>, IReadOnlyList<ViewRule>) Load(string map)
    {
        var places = PlaceRows.Value[map].Select(r => new ViewPlace(r["id"], r["parent"], KindOf(r["kind"]), new Text(r["name"], r["name_zh"]), new Text(r["note"], r["note_zh"]))).ToList();
        var byId = places.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return (places, [.. RuleRows.Value[map].Select(r => new ViewRule(byId[r["place"]], r["gpc_ref"], r["gases"], r["methods"], r["activities"]))]);
    }

    private static PlaceKind KindOf(string text) => text switch
    {
        "total" => PlaceKind.Total,
        "information" => PlaceKind.Information,
        "memo" => PlaceKind.Memo,
        _ => PlaceKind.Outside,
    };
}
