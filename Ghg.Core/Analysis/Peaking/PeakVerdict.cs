using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>Whether a series has peaked, by each rule and over all, with what each rests on.</summary>
public sealed record PeakVerdict
{
    /// <summary>The series.</summary>
    public required EmissionSeries Series { get; init; }

    /// <summary>How it was asked.</summary>
    public required PeakOptions Options { get; init; }

    /// <summary>The verdict over all.</summary>
    public required PeakGrade Grade { get; init; }

    /// <summary>The first highest year.</summary>
    public required SeriesPoint First { get; init; }

    /// <summary>The last highest year: another than the first if a maximum comes twice.</summary>
    public required SeriesPoint Last { get; init; }

    /// <summary>The latest year.</summary>
    public required SeriesPoint Latest { get; init; }

    /// <summary>C40's criteria.</summary>
    public required C40Criteria C40 { get; init; }

    /// <summary>The Chinese classification.</summary>
    public required ChineseClassification Chinese { get; init; }

    /// <summary>The rate of fall; null where a value is zero or negative.</summary>
    public RateOfFall? Rate { get; init; }

    /// <summary>The fall since the highest year; null where a value is zero or negative.</summary>
    public Fall? Fall { get; init; }

    /// <summary>Whether five years have passed since the highest: World Resources Institute's Turning Points, which also asks for a commitment to stay below.</summary>
    public required bool FiveYearsPast { get; init; }

    /// <summary>Whether ten years have passed and the slope since is negative (Lamb et al. 2021).</summary>
    public required bool TenYearsFalling { get; init; }

    /// <summary>The years before the highest.</summary>
    public Segment? Before { get; init; }

    /// <summary>The years after it.</summary>
    public Segment? Since { get; init; }

    /// <summary>The last ten years.</summary>
    public required Segment Recent { get; init; }

    /// <summary>The correlation of each year's distance from the line since the peak with the year before; above about 0.3 the tests are surer than they should be.</summary>
    public double? LagOne { get; init; }

    /// <summary>The highest year of emissions per person, if the population of every year is known.</summary>
    public int? PerPerson { get; init; }

    /// <summary>The highest year of emissions per GDP at constant prices, likewise.</summary>
    public int? PerGdp { get; init; }

    /// <summary>Whether the city grew or shrank since the highest year.</summary>
    public PeakCourse Course { get; init; }

    /// <summary>Whether the data are enough for the rules besides C40's, which share its demand for enough and recent years.</summary>
    public bool IsJudged => Grade is not (PeakGrade.InsufficientData or PeakGrade.NotApplicable);

    /// <summary>Whether the maximum is the first year, so that the peak may lie before the series.</summary>
    public bool MayLieBefore => Series.Observed.Count > 1 && First.Year == Series.Observed[0].Year;

    /// <summary>Whether a rule says peaked that the verdict over all does not, or the other way round.</summary>
    public bool RulesDisagree =>
        IsJudged && Grade != PeakGrade.PeakReversed
        && ((C40.Status == C40Status.Peaked) != (Chinese.Status == ChineseStatus.Peaked) || (C40.Status == C40Status.Peaked) != (Rate?.Status == RateStatus.Decline));
}
