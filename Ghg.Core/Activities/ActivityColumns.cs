using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>The columns of an activities file. Further ones must be inputs that a method declares.</summary>
internal static class ActivityColumns
{
    /// <summary>Slots that make the key: rows that agree in them are one line.</summary>
    public static readonly string[] Key =
    [
        "city", "year", "gpc_ref", "activity", "technology", "unit", "notation_key", "explanation", "included_in", "method", "basis", "factor", "site", "origin",
        "subtype", "ets", "data_quality", "factor_quality", "uncertainty",
    ];

    /// <summary>Slots that differ from row to row.</summary>
    public static readonly string[] Row = ["amount", "id", "source", "notes"];

    private static readonly string[] Required = ["city", "year", "gpc_ref"];

    /// <summary>The columns, with the inputs that methods declare after the fixed ones. Key slots come first, then the inputs, then the row's own.</summary>
    public static ColumnSet With(IReadOnlyList<string> inputs) =>
        new([.. Key.Concat(inputs).Concat(Row).Select(c => new Column(c, Required.Contains(c)))]);
}
