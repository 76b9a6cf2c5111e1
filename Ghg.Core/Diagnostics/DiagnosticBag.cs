namespace Ghg.Core.Diagnostics;

/// <summary>
/// Collects findings in any order and gives them back sorted and without repeats; which ones are kept does not depend on the order either. Threads may
/// share one, as those that build a project's inventories do; where there are many findings each fills its own, and they are merged.
/// </summary>
public sealed class DiagnosticBag
{
    /// <summary>Findings kept of one rule in one file, the first by place; further ones are counted only, so that memory stays bounded.</summary>
    public const int KeptPerRuleAndFile = 1000;

    private static readonly Comparer<Diagnostic> Order = Comparer<Diagnostic>.Create(Compare);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Code, string File), Kind> _kinds = [];
    private volatile bool _hasErrors;

    /// <summary>Adds a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_gate)
        {
            KindOf((diagnostic.Rule.Code, diagnostic.Place?.Position.File ?? "")).Add(diagnostic);
            _hasErrors |= diagnostic.Severity == Severity.Error;
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
        var kinds = other.Copied();
        lock (_gate)
        {
            foreach (var (key, kind) in kinds)
            {
                KindOf(key).Add(kind);
                _hasErrors |= kind.First().Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>The findings by place, then code. Findings past the limit are summed up in one notice for each rule and file.</summary>
    /// <returns>A sorted list without repeats.</returns>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return SortedHere();
        }
    }

    private IReadOnlyList<Diagnostic> SortedHere() =>
    [
        .. _kinds.Values.SelectMany(k => k.First()).Order(Order),
        .. _kinds.Where(k => k.Value.Count > KeptPerRuleAndFile)
            .OrderBy(k => k.Key.File, StringComparer.Ordinal).ThenBy(k => k.Key.Code, StringComparer.Ordinal)
            .Select(k => new Diagnostic(Rules.MoreOfTheSame, k.Key.File.Length == 0 ? null : Place.File(k.Key.File), k.Value.Count - KeptPerRuleAndFile, k.Key.Code)),
    ];

    /// <summary>Whether any finding is an error.</summary>
    internal bool HasErrors => _hasErrors;

    // Whoever takes another's findings holds one lock at a time.
    private List<((string Code, string File) Key, Kind Kind)> Copied()
    {
        lock (_gate)
        {
            return [.. _kinds.Select(k => (k.Key, k.Value.Copy()))];
        }
    }

    private Kind KindOf((string Code, string File) key)
    {
        if (!_kinds.TryGetValue(key, out var kind))
        {
            _kinds[key] = kind = new Kind();
        }

        return kind;
    }

    private static int Compare(Diagnostic x, Diagnostic y)
    {
        var order = (x.Place is null).CompareTo(y.Place is null);
        order = order != 0 || x.Place is null ? order : x.Place.Position.CompareTo(y.Place!.Position);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Code, y.Rule.Code);
        order = order != 0 ? order : string.CompareOrdinal(x.City, y.City);
        order = order != 0 ? order : Nullable.Compare(x.Year, y.Year);
        return order != 0 ? order : string.CompareOrdinal(x.Found.English, y.Found.English);
    }

    /// <summary>The findings of one rule in one file.</summary>
    private sealed class Kind
    {
        private readonly List<Diagnostic> _kept = [];

        /// <summary>How many there were, kept or not.</summary>
        public int Count { get; private set; }

        public void Add(Diagnostic diagnostic)
        {
            _kept.Add(diagnostic);
            Count++;
            if (_kept.Count == KeptPerRuleAndFile * 2)
            {
                Prune();
            }
        }

        public void Add(Kind other)
        {
            _kept.AddRange(other._kept);
            Count += other.Count;
            Prune();
        }

        public Kind Copy()
        {
            var copy = new Kind();
            copy.Add(this);
            return copy;
        }

        /// <summary>The first by place, without repeats.</summary>
        public List<Diagnostic> First()
        {
            Prune();
            return _kept;
        }

        private void Prune()
        {
            var first = _kept.Distinct().Order(Order).Take(KeptPerRuleAndFile).ToList();
            _kept.Clear();
            _kept.AddRange(first);
        }
    }
}
