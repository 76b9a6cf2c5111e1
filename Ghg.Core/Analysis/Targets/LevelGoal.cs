using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Targets;

/// <summary>Tracks a goal whose allowed emissions are known: a base-year, fixed-level or baseline-scenario goal.</summary>
internal static class LevelGoal
{
    /// <summary>The progress towards an allowed level.</summary>
    public static TargetProgress Track(Target target, EmissionSeries series, double? baseValue, double allowed, double? allowedAsAdopted)
    {
        var latest = Tracking.LatestFor(series, target);
        var (left, span) = (target.Year - latest.Year, target.BaseYear is { } b ? target.Year - b : (int?)null);
        double? milestone = baseValue is { } from && target.BaseYear is { } start && latest.Year >= start ? TargetPath.Milestone(from, allowed, start, target.Year, Math.Min(latest.Year, target.Year), target.IsExponential) : null;
        TargetStatus Status(double value) => TargetPath.StatusOf(value, latest.Year, target, allowed, milestone, baseValue);
        var (lower, upper) = Tracking.IntervalOf(series, latest, target.Kind == TargetKind.BaseYear ? target.BaseYear : null);
        return new TargetProgress
        {
            Target = target,
            Series = series,
            Status = Status(latest.Value),
            Latest = latest,
            Base = baseValue,
            Allowed = allowed,
            AllowedAsAdopted = allowedAsAdopted,
            Milestone = milestone,
            Progress = baseValue is { } e && e != allowed ? (e - latest.Value) / (e - allowed) : null,
            Time = span is { } years ? (double)(latest.Year - target.BaseYear!.Value) / years : null,
            RequiredPerYear = left > 0 ? (latest.Value - allowed) / left : null,
            RequiredRate = left > 0 && allowed > 0 && latest.Value > 0 ? 1 - Math.Pow(allowed / latest.Value, 1.0 / left) : null,
            RequiredOfBase = left > 0 && baseValue > 0 ? (latest.Value - allowed) / left / baseValue : null,
            OriginalOfBase = span > 0 && baseValue > 0 ? (baseValue - allowed) / span / baseValue : null,
            AchievedRate = Tracking.YearlyFall(baseValue, latest.Value, latest.Year - target.BaseYear),
            StatusAtLower = lower is { } low ? Status(low) : null,
            StatusAtUpper = upper is { } high ? Status(high) : null,
            Years = [.. Tracking.YearsOf(target, series).Select(y => new TargetYear(
                y, baseValue is { } v && target.BaseYear is { } s && y >= s ? TargetPath.Milestone(v, allowed, s, target.Year, y, target.IsExponential) : y == target.Year ? allowed : null, series.At(y)?.Value))],
        };
    }
}
