using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Reads what a measure costs: on one of its rows, since it is spent once.</summary>
internal sealed class MeasureCostReader(DiagnosticBag diagnostics)
{
    private static readonly string[] Columns = ["capital", "operation", "lifetime", "currency"];

    /// <summary>Whether something is wrong, so that the measure is not to be used.</summary>
    public bool Failed { get; private set; }

    public MeasureCost? Read(IReadOnlyList<(Row Row, Adoption Adoption)> rows, string id, string? city)
    {
        var stated = rows.Where(r => Columns.Any(c => r.Row[c].Length > 0)).ToList();
        if (stated.Count == 0)
        {
            return null;
        }

        if (stated.Count > 1)
        {
            var column = Columns.First(c => stated[1].Row[c].Length > 0);
            Say(Rules.RowsContradict, stated[1].Row, column, column, stated[1].Row[column], stated[0].Row[column]);
            return null;
        }

        var row = stated[0].Row;
        var (capital, operation, lifetime) = (row.Number("capital", diagnostics), row.Number("operation", diagnostics), row.Number("lifetime", diagnostics));
        Failed |= (row.Or("capital"), row.Or("operation"), row.Or("lifetime")) is var (c, o, l) && ((c is not null && capital is null) || (o is not null && operation is null) || (l is not null && lifetime is null));
        if (row.Or("currency") is null)
        {
            Say(Rules.ScenarioCellMissing, row, "currency", "currency");
        }

        if (capital is not (null or 0) && lifetime is not > 0)
        {
            Say(Rules.ScenarioCellMissing, row, "lifetime", "lifetime");
        }

        return Failed ? null : new MeasureCost(capital ?? 0, operation ?? 0, lifetime, row["currency"], stated[0].Adoption);

        void Say(Rule rule, Row at, string column, params object[] arguments)
        {
            Failed = true;
            diagnostics.Add(new Diagnostic(rule, at.PlaceOf(column), [id, .. arguments]) { City = city });
        }
    }
}
