using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Series;

/// <summary>The columns of a table of series.</summary>
internal static class SeriesColumns
{
    public static readonly ColumnSet All = new(
        new Column("city", Required: true), new Column("year", Required: true), new Column("emissions", Required: true), new Column("unit", Required: true), new Column("lower"),
        new Column("upper"), new Column("level"), new Column("gwp"), new Column("boundary"), new Column("method"), new Column("factor"), new Column("reference_conditions"),
        new Column("filled"), new Column("source"), new Column("notes"));
}
