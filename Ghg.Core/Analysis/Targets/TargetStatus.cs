namespace Ghg.Core.Analysis.Targets;

/// <summary>Where a city stands on the way to a goal.</summary>
public enum TargetStatus
{
    /// <summary>It cannot be said; a finding tells why.</summary>
    NotKnown,

    /// <summary>The level is not reached, and without a base year there is no way to be on.</summary>
    Open,

    /// <summary>Above the base year.</summary>
    Diverging,

    /// <summary>Below the base year and above the way to the goal.</summary>
    Behind,

    /// <summary>On the way or below it.</summary>
    OnTrack,

    /// <summary>The goal is reached before its year.</summary>
    AchievedEarly,

    /// <summary>The goal is reached in its year.</summary>
    Achieved,

    /// <summary>The goal is not reached in its year.</summary>
    Missed,

    /// <summary>Growth slows down so that it ends by the year to peak by.</summary>
    OnCourse,

    /// <summary>Growth slows down, and ends too late.</summary>
    AtRisk,

    /// <summary>Growth does not slow down.</summary>
    NoSignOfPeak,

    /// <summary>The highest year lies in time, and fewer than five years since show that it lasts.</summary>
    Provisional,
}
