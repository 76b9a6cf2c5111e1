namespace Ghg.Core.Diagnostics;

/// <summary>Collects findings in any order and gives them back sorted and without repeats. Not thread-safe: each thread fills its own and they are merged.</summary>
public sealed class DiagnosticBag
{
    /// <summary>Findings kept of one rule in one file; further ones are counted only, so that memory stays bounded.</summary>
    public const int KeptPerRuleAndFile = 1000;

    private readonly List<Diagnostic> _kept = [];
    private readonly Dictionary<(Rule Rule, string File), int> _counts = [];

    /// <summary>Adds a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var key = (diagnostic.Rule, diagnostic.Place?.Position.File ?? "");
        var count = _counts.GetValueOrDefault(key) + 1;
        _counts[key] = count;
        if (count <= KeptPerRuleAndFile)
        {
            _kept.Add(diagnostic);
        }
    }

    /// <summary>Adds a finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">What fills the rule's sentences.</param>
    public void Add(Rule rule, Place? place, params object[] arguments) => Add(new Diagnostic(rule, place, arguments));

    /// <summary>Adds all findings of another bag.</summary>
    /// <param name="other">The other bag.</param>
    public void Add(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _kept.AddRange(other._kept);
        foreach (var (key, count) in other._counts)
        {
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }
    }

    /// <summary>The findings by place, then code. Findings past the limit are summed up in one notice for each rule and file.</summary>
    /// <returns>A sorted list without repeats.</returns>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        var kept = _kept.Distinct().OrderBy(d => d.Place is null ? 1 : 0).ThenBy(d => d.Place?.Position ?? default)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Found.English, StringComparer.Ordinal)
            .ThenBy(d => d.City, StringComparer.Ordinal).ThenBy(d => d.Year);
        var seen = new Dictionary<(Rule, string), int>();
        var sorted = new List<Diagnostic>(_kept.Count);
        foreach (var diagnostic in kept)
        {
            var key = (diagnostic.Rule, diagnostic.Place?.Position.File ?? "");
            var count = seen.GetValueOrDefault(key) + 1;
            seen[key] = count;
            if (count <= KeptPerRuleAndFile)
            {
                sorted.Add(diagnostic);
            }
        }

        sorted.AddRange(_counts.Where(c => c.Value > KeptPerRuleAndFile)
            .OrderBy(c => c.Key.File, StringComparer.Ordinal).ThenBy(c => c.Key.Rule.Code, StringComparer.Ordinal)
            .Select(c => new Diagnostic(Rules.MoreOfTheSame, c.Key.File.Length == 0 ? null : Place.File(c.Key.File), c.Value - KeptPerRuleAndFile, c.Key.Rule.Code)));
        return sorted;
    }
}
