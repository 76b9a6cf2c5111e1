namespace Ghg.Core.Factors;

/// <summary>What became of one id between two versions of a dataset.</summary>
/// <param name="Before">The number of the first version; null for one that was added.</param>
/// <param name="After">The number of the second version; null for one that was removed.</param>
public sealed record DatasetChange(SourcedNumber? Before, SourcedNumber? After)
{
    private const double Rounding = 1e-12;

    /// <summary>The number that is there: the later one if there are both.</summary>
    public SourcedNumber Number => After ?? Before!;

    /// <summary>added, removed, changed (another value), range (another published range) or scope (for other places, years, references or conditions).</summary>
    public string Kind =>
        Before is null ? "added"
        : After is null ? "removed"
        : !IsSameValue(Before, After) ? "changed"
        : ScopeOf(Before) != ScopeOf(After) ? "scope"
        : "range";

    /// <summary>The change of the value as a share of the first one; null if there is none to compare: another dimension, a value of zero, added or removed.</summary>
    public double? Relative => Before is not null && After is not null && Before.Unit.Dimension == After.Unit.Dimension && Before.Value != 0
        ? (After.Value * After.Unit.ToBase / (Before.Value * Before.Unit.ToBase)) - 1
        : null;

    /// <summary>Whether two numbers say the same: the same value, range and scope, in whatever units and words.</summary>
    internal static bool IsSame(SourcedNumber one, SourcedNumber other) =>
        IsSameValue(one, other) && ScopeOf(one) == ScopeOf(other) && IsSame(one.Lower, one, other.Lower, other) && IsSame(one.Upper, one, other.Upper, other);

    private static bool IsSameValue(SourcedNumber one, SourcedNumber other) => one.Unit.Dimension == other.Unit.Dimension && IsSame(one.Value, one, other.Value, other);

    private static bool IsSame(double? a, SourcedNumber one, double? b, SourcedNumber other) =>
        a is null || b is null ? a is null && b is null : Math.Abs((a.Value * one.Unit.ToBase) - (b.Value * other.Unit.ToBase)) <= Rounding * Math.Abs(a.Value * one.Unit.ToBase);

    private static (string, string, string, string, string, int?, int?, string, string, string, string, string, string) ScopeOf(SourcedNumber n) =>
        (n.Subject, n.Quantity, n.Component, n.AppliesTo.Text, n.Region, n.YearFrom, n.YearTo, n.Technology, n.When.Text, n.Basis, n.Scope2Method, n.PublishedGwp, n.Edition);
}
