namespace Ghg.Core.Reports;

/// <summary>A table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, a cell for each column.</param>
/// <param name="TotalRows">How many rows at the end are totals.</param>
public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int TotalRows = 0) : IBlock
{
    /// <summary>A page of the same report for each row, which its first cell leads to; empty for none.</summary>
    internal IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether a reader may put the rows in another order, where the writer can.</summary>
    internal bool IsSortable { get; init; }
}
