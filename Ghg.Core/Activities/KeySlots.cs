namespace Ghg.Core.Activities;

/// <summary>Where the fixed cells of a key stand, found once: looking up a column's name for every cell of every key costs more than understanding the cell.</summary>
internal static class KeySlots
{
    public static readonly int City = Of("city");
    public static readonly int Year = Of("year");
    public static readonly int Reference = Of("gpc_ref");
    public static readonly int Activity = Of("activity");
    public static readonly int Technology = Of("technology");
    public static readonly int Unit = Of("unit");
    public static readonly int NotationKey = Of("notation_key");
    public static readonly int Explanation = Of("explanation");
    public static readonly int IncludedIn = Of("included_in");
    public static readonly int Method = Of("method");
    public static readonly int Basis = Of("basis");
    public static readonly int Factor = Of("factor");
    public static readonly int Site = Of("site");
    public static readonly int Origin = Of("origin");
    public static readonly int Subtype = Of("subtype");
    public static readonly int Ets = Of("ets");
    public static readonly int DataQuality = Of("data_quality");
    public static readonly int FactorQuality = Of("factor_quality");
    public static readonly int Uncertainty = Of("uncertainty");

    /// <summary>The column of a fixed slot.</summary>
    public static string ColumnOf(int slot) => ActivityColumns.Key[slot];

    private static int Of(string column) => Array.IndexOf(ActivityColumns.Key, column);
}
