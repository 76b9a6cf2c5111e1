using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A row that could be read, with its cells' places.</summary>
/// <param name="Number">The number.</param>
/// <param name="Row">The row in its file.</param>
internal sealed record CheckedRow(SourcedNumber Number, Row Row)
{
    /// <summary>A finding on a cell.</summary>
    public DatasetFinding Finds(Rule rule, string column, params object[] arguments) => new(Number.Id, new Diagnostic(rule, Row.PlaceOf(column), arguments));

    /// <summary>A unit as it stands behind a number: nothing for a pure number.</summary>
    public static string Behind(Unit unit) => unit.Dimension == Dimension.None && unit.ToBase == 1 ? "" : $" {unit.Id}";
}
