using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Targets;

/// <summary>Reads <c>targets.csv</c>: a row for each goal. What its kind needs must be there, and nothing is taken for granted.</summary>
public static class TargetReader
{
    /// <summary>The kinds by the names that files use.</summary>
    public static IReadOnlyDictionary<string, TargetKind> Kinds { get; } = new Dictionary<string, TargetKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["base-year"] = TargetKind.BaseYear, ["fixed-level"] = TargetKind.FixedLevel, ["intensity-gdp"] = TargetKind.IntensityGdp, ["intensity-person"] = TargetKind.IntensityPerson,
        ["baseline-scenario"] = TargetKind.BaselineScenario, ["peak-year"] = TargetKind.PeakYear,
    };

    private static readonly ColumnSet Columns = new(
        new Column("city", Required: true), new Column("target", Required: true), new Column("type", Required: true), new Column("target_year", Required: true), new Column("level"), new Column("gwp"),
        new Column("base_year"), new Column("base_emissions"), new Column("reduction"), new Column("amount"), new Column("unit"), new Column("path"), new Column("price_year"), new Column("growth"),
        new Column("baseline"), new Column("source"), new Column("notes"));

    // What a kind cannot do without. An intensity per GDP needs the year of its prices: without it nobody can tell growth from inflation.
    private static readonly Dictionary<TargetKind, string[]> Needs = new()
    {
        [TargetKind.BaseYear] = ["base_year", "reduction"], [TargetKind.FixedLevel] = ["amount"], [TargetKind.IntensityGdp] = ["base_year", "reduction", "price_year"],
        [TargetKind.IntensityPerson] = ["base_year", "reduction"], [TargetKind.BaselineScenario] = ["base_year", "reduction"], [TargetKind.PeakYear] = [],
    };

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="project">A project whose city names are understood, or null.</param>
    /// <returns>The goals that are right, by city, year and id.</returns>
    public static IReadOnlyList<Target> Read(InputFile file, DiagnosticBag diagnostics, Project? project = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var seen = new HashSet<(string, string)>();
        var targets = new List<Target>();
        foreach (var row in Table.Read(file, Columns, diagnostics))
        {
            if (RowFindings.Of(row, diagnostics, bag => RowOf(row, project, bag)) is { } target)
            {
                if (seen.Add((target.City, target.Id)))
                {
                    targets.Add(target);
                }
                else
                {
                    diagnostics.Add(new Diagnostic(Rules.RepeatedRow, row.PlaceOf("target"), $"{target.City} {target.Id}") { City = target.City });
                }
            }
        }

        return [.. targets.OrderBy(t => t.City, StringComparer.Ordinal).ThenBy(t => t.Year).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    private static Target? RowOf(Row row, Project? project, DiagnosticBag diagnostics)
    {
        var (city, id) = (row.Required("city", diagnostics), row.Required("target", diagnostics));
        var year = row.Required("target_year", diagnostics) is null ? null : row.Year("target_year", diagnostics);
        if (!Kinds.TryGetValue(row["type"], out var kind))
        {
            diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf("type"), "type", row["type"], UnitTexts.List(Kinds.Keys)).WithNearest(row["type"], Kinds.Keys));
            return null;
        }

        var whole = true;
        foreach (var column in Needs[kind].Where(c => row.Or(c) is null))
        {
            whole = false;
            diagnostics.Add(Rules.TargetIncomplete, row.PlaceOf(column), row["type"], column, row["target"]);
        }

        var amounts = row.Or("amount") is not null || row.Or("base_emissions") is not null;
        var unit = amounts ? row.Mass("unit", diagnostics) : null;
        var path = PathOf(row, diagnostics);
        var (reduction, growth) = (ShareOf(row, "reduction", 0, 1, diagnostics), ShareOf(row, "growth", -0.5, 0.5, diagnostics));
        var (baseYear, price) = (row.Year("base_year", diagnostics), row.Year("price_year", diagnostics));
        var (amount, adopted) = (row.Number("amount", diagnostics), row.Number("base_emissions", diagnostics));
        if (year <= baseYear)
        {
            diagnostics.Add(Rules.TargetBeforeBase, row.PlaceOf("target_year"), year.Value, baseYear.Value);
            whole = false;
        }

        var level = row.Or("level") is not { } text ? "BASIC" : SeriesView.TryParse(text, out var view) ? view.Id : text;
        return !whole || city is null || id is null || year is null || path is null || (amounts && unit is null) || (row.Or("reduction") is not null && reduction is null) || (row.Or("growth") is not null && growth is null)
            ? null
            : new Target(project?.CityNamed(city)?.Id ?? city, id, kind, year.Value)
            {
                Measure = level,
                Gwp = GwpSets.Find(GwpSets.Shipped, row["gwp"])?.Name ?? row["gwp"],
                BaseYear = baseYear,
                AdoptedBase = adopted * unit?.ToBase,
                Reduction = reduction,
                Amount = amount * unit?.ToBase,
                IsExponential = path.Value,
                PriceYear = price,
                Growth = growth,
                Baseline = row["baseline"],
                Source = row["source"],
                Place = row.PlaceOf("target"),
            };
    }

    private static bool? PathOf(Row row, DiagnosticBag diagnostics)
    {
        bool? exponential = row["path"] switch { "" or "linear" => false, "exponential" => true, _ => null };
        if (exponential is null)
        {
            diagnostics.Add(Rules.InvalidWord, row.PlaceOf("path"), "path", row["path"], "linear, exponential");
        }

        return exponential;
    }

    // A share carries its sign: 0.35 may be 35 % or a third of one.
    private static double? ShareOf(Row row, string column, double least, double most, DiagnosticBag diagnostics)
    {
        if (row.Or(column) is not { } cell)
        {
            return null;
        }

        var plain = HalfWidth.Of(cell);
        if (plain.EndsWith('%') && double.TryParse(plain[..^1].Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            && percent / 100 >= least && percent / 100 <= most && !(column == "reduction" && percent == 0))
        {
            return percent / 100;
        }

        diagnostics.Add(Rules.InvalidShare, row.PlaceOf(column), column, cell, string.Create(CultureInfo.InvariantCulture, $"{least * 100:0} % .. {most * 100:0} %"));
        return null;
    }
}
