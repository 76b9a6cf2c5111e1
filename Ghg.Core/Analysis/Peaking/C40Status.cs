namespace Ghg.Core.Analysis.Peaking;

/// <summary>What C40's criteria say of a city.</summary>
public enum C40Status
{
    /// <summary>A criterion that is needed is not met: too few or too old data, or a fall that is deep and young.</summary>
    Unknown,

    /// <summary>The latest year is not far enough below the highest.</summary>
    NotPeaked,

    /// <summary>All four criteria are met, or the city was said to have peaked before and is still far enough below.</summary>
    Peaked,

    /// <summary>The city was said to have peaked before and is no longer far enough below.</summary>
    PeakReversed,

    /// <summary>A year is zero or negative, so that shares of the peak mean nothing.</summary>
    NotApplicable,
}
