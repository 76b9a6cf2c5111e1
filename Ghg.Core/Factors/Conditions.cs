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

        var all = new List<(string, string)>();
        foreach (var condition in Registry.Split(text))
        {
            var end = condition.IndexOf('=', StringComparison.Ordinal);
            if (end < 0 || condition[..end].Trim() is not { Length: > 0 } name || condition[(end + 1)..].Trim() is not { Length: > 0 } value)
            {
                return null;
            }

            all.Add((name, value));
        }

        return new Conditions(text, [.. all]);
    }

    /// <summary>Whether all conditions hold. A fact that is not known does not hold.</summary>
    /// <param name="facts">What is known of row, site and city.</param>
    /// <returns>True if each condition's fact has its value, or one of its values, or lies in its range.</returns>
    public bool Hold(IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var (name, value) in _all)
        {
            if (!facts.TryGetValue(name, out var fact) || !Holds(value, fact))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(string wanted, string fact) => wanted.Contains('|', StringComparison.Ordinal) ? wanted.Split('|', StringSplitOptions.TrimEntries).Any(w => HoldsOne(w, fact)) : HoldsOne(wanted, fact);

    private static bool HoldsOne(string wanted, string fact)
    {
        var dots = wanted.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0 && wanted.IndexOf("..", dots + 2, StringComparison.Ordinal) < 0 && Number(fact) is { } value)
        {
            var (from, to) = (wanted[..dots], wanted[(dots + 2)..]);
            return (from.Length == 0 || Number(from) <= value) && (to.Length == 0 || value <= Number(to));
        }

        return wanted.Equals(fact, StringComparison.OrdinalIgnoreCase);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
