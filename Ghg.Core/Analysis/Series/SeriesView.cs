using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>A way to see an inventory as one number: a total, a sector, a reference, a gas, or the energy CO2 of Chinese targets.</summary>
public sealed class SeriesView
{
    private readonly Func<Inventory, Project, SeriesReading> _read;

    internal SeriesView(string id, Text name, Func<GpcReference, bool> counts, Func<Inventory, Project, SeriesReading> read)
    {
        (Id, Name, Counts) = (id, name, counts);
        _read = read;
    }

    /// <summary>The machine name, such as <c>BASIC</c>, <c>BASIC I</c>, <c>I.1.1</c>, <c>BASIC ch4</c> or <c>CO2-ENERGY-CN</c>.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Text Name { get; }

    /// <summary>Whether it counts CO2 alone, so that no GWP set matters.</summary>
    public bool IsCo2Only { get; init; }

    /// <summary>The total that it is, or null if it is none of the GPC's.</summary>
    internal ReportingLevel? Level { get; init; }

    /// <summary>Whether it counts a reference.</summary>
    internal Func<GpcReference, bool> Counts { get; }

    /// <summary>The one family of gases that it counts, or null if it counts all.</summary>
    internal GasFamily? Family { get; init; }

    /// <summary>Whether its value rests on a reference: one that it counts, or one whose factors it borrows.</summary>
    internal Func<GpcReference, bool> RestsOn { get => field ?? Counts; init; }

    /// <summary>The energy CO2 of Chinese targets, see <see cref="EnergyCo2"/>.</summary>
    public static SeriesView ChineseEnergyCo2 { get; } = new(EnergyCo2.Id, SeriesTexts.EnergyCo2, EnergyCo2.Counts, EnergyCo2.Of) { IsCo2Only = true, RestsOn = EnergyCo2.RestsOn };

    /// <summary>The views that a whole city is judged by: the totals, narrowest first, and the Chinese energy CO2.</summary>
    public static IReadOnlyList<SeriesView> Totals { get; } = [.. ReportingLevels.All.Select(l => Of(l.Level)), ChineseEnergyCo2];

    /// <summary>A total.</summary>
    /// <param name="level">Which one.</param>
    /// <returns>The view.</returns>
    public static SeriesView Of(ReportingLevel level) => new(level.Id(), level.Name(), r => r.CountsIn(level), (i, _) => new(i.Total(level))) { Level = level };

    /// <summary>One sector of a total.</summary>
    /// <param name="level">The total.</param>
    /// <param name="sector">The sector.</param>
    /// <returns>The view.</returns>
    public static SeriesView Of(ReportingLevel level, Sector sector) => new(
        $"{level.Id()} {GpcReferences.NumeralOf(sector)}", GpcReferences.NameOf(sector), r => r.Sector == sector && r.CountsIn(level), (i, _) => new(i.Total(level, sector)));

    /// <summary>One reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The view.</returns>
    public static SeriesView Of(GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new(reference.Id, reference.Name, r => r == reference, (i, _) => new(i.Co2e(reference)));
    }

    /// <summary>One family of gases in a total, in CO2e.</summary>
    /// <param name="level">The total.</param>
    /// <param name="gas">The family.</param>
    /// <returns>The view.</returns>
    public static SeriesView Of(ReportingLevel level, GasFamily gas) => new(
        $"{level.Id()} {GasFamilies.Id(gas)}", GasFamilies.Name(gas), r => r.CountsIn(level),
        (i, _) => new(new GasMasses(i.Cells.Where(c => c.Reference.CountsIn(level)).SelectMany(c => c.Masses.All)).Co2e(i.Gwp, f => f == gas)))
    { Family = gas };

    /// <summary>The parts of a total.</summary>
    /// <param name="by">What it is divided by.</param>
    /// <returns>The parts in reporting order; none for a view that is no total of the GPC.</returns>
    public IReadOnlyList<SeriesView> PartsBy(Breakdown by) => Level is not { } level ? [] : by switch
    {
        Breakdown.Sector => [.. Enum.GetValues<Sector>().Select(s => Of(level, s))],
        Breakdown.Reference => [.. GpcReferences.All.Where(r => r.CountsIn(level)).Select(Of)],
        Breakdown.Gas => [.. GasFamilies.All.Select(g => Of(level, g))],
        _ => [],
    };

    /// <summary>Reads the name of a whole city's view, as <c>--level</c> takes it: any case, also 'BASIC PLUS' and the Chinese names.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="view">The view.</param>
    /// <returns>False if it is none.</returns>
    public static bool TryParse(string text, out SeriesView view)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim();
        view = ReportingLevels.TryParse(plain, out var level) ? Totals[(int)level] : ChineseEnergyCo2;
        return view != ChineseEnergyCo2 || plain.Equals(EnergyCo2.Id, StringComparison.OrdinalIgnoreCase) || plain == SeriesTexts.EnergyCo2.Chinese;
    }

    /// <summary>What an inventory gives, or why it gives nothing.</summary>
    internal SeriesReading Read(Inventory inventory, Project project) => _read(inventory, project);
}
