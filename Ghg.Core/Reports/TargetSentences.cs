using System.Globalization;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What the progress of a goal says in sentences.</summary>
internal static class TargetSentences
{
    /// <summary>Where the city stands, why, what it takes, and what the uncertainty does to that.</summary>
    public static IEnumerable<Text> Of(TargetProgress p)
    {
        var status = TargetTexts.Statuses[(int)p.Status];
        if (p.Why is { } why)
        {
            yield return TargetTexts.Why.With(p.Target.Id, status, why);
            yield break;
        }

        yield return TargetTexts.Headline.With(p.Target.Id, status);
        foreach (var sentence in p.Target.Kind switch { TargetKind.PeakYear => Peak(p), TargetKind.IntensityGdp or TargetKind.IntensityPerson => Intensity(p), _ => Level(p) })
        {
            yield return sentence;
        }

        if (p.AllowedAsAdopted is { } adopted)
        {
            yield return TargetTexts.Adopted.With(Figures.Tonnes(adopted), Figures.Tonnes(p.Allowed));
        }

        if (p.Fall is { Uncertainty: { } uncertainty } fall)
        {
            yield return (fall.IsDistinguishable == true ? TargetTexts.FellMore : TargetTexts.FellLess).With(Highest(p), Figures.Percent(fall.Share), Figures.Percent(uncertainty));
        }

        yield return p.IsUncertain switch
        {
            true => TargetTexts.Uncertain.With(TargetTexts.Statuses[(int)(p.StatusAtLower ?? p.Status)], TargetTexts.Statuses[(int)(p.StatusAtUpper ?? p.Status)]),
            false => TargetTexts.Certain,
            _ => TargetTexts.UncertaintyUnknown,
        };
    }

    private static IEnumerable<Text> Level(TargetProgress p)
    {
        var latest = p.Latest!;
        if (p.Milestone is { } way && latest.Year < p.Target.Year)
        {
            var gap = latest.Value - way;
            yield return Figures.Tonnes(gap) == Figures.Tonnes(0) ? TargetTexts.Even.With(latest.Year, Figures.Tonnes(latest.Value), p.Target.Year)
                : (gap > 0 ? TargetTexts.Behind : TargetTexts.Within).With(latest.Year, Figures.Tonnes(latest.Value), Figures.Tonnes(Math.Abs(gap)), Figures.Tonnes(way), p.Target.Year);
        }
        else
        {
            var gap = latest.Value - p.Allowed!.Value;
            yield return (gap > 0 ? TargetTexts.AboveLevel : TargetTexts.BelowLevel).With(latest.Year, Figures.Tonnes(latest.Value), Figures.Tonnes(Math.Abs(gap)), Figures.Tonnes(p.Allowed), p.Target.Year);
        }

        if (p.RequiredPerYear is > 0 and var needed)
        {
            yield return p.RequiredOfBase is not { } ofBase || p.OriginalOfBase is not { } original ? TargetTexts.NeededOnly.With(Figures.Tonnes(needed))
                : p.RequiredRate is { } rate ? TargetTexts.Needed.With(Figures.Tonnes(needed), Percent(rate), Percent(ofBase), Percent(original))
                : TargetTexts.NeededToZero.With(Figures.Tonnes(needed), Percent(ofBase), Percent(original));
        }
    }

    private static IEnumerable<Text> Intensity(TargetProgress p)
    {
        var reduction = p.Years.First(y => y.Year == p.Latest!.Year).Reduction ?? 0;
        yield return TargetTexts.Intensity.With(
            p.Latest!.Year, p.Target.Kind == TargetKind.IntensityGdp ? TargetTexts.PerGdp : TargetTexts.PerPerson, Percent(reduction), Figures.Percent(p.Progress!.Value), Figures.Percent(p.Time!.Value));
        if (p.RequiredRate is { } rate)
        {
            yield return TargetTexts.IntensityNeeded.With(Percent(rate), Percent(p.OriginalOfBase!.Value));
        }

        if ((p.Target.Growth ?? p.ActivityGrowth) is { } growth && p.EmissionsMultiple is { } multiple)
        {
            yield return TargetTexts.IntensityAllows.With(Percent(growth / (1 + growth)), Percent(growth), multiple.ToString("0.0000", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Text> Peak(TargetProgress p)
    {
        if (p.Allowed is { } cap && p.Series!.Observed.FirstOrDefault(x => x.Value > cap) is { } over)
        {
            yield return TargetTexts.OverCap.With(Figures.Tonnes(cap), over.Year);
            yield break;
        }

        if (p.Latest!.Year > p.Target.Year)
        {
            yield return TargetTexts.PeakIs.With(Highest(p), p.Target.Year);
            if (p.Status == TargetStatus.Provisional)
            {
                yield return TargetTexts.ProvisionalWhy;
            }
        }
        else if (p.ZeroGrowthYear is { } year)
        {
            yield return TargetTexts.Slowing.With((-p.GrowthSlope!.Value * 100).ToString("0.0000", CultureInfo.InvariantCulture), year.ToString("0.0", CultureInfo.InvariantCulture));
        }
        else
        {
            yield return TargetTexts.NotSlowing;
        }
    }

    private static int Highest(TargetProgress p) => p.Series!.Observed.Reverse().MaxBy(x => x.Value)!.Year;

    private static string Percent(double share) => Math.Round(share * 100, 4, MidpointRounding.ToEven).ToString("0.00##", CultureInfo.InvariantCulture);
}
