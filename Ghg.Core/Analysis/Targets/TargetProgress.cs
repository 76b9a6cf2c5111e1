using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Targets;

/// <summary>How far a city is on the way to a goal, by its latest year.</summary>
public sealed record TargetProgress
{
    /// <summary>The goal.</summary>
    public required Target Target { get; init; }

    /// <summary>The series it is judged by; null if there is none.</summary>
    public EmissionSeries? Series { get; init; }

    /// <summary>Where the city stands.</summary>
    public required TargetStatus Status { get; init; }

    /// <summary>Why it cannot be said, or null.</summary>
    public Text? Why { get; init; }

    /// <summary>The latest year.</summary>
    public SeriesPoint? Latest { get; init; }

    /// <summary>Kilograms of the base year that the goal is reckoned from: as the series has it, or as adopted where the series lacks the year.</summary>
    public double? Base { get; init; }

    /// <summary>Allowed kilograms in the target year.</summary>
    public double? Allowed { get; init; }

    /// <summary>The same from the base year as adopted, where that differs from what the series has now.</summary>
    public double? AllowedAsAdopted { get; init; }

    /// <summary>Allowed kilograms in the latest year, on the way to the goal.</summary>
    public double? Milestone { get; init; }

    /// <summary>The share of the reduction that is done; of an intensity goal its pace.</summary>
    public double? Progress { get; init; }

    /// <summary>The share of the time from the base year to the target year that has passed.</summary>
    public double? Time { get; init; }

    /// <summary>Kilograms to save every year from the latest to the target year.</summary>
    public double? RequiredPerYear { get; init; }

    /// <summary>The same by equal shares of the year before; of an intensity goal the yearly reduction of the intensity.</summary>
    public double? RequiredRate { get; init; }

    /// <summary>The same as a share of the base year.</summary>
    public double? RequiredOfBase { get; init; }

    /// <summary>What was needed every year as a share of the base year when the goal was set.</summary>
    public double? OriginalOfBase { get; init; }

    /// <summary>The yearly fall achieved since the base year by equal shares; negative for growth.</summary>
    public double? AchievedRate { get; init; }

    /// <summary>
    /// The status if emissions were at the lower end of their 95 % interval; null if that is not known. What the latest year shares with the base year of a
    /// goal moves both, and is left out.
    /// </summary>
    public TargetStatus? StatusAtLower { get; init; }

    /// <summary>The status at the upper end; null likewise.</summary>
    public TargetStatus? StatusAtUpper { get; init; }

    /// <summary>Whether the inventory's uncertainty could turn the answer; null if the uncertainty is not known.</summary>
    public bool? IsUncertain => StatusAtLower is null && StatusAtUpper is null ? null : StatusAtLower != Status || StatusAtUpper != Status;

    /// <summary>The years on the way.</summary>
    public IReadOnlyList<TargetYear> Years { get; init; } = [];

    /// <summary>Of an intensity goal: the yearly growth of GDP or population since the base year.</summary>
    public double? ActivityGrowth { get; init; }

    /// <summary>Of an intensity goal: by what emissions are multiplied in the target year if the goal is just met and the growth goes on.</summary>
    public double? EmissionsMultiple { get; init; }

    /// <summary>Of a peak-year goal: the year in which growth would end on the line of its last rates; null if it does not slow down.</summary>
    public double? ZeroGrowthYear { get; init; }

    /// <summary>Of a peak-year goal: the change of the yearly growth rate per year.</summary>
    public double? GrowthSlope { get; init; }

    /// <summary>
    /// Of a peak-year goal: where growth that goes on slowing down on that line leads, from the latest year until growth ends, at least to the year to peak by
    /// and at most twenty years on; empty if growth does not slow down. It is no forecast.
    /// </summary>
    public IReadOnlyList<SeriesPoint> Course { get; init; } = [];

    /// <summary>Of a peak-year goal: the fall since the highest year with its uncertainty; null before there is one, or where the uncertainty is not known.</summary>
    public Fall? Fall { get; init; }

    /// <summary>Of a peak-year goal with five years of data after it: the verdict on the peak.</summary>
    public PeakVerdict? Peak { get; init; }
}
