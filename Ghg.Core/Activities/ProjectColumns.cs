using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>The columns of a project's small files.</summary>
internal static class ProjectColumns
{
    public static readonly ColumnSet Cities = new(
        new Column("city", Required: true), new Column("name"), new Column("name_zh"), new Column("country"), new Column("region"), new Column("grid"),
        new Column("climate_zone"), new Column("temperature"), new Column("geonames_id"), new Column("coordinates"), new Column("economy"), new Column("notes"));

    public static readonly ColumnSet Inventories = new(
        new Column("city", Required: true), new Column("year", Required: true), new Column("level"), new Column("boundary"), new Column("period"), new Column("gases"),
        new Column("gwp_explanation"), new Column("methodology"), new Column("regulations"), new Column("change"), new Column("verified"), new Column("verifier"),
        new Column("verified_year"), new Column("improvements"), new Column("compiler"), new Column("department"), new Column("date"), new Column("version"),
        new Column("email"), new Column("web"), new Column("notes"));

    public static readonly ColumnSet Indicators = new(
        new Column("city", Required: true), new Column("year", Required: true), new Column("indicator", Required: true), new Column("value", Required: true),
        new Column("unit", Required: true), new Column("basis"), new Column("price_year"), new Column("source", Required: true), new Column("notes"));

    public static readonly ColumnSet Correlations = new(
        new Column("subject"), new Column("parameter", Required: true), new Column("correlated", Required: true), new Column("source"), new Column("notes"));

    public static readonly ColumnSet Sites = new(
        new Column("city", Required: true), new Column("site", Required: true), new Column("location", Required: true), new Column("kind"), new Column("climate"),
        new Column("management"), new Column("name"), new Column("name_zh"), new Column("notes"));

    public static readonly ColumnSet Parameters = new(
        new Column("city"), new Column("site"), new Column("years"), new Column("subject", Required: true), new Column("parameter", Required: true), new Column("component"),
        new Column("value", Required: true), new Column("unit", Required: true), new Column("basis"), new Column("lower"), new Column("upper"),
        new Column("source", Required: true), new Column("notes"));
}
