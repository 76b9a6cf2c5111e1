using Ghg.Core.Gpc;

namespace Ghg.Core.Inventories;

/// <summary>One reference of one city and year: the lines under it and what they add up to.</summary>
public sealed class Cell
{
    private static readonly Cell[] Blanks = [.. GpcReferences.All.Select(r => new Cell(r, []))];

    /// <summary>A cell of its lines.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="lines">Its lines in canonical order; none if nothing was said.</param>
    public Cell(GpcReference reference, IReadOnlyList<Line> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var keyed = 0;
        var shown = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            keyed += lines[i] is { Notation: not null, Memo: null } ? 1 : 0;
            shown += lines[i].Memo is null ? 0 : 1;
        }

        if (shown > 0)
        {
            Memos = [.. lines.Where(l => l.Memo is not null)];
            lines = [.. lines.Where(l => l.Memo is null)];
        }

        (Reference, Lines) = (reference, lines);
        Masses = lines switch { [] => GasMasses.None, [var only] => only.Masses, _ => SumOf(lines) };
        Keys = keyed > 0 ? [.. lines.Select(l => l.Notation).OfType<NotationKey>().Distinct().Order()] : [];
        Status = lines.Count == 0 ? CellStatus.Missing
            : keyed == lines.Count ? CellStatus.Key
            : Keys.Contains(NotationKey.NotEstimated) ? CellStatus.Partial
            : CellStatus.Reported;
    }

    private static GasMasses SumOf(IReadOnlyList<Line> lines)
    {
        var sums = new MassSums();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var (gas, kilograms) in lines[i].Masses.Span)
            {
                sums.Add(gas, kilograms);
            }
        }

        return new GasMasses(sums);
    }

    /// <summary>The cell of a reference of which nothing was said; most cells of most cities are such.</summary>
    internal static Cell Blank(int order) => Blanks[order];

    /// <summary>The reference.</summary>
    public GpcReference Reference { get; }

    /// <summary>The lines in canonical order.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Lines that are shown beside it and count in no total, such as market-based electricity.</summary>
    public IReadOnlyList<Line> Memos { get; } = [];

    /// <summary>Kilograms by gas over all lines.</summary>
    public GasMasses Masses { get; }

    /// <summary>The distinct notation keys of its lines.</summary>
    public IReadOnlyList<NotationKey> Keys { get; }

    /// <summary>What it holds.</summary>
    public CellStatus Status { get; }

    /// <summary>Whether it holds a number.</summary>
    public bool HasNumber => Status is CellStatus.Reported or CellStatus.Partial;
}
