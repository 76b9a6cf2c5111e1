namespace Ghg.Core.Activities;

/// <summary>The canonical order of records: by what they say, never by where they stood in a file.</summary>
internal sealed class ActivityOrder : IComparer<ActivityRecord>
{
    public static readonly ActivityOrder Canonical = new();

    private static readonly Func<ActivityKey, string>[] Texts =
    [
        k => k.Activity, k => k.Technology, k => k.Unit?.Id ?? "", k => k.Basis, k => k.Method, k => k.Factor, k => k.Site, k => k.Origin, k => k.Subtype, k => k.Ets,
        k => k.Explanation, k => k.IncludedIn, k => k.DataQuality, k => k.FactorQuality, k => k.Uncertainty, k => k.Inputs,
    ];

    public int Compare(ActivityRecord? x, ActivityRecord? y)
    {
        var (left, right) = (x!.Key, y!.Key);
        var order = string.CompareOrdinal(left.City, right.City);
        order = order != 0 ? order : left.Year.CompareTo(right.Year);
        order = order != 0 ? order : (left.SubSector.Sector, left.SubSector.Number, left.Reference?.Order ?? -1, (int)(left.Notation ?? 0) + (left.Notation is null ? 0 : 1))
            .CompareTo((right.SubSector.Sector, right.SubSector.Number, right.Reference?.Order ?? -1, (int)(right.Notation ?? 0) + (right.Notation is null ? 0 : 1)));
        for (var i = 0; order == 0 && i < Texts.Length; i++)
        {
            order = string.CompareOrdinal(Texts[i](left), Texts[i](right));
        }

        return order;
    }
}
