namespace Ghg.Core.Analysis.Peaking;

/// <summary>What the mean yearly fall since the highest year says.</summary>
public enum RateStatus
{
    /// <summary>Within 1 % of the highest year, or less than three years after it.</summary>
    PeakPeriod,

    /// <summary>Falling by less than 2 % a year.</summary>
    Plateau,

    /// <summary>Falling by 2 % a year or more.</summary>
    Decline,
}
