using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Reads <c>drivers.csv</c>: a row for each driver and stated year.</summary>
internal sealed class DriverReader(Project project, DiagnosticBag diagnostics)
{
    public IReadOnlyList<ScenarioDriver> Read(IReadOnlyList<Row> rows)
    {
        var read = rows.Select(r => RowFindings.Of(r, diagnostics, bag => RowOf(r, bag))).OfType<DriverRow>().ToList();
        return
        [
            .. read.GroupBy(r => (r.City, r.Name, References: r.Acts.References.Text, r.Acts.Activity, r.Acts.Technology, r.Acts.Subtype, r.Target, r.Gas))
                .OrderBy(g => g.Key.City, StringComparer.Ordinal).ThenBy(g => g.Key.Name, StringComparer.Ordinal).ThenBy(g => g.Key.References, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Activity, StringComparer.Ordinal).ThenBy(g => g.Key.Technology, StringComparer.Ordinal).ThenBy(g => g.Key.Subtype, StringComparer.Ordinal)
                .Select(g => DriverOf([.. g.OrderBy(r => r.Year)])).OfType<ScenarioDriver>(),
        ];
    }

    private DriverRow? RowOf(Row row, DiagnosticBag bag)
    {
        var city = row.CityOrAll(project, bag);
        var name = row.Required("driver", bag);
        var acts = row.Selector(project, bag);
        var target = row.Word("effect", bag, ("amount", DriverTarget.Amount), ("factor", DriverTarget.Factor));
        var gas = row.GasId(bag);
        var year = row.Required("year", bag) is null ? null : row.Year("year", bag);
        var elasticity = row.Number("elasticity", bag) ?? 1;
        row.Required("source", bag);
        if (name is null || target is null)
        {
            return null;
        }

        if (target == DriverTarget.Factor && acts is { Activity: "" })
        {
            bag.Add(Rules.ScenarioCellMissing, row.PlaceOf("activity"), name, "activity");
            return null;
        }

        var (value, isGrowth, unit) = ValueOf(row, name, target.Value, bag);
        return city is null || acts is null || gas is null || year is null || value is null
            ? null
            : new DriverRow(city, name, acts, target.Value, gas, year.Value, value.Value, isGrowth, unit, elasticity, row);
    }

    private static (double? Value, bool IsGrowth, Units.Unit? Unit) ValueOf(Row row, string name, DriverTarget target, DiagnosticBag bag)
    {
        if ((row.Or("growth") is null) == (row.Or("value") is null) || (target == DriverTarget.Amount && row.Or("value") is not null))
        {
            bag.Add(Rules.GrowthOrValue, row.PlaceOf(row.Or("value") is null ? "growth" : "value"), name);
            return default;
        }

        if (row.Or("growth") is not null)
        {
            return (row.Share("growth", bag, least: -1, most: double.PositiveInfinity), true, null);
        }

        var unit = row.FactorUnit(name, bag);
        return (row.Number("value", bag) * unit?.ToBase, false, unit);
    }

    private ScenarioDriver? DriverOf(List<DriverRow> rows)
    {
        var first = rows[0];
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Year == rows[i - 1].Year)
            {
                diagnostics.Add(new Diagnostic(Rules.RepeatedRow, rows[i].Row.PlaceOf("year"), $"{first.Name} {first.Acts.Shown} {rows[i].Year}") { City = CityOf(first) });
                return null;
            }

            if (rows[i].IsGrowth != first.IsGrowth || rows[i].Unit?.Dimension != first.Unit?.Dimension)
            {
                diagnostics.Add(new Diagnostic(Rules.GrowthOrValue, rows[i].Row.PlaceOf(rows[i].IsGrowth ? "growth" : "value"), first.Name) { City = CityOf(first) });
                return null;
            }

            if (!rows[i].Elasticity.Equals(first.Elasticity))
            {
                diagnostics.Add(new Diagnostic(Rules.RowsContradict, rows[i].Row.PlaceOf("elasticity"), first.Name, "elasticity", rows[i].Row["elasticity"], first.Row["elasticity"]) { City = CityOf(first) });
                return null;
            }
        }

        return new ScenarioDriver
        {
            City = first.City, Name = first.Name, Acts = first.Acts, Target = first.Target, Gas = first.Gas, Elasticity = first.Elasticity, Unit = first.Unit,
            Course = new DriverCourse([.. rows.Select(r => (r.Year, r.Value))], first.IsGrowth), Place = first.Row.PlaceOf("driver"),
        };
    }

    private static string? CityOf(DriverRow row) => row.City.Length > 0 ? row.City : null;

    private sealed record DriverRow(
        string City, string Name, RowSelector Acts, DriverTarget Target, string Gas, int Year, double Value, bool IsGrowth, Units.Unit? Unit, double Elasticity, Row Row);
}
