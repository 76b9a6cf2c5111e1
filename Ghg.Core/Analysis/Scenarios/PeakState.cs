namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Where the highest year of a plan lies.</summary>
public enum PeakState
{
    /// <summary>The base year: everything after it is lower.</summary>
    PastBase,

    /// <summary>Between the base year and the last year.</summary>
    Interior,

    /// <summary>The last year: a peak is not in sight.</summary>
    NotWithinHorizon,
}
