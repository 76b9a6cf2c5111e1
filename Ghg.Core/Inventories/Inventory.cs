using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;

namespace Ghg.Core.Inventories;

/// <summary>The GPC inventory of one city and year: a cell for each of the 54 references, and the totals that the GPC defines over them.</summary>
public sealed class Inventory
{
    // Of the filled cells, in their order.
    private readonly double?[] _co2e;
    private readonly List<Cell> _filled;

    /// <summary>An inventory of its lines.</summary>
    /// <param name="city">The city.</param>
    /// <param name="year">The year.</param>
    /// <param name="level">The level it is compiled to.</param>
    /// <param name="gwp">The GWP set of its totals.</param>
    /// <param name="lines">All lines, in canonical order.</param>
    public Inventory(City city, int year, ReportingLevel level, GwpSet gwp, IEnumerable<Line> lines)
    {
        (City, Year, Level, Gwp) = (city, year, level, gwp);
        var all = lines as List<Line> ?? [.. lines];
        Span<int> counts = stackalloc int[GpcReferences.All.Count];
        counts.Clear();
        foreach (var line in all)
        {
            counts[line.Reference.Order]++;
        }

        var cells = new Cell[counts.Length];
        _filled = new List<Cell>(counts.Length - counts.Count(0));
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = counts[i] == 0 ? Cell.Blank(i) : new Cell(GpcReferences.All[i], LinesOf(GpcReferences.All[i], counts[i], all));
            if (counts[i] > 0)
            {
                _filled.Add(cells[i]);
            }
        }

        Cells = cells;
        _co2e = new double?[_filled.Count];
        for (var i = 0; i < _co2e.Length; i++)
        {
            _co2e[i] = _filled[i].Masses.Co2e(gwp);
        }
    }

    /// <summary>The references and sub-sectors whose rows are in error: what is missing there was stated, and is said to be wrong.</summary>
    internal IReadOnlySet<string> InError { get; init; } = new HashSet<string>();

    /// <summary>The city.</summary>
    public City City { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The level it is compiled to, and checked for completeness against.</summary>
    public ReportingLevel Level { get; }

    /// <summary>The GWP set of its totals.</summary>
    public GwpSet Gwp { get; }

    /// <summary>A cell for each reference, in reporting order.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The cells of which something was said, in reporting order: few of the 54 in most inventories.</summary>
    internal IReadOnlyList<Cell> Filled => _filled;

    /// <summary>The lines of all cells, in reporting order.</summary>
    internal List<Line> Lines => field ??= LinesOf(_filled);

    private static Line[] LinesOf(GpcReference reference, int count, List<Line> all)
    {
        var lines = new Line[count];
        var at = 0;
        foreach (var line in all)
        {
            if (line.Reference.Order == reference.Order)
            {
                lines[at++] = line;
            }
        }

        return lines;
    }

    private static List<Line> LinesOf(List<Cell> filled)
    {
        var lines = new List<Line>(filled.Count);
        foreach (var cell in filled)
        {
            lines.AddRange(cell.Lines);
        }

        return lines;
    }

    /// <summary>Whether anything was said of a sector.</summary>
    internal bool Fills(Sector sector)
    {
        foreach (var cell in _filled)
        {
            if (cell.Reference.Sector == sector)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything was said of a reference.</summary>
    internal bool Fills(string reference)
    {
        foreach (var cell in _filled)
        {
            if (cell.Reference.Id == reference)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is a notation key.</summary>
    internal bool HasKeys => _filled.Exists(c => c.Keys.Count > 0);

    /// <summary>Whether a line is shown beside the totals.</summary>
    internal bool HasMemos => _filled.Exists(c => c.Memos.Count > 0);

    /// <summary>Whether a line was made from another by a setting.</summary>
    internal bool HasDerived => Lines.Exists(l => l.IsDerived);

    /// <summary>What a reader must know, computed from the inventory.</summary>
    public IReadOnlyList<Caveat> Caveats => field ??= FindCaveats?.Invoke(this) ?? [];

    /// <summary>Finds the caveats when they are first asked for: rows for machines never ask.</summary>
    internal Func<Inventory, IReadOnlyList<Caveat>>? FindCaveats { get; init; }

    /// <summary>The population in the year, or null if no indicator states it.</summary>
    public double? Population { get; internal set; }

    /// <summary>The same inventory judged by another level: the same lines, other totals asked for.</summary>
    internal Inventory At(ReportingLevel level) => level == Level ? this : new Inventory(City, Year, level, Gwp, Filled.SelectMany(c => c.Lines.Concat(c.Memos)))
    {
        InError = InError,
        FindCaveats = FindCaveats,
        Population = Population,
    };

    /// <summary>The cell of a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The cell.</returns>
    public Cell this[GpcReference reference]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reference);
            return Cells[reference.Order];
        }
    }

    /// <summary>The kilograms of CO2e of a cell, or null if it holds no number that counts.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Co2e(GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        for (var i = 0; i < _filled.Count; i++)
        {
            if (_filled[i].Reference.Order == reference.Order)
            {
                return _co2e[i];
            }
        }

        return null;
    }

    /// <summary>A total in kilograms of CO2e over what was reported, or null if nothing was.</summary>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms, or null.</returns>
    public double? Total(ReportingLevel level) => Sum(r => r.CountsIn(level));

    /// <summary>A total of one sector.</summary>
    /// <param name="level">Which total.</param>
    /// <param name="sector">The sector.</param>
    /// <returns>Kilograms of CO2e, or null if nothing was reported.</returns>
    public double? Total(ReportingLevel level, Sector sector) => Sum(r => r.Sector == sector && r.CountsIn(level));

    /// <summary>A total of one sub-sector.</summary>
    /// <param name="level">Which total.</param>
    /// <param name="subSector">The sub-sector.</param>
    /// <returns>Kilograms of CO2e, or null if nothing was reported.</returns>
    public double? Total(ReportingLevel level, SubSector subSector) => Sum(r => r.SubSector == subSector && r.CountsIn(level));

    /// <summary>The sum of some cells, in reporting order.</summary>
    /// <param name="which">Chooses references.</param>
    /// <returns>Kilograms of CO2e, or null if none of them holds a number.</returns>
    public double? Sum(Func<GpcReference, bool> which)
    {
        ArgumentNullException.ThrowIfNull(which);
        var (sum, any) = (new CompensatedSum(), false);
        for (var i = 0; i < _co2e.Length; i++)
        {
            if (_co2e[i] is { } term && which(_filled[i].Reference))
            {
                sum.Add(term);
                any = true;
            }
        }

        return any ? sum.Value : null;
    }

    /// <summary>The completeness of a level: how many of its references hold what.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The counts.</returns>
    public Completeness CompletenessOf(ReportingLevel level) => Completeness.Of(Cells.Where(c => c.Reference.CountsIn(level)));
}
