using System.Globalization;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Goals to read: where each city stands and why, a table of all goals, and the way to each if there are few.</summary>
public static class TargetDocument
{
    private const int Few = 3;

    /// <summary>The document.</summary>
    /// <param name="all">The progress of each goal; at least one.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(IReadOnlyList<TargetProgress> all, Language language)
    {
        ArgumentNullException.ThrowIfNull(all);
        var cities = all.Select(p => p.Target.City).Distinct().Count();
        var blocks = new List<IBlock>
        {
            new Heading(1, (cities == 1 ? TargetTexts.Title.With(NameOf(all[0])) : TargetTexts.TitleOfMany.With(all.Count, cities)).In(language)),
        };
        if (cities == 1)
        {
            blocks.AddRange(all.Select(p => new Paragraph(string.Join(language == Language.Chinese ? "" : " ", TargetSentences.Of(p).Select(t => t.In(language))))));
        }

        else
        {
            blocks.Add(new Paragraph(string.Join(language == Language.Chinese ? "" : " ", Lead(all).Select(t => t.In(language)))));
        }

        blocks.Add(Goals(all, cities > 1, language));
        foreach (var p in all.Where(p => cities == 1 && all.Count <= Few && p.Target.Kind != TargetKind.PeakYear && p.Years.Count > 0))
        {
            blocks.Add(new Heading(2, TargetTexts.WayTo.With(p.Target.Id).In(language)));
            blocks.Add(Years(p, language));
        }

        var notes = all.Select(p => p.Series).OfType<EmissionSeries>().Distinct().SelectMany(SeriesFindings.Of).Select(f => f.Found.In(language) + (language == Language.Chinese ? "。" : ".")).Distinct();
        blocks.Add(new Heading(2, ReportTexts.WhatToKnow.In(language)));
        blocks.Add(new Bullets([.. notes, TargetTexts.MilestonesAreOurs.In(language)]));
        return new Document(blocks);
    }

    private static IEnumerable<Text> Lead(IReadOnlyList<TargetProgress> all)
    {
        var counts = all.GroupBy(p => p.Status).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => TargetTexts.Counted.With(TargetTexts.Statuses[(int)g.Key], g.Count())).ToList();
        yield return TargetTexts.Lead.With(new Text(string.Join(", ", counts.Select(c => c.English)), string.Join("，", counts.Select(c => c.Chinese))));
        if (all.Count(p => p.IsUncertain == true) is > 0 and var uncertain)
        {
            yield return TargetTexts.UncertainOf.With(uncertain, all.Count);
        }

        if (OneMeasureOf(all) is { } one)
        {
            yield return TargetTexts.AllOfOne.With(one);
        }
    }

    private static Text? OneMeasureOf(IReadOnlyList<TargetProgress> all) => all.Select(MeasureOf).Distinct().ToList() is [var one] ? one : null;

    private static Grid Goals(IReadOnlyList<TargetProgress> all, bool withCity, Language language)
    {
        // Of many cities, a measure that all goals share is said in the sentence above, and names have the room.
        var withMeasure = !withCity || OneMeasureOf(all) is null;
        var columns = new List<GridColumn>
        {
            new("target", TargetTexts.TargetHeading.In(language)), withCity ? new("city", ReportTexts.City.In(language)) : new("type", TargetTexts.KindHeading.In(language)),
            new("target_year", TargetTexts.YearHeading.In(language), true), new("allowed_t", TargetTexts.AllowedHeading.In(language), true), new("latest_t", TargetTexts.LatestHeading.In(language), true),
            new("gap_t", TargetTexts.GapHeading.In(language), true), new("status", TargetTexts.StatusHeading.In(language)),
        };
        if (withMeasure)
        {
            columns.Insert(2, new("measure", PeakTexts.View.In(language)));
        }

        if (!withCity)
        {
            columns.Insert(columns.Count - 1, new("needed", TargetTexts.NeededHeading.In(language), true));
        }

        return new Grid(columns, [.. all.Select(p => (IReadOnlyList<string>)
        [
            p.Target.Id, (withCity ? NameOf(p) : TargetTexts.Kinds[(int)p.Target.Kind]).In(language), .. withMeasure ? [MeasureOf(p).In(language)] : Array.Empty<string>(), Number(p.Target.Year),
            Figures.Tonnes(p.Allowed), p.Latest is { } latest ? $"{Figures.Tonnes(latest.Value)} ({Number(latest.Year)})" : "–", Figures.Tonnes(p.Latest?.Value - (p.Milestone ?? p.Allowed)),
            .. withCity ? Array.Empty<string>() : [NeededOf(p)],
            TargetTexts.Statuses[(int)p.Status].In(language) + (p.IsUncertain == true ? " ±" : ""),
        ])]);
    }

    private static Grid Years(TargetProgress p, Language language)
    {
        var intensity = p.Target.Kind is TargetKind.IntensityGdp or TargetKind.IntensityPerson;
        var columns = new List<GridColumn>
        {
            new("year", ReportTexts.Year.In(language), true), new("allowed_t", TargetTexts.AllowedHeading.In(language), true), new("actual_t", TargetTexts.ActualHeading.In(language), true),
            new("gap_t", TargetTexts.GapOfYear.In(language), true),
        };
        if (intensity)
        {
            columns.AddRange([new("reduction", TargetTexts.ReductionHeading.In(language), true), new("pace", TargetTexts.PaceHeading.In(language), true)]);
        }

        return new Grid(columns, [.. p.Years.Select(y => (IReadOnlyList<string>)
        [
            Number(y.Year), Figures.Tonnes(y.Allowed), Figures.Tonnes(y.Actual), Figures.Tonnes(y.Gap),
            .. intensity ? [y.Reduction is { } r ? Figures.Percent(-r) : "–", y.Pace is { } pace ? Figures.Percent(pace) : "–"] : Array.Empty<string>(),
        ])]);
    }

    private static string NeededOf(TargetProgress p) =>
        p.RequiredRate is > 0 and var rate ? $"{Figures.Percent(rate)} %" : p.RequiredPerYear is > 0 and var needed ? Figures.Tonnes(needed) : "–";

    private static Text NameOf(TargetProgress p) => p.Series?.Name ?? Text.Same(p.Target.City);

    private static Text MeasureOf(TargetProgress p) => p.Series?.Measure.Name ?? Text.Same(p.Target.Measure);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
