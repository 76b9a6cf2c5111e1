namespace Ghg.Core.Analysis.Scenarios;

/// <summary>How the adoption of a measure rises from its start to the year in which it is full.</summary>
public enum AdoptionCurve
{
    /// <summary>A straight line from 0 in the year of start to 1 in the full year.</summary>
    Linear,

    /// <summary>All at once in the year of start.</summary>
    Step,

    /// <summary>An S from 0 in the year of start to 1 in the full year.</summary>
    Logistic,

    /// <summary>The S of Kausal: 2 % in the year of start, 98 % in the full year, and on towards 1 after it; nothing before the start.</summary>
    Logistic298,
}
