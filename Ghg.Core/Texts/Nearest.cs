namespace Ghg.Core.Texts;

/// <summary>Finds the known name that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>No name is longer; longer texts have no nearest name.</summary>
    private const int LongestName = 100;

    /// <summary>
    /// The candidate within about a third of the name's length in edits (insert, delete, replace, swap neighbours; case does not count), or null.
    /// Of several as near, the first in ordinal order.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates) => Ranked(name, candidates).FirstOrDefault();

    /// <summary>All candidates near enough, the nearest first, ties in ordinal order.</summary>
    public static IEnumerable<string> Ranked(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return [];
        }

        var tolerance = name.Length == 1 ? 0 : (name.Length + 2) / 3;
        return candidates
            .Where(c => Math.Abs(c.Length - name.Length) <= tolerance)
            .Select(c => (Name: c, Distance: Distance(name, c)))
            .Where(c => c.Distance <= tolerance)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name);
    }

    /// <summary>
    /// The number of edits between two texts, whatever their case: Damerau-Levenshtein, no part being edited twice. Takes time and no more
    /// than three rows of memory by the product of their lengths.
    /// </summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = above[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
