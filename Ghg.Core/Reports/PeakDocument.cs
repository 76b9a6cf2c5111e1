using System.Globalization;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Verdicts on peaks to read: one city in full, its measures side by side; or many cities in a table.</summary>
public static class PeakDocument
{
    /// <summary>The document.</summary>
    /// <param name="verdicts">The verdicts by city; at least one.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return verdicts.Select(v => v.Series.City).Distinct().Count() == 1 ? OfOne(verdicts, language) : OfMany(verdicts, language);
    }

    private static Document OfOne(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        var blocks = new List<IBlock> { new Heading(1, PeakTexts.Title.With(verdicts[0].Series.Name).In(language)) };
        blocks.AddRange(verdicts.Select(v => new Paragraph(Joined(PeakSentences.Headline(v), language))));
        if (verdicts.Select(v => v.Grade).Distinct().Count() > 1)
        {
            var each = verdicts.Select(v => PeakTexts.ViewIs.With(v.Series.Measure.Name, PeakTexts.Grades[(int)v.Grade])).ToList();
            blocks.Add(new Paragraph(PeakTexts.Disagree.With(new Text(string.Join("; ", each.Select(e => e.English)), string.Join("，", each.Select(e => e.Chinese)))).In(language)));
        }

        blocks.Add(new Paragraph(AsOf(verdicts, language)));
        blocks.Add(new Heading(2, PeakTexts.Verdicts.In(language)));
        blocks.Add(Rules(verdicts, language));
        if (verdicts.Any(v => v.IsJudged))
        {
            blocks.Add(new Heading(2, PeakTexts.Trends.In(language)));
            blocks.Add(Trends(verdicts, language));
        }

        blocks.Add(new Heading(2, ReportTexts.WhatToKnow.In(language)));
        blocks.Add(new Bullets([.. PeakSentences.Caveats(verdicts).Select(t => t.In(language)).Distinct()]));
        return new Document(blocks);
    }

    private static Document OfMany(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        var counts = verdicts.GroupBy(v => v.Series.Measure.Name).Select(m => (m.Key, Grades: m.GroupBy(v => v.Grade).OrderByDescending(g => g.Key)
            .Select(g => PeakTexts.Counted.With(PeakTexts.Grades[(int)g.Key], g.Count()).In(language)))).Select(m => $"{m.Key.In(language)} – {string.Join(language == Language.Chinese ? "，" : ", ", m.Grades)}");
        return new Document(
        [
            new Heading(1, PeakTexts.TitleOfMany.With(verdicts.Count, verdicts.Select(v => v.Series.City).Distinct().Count()).In(language)),
            new Paragraph(string.Join(language == Language.Chinese ? "；" : "; ", counts) + (language == Language.Chinese ? "。" : ".")),
            new Paragraph(AsOf(verdicts, language)),
            new Grid(
                [
                    new("city", ReportTexts.City.In(language)), new("measure", PeakTexts.View.In(language)), new("years", PeakTexts.Count.In(language), true),
                    new("peak_year", PeakTexts.Highest.In(language), true), new("latest_year", PeakTexts.Latest.In(language), true), new("fall", PeakTexts.FallShort.In(language), true),
                    new("c40", "C40"), new("cn_mk", "Mann-Kendall"), new("grade", PeakTexts.Overall.In(language)),
                ],
                [.. verdicts.Select(v => (IReadOnlyList<string>)
                [
                    v.Series.Name.In(language), v.Series.Measure.Name.In(language), Number(v.Series.Observed.Count), Number(v.First.Year), Number(v.Latest.Year), FallOf(v, language).Replace(" %", "", StringComparison.Ordinal),
                    PeakTexts.C40Statuses[(int)v.C40.Status].In(language), (v.IsJudged ? PeakTexts.ChineseStatuses[(int)v.Chinese.Status] : PeakTexts.TooShort).In(language), PeakTexts.Grades[(int)v.Grade].In(language),
                ])]),
            new Heading(2, ReportTexts.WhatToKnow.In(language)),
            new Bullets([.. PeakSentences.Found(verdicts).Select(t => t.In(language)).Distinct(), PeakTexts.GradesAreOurs.In(language), PeakTexts.OneInFull.In(language)]),
        ]);
    }

    private static Grid Rules(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        var rows = new List<IReadOnlyList<string>>();
        Row(PeakTexts.HighestYear, v => $"{Number(v.First.Year)} ({Figures.Tonnes(v.First.Value)})");
        Row(PeakTexts.LatestYear, v => $"{Number(v.Latest.Year)} ({Figures.Tonnes(v.Latest.Value)})");
        Row(PeakTexts.FallHeading, v => FallOf(v, language));
        Row(PeakTexts.C40.With(PeakTexts.Profiles[(int)verdicts[0].C40.Profile]), v => PeakTexts.C40Statuses[(int)v.C40.Status].In(language));
        Row(PeakTexts.Pc1, v => YesNo(v.C40.EnoughYears));
        Row(PeakTexts.Pc2, v => YesNo(v.C40.LongAgo));
        Row(PeakTexts.Pc3, v => YesNo(v.C40.Recent));
        Row(PeakTexts.Pc4, v => YesNo(v.C40.FarBelow));
        Row(PeakTexts.Chinese, v => !v.IsJudged ? TooShort() : PeakTexts.ChineseStatuses[(int)v.Chinese.Status].In(language) + TestOf(v.Chinese, language));
        Row(PeakTexts.Rate, v => !v.IsJudged ? TooShort() : v.Rate is { } rate ? PeakTexts.RateStatuses[(int)rate.Status].In(language) + (rate.Rate is { } r ? $" ({(r * 100).ToString("0.00", CultureInfo.InvariantCulture)} %)" : "") : "–");
        Row(PeakTexts.FiveYears, v => v.IsJudged ? YesNo(v.FiveYearsPast) : TooShort());
        Row(PeakTexts.TenYears, v => v.IsJudged ? YesNo(v.TenYearsFalling) : TooShort());
        if (verdicts.Any(v => v.IsJudged && v.PerPerson is not null))
        {
            Row(PeakTexts.PerPerson, v => v.PerPerson is { } year ? Number(year) : "–");
        }

        if (verdicts.Any(v => v.IsJudged && v.PerGdp is not null))
        {
            Row(PeakTexts.PerGdp, v => v.PerGdp is { } year ? Number(year) : "–");
        }

        Row(PeakTexts.Overall, v => PeakTexts.Grades[(int)v.Grade].In(language));
        return new Grid([new("rule", PeakTexts.Rule.In(language)), .. verdicts.Select(v => new GridColumn(v.Series.Measure.Id, v.Series.Measure.Name.In(language)))], rows, 1);

        void Row(Text rule, Func<PeakVerdict, string> cell) => rows.Add([rule.In(language), .. verdicts.Select(cell)]);
        string TooShort() => PeakTexts.TooShort.In(language);
        string YesNo(bool holds) => (holds ? ReportTexts.Yes : ReportTexts.No).In(language);
    }

    private static Grid Trends(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var v in verdicts.Where(v => v.IsJudged))
        {
            foreach (var (part, segment) in ((Text, Segment?)[])[(PeakTexts.BeforePeak, v.Before), (PeakTexts.SincePeak, v.Since), (PeakTexts.LastTen, v.Recent)])
            {
                if (segment is not null)
                {
                    rows.Add(
                    [
                        v.Series.Measure.Name.In(language), part.In(language), segment.FirstYear == segment.LastYear ? Number(segment.FirstYear) : $"{Number(segment.FirstYear)}–{Number(segment.LastYear)}",
                        Number(segment.Count), segment.Test is { } test ? Number(test.S) : "", segment.Test is { } t ? PeakSentences.Probability(t.TwoSided) : "",
                        segment.Slope is { } slope ? Figures.Tonnes(slope.Slope) : PeakTexts.TooShort.In(language),
                        segment.Slope is { } s ? $"{Figures.Tonnes(s.Lower)} … {Figures.Tonnes(s.Upper)}" : "",
                    ]);
                }
            }
        }

        return new Grid(
            [
                new("measure", PeakTexts.View.In(language)), new("part", PeakTexts.Part.In(language)), new("period", PeakTexts.Years.In(language)), new("n", PeakTexts.Count.In(language), true),
                new("s", PeakTexts.S.In(language), true), new("p", PeakTexts.P.In(language), true), new("slope", PeakTexts.Slope.In(language), true), new("interval", PeakTexts.Interval.In(language), true),
            ],
            rows);
    }

    private static string TestOf(ChineseClassification chinese, Language language) =>
        chinese.Test is { } test ? $" (p = {PeakSentences.Probability(test.Decreasing)})" : chinese.FlatSince is { } year ? PeakTexts.FlatCell.With(Number(year)).In(language) : "";

    private static string FallOf(PeakVerdict v, Language language) => v.Fall is not { } fall ? "–"
        : v.First.Year == v.Latest.Year ? $"{Figures.Percent(0)} %"
        : fall.Uncertainty is { } uncertainty ? PeakTexts.FallPoints.With(Figures.Percent(fall.Share), Figures.Percent(uncertainty)).In(language) : $"{Figures.Percent(fall.Share)} %";

    private static string AsOf(IReadOnlyList<PeakVerdict> verdicts, Language language)
    {
        var sets = verdicts.Select(v => v.Series.Measure.Gwp).Where(g => g.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        return PeakTexts.AsOf.With(verdicts.Max(v => v.Options.AsOf), sets.Count == 0 ? new Text("", "") : PeakTexts.WithGwp.With(string.Join(", ", sets))).In(language);
    }

    private static string Joined(IEnumerable<Text> sentences, Language language) => string.Join(language == Language.Chinese ? "" : " ", sentences.Select(s => s.In(language)));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
