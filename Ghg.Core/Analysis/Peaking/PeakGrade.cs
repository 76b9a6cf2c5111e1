namespace Ghg.Core.Analysis.Peaking;

/// <summary>The verdict over all rules.</summary>
public enum PeakGrade
{
    /// <summary>Too few years, or too old ones: nothing can be said.</summary>
    InsufficientData,

    /// <summary>A year is zero or negative.</summary>
    NotApplicable,

    /// <summary>The highest year is not far enough back or above.</summary>
    NotPeaked,

    /// <summary>The fall is deep enough, and the highest year less than five years back.</summary>
    TooEarly,

    /// <summary>The highest year is five years back or more, and no trend since it is significant.</summary>
    Plateau,

    /// <summary>A significant fall since the highest year of less than 10 %: the rules disagree.</summary>
    Declining,

    /// <summary>C: C40's criteria alone are met.</summary>
    PeakedWeak,

    /// <summary>B: C40's criteria are met, and the Mann-Kendall test or the rate of fall says so too.</summary>
    PeakedLikely,

    /// <summary>A: all three rules say so, and the fall is larger than its uncertainty.</summary>
    PeakedClear,

    /// <summary>The city was said to have peaked before and is above that again.</summary>
    PeakReversed,
}
