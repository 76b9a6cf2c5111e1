namespace Ghg.Core.Analysis.Targets;

/// <summary>The way from a base year to a goal, and where a value on it stands.</summary>
internal static class TargetPath
{
    /// <summary>milestone(l) = E_b + (A − E_b)(l − b)/(T − b), or E_b (A/E_b)^((l − b)/(T − b)) by equal ratios.</summary>
    public static double Milestone(double from, double to, int baseYear, int targetYear, int year, bool exponential)
    {
        var share = (double)(year - baseYear) / (targetYear - baseYear);
        return exponential && from > 0 && to > 0 ? from * Math.Pow(to / from, share) : from + ((to - from) * share);
    }

    /// <summary>The status of a value in a year.</summary>
    public static TargetStatus StatusOf(double value, int year, Target target, double allowed, double? milestone, double? from)
    {
        if (year >= target.Year)
        {
            return value <= allowed ? TargetStatus.Achieved : TargetStatus.Missed;
        }

        return value <= allowed ? TargetStatus.AchievedEarly
            : milestone is not { } way ? TargetStatus.Open
            : value <= way ? TargetStatus.OnTrack
            : value < from ? TargetStatus.Behind
            : TargetStatus.Diverging;
    }
}
