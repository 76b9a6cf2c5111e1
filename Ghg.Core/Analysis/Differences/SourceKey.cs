using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Differences;

/// <summary>What makes lines of two inventories the same source: all of the key but the year, the unit and what grades it.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Activity">The activity, or the gas that was entered directly.</param>
/// <param name="Technology">The technology.</param>
/// <param name="Subtype">The finer tag.</param>
/// <param name="Site">The site.</param>
/// <param name="Origin">own, import or empty.</param>
public sealed record SourceKey(GpcReference Reference, string Activity, string Technology, string Subtype, string Site, string Origin)
{
    /// <summary>Reporting order, and within a reference by name.</summary>
    internal static IComparer<SourceKey> Order { get; } = Comparer<SourceKey>.Create(Compare);

    private static int Compare(SourceKey one, SourceKey other)
    {
        var order = one.Reference.Order.CompareTo(other.Reference.Order);
        foreach (var (mine, theirs) in (ReadOnlySpan<(string, string)>)
            [(one.Activity, other.Activity), (one.Technology, other.Technology), (one.Subtype, other.Subtype), (one.Site, other.Site), (one.Origin, other.Origin)])
        {
            order = order != 0 ? order : string.CompareOrdinal(mine, theirs);
        }

        return order;
    }
}
