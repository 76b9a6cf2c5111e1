using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Reads <c>measures.csv</c>: a row for each effect of a measure.</summary>
internal sealed class MeasureReader(Project project, DiagnosticBag diagnostics)
{
    public IReadOnlyList<Measure> Read(IReadOnlyList<Row> rows)
    {
        var read = rows.Select(r => RowFindings.Of(r, diagnostics, bag => RowOf(r, bag))).OfType<MeasureRow>().ToList();
        return
        [
            .. read.GroupBy(r => (r.City, r.Id)).OrderBy(g => g.Key.Id, StringComparer.Ordinal).ThenBy(g => g.Key.City, StringComparer.Ordinal)
                .Select(g => MeasureOf([.. g])).OfType<Measure>(),
        ];
    }

    private MeasureRow? RowOf(Row row, DiagnosticBag bag)
    {
        var city = row.CityOrAll(project, bag);
        var id = row.Required("measure", bag);
        row.Required("source", bag);
        if (id is null)
        {
            return null;
        }

        var adoption = AdoptionOf(row, id, bag);
        var action = adoption is null ? null : ActionOf(row, id, adoption, bag);
        return city is null || action is null ? null : new MeasureRow(city, id, action, row);
    }

    private static Adoption? AdoptionOf(Row row, string id, DiagnosticBag bag)
    {
        var curve = row.Word(
            "curve", bag, ("linear", AdoptionCurve.Linear), ("step", AdoptionCurve.Step), ("logistic", AdoptionCurve.Logistic), ("logistic-2-98", AdoptionCurve.Logistic298));
        var start = row.Required("start", bag) is null ? null : row.Year("start", bag);
        var full = row.Or("full") is null ? start : row.Year("full", bag);
        var end = row.Year("end", bag);
        if (curve is null || start is null || full is null)
        {
            return null;
        }

        if (full < start || end < full)
        {
            bag.Add(Rules.YearsReversed, row.PlaceOf(full < start ? "full" : "end"), id, start.Value, full.Value, end?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–");
            return null;
        }

        return new Adoption(curve.Value, start.Value, full.Value, end);
    }

    private MeasureAction? ActionOf(Row row, string id, Adoption adoption, DiagnosticBag bag)
    {
        var kind = row.Required("effect", bag) is null ? null : row.Word(
            "effect", bag, ("save", MeasureKind.Save), ("switch", MeasureKind.Switch), ("factor", MeasureKind.Factor), ("cap", MeasureKind.Cap));
        var acts = row.Selector(project, bag);
        var (coverage, rebound, gas) = (row.Or("coverage") is null ? 1 : row.Share("coverage", bag), row.Or("rebound") is null ? 0 : row.Share("rebound", bag), row.GasId(bag));
        if (kind is null || acts is null || coverage is null || rebound is null || gas is null || row.Required("size", bag) is null)
        {
            return null;
        }

        if (kind == MeasureKind.Factor && acts.Activity.Length == 0)
        {
            bag.Add(Rules.ScenarioCellMissing, row.PlaceOf("activity"), id, "activity");
            return null;
        }

        var isShare = kind is MeasureKind.Save or MeasureKind.Switch;
        var unit = isShare ? null : kind == MeasureKind.Factor ? row.FactorUnit(id, bag) : CapUnit(row, id, bag);
        var size = isShare ? row.Share("size", bag) : row.Number("size", bag) * unit?.ToBase;
        var target = kind == MeasureKind.Switch ? TargetOf(row, id, bag) : null;
        return size is null || (kind == MeasureKind.Switch && target is null) ? null : new MeasureAction
        {
            Kind = kind.Value, Acts = acts, Adoption = adoption, Coverage = coverage.Value, Rebound = rebound.Value, Size = size.Value, SizeUnit = unit, Gas = gas,
            Target = target, Group = row["group"], Place = row.PlaceOf("measure"),
        };
    }

    private static Unit? CapUnit(Row row, string id, DiagnosticBag bag)
    {
        if (row.Or("unit") is { } symbol)
        {
            return row.Unit("unit", symbol, bag);
        }

        bag.Add(Rules.ScenarioCellMissing, row.PlaceOf("unit"), id, "unit");
        return null;
    }

    private SwitchTarget? TargetOf(Row row, string id, DiagnosticBag bag)
    {
        if (row.Or("to_activity") is null || row.Or("ratio") is null)
        {
            bag.Add(Rules.ScenarioCellMissing, row.PlaceOf(row.Or("to_activity") is null ? "to_activity" : "ratio"), id, row.Or("to_activity") is null ? "to_activity" : "ratio");
            return null;
        }

        GpcReference? reference = null;
        if (row.Or("to_gpc_ref") is { } name && !GpcReferences.TryParse(name, out reference))
        {
            bag.Add(new Diagnostic(Rules.UnknownReference, row.PlaceOf("to_gpc_ref"), name).WithNearest(name, GpcReferences.All.Select(r => r.Id)));
            return null;
        }

        var activity = row.ActivityId("to_activity", project, bag);
        var unit = row.Or("to_unit") is { } symbol ? row.Unit("to_unit", symbol, bag) : null;
        var (ratio, per) = RatioOf(row, bag);
        return activity is null || ratio is null || (unit is null && row.Or("to_unit") is not null) ? null : new SwitchTarget(reference, activity, row["to_technology"], unit, ratio.Value, per);
    }

    // A plain number, or a number and a unit such as '9.1 kWh/kg'.
    private static (double? Ratio, Unit? Per) RatioOf(Row row, DiagnosticBag bag)
    {
        var cell = row["ratio"];
        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return (row.Number("ratio", bag), null);
        }

        var unit = row.Unit("ratio", cell[(space + 1)..].Trim(), bag);
        if (unit is not null && double.TryParse(cell[..space], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return (number * unit.ToBase, unit);
        }

        if (unit is not null)
        {
            bag.Add(Rules.NotANumber, row.PlaceOf("ratio"), cell);
        }

        return (null, null);
    }

    private Measure? MeasureOf(List<MeasureRow> rows)
    {
        var first = rows.OrderBy(r => r.Row.PlaceOf("measure").Position.Line).First();
        var (good, plans, names) = (true, OneOf("plans"), (English: OneOf("name"), Chinese: OneOf("name_zh")));
        var own = new MeasureCostReader(diagnostics);
        var cost = own.Read([.. rows.Select(r => (r.Row, r.Action.Adoption))], first.Id, CityOf(first));
        if (plans.Length == 0 && good)
        {
            Say(Rules.ScenarioCellMissing, first.Row, "plans", first.Id, "plans");
        }

        var list = plans.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Order(StringComparer.Ordinal).ToList();
        if (list.Count > 1 && list.Contains(Measure.BaselinePlan))
        {
            Say(Rules.InBaseline, first.Row, "plans", first.Id, UnitTexts.List(list.Where(p => p != Measure.BaselinePlan)));
        }

        return !good || own.Failed ? null : new Measure
        {
            City = first.City, Id = first.Id, Plans = list, Actions = [.. rows.Select(r => r.Action).OrderBy(a => a.Kind).ThenBy(a => a.Acts.Shown, StringComparer.Ordinal).ThenBy(a => a.Adoption.Start).ThenBy(a => a.Size)], Cost = cost, Source = first.Row["source"], Place = first.Row.PlaceOf("measure"),
            Name = new Text(names.English.Length > 0 ? names.English : names.Chinese.Length > 0 ? names.Chinese : first.Id, names.Chinese.Length > 0 ? names.Chinese : names.English.Length > 0 ? names.English : first.Id),
        };

        string OneOf(string column)
        {
            var stated = rows.Where(r => r.Row[column].Length > 0).ToList();
            if (stated.FirstOrDefault(r => r.Row[column] != stated[0].Row[column]) is { } other)
            {
                Say(Rules.RowsContradict, other.Row, column, first.Id, column, other.Row[column], stated[0].Row[column]);
            }

            return stated.Count == 0 ? "" : stated[0].Row[column];
        }

        void Say(Rule rule, Row row, string column, params object[] arguments)
        {
            good = false;
            diagnostics.Add(new Diagnostic(rule, row.PlaceOf(column), arguments) { City = CityOf(first) });
        }
    }

    private static string? CityOf(MeasureRow row) => row.City.Length > 0 ? row.City : null;

    private sealed record MeasureRow(string City, string Id, MeasureAction Action, Row Row);
}
