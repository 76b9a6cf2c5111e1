using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>
/// How wide the columns of a table are on a screen. Numbers and short words never break. The others share what is left by the square roots of the widths
/// they would like, so that long texts get more room than short ones and short ones still break seldom.
/// </summary>
internal static class TableLayout
{
    /// <summary>A column of words no wider than this gains nothing from lines that break.</summary>
    private const int Short = 12;

    /// <summary>Words that are split at every few letters can no longer be read.</summary>
    private const int Narrowest = 8;

    /// <summary>A column is as wide as its longest word, if that is no longer than this.</summary>
    private const int LongWord = 14;

    /// <summary>The widths in cells, that with the gaps between them fit a width if that can be had.</summary>
    public static int[] Of(Grid grid, int width, int gap)
    {
        var natural = grid.Columns.Select((c, i) => grid.Rows.Select(r => DisplayWidth.Of(r[i])).Append(DisplayWidth.Of(c.Heading)).Max()).ToArray();
        var breaks = grid.Columns.Select((c, i) => !c.IsNumber && !c.IsWhole && natural[i] > Short).ToArray();
        var room = width - (gap * (natural.Length - 1)) - natural.Where((_, i) => !breaks[i]).Sum();
        var widths = (int[])natural.Clone();
        var giving = Enumerable.Range(0, natural.Length).Where(i => breaks[i]).ToList();
        while (giving.Count > 0 && giving.Sum(i => natural[i]) > room)
        {
            var weight = giving.Sum(i => Math.Sqrt(natural[i]));
            var fits = giving.Where(i => natural[i] <= room * Math.Sqrt(natural[i]) / weight).ToList();
            if (fits.Count > 0)
            {
                room -= fits.Sum(i => natural[i]);
                giving.RemoveAll(fits.Contains);
                continue;
            }

            var isWide = giving.Sum(i => WordOf(grid, i)) <= room;
            giving.ForEach(i => widths[i] = Math.Max((int)(room * Math.Sqrt(natural[i]) / weight), isWide ? WordOf(grid, i) : Narrowest));
            var whole = giving.Where(i => widths[i] > room * Math.Sqrt(natural[i]) / weight).ToList();
            if (whole.Count == 0 || !isWide)
            {
                break;
            }

            room -= whole.Sum(i => widths[i]);
            giving.RemoveAll(whole.Contains);
        }

        return widths;
    }

    // The longest piece that a line cannot break without splitting a word: up to a blank, or up to and with a hyphen or slash.
    private static int WordOf(Grid grid, int column) => Math.Clamp(
        grid.Rows.Select(r => r[column]).Append(grid.Columns[column].Heading).SelectMany(t => t.Split(' ')).SelectMany(w => w.Split('-', '/').Select(p => DisplayWidth.Of(p) + 1)).Max() - 1, Narrowest, LongWord);
}
