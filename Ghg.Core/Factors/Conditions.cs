using System.Globalization;

namespace Ghg.Core.Factors;

/// <summary>Conditions such as <c>climate=tropical-moist|tropical-wet; temperature=15..17</c>. More of them is narrower.</summary>
public sealed class Conditions
{
    /// <summary>No condition.</summary>
    public static readonly Conditions None = new("", []);

    private readonly (string Name, string Value)[] _all;

    private Conditions(string text, (string, string)[] all) => (Text, _all) = (text, all);

    /// <summary>The conditions as written.</summary>
    public string Text { get; }

    /// <summary>How many there are.</summary>
    public int Count => _all.Length;

    /// <summary>What each asks for: a name, and the value, values or range that it wants.</summary>
    internal IReadOnlyList<(string Name, string Value)> All => _all;

    /// <summary>Reads conditions separated by semicolons.</summary>
    /// <param name="text">The conditions; blank for none.</param>
    /// <returns>The conditions, or null if one is not of the form name=value.</returns>
    public static Conditions? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return None;
        }

        var parts = Registry.Split(text).Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).ToArray();
        return parts.All(p => p.Length == 2 && p[0].Length > 0 && p[1].Length > 0) ? new Conditions(text, [.. parts.Select(p => (p[0], p[1]))]) : null;
    }

    /// <summary>Whether all conditions hold. A fact that is not known does not hold.</summary>
    /// <param name="facts">What is known of row, site and city.</param>
    /// <returns>True if each condition's fact has its value, or one of its values, or lies in its range.</returns>
    public bool Hold(IReadOnlyDictionary<string, string> facts) =>
        _all.Length == 0 || _all.All(c => facts.TryGetValue(c.Name, out var fact) && Holds(c.Value, fact));

    private static bool Holds(string wanted, string fact) => wanted.Contains('|', StringComparison.Ordinal) ? wanted.Split('|', StringSplitOptions.TrimEntries).Any(w => HoldsOne(w, fact)) : HoldsOne(wanted, fact);

    private static bool HoldsOne(string wanted, string fact)
    {
        if (wanted.Split("..") is [var from, var to]
            && Number(fact) is { } value)
        {
            return (from.Length == 0 || Number(from) <= value) && (to.Length == 0 || value <= Number(to));
        }

        return wanted.Equals(fact, StringComparison.OrdinalIgnoreCase);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
