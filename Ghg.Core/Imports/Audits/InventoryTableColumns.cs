using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Audits;

/// <summary>The columns of inventories as tables: lines, cells and totals, as <c>ghg inventory --format csv</c> writes them. A table of somebody else needs few of them.</summary>
internal static class InventoryTableColumns
{
    /// <summary>Columns with tonnes of a gas, and the gas.</summary>
    public static readonly (string Column, string Gas)[] Masses =
    [
        ("co2_t", Gpc.Gases.Co2), ("co2_biogenic_t", Gpc.Gases.Co2Biogenic), ("ch4_t", Gpc.Gases.Ch4), ("ch4_fossil_t", Gpc.Gases.Ch4Fossil), ("n2o_t", Gpc.Gases.N2o), ("sf6_t", "sf6"), ("nf3_t", "nf3"),
    ];

    /// <summary>Columns with tonnes of CO2e of several gases.</summary>
    public static readonly string[] Weighed = ["hfc_t_co2e", "pfc_t_co2e", "gases_unknown_t_co2e"];

    private static readonly Column[] Numbers = [.. Masses.Select(m => new Column(m.Column)), .. Weighed.Select(w => new Column(w)), new Column("t_co2e"), new Column("gwp"), new Column("gases_not_estimated")];

    private static readonly Column[] Intervals = [new Column("lower_t_co2e"), new Column("upper_t_co2e"), new Column("uncertainty_percent")];

    public static readonly ColumnSet Lines = new(
    [
        new Column("city", Required: true), new Column("year", Required: true), new Column("gpc_ref", Required: true), new Column("activity", Required: true), new Column("technology"), new Column("amount"), new Column("unit"),
        new Column("basis"), new Column("method"), new Column("notation_key"), new Column("explanation"), new Column("included_in"), .. Numbers, new Column("factors"), new Column("fallbacks"), new Column("notes"),
        new Column("site"), new Column("origin"), new Column("subtype"), new Column("ets"), new Column("data_quality"), new Column("factor_quality"), new Column("uncertainty"), new Column("sources"), new Column("derived"),
        new Column("memo"), .. Intervals,
    ]);

    public static readonly ColumnSet Cells = new(
    [
        new Column("city", Required: true), new Column("year", Required: true), new Column("gpc_ref", Required: true), new Column("sector"), new Column("scope"), new Column("level"), new Column("status"), new Column("notation_keys"),
        .. Numbers, .. Intervals,
    ]);

    public static readonly ColumnSet Totals = new(
    [
        new Column("city", Required: true), new Column("year", Required: true), new Column("level", Required: true), new Column("sector"), new Column("t_co2e", Required: true), new Column("gwp"), new Column("complete"),
        new Column("required"), new Column("missing"), new Column("not_estimated"), new Column("partial"), .. Intervals,
    ]);
}
