using Ghg.Core.Analysis.Scenarios;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Scenarios;

/// <summary>The worked scenario of the methods note, section 4.4 to 4.6, to its printed digits.</summary>
public sealed class WorkedScenarioTests
{
    private static Scenario Told => WorkedScenario.Told;

    private static PlanPath Policy => Told.Paths[1];

    private static IEnumerable<TestCaseData<int, double, double>> Paths() =>
        Resources.Rows("scenario-paths.csv").Select(r => new TestCaseData<int, double, double>(int.Parse(r["year"], System.Globalization.CultureInfo.InvariantCulture), WorkedScenario.Number(r["bau"]), WorkedScenario.Number(r["policy"])));

    [TestCaseSource(nameof(Paths))]
    public void Both_paths_are_as_printed(int year, double baseline, double policy)
    {
        Assert.That(WorkedScenario.Megatonnes(Told.Baseline, year), Is.EqualTo(baseline).Within(1e-11).Percent);
        Assert.That(WorkedScenario.Megatonnes(Policy, year), Is.EqualTo(policy).Within(1e-11).Percent);
    }

    [Test]
    public void The_baseline_peaks_in_2034_with_a_plateau_of_eight_years()
    {
        var peak = Told.Baseline.Peak;
        Assert.That((peak.Year, peak.State, peak.PlateauFrom, peak.PlateauTo), Is.EqualTo((2034, PeakState.Interior, 2031, 2038)));
        Assert.That(peak.Value / 1e9, Is.EqualTo(35.225877502314276).Within(1e-11).Percent);
    }

    [Test]
    public void The_policy_peaks_in_2024()
    {
        var peak = Policy.Peak;
        Assert.That((peak.Year, peak.State, peak.PlateauFrom, peak.PlateauTo), Is.EqualTo((2024, PeakState.Interior, 2024, 2024)).Or.EqualTo((2024, PeakState.Interior, 2023, 2024)));
        Assert.That(peak.Value / 1e9, Is.EqualTo(32.03306655294744).Within(1e-11).Percent);
    }

    [Test]
    public void Sums_over_2023_to_2040_are_as_printed()
    {
        Assert.That(Told.Baseline.Cumulative / 1e9, Is.EqualTo(615.7678452748545).Within(1e-11).Percent);
        Assert.That(Policy.Cumulative / 1e9, Is.EqualTo(463.5784285785993).Within(1e-11).Percent);
    }

    private static IEnumerable<TestCaseData<int, string, double, double, double>> Wedges() => Resources.Rows("scenario-wedges.csv").Select(r => new TestCaseData<int, string, double, double, double>(
        int.Parse(r["year"], System.Globalization.CultureInfo.InvariantCulture), r["measure"], WorkedScenario.Number(r["alone"]), WorkedScenario.Number(r["last_in"]), WorkedScenario.Number(r["shapley"])));

    [TestCaseSource(nameof(Wedges))]
    public void Wedges_are_as_printed(int year, string measure, double alone, double lastIn, double shapley)
    {
        var wedge = Policy.Wedges.Single(w => w.Measure.Id == measure).Years.Single(y => y.Year == year);
        // The note subtracts totals of 30 Mt, so that its twelfth digit is noise.
        Assert.That(wedge.Saved / 1e9, Is.EqualTo(shapley).Within(1e-12));
        Assert.That(wedge.Alone / 1e9, Is.EqualTo(alone).Within(1e-12));
        Assert.That(wedge.LastIn / 1e9, Is.EqualTo(lastIn).Within(1e-12));
    }

    private static IEnumerable<TestCaseData> Costs() => Resources.Rows("scenario-macc.csv").Select(r => new TestCaseData(
        r["measure"], WorkedScenario.Number(r["cum_Mt"]), WorkedScenario.Number(r["pv_cost_Myuan"]), WorkedScenario.Number(r["yuan_per_t_levelised"]),
        WorkedScenario.Number(r["yuan_per_t_undisc"]), WorkedScenario.Number(r["crf"])));

    [TestCaseSource(nameof(Costs))]
    public void Costs_are_as_printed(string measure, double megatonnes, double presentCost, double levelised, double undiscounted, double recovery)
    {
        var abatement = Policy.Wedges.Single(w => w.Measure.Id == measure).Abatement!;
        Assert.That(abatement.Tonnes / 1e6, Is.EqualTo(megatonnes).Within(1e-10).Percent);
        Assert.That(abatement.PresentCost / 1e6, Is.EqualTo(presentCost).Within(1e-10).Percent);
        Assert.That(abatement.CostPerTonne!.Value, Is.EqualTo(levelised).Within(1e-10).Percent);
        Assert.That(abatement.CostPerUndiscountedTonne!.Value, Is.EqualTo(undiscounted).Within(1e-10).Percent);
        Assert.That(abatement.CapitalRecovery, Is.EqualTo(recovery).Within(1e-12).Percent);
    }

    [Test]
    public void Wedges_add_up_to_the_difference_in_every_year()
    {
        for (var year = WorkedScenario.BaseYear + 2; year <= 2040; year++)
        {
            Assert.That(Policy.Wedges.Select(w => w.Years.Single(y => y.Year == year).Saved).Aggregate(0.0, (a, b) => a + b), Is.EqualTo(Told.SavedBy(Policy, year)).Within(1e-10).Percent, $"{year}");
        }
    }

    // Section 4.5: with pairwise interactions alone, one order and its reverse give the Shapley value: (3.0387 + 2.2614)/2 = 2.6501.
    [Test]
    public void The_mean_of_alone_and_last_in_is_the_wedge_of_two_measures()
    {
        var two = WorkedScenario.Of(measures: m => string.Concat(m.Split('\n').Where(l => l.StartsWith("city", StringComparison.Ordinal) || l.Contains("M1_", StringComparison.Ordinal) || l.Contains("M2_", StringComparison.Ordinal)).Select(l => l + "\n")));
        foreach (var wedge in two.Paths[1].Wedges.SelectMany(w => w.Years))
        {
            Assert.That(wedge.Saved, Is.EqualTo((wedge.Alone + wedge.LastIn) / 2).Within(1e-10).Percent.Or.Zero);
        }
    }

    [TestCase(0.05, 20, 0.08024258719069129)]
    [TestCase(0, 20, 0.05)]
    public void The_capital_recovery_factor(double rate, double years, double expected) => Assert.That(Abatement.RecoveryFactor(rate, years), Is.EqualTo(expected).Within(1e-12).Percent);
}
