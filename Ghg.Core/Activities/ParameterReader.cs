using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>Reads <c>parameters.csv</c>. Its rows become the same record as a dataset's, and a vector must add up to a whole.</summary>
internal sealed class ParameterReader(Project project, DiagnosticBag diagnostics)
{
    /// <summary>How far the components of a vector may be from 100 %: published shares are rounded to whole or tenth percents.</summary>
    public const double WholeWithin = 0.005;

    public IReadOnlyList<CityParameter> Read(IReadOnlyList<Row> rows)
    {
        var parameters = new List<(CityParameter Parameter, Row Row)>();
        foreach (var row in rows)
        {
            if (RowFindings.Of(row, diagnostics, bag => ParameterOf(row, bag)) is { } parameter)
            {
                parameters.Add((parameter, row));
            }
        }

        ReportRepeats(parameters);
        ReportVectors(parameters);
        return [.. parameters.Select(p => p.Parameter)];
    }

    private CityParameter? ParameterOf(Row row, DiagnosticBag diagnostics)
    {
        var registry = project.Catalogue.Registry;
        var city = row.Or("city") is { } name ? project.CityOrNew(name)?.Id : "";
        if (city is null)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownCity, row.PlaceOf("city"), row["city"]).WithNearest(row["city"], project.Cities.Keys));
        }

        if (row.Or("site") is { } site && !project.Sites.Any(s => s.Id == site && (city is null or "" || s.City == city)))
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownSite, row.PlaceOf("site"), site).WithNearest(site, project.Sites.Select(s => s.Id)));
        }

        var subject = row.Required("subject", diagnostics) is { } s2 ? registry.Activity(s2)?.Id : null;
        if (subject is null && row["subject"].Length > 0)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownActivity, row.PlaceOf("subject"), row["subject"]).WithNearest(row["subject"], registry.ActivityNames));
        }

        var kind = row.Required("parameter", diagnostics) is { } p ? registry.Parameter(p) : null;
        if (kind is null && row["parameter"].Length > 0)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownParameter, row.PlaceOf("parameter"), row["parameter"]).WithNearest(row["parameter"], registry.ParameterNames));
        }

        var value = row.Required("value", diagnostics) is null ? null : row.Number("value", diagnostics);
        var unit = row.Required("unit", diagnostics) is { } symbol ? row.Unit("unit", symbol, diagnostics) : null;
        var (lower, upper) = (row.Number("lower", diagnostics), row.Number("upper", diagnostics));
        var source = row.Required("source", diagnostics);
        if (!TryYears(row["years"], out var from, out var to))
        {
            diagnostics.Add(Rules.InvalidWord, row.PlaceOf("years"), "years", row["years"], "2020, 2018..2023, 2018.., ..2023");
            return null;
        }

        if (city is null || subject is null || kind is null || value is null || unit is null || source is null)
        {
            return null;
        }

        if (!kind.Accepts(unit.Dimension))
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), unit.Id, unit.Dimension.Name, kind.Units[0].Dimension.Name);
            return null;
        }

        if (lower > value || upper < value)
        {
            diagnostics.Add(Rules.RangeReversed, row.PlaceOf(lower > value ? "lower" : "upper"), row["value"], row["lower"], row["upper"]);
            return null;
        }

        if (HalfWidths.AreWrong(kind.Id, value.Value))
        {
            diagnostics.Add(Rules.HalfWidthOutOfRange, row.PlaceOf("value"), kind.Id, row["value"]);
            return null;
        }

        if (!kind.IsPlausible(value.Value, unit))
        {
            diagnostics.Add(Rules.Implausible, row.PlaceOf("value"), row["value"], unit.Id, kind.Minimum ?? double.NegativeInfinity, kind.Maximum ?? double.PositiveInfinity, kind.Units[0].Id);
        }

        return new CityParameter(city, row["site"], new SourcedNumber
        {
            Dataset = "parameters.csv", Id = IdOf(row, city, subject, kind), Subject = subject, Quantity = kind.Id, Component = row["component"], Value = value.Value, ValueText = row["value"],
            Unit = unit, YearFrom = from, YearTo = to, Basis = Basis.Parse(row["basis"]) ?? row["basis"], Lower = lower, Upper = upper, Source = source, Note = row["notes"],
            Region = city, Place = row.PlaceOf("value"),
        });
    }

    // Of what the row says and not of where it stands, so that the order of rows shows in no report.
    private static string IdOf(Row row, string city, string subject, ParameterKind kind) =>
        string.Join(' ', ((string[])[city, row["site"], subject, kind.Id, row["component"], row["years"]]).Where(p => p.Length > 0));

    private void ReportRepeats(List<(CityParameter Parameter, Row Row)> parameters)
    {
        var seen = new Dictionary<(string, string, string, string, string, string, object, int?, int?), Position>();
        foreach (var (parameter, row) in parameters)
        {
            var n = parameter.Number;
            var key = (parameter.City, parameter.Site, n.Subject, n.Quantity, n.Component, n.Basis, n.Unit.Dimension, n.YearFrom, n.YearTo);
            if (!seen.TryAdd(key, row.Place.Position))
            {
                diagnostics.Add(new Diagnostic(Rules.RepeatedRow, row.Place, $"{parameter.City} {n.Subject} {n.Quantity} {n.Component}".Trim(), seen[key].FileAndLine) { City = parameter.City.Length > 0 ? parameter.City : null });
            }
        }
    }

    private void ReportVectors(List<(CityParameter Parameter, Row Row)> parameters)
    {
        var vectors = parameters.Where(p => project.Catalogue.Registry.Parameter(p.Parameter.Number.Quantity)!.IsVector)
            .GroupBy(p => (p.Parameter.City, p.Parameter.Site, p.Parameter.Number.Subject, p.Parameter.Number.Quantity, p.Parameter.Number.YearFrom, p.Parameter.Number.YearTo));
        foreach (var vector in vectors)
        {
            var sum = new CompensatedSum();
            foreach (var (parameter, _) in vector)
            {
                sum.Add(parameter.Number.Value * parameter.Number.Unit.ToBase);
            }

            if (Math.Abs(sum.Value - 1) > WholeWithin)
            {
                diagnostics.Add(new Diagnostic(Rules.VectorNotWhole, vector.Last().Row.PlaceOf("value"), vector.Key.Quantity, sum.Value * 100, WholeWithin * 100) { City = vector.Key.City.Length > 0 ? vector.Key.City : null });
            }
        }
    }

    private static bool TryYears(string text, out int? from, out int? to)
    {
        (from, to) = (null, null);
        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.Contains("..", StringComparison.Ordinal) ? text.Split("..") : text.Contains('-', StringComparison.Ordinal) ? text.Split('-') : [text, text];
        if (parts.Length != 2 || (parts[0].Trim().Length == 0 && parts[1].Trim().Length == 0))
        {
            return false;
        }

        return TryEnd(parts[0], out from) && TryEnd(parts[1], out to) && !(from > to);
    }

    private static bool TryEnd(string text, out int? year)
    {
        year = null;
        if (text.Trim().Length == 0)
        {
            return true;
        }

        var valid = Cells.TryYear(text.Trim(), out var value);
        year = valid ? value : null;
        return valid;
    }
}
