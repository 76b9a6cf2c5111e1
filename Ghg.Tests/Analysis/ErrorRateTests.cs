using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Statistics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>
/// How often each rule calls a city peaked that has not, and one that has: 2000 made-up series of each kind and length, always the same, against the shares that
/// another program found with 4000 others. What warns readers of a wandering city rests on these.
/// </summary>
public sealed class ErrorRateTests
{
    private const int Series = 2000;

    // Shares in percent: C40, the test of Mann and Kendall after the peak, five years past (WRI), a fall of 2 % a year, the same test with the peak year in it, and the
    // first, second and fourth at once. Three standard errors of a share of both programs' runs.
    [TestCase("flat", 15, 4.0, 2.5, 66, 4.2, 8.7, 0.2)]
    [TestCase("walk", 15, 26, 32, 61, 8.1, 39, 4.2)]
    [TestCase("rising", 15, 0, 0, 0.1, 0.2, 0, 0)]
    [TestCase("peak", 15, 100, 99.95, 100, 99.7, 100, 99.7)]
    [TestCase("flat", 10, 2.3, 1.6, 49.8, 5.1, 7.1, 0.05)]
    [TestCase("walk", 10, 15.7, 20.9, 50.4, 10.1, 29.4, 5.9)]
    [TestCase("peak", 10, 85.2, 78.2, 87.3, 96.7, 86.4, 75.2)]
    [TestCase("walk", 20, 34, 39.7, 68.0, 5.5, 47.6, 3.1)]
    public void Rules_are_wrong_as_often_as_another_program_found(string kind, int years, params double[] percent)
    {
        var random = new Random(20260101);
        var found = new int[percent.Length];
        for (var i = 0; i < Series; i++)
        {
            var verdict = PeakJudge.Judge(Points.From(2010, Made(kind, years, random)), new PeakOptions { AsOf = 2010 + years - 1 });
            var (c40, test, rate) = (verdict.C40.Status == C40Status.Peaked, verdict.Chinese.Status == ChineseStatus.Peaked, verdict.Rate?.Status == RateStatus.Decline);
            var from = verdict.Series.Points.Where(p => p.Year >= verdict.Last.Year).Select(p => p.Value).ToList();
            bool[] peaked = [c40, test, verdict.FiveYearsPast, rate, verdict.FiveYearsPast && MannKendall.Of(from).Decreasing <= ChineseClassification.Significance, c40 && test && rate];
            for (var rule = 0; rule < found.Length; rule++)
            {
                found[rule] += peaked[rule] ? 1 : 0;
            }
        }

        using (Assert.EnterMultipleScope())
        {
            for (var rule = 0; rule < found.Length; rule++)
            {
                var share = percent[rule] / 100;
                var error = 3 * Math.Sqrt(Math.Max(share * (1 - share), 1e-3) * ((1.0 / Series) + (1.0 / 4000)));
                Assert.That((double)found[rule] / Series, Is.EqualTo(share).Within(error + 0.005), $"rule {rule}; printed to half a percent");
            }
        }
    }

    // Flat with 3 % of noise; a walk of 3 % a year, without drift in its logarithm; rising by 2 % a year with 3 % of noise; a peak in the middle, then 3 % less a year, with 2 % of noise.
    private static double[] Made(string kind, int years, Random random)
    {
        var (level, values) = (100.0, new double[years]);
        for (var t = 0; t < years; t++)
        {
            level *= t == 0 ? 1 : kind switch { "walk" => Math.Exp(0.03 * Normal(random)), "rising" => 1.02, "peak" => t <= (years - 1) / 2 ? 1.03 : 0.97, _ => 1 };
            values[t] = level * (1 + (kind switch { "walk" => 0, "peak" => 0.02, _ => 0.03 } * Normal(random)));
        }

        return values;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
