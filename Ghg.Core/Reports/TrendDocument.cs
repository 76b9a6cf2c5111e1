using System.Globalization;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Trends to read: a sentence on each, years and parts of one city, or a table of many; then what was filled in and what must be recalculated.</summary>
public static class TrendDocument
{
    private const int Named = 2;

    /// <summary>The document.</summary>
    /// <param name="report">The trends; at least one.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(TrendReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var cities = report.Trends.Select(t => t.Series.City).Distinct().Count();
        var blocks = new List<IBlock>();
        if (cities == 1)
        {
            blocks.Add(new Heading(1, TrendTexts.Title.With(report.Trends[0].Series.Name).In(language)));
            blocks.AddRange(report.Trends.SelectMany(t => OfOne(t, language)));
        }
        else
        {
            blocks.Add(new Heading(1, TrendTexts.TitleOfMany.With(report.Trends.Count, cities).In(language)));
            if (Lead(report) is { } lead)
            {
                blocks.Add(new Paragraph(lead.In(language)));
            }

            blocks.Add(OfMany(report, language));
        }

        blocks.AddRange(report.Ledgers.SelectMany(l => LedgerOf(l, report, language)));
        blocks.AddRange(report.Trends.Where(t => report.PreviousOf(t.Series) is not null).SelectMany(t => Restated(t, report, language)));
        if (cities > 1)
        {
            blocks.Add(new Paragraph(PeakTexts.OneInFull.In(language)));
        }

        var notes = Notes(report).Select(n => n.In(language)).Distinct().ToList();
        if (notes.Count > 0)
        {
            blocks.Add(new Heading(2, ReportTexts.WhatToKnow.In(language)));
            blocks.Add(new Bullets(notes));
        }

