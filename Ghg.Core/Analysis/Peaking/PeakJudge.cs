using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Statistics;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>Asks every rule whether a series has peaked, and sums them up in a grade. The grades are ours; each rule is shown beside them.</summary>
public static class PeakJudge
{
    private const int RecentYears = 10;

    /// <summary>Judges a series by the years that were inventoried; filled-in years are left out.</summary>
    /// <param name="series">The series; it must have an inventoried year.</param>
    /// <param name="options">How the question is asked.</param>
    /// <param name="project">A project whose indicators say population and GDP, or null.</param>
    /// <returns>The verdict.</returns>
    public static PeakVerdict Judge(EmissionSeries series, PeakOptions options, Project? project = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(options);
        var points = series.Observed;
        var (first, last, latest) = (Highest.First(points), Highest.Last(points), points[^1]);
        var since = Segment.Of([.. points.Where(p => p.Year > last.Year)]);
        var positive = points.All(p => p.Value > 0);
        var verdict = new PeakVerdict
        {
            Series = series,
            Options = options,
            Grade = PeakGrade.NotApplicable,
            First = first,
            Last = last,
            Latest = latest,
            C40 = C40Criteria.Of(points, options.AsOf, options.Profile, options.PreviouslyPeaked),
            Chinese = ChineseClassification.Of(points),
            Rate = positive ? RateOfFall.Of(points) : null,
            Fall = positive ? Fall.Between(first, latest, options.Correlation ?? series.Correlation) : null,
            FiveYearsPast = latest.Year - last.Year >= 5,
            TenYearsFalling = latest.Year - last.Year >= 10 && since?.Slope?.Slope < 0,
            Before = Segment.Of([.. points.Where(p => p.Year < first.Year)]),
            Since = since,
            Recent = Segment.Of([.. points.Where(p => p.Year > latest.Year - RecentYears)])!,
            LagOne = since?.Slope is { } line ? Autocorrelation.LagOne([.. points.Where(p => p.Year > last.Year).Select(p => p.Value - line.In(p.Year))]) : null,
            PerPerson = PerUnit.HighestPerPerson(series, project),
            Course = PeakCourses.Of(series, first, latest, project),
            PerGdp = PerUnit.HighestPerGdp(series, project),
        };
        return verdict with { Grade = GradeOf(verdict) };
    }

    private static PeakGrade GradeOf(PeakVerdict v)
    {
        var fallen = v.Fall?.Share >= C40Criteria.Fall;
        return v.C40.Status == C40Status.NotApplicable ? PeakGrade.NotApplicable
            : v.C40.Status == C40Status.PeakReversed ? PeakGrade.PeakReversed
            : !v.C40.EnoughYears || !v.C40.Recent || v.Latest.Year - v.Series.Observed[0].Year < ChineseClassification.YearsSincePeak ? PeakGrade.InsufficientData
            : v.C40.Status == C40Status.Peaked ? PeakedGradeOf(v)
            : fallen && v.Latest.Year - v.First.Year < C40Criteria.YearsSincePeak ? PeakGrade.TooEarly
            : v.Chinese.Status switch
            {
                ChineseStatus.Plateau => PeakGrade.Plateau,
                ChineseStatus.Peaked => PeakGrade.Declining,
                _ => PeakGrade.NotPeaked,
            };
    }

    private static PeakGrade PeakedGradeOf(PeakVerdict v)
    {
        var (test, rate) = (v.Chinese.Status == ChineseStatus.Peaked, v.Rate?.Status == RateStatus.Decline);
        return test && rate && v.Fall?.IsDistinguishable == true ? PeakGrade.PeakedClear : test || rate ? PeakGrade.PeakedLikely : PeakGrade.PeakedWeak;
    }
}
