using System.Globalization;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What drove a change, or makes a difference: a sentence, the drivers, the sectors, and how it was done.</summary>
public static class DecompositionReport
{
    /// <summary>The report of one or several breakdowns.</summary>
    /// <param name="all">Each with what it is of.</param>
    /// <param name="isMultiplicative">Whether people read ratios in place of tonnes; programs get both.</param>
    /// <returns>The report.</returns>
    public static AnalysisReport Of(IReadOnlyList<(DecompositionSubject Subject, Breakdown Breakdown)> all, bool isMultiplicative)
    {
        ArgumentNullException.ThrowIfNull(all);
        return new AnalysisReport(language => new Document([.. all.SelectMany(a => Blocks(a.Subject, a.Breakdown, isMultiplicative, language))]), DecompositionRows.Of(all));
    }

    private static IEnumerable<IBlock> Blocks(DecompositionSubject subject, Breakdown breakdown, bool isMultiplicative, Language language)
    {
        var isDifference = subject.Other is not null;
        yield return new Heading(1, (isDifference ? DriverTexts.Difference : DriverTexts.Decomposition).In(language));
        yield return new Paragraph(DecompositionSentences.Lead(subject, breakdown, language));
        yield return Drivers(subject, breakdown, isMultiplicative, language);
        if (breakdown.Sectors.Count > 1)
        {
            yield return new Heading(2, DriverTexts.BySector.In(language));
            yield return SectorGrid(subject, breakdown, language);
        }

        yield return new Heading(2, DriverTexts.HowItWasDone.In(language));
        yield return new Bullets([.. DecompositionSentences.HowOf(subject, breakdown, isMultiplicative).Select(t => t.In(language))]);
    }

    internal static Grid Drivers(DecompositionSubject subject, Breakdown breakdown, bool isMultiplicative, Language language)
    {
        var rows = breakdown.Drivers.Select(d => (Name: DriverNames.Name(d.Driver).In(language), d.Additive, Ratio: d.Multiplicative))
            .Concat(breakdown.Carried.Select(c => (Name: DriverTexts.NotDecomposed.With(DriverNames.Sector(c.Name)).In(language), Additive: c.To - c.From, Ratio: c.Multiplicative)))
            .Append((Name: DriverTexts.Change.In(language), Additive: breakdown.Change, Ratio: breakdown.From == 0 ? null : breakdown.To / breakdown.From));
        return new Grid(
            [
                new("driver", DriverTexts.Driver.In(language)),
                isMultiplicative ? new("ratio", DriverTexts.Ratio.In(language), true) : new("t_co2e", EffectHeading(subject, language), true),
                new("share", isMultiplicative ? DriverTexts.Percent.In(language) : DriverTexts.ShareOf.With(BaseOf(subject)).In(language), true),
            ],
            [.. rows.Select(r => (IReadOnlyList<string>)[
                r.Name, isMultiplicative ? RatioText(r.Ratio) : Tonnes(r.Additive, subject, breakdown),
                isMultiplicative ? (r.Ratio is { } ratio ? Signed((ratio - 1) * 100, Percent) : "–") : breakdown.From == 0 ? "–" : Signed(Cleared(r.Additive, breakdown) / breakdown.From * 100, Percent)])],
            1);
    }

    internal static Grid SectorGrid(DecompositionSubject subject, Breakdown breakdown, Language language) => new(
        [
            new("sector", ReportTexts.Sector.In(language)), new("from", BaseOf(subject).In(language), true),
            new("to", (subject.Other is null ? Text.Same(subject.To.ToString(CultureInfo.InvariantCulture)) : subject.City).In(language), true),
            new("change", EffectHeading(subject, language), true), new("most_by", DriverTexts.MostBy.In(language)),
        ],
        [.. breakdown.Sectors.Select(s => (IReadOnlyList<string>)[
            DriverNames.Sector(s.Sector).In(language), Level(s.From, subject), Level(s.To, subject), Tonnes(s.To - s.From, subject, breakdown), MostBy(s, subject, breakdown, language)])]);

    private static string MostBy(SectorEffects sector, DecompositionSubject subject, Breakdown breakdown, Language language) =>
        sector.Effects.Where(e => Cleared(e.Value, breakdown) != 0).OrderByDescending(e => Math.Abs(e.Value)).ThenBy(e => e.Key)
            .Select(e => $"{DriverNames.Name(e.Key).In(language)} {Tonnes(e.Value, subject, breakdown)}").FirstOrDefault() ?? "";

    private static string Level(double kilograms, DecompositionSubject subject) => subject.Other is null ? Figures.Tonnes(kilograms) : PerPerson(kilograms / 1000);

    private static string PerPerson(double tonnes) => (Math.Round(tonnes, 2, MidpointRounding.ToEven) + 0.0).ToString("#,0.00", CultureInfo.InvariantCulture);

    /// <summary>An effect in tonnes with its sign; per person with two decimals. What is nothing but rounding is zero.</summary>
    internal static string Tonnes(double kilograms, DecompositionSubject subject, Breakdown breakdown) =>
        Signed(Cleared(kilograms, breakdown) / 1000, subject.Other is null ? Figures.Show : PerPerson);

    /// <summary>An effect; zero where it is only what rounding left.</summary>
    internal static double Cleared(double effect, Breakdown breakdown)
    {
        const double Rounding = 1e-12;
        return Math.Abs(effect) <= Rounding * Math.Max(Math.Abs(breakdown.From), Math.Abs(breakdown.To)) ? 0 : effect;
    }

    private static string EffectHeading(DecompositionSubject subject, Language language) => (subject.Other is null ? DriverTexts.Effect : DriverTexts.EffectPerPerson).In(language);

    private static Text BaseOf(DecompositionSubject subject) => subject.Other ?? Text.Same(subject.From.ToString(CultureInfo.InvariantCulture));

    private static string RatioText(double? ratio) => ratio?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "–";

    internal static string Signed(double value, Func<double, string> show) => (value > 0 ? "+" : "") + show(value);

    internal static string Percent(double value) => (Math.Round(value, 1, MidpointRounding.ToEven) + 0.0).ToString("0.0", CultureInfo.InvariantCulture);
}
