using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Cities side by side by a total each.</summary>
public sealed class SeriesComparerTests
{
    // By hand: a rank is one more than there are lower values; the mid-rank share of a value below which one lies, and which two share, is (1 + 1/2) / 3.
    [Test]
    public void Values_are_ranked_the_lowest_first_in_the_latest_year_that_all_have()
    {
        var found = new DiagnosticBag();
        var comparison = SeriesComparer.Compare([Of("a", (2020, 4), (2021, 3)), Of("b", (2020, 1)), Of("c", (2019, 9), (2020, 3)), Of("d", (2020, 3), (2021, 1))], null, null, found)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(comparison.Year, Is.EqualTo(2020));
            Assert.That(comparison.Cities.Select(c => (c.City, c.Standing!.Rank, c.Standing.Quartile)), Is.EqualTo(new (string, int, int?)[] { ("a", 4, 4), ("b", 1, 1), ("c", 2, 3), ("d", 2, 3) }));
            Assert.That(comparison.Cities.Select(c => c.Standing!.RatioToMedian), Is.EqualTo(new double?[] { 4.0 / 3, 1.0 / 3, 1, 1 }).Within(1e-15));
            Assert.That(found.Sorted(), Is.Empty);
        }
    }

    [Test]
    public void The_order_of_the_table_changes_nothing_and_twice_the_emissions_change_no_rank()
    {
        EmissionSeries[] series = [Of("a", (2020, 4)), Of("b", (2020, 1)), Of("c", (2020, 3))];
        var one = SeriesComparer.Compare(series, 2020, null, new DiagnosticBag())!;
        var other = SeriesComparer.Compare([.. series.Reverse().Select(s => s with { Points = [.. s.Points.Select(p => p with { Value = 2 * p.Value })] })], 2020, null, new DiagnosticBag())!;
        Assert.That(other.Cities.Select(c => (c.City, c.Standing)), Is.EqualTo(one.Cities.Select(c => (c.City, c.Standing))));
    }

    [Test]
    public void A_city_without_the_year_and_totals_of_different_things_are_refused()
    {
        var basic = Of("a", (2020, 1));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes([basic, Of("b", (2021, 1))], 2020), Is.EqualTo("GHG6240"));
            Assert.That(Codes([basic, Of("b", (2021, 1))], null), Is.EqualTo("GHG6240"));
            Assert.That(Codes([basic, Of("b", (2020, 1)) with { Measure = new SeriesMeasure("Territorial", Text.Same("Territorial"), "AR5") }], 2020), Is.EqualTo("GHG6206"));
            Assert.That(Codes([basic, Of("b", (2020, 1)) with { Measure = basic.Measure with { Gwp = "SAR" } }], 2020), Is.EqualTo("GHG6241"));
        }
    }

    private static string Codes(IReadOnlyList<EmissionSeries> series, int? year)
    {
        var found = new DiagnosticBag();
        Assert.That(SeriesComparer.Compare(series, year, null, found), Is.Null);
        return string.Join(' ', found.Sorted().Select(d => d.Rule.Code));
    }

    private static EmissionSeries Of(string city, params (int Year, double Value)[] points) =>
        new(city, Text.Same(city), new SeriesMeasure("BASIC", Text.Same("BASIC"), "AR5"), [.. points.Select(p => new SeriesPoint(p.Year, p.Value))]);
}
