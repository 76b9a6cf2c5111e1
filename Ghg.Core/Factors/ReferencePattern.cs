using Ghg.Core.Gpc;

namespace Ghg.Core.Factors;

/// <summary>Which references a number is for: patterns such as <c>I.4.*</c> or <c>I.*.1</c>, any of which may match.</summary>
public sealed class ReferencePattern
{
    /// <summary>Every reference.</summary>
    public static readonly ReferencePattern Any = new("", []);

    private readonly string[][] _patterns;

    private ReferencePattern(string text, string[][] patterns) => (Text, _patterns) = (text, patterns);

    /// <summary>The patterns as written.</summary>
    public string Text { get; }

    /// <summary>Reads patterns separated by semicolons.</summary>
    /// <param name="text">The patterns; blank for any.</param>
    /// <returns>The pattern, or null if one of them can match no reference.</returns>
    public static ReferencePattern? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return Any;
        }

        var pattern = new ReferencePattern(text, [.. Registry.Split(text).Select(p => p.Split('.'))]);
        var each = pattern._patterns.Select(p => new ReferencePattern("", [p]));
        return each.All(p => GpcReferences.All.Any(r => p.Narrowness(r) > 0)) ? pattern : null;
    }

    /// <summary>How narrowly the patterns fit a reference: the most parts that are spelt out. 0 for any reference, -1 if none fits.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>-1 to 3.</returns>
    public int Narrowness(GpcReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (_patterns.Length == 0)
        {
            return 0;
        }

        var best = -1;
        foreach (var pattern in _patterns)
        {
            best = Math.Max(best, Fit(pattern, reference.Parts));
        }

        return best;
    }

    private static int Fit(string[] pattern, string[] parts)
    {
        if (pattern.Length > parts.Length)
        {
            return -1;
        }

        var spelt = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "*")
            {
                continue;
            }

            if (pattern[i] != parts[i])
            {
                return -1;
            }

            spelt++;
        }

        // 'I.*' stands for the whole sector; 'II.1' for the whole sub-sector.
        return spelt;
    }
}
