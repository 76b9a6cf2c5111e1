using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>The columns of <c>drivers.csv</c> and <c>measures.csv</c>.</summary>
internal static class ScenarioColumns
{
    public static readonly ColumnSet Drivers = new(
        new Column("city"), new Column("driver", Required: true), new Column("gpc_ref"), new Column("activity"), new Column("technology"), new Column("subtype"),
        new Column("effect"), new Column("gas"), new Column("year", Required: true), new Column("growth"), new Column("value"), new Column("unit"),
        new Column("elasticity"), new Column("source", Required: true), new Column("notes"));

    public static readonly ColumnSet Measures = new(
        new Column("city"), new Column("measure", Required: true), new Column("name"), new Column("name_zh"), new Column("plans"), new Column("gpc_ref"),
        new Column("activity"), new Column("technology"), new Column("subtype"), new Column("effect", Required: true), new Column("size", Required: true), new Column("unit"),
        new Column("gas"), new Column("coverage"), new Column("start", Required: true), new Column("full"), new Column("end"), new Column("curve"), new Column("rebound"),
        new Column("to_gpc_ref"), new Column("to_activity"), new Column("to_technology"), new Column("to_unit"), new Column("ratio"), new Column("group"),
        new Column("capital"), new Column("operation"), new Column("lifetime"), new Column("currency"), new Column("source", Required: true), new Column("notes"));
}