        return new Document(blocks);
    }

    private static IEnumerable<IBlock> OfOne(Trend trend, Language language)
    {
        yield return new Paragraph(Sentence(trend).In(language));
        if (trend.Yearly.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, TrendTexts.ByYear.With(trend.Series.Measure.Name).In(language));
        yield return new Grid(
            [
                new("year", ReportTexts.Year.In(language), true), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("change_t", TrendTexts.ChangeHeading.In(language), true),
                new("change", TrendTexts.ShareHeading.In(language), true), new("remark", TrendTexts.Remark.In(language)),
            ],
            [.. trend.Series.Points.Select((p, i) => (IReadOnlyList<string>)
                [Number(p.Year), Figures.Tonnes(p.Value), i == 0 ? "" : Signed(trend.Yearly[i - 1].Difference), i == 0 ? "" : Percent(trend.Yearly[i - 1].Share), RemarkOf(p, i == 0 ? null : trend.Yearly[i - 1], language)])]);
        if (trend.Parts.Count > 0)
        {
            yield return new Heading(2, TrendTexts.ByPart.With(trend.Whole.FirstYear, trend.Whole.LastYear).In(language));
            yield return Parts(trend, language);
        }
    }

    private static Grid Parts(Trend trend, Language language)
    {
        var rows = trend.Parts.Where(p => p.Change.First is not null || p.Change.Last is not null).Select(p => Row(NameOf(p, language), p.Change, p.Contribution)).ToList();
        if (trend.Remainder is { } remainder && trend.Parts.Any(p => p.Change.Difference is null && (p.Change.First ?? p.Change.Last) is not null))
        {
            rows.Add([TrendTexts.Came.In(language), "", "", Signed(remainder), "", trend.Whole.First > 0 ? Percent(remainder / trend.Whole.First) : ""]);
        }

        rows.Add(Row(ReportTexts.Total.In(language), trend.Whole, trend.Whole.Share));
        return new Grid(
            [
                new("part", TrendTexts.PartHeading.In(language)), new("from_t", TrendTexts.InYear.With(trend.Whole.FirstYear).In(language), true), new("to_t", TrendTexts.InYear.With(trend.Whole.LastYear).In(language), true),
                new("change_t", TrendTexts.ChangeHeading.In(language), true), new("change", TrendTexts.ShareHeading.In(language), true), new("contribution", TrendTexts.PointsHeading.In(language), true),
            ],
            rows, 1);

        static IReadOnlyList<string> Row(string name, Change change, double? contribution) =>
            [name, Figures.Tonnes(change.First), Figures.Tonnes(change.Last), Signed(change.Difference), Percent(change.Share), Percent(contribution)];
    }

    private static Text? Lead(TrendReport report)
    {
        var changed = report.Trends.Where(t => t.Whole.Share is not null).ToList();
        if (changed.Count == 0)
        {
            return null;
        }

        var measures = report.Trends.Select(t => t.Series.Measure.Id).Distinct().Count();
        var (down, up) = (changed.MinBy(t => t.Whole.Share)!, changed.MaxBy(t => t.Whole.Share)!);
        var (fell, rose) = (changed.Count(t => t.Whole.Share < 0), changed.Count(t => t.Whole.Share > 0));
        return rose == 0 ? TrendTexts.NoneRose.With(fell, changed.Count, Of(down)) : fell == 0 ? TrendTexts.NoneFell.With(rose, changed.Count, Of(up)) : TrendTexts.RoseAndFell.With(rose, fell, changed.Count, Of(up), Of(down));

        Text Of(Trend t) => (measures == 1 ? TrendTexts.OfSeries : TrendTexts.OfMeasure).With(t.Series.Name, Percent(t.Whole.Share), t.Series.Measure.Name);
    }

    private static Grid OfMany(TrendReport report, Language language) => new(
        [
            new("city", ReportTexts.City.In(language)), new("measure", PeakTexts.View.In(language)), new("years", PeakTexts.Years.In(language)), new("from_t", TrendTexts.BeforeHeading.In(language), true),
            new("to_t", TrendTexts.AfterHeading.In(language), true), new("change_t", TrendTexts.ChangeHeading.In(language), true), new("change", TrendTexts.ShareHeading.In(language), true),
            new("yearly", TrendTexts.YearlyHeading.In(language), true),
        ],
        [.. report.Trends.Select(t => (IReadOnlyList<string>)
        [
            t.Series.Name.In(language), t.Series.Measure.Name.In(language), $"{t.Whole.FirstYear}–{t.Whole.LastYear}", Figures.Tonnes(t.Whole.First), Figures.Tonnes(t.Whole.Last),
            Signed(t.Whole.Difference), Percent(t.Whole.Share), Percent(t.Whole.YearlyRate),
        ])]);

    private static IEnumerable<IBlock> LedgerOf(RecalculationLedger ledger, TrendReport report, Language language)
    {
        var name = report.Trends.First(t => t.Series.City == ledger.City).Series.Name;
        var reasons = new Text(string.Join("; ", ledger.Reasons.Select(r => r.English)), string.Join("；", ledger.Reasons.Select(r => r.Chinese)));
        yield return new Heading(2, TrendTexts.Ledger.In(language));
        yield return new Paragraph((ledger.MustRestate
            ? TrendTexts.Restate.With(name, ledger.BaseYear, reasons)
            : TrendTexts.NoRestatement.With(name, ledger.BaseYear, Figures.Percent(ledger.Absolute), Figures.Percent(ledger.Threshold))).In(language));
        yield return new Paragraph((ledger.IsAsPublished ? TrendTexts.OfPublished : TrendTexts.OfProject).With(Figures.Tonnes(ledger.BaseTotal)).In(language));
        yield return new Grid(
            [
                new("date", TrendTexts.DateHeading.In(language)), new("event", TrendTexts.EventHeading.In(language)), new("sector", ReportTexts.Sector.In(language)),
                new("before_t", TrendTexts.BeforeHeading.In(language), true), new("after_t", TrendTexts.AfterHeading.In(language), true), new("share", TrendTexts.OfBase.In(language), true),
                new("counts", TrendTexts.Counts.In(language)), new("reason", TrendTexts.ReasonHeading.In(language)),
            ],
            [.. ledger.Entries.Select(e => (IReadOnlyList<string>)
            [
                e.Date, e.Event.ToString().ToLowerInvariant(), e.Sector is { } sector ? GpcReferences.NumeralOf(sector) : "", Figures.Tonnes(e.Before), Figures.Tonnes(e.After),
                (ledger.ShareOf(e) * 100).ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture), (e.Counts ? ReportTexts.Yes : ReportTexts.No).In(language), e.Reason,
            ])]);
    }

    // The form of IPCC 2006, vol. 1, ch. 5, table 5.2.
    private static IEnumerable<IBlock> Restated(Trend trend, TrendReport report, Language language)
    {
        var previous = report.PreviousOf(trend.Series)!;
        yield return new Heading(2, TrendTexts.BeforeAndAfter.With(trend.Series.Name, trend.Series.Measure.Name).In(language));
        var years = trend.Series.Points.Concat(previous.Points).Select(p => p.Year).Distinct().Order();
        yield return new Grid(
            [
                new("year", ReportTexts.Year.In(language), true), new("previous_t", TrendTexts.PreviousHeading.In(language), true), new("latest_t", TrendTexts.LatestHeading.In(language), true),
                new("difference_t", TrendTexts.ChangeHeading.In(language), true), new("difference", TrendTexts.ShareHeading.In(language), true),
            ],
            [.. years.Select(y => new Change(y, y, previous.At(y)?.Value, trend.Series.At(y)?.Value)).Select(c => (IReadOnlyList<string>)
                [Number(c.FirstYear), Figures.Tonnes(c.First), Figures.Tonnes(c.Last), Signed(c.Difference), Percent(c.Share)])]);
        var year = report.BaseYear ?? trend.Series.FirstYear;
        if (new Change(year, year, previous.At(year)?.Value, trend.Series.At(year)?.Value).Share is { } share && Math.Abs(share) >= report.Threshold)
        {
            yield return new Paragraph(TrendTexts.PublishedDiffers.With(trend.Series.Name, year, Percent(share), Figures.Percent(report.Threshold)).In(language));
        }
    }

    private static IEnumerable<Text> Notes(TrendReport report)
    {
        foreach (var (series, technique, filling) in report.Filled)
        {
            var name = Filling.NameOf(technique);
            if (filling.Refusal is { } why)
            {
                yield return TrendTexts.FilledNote.With(series.Name, TrendTexts.Refused.With(name, series.Measure.Name, why));
            }
            else if (filling.Points.Count > 0)
            {
                yield return TrendTexts.FilledIn.With(series.Name, SeriesTexts.Years([.. filling.Points.Select(p => p.Year)]), name);
                if (filling.Note is { } note)
                {
                    yield return TrendTexts.FilledNote.With(name, note);
                }
            }
        }

        foreach (var finding in report.Trends.SelectMany(t => SeriesFindings.Of(t.Series)))
        {
            yield return new Text(finding.Found.English + ".", finding.Found.Chinese + "。");
        }

        if (report.Ledgers.Any(l => l.Entries.Any(e => !e.Counts)))
        {
            yield return new Text(TrendTexts.NotCounted.English + ".", TrendTexts.NotCounted.Chinese + "。");
        }
    }

    internal static Text Sentence(Trend trend)
    {
        var (whole, name) = (trend.Whole, trend.Series.Measure.Name);
        if (whole.FirstYear == whole.LastYear)
        {
            return TrendTexts.OneYear.With(name, whole.FirstYear);
        }

        if (whole.Share is not { } share || whole.YearlyRate is not { } rate)
        {
            return TrendTexts.NoShare.With(name, Signed(whole.Difference), whole.FirstYear, whole.LastYear);
        }

        var sentence = (share < 0 ? TrendTexts.Fell : TrendTexts.Rose).With(name, Figures.Percent(Math.Abs(share)), whole.FirstYear, whole.LastYear, Signed(whole.Difference), Percent(rate));
        var most = trend.Parts.Where(p => p.Contribution is not null).OrderByDescending(p => Math.Abs(p.Contribution!.Value)).Take(Named)
            .Select(p => TrendTexts.PartPoints.With(p.Name, Percent(p.Contribution))).ToList();
        return most.Count == 0 ? sentence : Joined(sentence, TrendTexts.Mostly.With(new Text(string.Join(", ", most.Select(m => m.English)), string.Join("、", most.Select(m => m.Chinese)))));
    }

    private static Text Joined(Text first, Text second) => new($"{first.English} {second.English}", first.Chinese + second.Chinese);

    private static string NameOf(PartChange part, Language language)
    {
        var id = part.Id.Split(' ')[^1];
        return part.Name.In(language).Equals(id, StringComparison.OrdinalIgnoreCase) ? part.Name.In(language) : GpcReferences.TryParse(id, out _) || id.All(c => c is 'I' or 'V') ? $"{id} {part.Name.In(language)}" : part.Name.In(language);
    }

    private static string RemarkOf(SeriesPoint point, Change? change, Language language)
    {
        var remarks = new List<Text>();
        if (point.IsFilled)
        {
            remarks.Add(Filling.NameOf(point.Filled));
        }

        if (change is not null && change.LastYear - change.FirstYear > 1)
        {
            remarks.Add(TrendTexts.SpansYears.With(change.LastYear - change.FirstYear));
        }
        else if (change?.Share is { } share && Math.Abs(share) > Trend.Explain)
        {
            remarks.Add(TrendTexts.ToExplain);
        }

        return string.Join(language == Language.Chinese ? "；" : "; ", remarks.Select(r => r.In(language)));
    }

    private static string Signed(double? kilograms) => kilograms is > 0 ? "+" + Figures.Tonnes(kilograms) : Figures.Tonnes(kilograms);

    private static string Percent(double? share) => share is not { } value ? "–" : Figures.Percent(value) is var shown && shown != "0.0" && value > 0 ? "+" + shown : Figures.Percent(value);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
