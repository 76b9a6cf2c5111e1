using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Targets;

/// <summary>
/// Tracks a year to peak by. Before it, the yearly growth rates are fitted on the time and the line is followed to zero growth; after it, the highest year
/// is what counts.
/// </summary>
internal static class PeakGoal
{
    private const int MostRates = 10;
    private const int FewestRates = 3;
    private const int YearsToHold = 5;

    // Beyond this a line through ten growth rates says nothing.
    private const int FarthestCourse = 20;

    /// <summary>
    /// The progress of a peak-year goal, and what it would be if the latest year were at either end of its 95 % interval as seen from the highest year (from
    /// the year before, while the latest is the highest): what both years share cancels.
    /// </summary>
    public static TargetProgress Track(Target target, EmissionSeries series)
    {
        var (points, progress) = (series.Observed, At(target, series));
        var (latest, highest) = (points[^1], Highest.Last(points));
        var start = highest.Year < latest.Year ? highest : points.Count > 1 ? points[^2] : null;
        if (progress.Status == TargetStatus.NotKnown || start is not { Value: > 0 })
        {
            return progress;
        }

        var fall = Fall.Between(start, latest, series.Correlation);
        return fall.Uncertainty * start.Value is not { } half ? progress : progress with
        {
            Fall = start == highest ? fall : null,
            StatusAtLower = At(target, Moved(series, latest, -half)).Status,
            StatusAtUpper = At(target, Moved(series, latest, half)).Status,
        };
    }

    private static EmissionSeries Moved(EmissionSeries series, SeriesPoint latest, double by) =>
        series with { Points = [.. series.Points.Select(p => p == latest ? p with { Value = p.Value + by } : p)] };

    private static TargetProgress At(Target target, EmissionSeries series)
    {
        var points = series.Observed;
        var (latest, highest) = (points[^1], Highest.Last(points));
        var progress = new TargetProgress { Target = target, Series = series, Status = TargetStatus.NotKnown, Latest = latest, Allowed = target.Amount, Years = Years(target, series) };
        if (target.Amount is { } cap && points.Any(p => p.Value > cap))
        {
            return progress with { Status = TargetStatus.Missed };
        }

        if (latest.Year > target.Year)
        {
            return highest.Year > target.Year ? progress with { Status = TargetStatus.Missed }
                : latest.Year - target.Year < YearsToHold ? progress with { Status = TargetStatus.Provisional }
                : Judged(progress, series, latest.Year);
        }

        var rates = points.Zip(points.Skip(1)).Where(p => p.Second.Year == p.First.Year + 1 && p.First.Value > 0).Select(p => ((double)p.Second.Year, (p.Second.Value / p.First.Value) - 1)).TakeLast(MostRates).ToList();
        if (rates.Count < FewestRates)
        {
            return progress with { Why = Texts.TargetTexts.TooFewRates.With(rates.Count, FewestRates) };
        }

        var line = LeastSquares.Line(rates);
        var (a, b) = (line.Coefficients[0], line.Coefficients[1]);
        return b >= 0
            ? progress with { Status = TargetStatus.NoSignOfPeak, GrowthSlope = b }
            : progress with
            {
                Status = -a / b <= target.Year ? TargetStatus.OnCourse : TargetStatus.AtRisk,
                GrowthSlope = b,
                ZeroGrowthYear = -a / b,
                Course = Course(latest, year => a + (b * year), (int)Math.Ceiling(Math.Clamp(-a / b, target.Year, latest.Year + FarthestCourse))),
            };
    }

    private static List<SeriesPoint> Course(SeriesPoint latest, Func<int, double> growth, int until)
    {
        var course = new List<SeriesPoint> { new(latest.Year, latest.Value) };
        for (var year = latest.Year + 1; year <= until; year++)
        {
            course.Add(new SeriesPoint(year, course[^1].Value * (1 + growth(year))));
        }

        return course;
    }

    private static TargetProgress Judged(TargetProgress progress, EmissionSeries series, int asOf)
    {
        var verdict = PeakJudge.Judge(series, new PeakOptions { AsOf = asOf });
        var held = verdict.Grade is PeakGrade.PeakedClear or PeakGrade.PeakedLikely or PeakGrade.PeakedWeak or PeakGrade.Declining;
        return progress with { Status = held ? TargetStatus.Achieved : TargetStatus.Provisional, Peak = verdict };
    }

    private static IReadOnlyList<TargetYear> Years(Target target, EmissionSeries series) => [.. series.Points.Select(p => new TargetYear(p.Year, target.Amount, p.Value))];
}
