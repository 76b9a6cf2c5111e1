namespace Ghg.Core.Analysis.Comparison;

/// <summary>What a value of a city is worth beside those of others.</summary>
public enum ValueStatus
{
    /// <summary>It is whole, and ranked with those of cities that no barrier parts it from.</summary>
    Whole,

    /// <summary>A part of it is not estimated, missing, or included elsewhere: shown with a mark, never ranked.</summary>
    Partial,

    /// <summary>There is none. It is no zero.</summary>
    NotKnown,
}
