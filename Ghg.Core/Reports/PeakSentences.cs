using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What a verdict on a peak says in sentences: what was found, and why.</summary>
internal static class PeakSentences
{
    private const double Persistence = 0.3;
    private const int LongGap = 3;

    /// <summary>The headline of a verdict with its reasons.</summary>
    public static IEnumerable<Text> Headline(PeakVerdict v)
    {
        yield return PeakTexts.Headline.With(v.Series.Measure.Name, PeakTexts.Grades[(int)v.Grade]);
        var observed = v.Series.Observed;
        if (v.Grade == PeakGrade.NotApplicable)
        {
            yield return PeakTexts.ZeroOrLess;
            yield break;
        }

        if (v.Grade == PeakGrade.InsufficientData && v.C40.Recent)
        {
            yield return PeakTexts.OnlyYears.With(observed.Count, SeriesTexts.Years([.. observed.Select(p => p.Year)]));
            yield break;
        }

        if (v.Grade == PeakGrade.InsufficientData)
        {
            yield return PeakTexts.TooOld.With(v.Latest.Year, C40Criteria.OldestLatest, v.Options.AsOf);
            yield break;
        }

        if (v.Last.Year == v.Latest.Year)
        {
            yield return PeakTexts.RisesToTheEnd.With(v.Latest.Year, Figures.Tonnes(v.Latest.Value));
            yield break;
        }

        yield return PeakTexts.HighestAndLatest.With(v.First.Year, Figures.Tonnes(v.First.Value), v.Latest.Year, Figures.Percent(v.Fall!.Share));
        yield return v.Fall switch
        {
            { IsDistinguishable: true } => PeakTexts.Larger.With(Figures.Percent(v.Fall.Uncertainty!.Value)),
            { IsDistinguishable: false } => PeakTexts.NotLarger.With(Figures.Percent(v.Fall.Uncertainty!.Value)),
            _ => PeakTexts.UncertaintyUnknown,
        };
        yield return Since(v);
    }

    /// <summary>What was found in the series behind verdicts: gaps, breaks, years that are not whole or were filled in.</summary>
    public static IEnumerable<Text> Found(IReadOnlyList<PeakVerdict> verdicts) => verdicts.SelectMany(Found);

    /// <summary>What a reader must know of the series behind verdicts.</summary>
    public static IEnumerable<Text> Caveats(IReadOnlyList<PeakVerdict> verdicts)
    {
        foreach (var v in verdicts)
        {
            var name = v.Series.Measure.Name;
            foreach (var text in Found(v))
            {
                yield return text;
            }

            if (v.Grade is PeakGrade.InsufficientData or PeakGrade.NotApplicable)
            {
                continue;
            }

            if (v.MayLieBefore)
            {
                yield return PeakTexts.OnOrBefore.With(name, v.First.Year);
            }

            if (v.First.Year != v.Last.Year)
            {
                yield return PeakTexts.TwoMaxima.With(name, v.First.Year, v.Last.Year);
            }

            if (v is { Chinese: { FlatSince: { } flat, Test: not null }, Since.Test: { } whole })
            {
                yield return PeakTexts.FlatTail.With(name, flat, Probability(whole.Decreasing));
            }

            if (v.Since is { Test: not null } && v.LagOne > Persistence)
            {
                yield return PeakTexts.Persistent.With(name, v.LagOne.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
            }

            var since = v.Series.Observed.Where(p => p.Year >= v.Last.Year).ToList();
            if (since.Zip(since.Skip(1)).Any(p => p.Second.Year - p.First.Year - 1 > LongGap))
            {
                yield return PeakTexts.GapsSince.With(name);
            }

            if (v.Grade is PeakGrade.PeakedClear or PeakGrade.PeakedLikely or PeakGrade.PeakedWeak && v.Course != PeakCourse.NotKnown)
            {
                yield return (v.Course == PeakCourse.Passive ? PeakTexts.Passive : PeakTexts.Proactive).With(name, v.First.Year);
            }

            if (v.RulesDisagree)
            {
                yield return PeakTexts.RulesDisagree.With(name, PeakTexts.WhyPlateau);
            }
        }

        if (verdicts.Any(v => v.Fall is { Uncertainty: not null, Correlation: null }))
        {
            yield return PeakTexts.YearsTaken;
        }

        if (verdicts.Any(v => v.C40.Status == C40Status.Peaked && v.Rate?.Status != RateStatus.Decline))
        {
            yield return PeakTexts.Wanders;
        }

        yield return PeakTexts.GradesAreOurs;
    }

    /// <summary>A probability with as many digits as matter.</summary>
    public static string Probability(double p) => p.ToString(p < 0.001 ? "0.0E+0" : "0.000", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Text> Found(PeakVerdict v)
    {
        foreach (var finding in SeriesFindings.Of(v.Series))
        {
            yield return new Text(finding.Found.English + ".", finding.Found.Chinese + "。");
        }

        if (v.Series.Points.Any(p => p.IsFilled))
        {
            yield return PeakTexts.FilledLeftOut.With(v.Series.Measure.Name, SeriesTexts.Years([.. v.Series.Points.Where(p => p.IsFilled).Select(p => p.Year)]));
        }
    }

    // Where equal years at the end count once, the sentence is on the test of the verdict, not on the whole stretch that the table of trends shows.
    private static Text Since(PeakVerdict v) => (v.Chinese.FlatSince is null ? v.Since?.Test : v.Chinese.Test) switch
    {
        null when v.Chinese.FlatSince is { } year => PeakTexts.SinceFlat.With(year),
        null => v.Since?.Count == 1 ? PeakTexts.SinceOne : PeakTexts.SinceTooFew.With(v.Since?.Count ?? 0),
        { } test when test.Decreasing <= ChineseClassification.Significance => PeakTexts.SinceSignificant.With(test.Count, Probability(test.Decreasing)),
        { } test when test.Increasing <= ChineseClassification.Significance => PeakTexts.SinceRising.With(test.Count, Probability(test.Increasing)),
        { } test => PeakTexts.SinceNone.With(test.Count, Probability(test.Decreasing)),
    };
}
