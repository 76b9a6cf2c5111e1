using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>Reads <c>recalculations.csv</c>: what changed in the base year, by how much, and why.</summary>
public static class RecalculationReader
{
    private static readonly ColumnSet Columns = new(
        new Column("city", Required: true), new Column("date", Required: true), new Column("event", Required: true), new Column("sector"), new Column("before", Required: true),
        new Column("after", Required: true), new Column("unit", Required: true), new Column("reason", Required: true), new Column("author"), new Column("source"), new Column("notes"));

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="project">A project whose city names are understood, or null.</param>
    /// <returns>The rows that are right, by city and date.</returns>
    public static IReadOnlyList<Recalculation> Read(InputFile file, DiagnosticBag diagnostics, Project? project = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var rows = Table.Read(file, Columns, diagnostics).Select(r => RowFindings.Of(r, diagnostics, bag => RowOf(r, project, bag))).OfType<Recalculation>();
        return [.. rows.OrderBy(r => r.City, StringComparer.Ordinal).ThenBy(r => r.Date, StringComparer.Ordinal).ThenBy(r => r.Reason, StringComparer.Ordinal)];
    }

    private static Recalculation? RowOf(Row row, Project? project, DiagnosticBag diagnostics)
    {
        var (city, date, reason) = (row.Required("city", diagnostics), row.Required("date", diagnostics), row.Required("reason", diagnostics));
        if (city is not null && project is not null && project.CityNamed(city) is null)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownCity, row.PlaceOf("city"), city).WithNearest(city, project.Cities.Keys) with { City = city });
        }

        var unit = row.Mass("unit", diagnostics);
        var (before, after) = (row.Number("before", diagnostics), row.Number("after", diagnostics));
        RecalculationEvent? kind = Enum.TryParse<RecalculationEvent>(row["event"], ignoreCase: true, out var parsed) && !char.IsAsciiDigit(row["event"][0]) ? parsed : null;
        if (kind is null)
        {
            var known = Enum.GetNames<RecalculationEvent>().Select(n => n.ToLowerInvariant()).ToList();
            diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf("event"), "event", row["event"], UnitTexts.List(known)).WithNearest(row["event"], known));
        }

        Sector? sector = null;
        if (row.Or("sector") is { } numeral)
        {
            sector = Enum.GetValues<Sector>().Where(s => GpcReferences.NumeralOf(s).Equals(numeral, StringComparison.OrdinalIgnoreCase)).Select(s => (Sector?)s).FirstOrDefault();
            if (sector is null)
            {
                diagnostics.Add(Rules.InvalidWord, row.PlaceOf("sector"), "sector", numeral, "I, II, III, IV, V, VI");
            }
        }

        return city is null || date is null || reason is null || unit is null || before is null || after is null || kind is null
            ? null
            : new Recalculation(project?.CityNamed(city)?.Id ?? city, date, kind.Value, sector, before.Value * unit.ToBase, after.Value * unit.ToBase, reason, row["author"], row["source"]) { Place = row.Place };
    }
}
