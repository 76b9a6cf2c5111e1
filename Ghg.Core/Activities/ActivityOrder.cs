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
        order = order != 0 ? order : ((int)left.SubSector.Sector).CompareTo((int)right.SubSector.Sector);
        order = order != 0 ? order : left.SubSector.Number.CompareTo(right.SubSector.Number);
        order = order != 0 ? order : (left.Reference?.Order ?? -1).CompareTo(right.Reference?.Order ?? -1);
        order = order != 0 ? order : PlaceOf(left.Notation).CompareTo(PlaceOf(right.Notation));
        for (var i = 0; order == 0 && i < Texts.Length; i++)
        {
            order = string.CompareOrdinal(Texts[i](left), Texts[i](right));
        }

        return order;
    }

    private static int PlaceOf(Gpc.NotationKey? notation) => notation is { } key ? (int)key + 1 : 0;
}
