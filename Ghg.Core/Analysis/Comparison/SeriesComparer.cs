using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>Compares cities by one series each: totals that somebody published, of which no more is known. <see cref="CityComparer"/> compares inventories.</summary>
public static class SeriesComparer
{
    /// <summary>Compares.</summary>
    /// <param name="series">A series of each city. Different measures or GWP sets do not compare.</param>
    /// <param name="year">The year, or null for the latest that all have.</param>
    /// <param name="project">Where the population of a city is looked for, or null.</param>
    /// <param name="diagnostics">Takes what does not compare, and why.</param>
    /// <returns>The comparison; null with findings if it is of different things, or a city lacks the year: a missing value is no rank. Null without any for no series.</returns>
    public static SeriesComparison? Compare(IReadOnlyList<EmissionSeries> series, int? year, Project? project, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (series.Count == 0 || !AreAlike(series, diagnostics) || YearOf(series, year, diagnostics) is not { } at)
        {
            return null;
        }

        var values = series.OrderBy(s => s.City, StringComparer.Ordinal).Select(s => (Series: s, Point: s.At(at)!, PerPerson: s.At(at)!.Value / PeopleOf(s.City, at, project))).ToList();
        var (totals, people) = (values.ConvertAll(v => v.Point.Value), values.Select(v => v.PerPerson).OfType<double>().ToList());
        return new SeriesComparison(series[0].Measure, at, [.. values.Select(v => new ComparedCity(
            v.Series.City, v.Series.Name, v.Point, totals.Count > 1 ? Ranking.Of(v.Point.Value, totals) : null, v.PerPerson, v.PerPerson is { } own && people.Count > 1 ? Ranking.Of(own, people) : null))]);
    }

    private static bool AreAlike(IReadOnlyList<EmissionSeries> series, DiagnosticBag diagnostics)
    {
        return IsOne(s => s.Measure.Id, Rules.LevelsDiffer) && IsOne(s => s.Measure.Gwp, Rules.GwpSetsDiffer);

        bool IsOne(Func<EmissionSeries, string> of, Rule rule)
        {
            var groups = series.GroupBy(of).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            if (groups.Count > 1)
            {
                diagnostics.Add(rule, groups[^1].First().Points[^1].Place, UnitTexts.List(groups.Select(g => $"{(g.Key.Length > 0 ? g.Key : "–")} ({string.Join(", ", g.Select(s => s.City).Order(StringComparer.Ordinal))})")));
            }

            return groups.Count == 1;
        }
    }

    private static int? YearOf(IReadOnlyList<EmissionSeries> series, int? wanted, DiagnosticBag diagnostics)
    {
        var common = series.Select(s => s.Points.Select(p => p.Year)).Aggregate((all, own) => all.Intersect(own)).ToList();
        if (wanted is null ? common.Count > 0 : common.Contains(wanted.Value))
        {
            return wanted ?? common.Max();
        }

        var year = wanted ?? series.Max(s => s.LastYear);
        foreach (var lacking in series.Where(s => s.At(year) is null))
        {
            diagnostics.Add(new Diagnostic(Rules.NoInventoryOfYear, lacking.Points[^1].Place, lacking.City, year, string.Join(", ", lacking.Points.Select(p => p.Year))) { City = lacking.City });
        }

        return null;
    }

    private static double? PeopleOf(string city, int year, Project? project) =>
        project?.IndicatorOf(city, year, Indicator.Population) is { Unit: { } unit, Value: > 0 and var value } && unit.Dimension == Dimension.Person ? value * unit.ToBase : null;
}
