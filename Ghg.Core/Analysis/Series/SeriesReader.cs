using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Series;

/// <summary>
/// Reads series from a table in long form: a row for each city and year with <c>city, year, emissions, unit</c>, and optionally the 95 % limits <c>lower</c>
/// and <c>upper</c> in the same unit, and what the value rests on (<c>level, gwp, boundary, method, factor, reference_conditions</c>).
/// </summary>
/// <remarks>
/// A blank emission is a missing year. Rows of one city and year that differ in level or GWP set are series of their own; where no year comes twice, all
/// rows of the city are one series, and a change of level on the way is a break of it.
/// </remarks>
public static class SeriesReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="project">A project whose city names are understood, or null.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>The series by city, level and GWP set. A row with a mistake is in none.</returns>
    public static IReadOnlyList<EmissionSeries> Read(InputFile file, DiagnosticBag diagnostics, Project? project = null, TextEncoding encoding = TextEncoding.Recognise)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rows = Table.Read(file, SeriesColumns.All, diagnostics, encoding);
        var read = rows.Select(r => RowFindings.Of(r, diagnostics, bag => RowOf(r, project, bag))).OfType<SeriesRow>().ToList();
        if (read.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(Rules.NoSeries, Place.File(file.Path));
        }

        return [.. read.GroupBy(r => r.City).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => SeriesOf([.. g], diagnostics))];
    }

    private static SeriesRow? RowOf(Row row, Project? project, DiagnosticBag diagnostics)
    {
        var city = row.Required("city", diagnostics);
        var year = row.Required("year", diagnostics) is null ? null : row.Year("year", diagnostics);
        var unit = row.Or("emissions") is null ? null : MassOf(row, diagnostics);
        var (value, lower, upper) = (row.Number("emissions", diagnostics), row.Number("lower", diagnostics), row.Number("upper", diagnostics));
        if (city is null || year is null || value is null || unit is null)
        {
            return null;
        }

        if (lower > value || upper < value)
        {
            diagnostics.Add(Rules.RangeReversed, row.PlaceOf(lower > value ? "lower" : "upper"), row["emissions"], row["lower"], row["upper"]);
            return null;
        }

        var known = project?.CityNamed(city);
        var level = SeriesView.TryParse(row["level"], out var view) ? view.Id : row["level"];
        var gwp = GwpSets.Find(GwpSets.Shipped, row["gwp"])?.Name ?? row["gwp"];
        return new SeriesRow(known?.Id ?? city, known?.Name ?? Text.Same(city), level, gwp, row, new SeriesPoint(year.Value, value.Value * unit.ToBase)
        {
            Lower = lower * unit.ToBase,
            Upper = upper * unit.ToBase,
            Filled = row["filled"],
            Place = row.PlaceOf("year"),
            Basis = [.. Facts(row, level, gwp).Where(f => f.Value.Length > 0)],
        });
    }

    private static IEnumerable<BasisFact> Facts(Row row, string level, string gwp) =>
    [
        new(BasisKind.Level, "", level), new(BasisKind.Gwp, "", gwp), new(BasisKind.Boundary, "", row["boundary"]), new(BasisKind.Method, "", row["method"]),
        new(BasisKind.FactorFamily, "", row["factor"]), new(BasisKind.ReferenceConditions, "", row["reference_conditions"]),
    ];

    // People write t CO2e and 万吨CO2 where the catalogue knows t and 万吨.
    private static Unit? MassOf(Row row, DiagnosticBag diagnostics)
    {
        if (row.Required("unit", diagnostics) is not { } written)
        {
            return null;
        }

        var plain = HalfWidth.Of(written).Replace("CO₂", "CO2", StringComparison.Ordinal);
        var at = plain.IndexOf("CO2", StringComparison.OrdinalIgnoreCase);
        var symbol = at > 0 && plain[at..].ToUpperInvariant() is "CO2" or "CO2E" or "CO2EQ" or "CO2-EQ" ? plain[..at].TrimEnd(' ', '-') : plain;
        if (row.Unit("unit", symbol, diagnostics) is not { } unit)
        {
            return null;
        }

        if (unit.Dimension != Dimension.Mass)
        {
            diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), written, unit.Dimension.Name, Dimension.Mass.Name);
            return null;
        }

        return unit;
    }

    private static IEnumerable<EmissionSeries> SeriesOf(List<SeriesRow> rows, DiagnosticBag diagnostics)
    {
        var repeated = rows.GroupBy(r => r.Point.Year).Any(y => y.Select(r => (r.Level, r.Gwp)).Distinct().Count() > 1);
        foreach (var group in rows.GroupBy(r => repeated ? (r.Level, r.Gwp) : ("", "")).OrderBy(g => g.Key.Item1, StringComparer.Ordinal).ThenBy(g => g.Key.Item2, StringComparer.Ordinal))
        {
            var points = new SortedDictionary<int, SeriesRow>();
            foreach (var row in group)
            {
                if (!points.TryAdd(row.Point.Year, row))
                {
                    diagnostics.Add(new Diagnostic(Rules.RepeatedRow, row.Row.PlaceOf("year"), $"{row.City} {row.Point.Year}") { City = row.City, Year = row.Point.Year });
                }
            }

            var last = points.Values.Last();
            var name = SeriesView.TryParse(last.Level, out var view) ? view.Name : last.Level.Length > 0 ? Text.Same(last.Level) : SeriesTexts.NotStated;
            yield return new EmissionSeries(last.City, last.Name, new SeriesMeasure(last.Level, name, last.Gwp), [.. points.Values.Select(p => p.Point)]);
        }
    }

    private sealed record SeriesRow(string City, Text Name, string Level, string Gwp, Row Row, SeriesPoint Point);
}
