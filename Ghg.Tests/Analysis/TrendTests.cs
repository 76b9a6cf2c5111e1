using CsCheck;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>Changes, filled-in years by the published examples of the IPCC guidelines, and the recalculation of base years.</summary>
public sealed class TrendTests
{
    private static readonly EmissionSeries Old = Points.From(2010, 100, 104, 109, 112, 115, 118, 120);
    private static readonly EmissionSeries New = Points.From(2014, 126, 130.5, 131.4, 133, 134.5);

    [Test]
    public void A_change_has_a_difference_a_share_and_a_yearly_rate()
    {
        var change = new Change(2010, 2012, 100, 121);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Difference, Is.EqualTo(21));
            Assert.That(change.Share, Is.EqualTo(0.21).Within(1e-12));
            Assert.That(change.YearlyRate, Is.EqualTo(0.1).Within(1e-12));
            Assert.That(new Change(2010, 2012, null, 121).Difference, Is.Null, "missing is not zero");
            Assert.That(new Change(2010, 2012, -5, 121).Share, Is.Null);
        }
    }

    [Test]
    public void Contributions_of_parts_and_the_remainder_add_up_to_the_change() => Gen.Select(Gen.Double[1, 100].Array[4], Gen.Double[1, 100].Array[4], Gen.Bool.Array[4]).Sample((first, last, there) =>
    {
        var whole = Points.Of((2010, first.Sum()), (2015, last.Where((_, i) => there[i]).Append(0.5).Sum()));
        var trend = Trend.Of(whole, [.. first.Select((v, i) => there[i] ? Points.Of((2010, v), (2015, last[i])) : Points.Of((2010, v)))]);
        Assert.That(trend.Parts.Sum(p => p.Contribution ?? 0) + (trend.Remainder / whole.Points[0].Value), Is.EqualTo(trend.Whole.Share).Within(1e-9));
    });

    [Test]
    public void Overlap_gives_the_numbers_of_the_2019_refinement()
    {
        // 2019 Refinement, vol. 1, ch. 5, box 5.1b: the ratios have the mean 0.928236; 4000 → 3712.94 and 4100 → 3805.77 before rounding (3720 and 3813 with 0.93).
        const double Mean = 0.928236;
        var old = Points.From(2000, 4000, 4100, 1000);
        var spliced = Overlap.Of(old, Points.Of((2002, 1000 * Mean)));
        Assert.That(spliced.Points.Select(p => Math.Round(p.Value, 2)), Is.EqualTo(new[] { 3712.94, 3805.77 }));
    }

    [Test]
    public void Overlap_takes_the_mean_of_ratios_over_the_years_that_both_have()
    {
        var filling = Overlap.Of(Old, New);
        double[] spliced = [109.88614591009578, 114.28159174649961, 119.7758990420044, 123.07248341930728];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Overlap.MeanRatio(Old, New), Is.EqualTo(1.0988614591009578).Within(1e-12));
            Assert.That(Overlap.RatioOfSums(Old, New), Is.EqualTo(1.0988668555240793).Within(1e-12));
            Assert.That(Spread.Coefficient([.. Enumerable.Range(2014, 3).Select(y => New.At(y)!.Value / Old.At(y)!.Value)]) * 100, Is.EqualTo(0.56).Within(0.005), "the ratio is the steadier");
            Assert.That(Spread.Coefficient([.. Enumerable.Range(2014, 3).Select(y => New.At(y)!.Value - Old.At(y)!.Value)]) * 100, Is.EqualTo(6.7).Within(0.05));
            Assert.That(filling.Points.Select(p => p.Value), Is.EqualTo(spliced).Within(1e-9));
            Assert.That(filling.Points.Select(p => (p.Year, p.Filled)), Is.EqualTo(new[] { (2010, "overlap"), (2011, "overlap"), (2012, "overlap"), (2013, "overlap") }));
        }
    }

    [Test]
    public void A_constant_difference_is_taken_where_it_is_steadier()
    {
        var filling = Overlap.Of(Points.From(2010, 50, 100, 120, 110), Points.From(2011, 110, 130, 120));
        Assert.That(filling.Points.Single().Value, Is.EqualTo(60).Within(1e-12));
    }

    [Test]
    public void Series_that_do_not_measure_the_same_are_not_spliced()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Overlap.Of(Points.From(2010, 50, 100, 100), Points.From(2011, 110, 190)).Refusal, Is.Not.Null, "the ratio scatters");
            Assert.That(Overlap.Of(Points.From(2010, 50), Points.From(2011, 110)).Refusal, Is.Not.Null, "no year in both");
            Assert.That(Overlap.Of(Points.From(2010, 50, -1), Points.From(2011, 110)).Refusal, Is.Not.Null, "no ratio");
        }
    }

    [Test]
    public void Interpolation_gives_the_numbers_of_the_guidelines()
    {
        // IPCC 2019 Refinement, vol. 1, ch. 5, box 5.2a: 4340, 4445 and 4550; the known years on both sides follow from their step of 105.
        var filling = Interpolation.Of(Points.Of((1990, 4235), (1994, 4655)));
        Assert.That(filling.Points.Select(p => p.Value), Is.EqualTo(new[] { 4340.0, 4445.0, 4550.0 }).Within(1e-9));
    }

    [Test]
    public void Geometric_interpolation_keeps_the_ratio() =>
        Assert.That(Interpolation.Of(Points.Of((2010, 100), (2012, 121)), geometric: true).Points.Single().Value, Is.EqualTo(110).Within(1e-9));

    [Test]
    public void Long_gaps_and_series_that_swing_are_not_interpolated()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Interpolation.Of(Points.Of((2010, 100), (2017, 110))).Refusal, Is.Not.Null);
            Assert.That(Interpolation.Of(Points.Of((2010, 100), (2016, 110))).Points, Has.Count.EqualTo(5));
            Assert.That(Interpolation.Of(Points.Of((2010, 100), (2011, 130), (2012, 90), (2014, 110))).Refusal, Is.Not.Null);
            Assert.That(Interpolation.Of(Points.Of((2010, -100), (2012, 110)), geometric: true).Refusal, Is.Not.Null);
        }
    }

    [Test]
    public void A_surrogate_carries_a_value_over_and_bridges_between_two()
    {
        // 134.5 × 5450/5200 = 140.9663 (equation 5.2).
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Surrogate.Of(Points.Of((2018, 134.5)), new Dictionary<int, double> { [2018] = 5200, [2019] = 5450 }).Points.Single().Value, Is.EqualTo(140.9663).Within(0.5e-4));
            Assert.That(Surrogate.Of(Points.Of((2010, 100), (2014, 120)), new Dictionary<int, double> { [2010] = 10, [2012] = 20, [2014] = 10 }).Points.Single().Value, Is.EqualTo(20 * 11), "half-way between ratios of 10 and 12");
            Assert.That(Surrogate.Of(Points.Of((2010, 100)), new Dictionary<int, double> { [2011] = 10 }).Refusal, Is.Not.Null);
        }
    }

    [Test]
    public void Extrapolation_goes_two_years_at_most_and_is_less_sure_of_each()
    {
        var series = Points.Of(0.05, [.. Enumerable.Range(0, 6).Select(i => (2010 + i, 100.0 + (2 * i) + (i % 2)))]);
        var filling = Extrapolation.Of(series, 2017);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(filling.Points.Select(p => p.Year), Is.EqualTo(new[] { 2016, 2017 }));
            Assert.That(filling.Points[1].RelativeUncertainty, Is.GreaterThan(filling.Points[0].RelativeUncertainty!.Value).And.GreaterThan(0.05));
            Assert.That(Extrapolation.Of(series, 2018).Refusal, Is.Not.Null);
            Assert.That(Extrapolation.Of(Points.From(2010, 1, 2), 2012).Refusal, Is.Not.Null);
            Assert.That(Extrapolation.Of(Points.From(2010, 10, 12, 14), 2014).Points.Single(p => p.Year == 2014).Value, Is.EqualTo(18).Within(1e-9));
        }
    }

    [Test]
    public void Changes_that_hide_one_another_are_added_up_without_their_signs()
    {
        // −2.583, +1.292, +4.375, +0.375 %: net +3.458 % is below 5, without signs 8.625 % is not.
        var ledger = Ledger(Event(-0.62), Event(0.31), Event(1.05), Event(0.09));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ledger.Net * 100, Is.EqualTo(3.458).Within(0.0005));
            Assert.That(ledger.Absolute * 100, Is.EqualTo(8.625).Within(1e-9));
            Assert.That(ledger.Entries.Select(e => Math.Round((e.After - e.Before) / ledger.BaseTotal * 100, 3)), Is.EqualTo(new[] { -2.583, 1.292, 4.375, 0.375 }));
            Assert.That(ledger.MustRestate);
            Assert.That(ledger.Reasons, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void What_truly_happened_is_no_reason_and_a_recalculation_starts_the_sum_anew()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Ledger(Event(9, RecalculationEvent.Plant), Event(-5, RecalculationEvent.Grid)).MustRestate, Is.False);
            Assert.That(Ledger(Event(1.5), Restated, Event(0.5)).MustRestate, Is.False);
            Assert.That(Ledger(Event(1.3, RecalculationEvent.Boundary)).MustRestate, "one event of 5.4 %");
            Assert.That(RecalculationLedger.Of("c", 2015, 24, _ => 4, [Event(0.5) with { Sector = Sector.Waste }]).MustRestate, "12.5 % of its sector");
        }
    }

    // The same four changes where the project has them in it already: 24.83 in place of 24.00. Measured by that they would be 8.337 %.
    [Test]
    public void Changes_are_measured_by_what_was_published_also_where_the_project_has_them_in_it()
    {
        Recalculation[] events = [Event(-0.62), Event(0.31), Event(1.05) with { Sector = Sector.Transportation }, Event(0.09)];
        var published = RecalculationLedger.Of("c", 2015, 24.83, s => s == Sector.Transportation ? 6.05 : null, events, published: 24);
        var closed = RecalculationLedger.Of("c", 2015, 24.83, _ => null, [.. events, Restated with { After = 24.83 }, Event(0.5)]);
        var unknown = RecalculationLedger.Of("c", 2015, 24.83, _ => null, events);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((published.BaseTotal, published.IsAsPublished), Is.EqualTo((24.0, true)));
            Assert.That(published.Absolute * 100, Is.EqualTo(8.625).Within(1e-9));
            Assert.That(published.Reasons.Select(r => r.English), Has.Some.EqualTo("changes in sector II add up to 21 % of it"), "1.05 of the 5.00 that were published");
            Assert.That(closed.Entries.Take(4).Select(e => Math.Round(closed.ShareOf(e) * 100, 3)), Is.EqualTo(new[] { -2.583, 1.292, 4.375, 0.375 }), "of what the recalculation began with");
            Assert.That((closed.BaseTotal, closed.IsAsPublished), Is.EqualTo((24.83, true)), "what it made of the base year");
            Assert.That(closed.ShareOf(closed.Entries[^1]), Is.EqualTo(0.5 / 24.83).Within(1e-12));
            Assert.That(unknown.IsAsPublished, Is.False, "and the report says so");
            Assert.That(unknown.Absolute * 100, Is.EqualTo(8.337).Within(0.0005));
        }
    }

    private static readonly Recalculation Restated = new("c", "2024", RecalculationEvent.Restated, null, 24, 25.5, "all of it", "", "");

    private static RecalculationLedger Ledger(params Recalculation[] events) => RecalculationLedger.Of("c", 2015, 24, _ => null, events);

    private static Recalculation Event(double change, RecalculationEvent kind = RecalculationEvent.Data) => new("c", "2024", kind, null, 5, 5 + change, "better data", "", "");
}
