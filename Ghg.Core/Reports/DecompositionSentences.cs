using System.Globalization;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What a decomposition found, in sentences, and how it was done.</summary>
internal static class DecompositionSentences
{
    /// <summary>By how much, and what pushed and pulled most.</summary>
    public static string Lead(DecompositionSubject subject, Breakdown breakdown, Language language) =>
        string.Join(language == Language.Chinese ? "" : " ", Of(subject, breakdown).Select(t => t.In(language)));

    /// <summary>How it was done and what was not known.</summary>
    public static IEnumerable<Text> HowOf(DecompositionSubject subject, Breakdown breakdown, bool isMultiplicative)
    {
        var years = UnitTexts.List([.. breakdown.Years.Select(y => $"{y}")]);
        yield return subject.Other is not null ? DriverTexts.MethodGroup.With(UnitTexts.List(subject.Group))
            : breakdown.Years.Count > 2 ? DriverTexts.MethodChained.With(years)
            : DriverTexts.MethodInTime.With(DriverTexts.TwoEnds.With(subject.From, subject.To));
        if (subject.LeftOut.Count > 0)
        {
            yield return DriverTexts.LeftOut.With(UnitTexts.List(subject.LeftOut.Select(r => r.Id)));
        }

        if (isMultiplicative)
        {
            yield return DriverTexts.Multiplied;
        }

        if (breakdown.Drivers.Any(d => d.Driver == Driver.EnergyIntensity))
        {
            yield return DriverTexts.WhatIntensityIs;
        }

        foreach (var gap in breakdown.Gaps.Where(g => g.Kind != GapKind.Energy))
        {
            yield return Of(gap);
        }

        if (breakdown.Gaps.Where(g => g.Kind == GapKind.Energy).ToList() is { Count: > 0 } energy)
        {
            yield return DriverTexts.GapEnergy.With(UnitTexts.List([.. energy.GroupBy(g => g.Sector).Select(g => DriverTexts.OfYears.With(g.Key, UnitTexts.List([.. g.Select(FuelOf)])))]));
        }
    }

    private static IEnumerable<Text> Of(DecompositionSubject subject, Breakdown breakdown)
    {
        yield return subject.Other is { } other ? Difference(subject, other, breakdown) : Change(subject, breakdown);
        var parts = breakdown.Drivers.Select(d => (Name: DriverNames.Name(d.Driver), Effect: d.Additive)).Concat(breakdown.Carried.Select(c => (Name: DriverNames.Sector(c.Name), Effect: c.To - c.From))).Where(p => DecompositionReport.Cleared(p.Effect, breakdown) != 0).ToList();
        var isMore = breakdown.Change >= 0;
        var (up, down) = subject.Other is null ? (DriverTexts.MostUp, DriverTexts.MostDown) : (DriverTexts.MoreBy, DriverTexts.LessBy);
        foreach (var (sentence, sign) in isMore ? [(up, 1), (down, -1)] : new[] { (down, -1), (up, 1) })
        {
            // With the change first, against it second.
            if (parts.Where(p => p.Effect * sign > 0).OrderByDescending(p => p.Effect * sign).Take(1).ToList() is [var most])
            {
                yield return sentence.With(most.Name, DecompositionReport.Tonnes(most.Effect, subject, breakdown));
            }
        }

        if (subject is { Decoupling: { } decoupling, GdpChange: { } gdp })
        {
            yield return DecouplingTexts.Is.With(
                DecompositionReport.Signed(gdp, DecompositionReport.Percent), (decoupling.Elasticity < 0 ? "−" : "") + Math.Abs(decoupling.Elasticity).ToString("0.00", CultureInfo.InvariantCulture), DecouplingTexts.States[(int)decoupling.State]);
        }
    }

    private static Text Change(DecompositionSubject subject, Breakdown breakdown)
    {
        var percent = breakdown.From == 0 ? "–" : DecompositionReport.Signed(breakdown.Change / Math.Abs(breakdown.From) * 100, DecompositionReport.Percent);
        var measure = subject.Measure.Length == 0 ? DriverTexts.Whole : Text.Same(subject.Measure);
        return breakdown.Change == 0
            ? DriverTexts.Stayed.With(subject.City, measure, subject.From, subject.To)
            : (breakdown.Change > 0 ? DriverTexts.Rose : DriverTexts.Fell).With(subject.City, measure, Figures.Show(Math.Abs(breakdown.Change) / 1000), percent, subject.From, subject.To);
    }

    private static Text Difference(DecompositionSubject subject, Text other, Breakdown breakdown) => breakdown.Change == 0
        ? DriverTexts.Same.With(subject.City, other, subject.To, Figures.Show(breakdown.To / 1000))
        : (breakdown.Change > 0 ? DriverTexts.More : DriverTexts.Less).With(
            subject.City, Figures.Show(breakdown.To / 1000), subject.To, Figures.Show(Math.Abs(breakdown.Change) / 1000), other, Figures.Show(breakdown.From / 1000));

    private static Text FuelOf(Gap gap) => gap.Fuel.Length == 0 ? DriverTexts.DirectEntry : Text.Same(gap.Fuel);

    /// <summary>What is not known, so that there is no driver of it.</summary>
    internal static Text Of(Gap gap)
    {
        var lacking = UnitTexts.List([.. gap.Lacking.GroupBy(l => l.City).Select(g => $"{g.Key} {string.Join(' ', g.Select(l => l.Year))}")]);
        return gap.Kind switch
        {
            GapKind.Population => DriverTexts.GapPopulation.With(lacking),
            GapKind.Gdp => DriverTexts.GapGdp.With(lacking),
            GapKind.ValueAdded => DriverTexts.GapValueAdded.With(gap.Sector, lacking),
            GapKind.Activity => DriverTexts.GapActivity.With(gap.Sector, lacking),
            _ => DriverTexts.GapDegreeDays.With(gap.Sector, lacking),
        };
    }
}
