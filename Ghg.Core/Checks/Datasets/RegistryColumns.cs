using Ghg.Core.Factors;
using Ghg.Core.Tables;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The columns of resources that declare names.</summary>
internal static class RegistryColumns
{
    public static readonly ColumnSet Parameters = new(
        new Column("id", Required: true), new Column("symbol"), new Column("name", Required: true), new Column("name_zh", Required: true), new Column("aliases"),
        new Column("units", Required: true), new Column("vector"), new Column("minimum"), new Column("maximum"), new Column("note"));

    public static readonly ColumnSet Places = new(
        new Column("id", Required: true), new Column("name", Required: true), new Column("name_zh", Required: true), new Column("aliases"), new Column("kind", Required: true),
        new Column("parents"), new Column("note"));

    public static readonly ColumnSet Gases = new(
        new Column("id", Required: true), new Column("formula", Required: true), new Column("name", Required: true), new Column("name_zh", Required: true),
        new Column("family", Required: true), new Column("aliases"));

    public static readonly ColumnSet Utilities = new(
        new Column("state", Required: true), new Column("utility", Required: true), new Column("eia_id"), new Column("grid", Required: true), new Column("zip_codes"));

    /// <summary>Each kind of resource that declares names.</summary>
    public static readonly IReadOnlyList<(string Kind, ColumnSet Columns)> All =
        [("activities", DatasetColumns.Activities), ("parameter-kinds", Parameters), ("places", Places), ("gases", Gases)];
}
