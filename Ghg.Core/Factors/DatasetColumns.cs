using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>The columns of a dataset's files.</summary>
internal static class DatasetColumns
{
    public static readonly ColumnSet Factors = new(
        new Column("id", Required: true), new Column("set"), new Column("edition"), new Column("activity", Required: true), new Column("gas", Required: true),
        new Column("value", Required: true), new Column("unit", Required: true), new Column("applies_to"), new Column("region"), new Column("year_from"), new Column("year_to"),
        new Column("technology"), new Column("when"), new Column("basis"), new Column("scope2_method"), new Column("published_gwp"), new Column("lower"), new Column("upper"),
        new Column("confidence"), new Column("source", Required: true), new Column("locator"), new Column("note"));

    public static readonly ColumnSet Parameters = new(
        new Column("id", Required: true), new Column("set"), new Column("edition"), new Column("activity", Required: true), new Column("parameter", Required: true),
        new Column("component"), new Column("value", Required: true), new Column("unit", Required: true), new Column("applies_to"), new Column("region"),
        new Column("year_from"), new Column("year_to"), new Column("technology"), new Column("when"), new Column("basis"), new Column("lower"), new Column("upper"),
        new Column("confidence"), new Column("source", Required: true), new Column("locator"), new Column("note"));

    public static readonly ColumnSet Gwp = new(
        new Column("set", Required: true), new Column("gas", Required: true), new Column("value", Required: true), new Column("source"), new Column("locator"), new Column("note"));

    public static readonly ColumnSet Activities = new(
        new Column("id", Required: true), new Column("name", Required: true), new Column("name_zh"), new Column("aliases"), new Column("group", Required: true),
        new Column("kind"), new Column("state"), new Column("dimensions"), new Column("note"));
}
