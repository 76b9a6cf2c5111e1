using Ghg.Core.Analysis.Targets;

namespace Ghg.Core.Reports;

/// <summary>Goals for programs, emissions in tonnes: a row for each goal, or for each year on the way.</summary>
public static class TargetTables
{
    private static readonly (string Name, Func<TargetProgress, object?> Of)[] Columns =
    [
        ("city", p => p.Target.City), ("target", p => p.Target.Id), ("type", p => TypeOf(p.Target.Kind)), ("measure", p => p.Target.Measure), ("gwp", p => p.Series?.Measure.Gwp),
        ("status", p => StatusOf(p.Status)), ("why", p => p.Why?.English), ("base_year", p => p.Target.BaseYear), ("base_t", p => p.Base / 1000), ("target_year", p => p.Target.Year),
        ("reduction", p => p.Target.Reduction), ("allowed_t", p => p.Allowed / 1000), ("allowed_as_adopted_t", p => p.AllowedAsAdopted / 1000), ("latest_year", p => p.Latest?.Year),
        ("latest_t", p => p.Latest?.Value / 1000), ("milestone_t", p => p.Milestone / 1000), ("gap_to_milestone_t", p => (p.Latest?.Value - p.Milestone) / 1000),
        ("gap_to_target_t", p => (p.Latest?.Value - p.Allowed) / 1000), ("progress", p => p.Progress), ("time", p => p.Time), ("required_t_per_year", p => p.RequiredPerYear / 1000),
        ("required_rate", p => p.RequiredRate), ("required_share_of_base", p => p.RequiredOfBase), ("original_share_of_base", p => p.OriginalOfBase), ("achieved_rate", p => p.AchievedRate),
        ("status_at_lower", p => p.StatusAtLower is { } s ? StatusOf(s) : null), ("status_at_upper", p => p.StatusAtUpper is { } s ? StatusOf(s) : null), ("uncertain", p => p.IsUncertain),
        ("activity_growth", p => p.ActivityGrowth), ("emissions_multiple", p => p.EmissionsMultiple), ("zero_growth_year", p => p.ZeroGrowthYear), ("growth_slope", p => p.GrowthSlope),
        ("fall", p => p.Fall?.Share), ("fall_uncertainty", p => p.Fall?.Uncertainty), ("source", p => p.Target.Source),
    ];

    /// <summary>A row for each goal.</summary>
    /// <param name="all">The progress of each.</param>
    /// <returns>The table.</returns>
    public static MachineTable Goals(IReadOnlyList<TargetProgress> all) => new([.. Columns.Select(c => c.Name)], [.. all.Select(p => (IReadOnlyList<object?>)[.. Columns.Select(c => c.Of(p))])]);

    /// <summary>A row for each year on the way to each goal.</summary>
    /// <param name="all">The progress of each.</param>
    /// <returns>The table.</returns>
    public static MachineTable Years(IReadOnlyList<TargetProgress> all) => new(
        ["city", "target", "measure", "year", "allowed_t", "actual_t", "gap_t", "intensity_reduction", "pace"],
        [.. all.SelectMany(p => p.Years.Select(y => (IReadOnlyList<object?>)
            [p.Target.City, p.Target.Id, p.Target.Measure, y.Year, y.Allowed / 1000, y.Actual / 1000, y.Gap / 1000, y.Reduction, y.Pace]))]);

    private static string TypeOf(TargetKind kind) => TargetReader.Kinds.First(k => k.Value == kind).Key;

    // AchievedEarly becomes achieved-early.
    private static string StatusOf(TargetStatus status) => string.Concat(status.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
