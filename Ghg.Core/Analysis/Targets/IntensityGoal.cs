using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Targets;

/// <summary>
/// Tracks a goal of emissions per GDP or per person. The reduction D = 1 − I_t/I_0 is what the product of the yearly ones gives,
/// D_t = 1 − (1 − D_(t−1))(1 − d_t), and never their sum; on an even pace its logarithm grows with the time.
/// </summary>
/// <remarks>NDRC, accounting and verification of CO2 per unit of GDP (2015), for the cumulative reduction.</remarks>
internal static class IntensityGoal
{
    /// <summary>The progress of an intensity goal.</summary>
    /// <param name="target">The goal.</param>
    /// <param name="series">The emissions.</param>
    /// <param name="baseValue">Kilograms of the base year.</param>
    /// <param name="activity">GDP at constant prices or population by year, the base year and the latest among them.</param>
    public static TargetProgress Track(Target target, EmissionSeries series, double baseValue, IReadOnlyDictionary<int, double> activity)
    {
        var latest = Tracking.LatestFor(series, target);
        var (start, goal) = (target.BaseYear!.Value, target.Reduction!.Value);
        var intensity = baseValue / activity[start];
        var (span, left) = (target.Year - start, target.Year - latest.Year);
        var growth = latest.Year > start ? Math.Pow(activity[latest.Year] / activity[start], 1.0 / (latest.Year - start)) - 1 : (double?)null;
        var done = Reduction(latest.Value, latest.Year)!.Value;
        var atTarget = activity.TryGetValue(target.Year, out var known) ? known : target.Growth is { } g ? activity[latest.Year] * Math.Pow(1 + g, left) : (double?)null;
        TargetStatus Status(double value) => StatusOf(1 - (value / activity[latest.Year] / intensity));
        var (lower, upper) = Tracking.IntervalOf(series, latest, start);
        return new TargetProgress
        {
            Target = target,
            Series = series,
            Status = Status(latest.Value),
            Latest = latest,
            Base = baseValue,
            Allowed = intensity * (1 - goal) * atTarget,
            Milestone = Allowed(latest.Year),
            Progress = Pace(done),
            Time = (double)(latest.Year - start) / span,
            RequiredRate = left > 0 ? 1 - Math.Pow((1 - goal) / (1 - done), 1.0 / left) : null,
            AchievedRate = latest.Year > start ? 1 - Math.Pow(1 - done, 1.0 / (latest.Year - start)) : null,
            OriginalOfBase = 1 - Math.Pow(1 - goal, 1.0 / span),
            StatusAtLower = lower is { } low ? Status(low) : null,
            StatusAtUpper = upper is { } high ? Status(high) : null,
            ActivityGrowth = growth,
            EmissionsMultiple = (target.Growth ?? growth) is { } rate ? (1 - goal) * Math.Pow(1 + rate, span) : null,
            Years = [.. Tracking.YearsOf(target, series).Select(y => new TargetYear(
                y, y == target.Year ? intensity * (1 - goal) * atTarget : Allowed(y), series.At(y)?.Value, series.At(y) is { } p ? Reduction(p.Value, y) : null,
                series.At(y) is { } q && Reduction(q.Value, y) is { } d ? Pace(d) : null))],
        };

        double? Reduction(double value, int year) => activity.TryGetValue(year, out var a) ? 1 - (value / a / intensity) : null;
        double Pace(double reduction) => Math.Log(1 - reduction) / Math.Log(1 - goal);
        double? Allowed(int year) => activity.TryGetValue(year, out var a) ? intensity * Math.Pow(1 - goal, (double)(year - start) / span) * a : null;

        TargetStatus StatusOf(double reduction) => latest.Year >= target.Year ? reduction >= goal ? TargetStatus.Achieved : TargetStatus.Missed
            : reduction >= goal ? TargetStatus.AchievedEarly
            : Pace(reduction) >= (double)(latest.Year - start) / span ? TargetStatus.OnTrack
            : reduction > 0 ? TargetStatus.Behind
            : TargetStatus.Diverging;
    }
}
