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

    /// <summary>A word that is wider than this, such as an id, may be split.</summary>
    private const int WidestToKeep = 20;

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
            if (fits.Count == 0)
            {
                giving.ForEach(i => widths[i] = Math.Max((int)(room * Math.Sqrt(natural[i]) / weight), Narrowest));
                break;
            }

            room -= fits.Sum(i => natural[i]);
            giving.RemoveAll(fits.Contains);
        }

        KeepWordsWhole(grid, giving, widths);
        return widths;
    }

    /// <summary>Whether no word has to be split: where it has, narrower gaps may help.</summary>
    public static bool KeepsWordsWhole(Grid grid, int[] widths, int width, int gap) =>
        widths.Sum() + (gap * (widths.Length - 1)) <= width && Enumerable.Range(0, widths.Length).All(i => widths[i] >= Math.Min(WidestWord(grid, i), WidestToKeep));

    // A column that is too narrow for a word takes what others can spare.
    private static void KeepWordsWhole(Grid grid, List<int> giving, int[] widths)
    {
        var words = giving.ToDictionary(i => i, i => Math.Min(WidestWord(grid, i), WidestToKeep));
        foreach (var poor in giving.Where(i => widths[i] < words[i]))
        {
            foreach (var rich in giving.Where(i => widths[i] > words[i]))
            {
                var taken = Math.Min(words[poor] - widths[poor], widths[rich] - words[rich]);
                widths[poor] += taken;
                widths[rich] -= taken;
            }
        }
    }

    private static int WidestWord(Grid grid, int column) => grid.Rows.Select(r => Wrapping.WidestPiece(r[column])).Append(Wrapping.WidestPiece(grid.Columns[column].Heading)).Max();
}
