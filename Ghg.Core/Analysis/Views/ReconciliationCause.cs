namespace Ghg.Core.Analysis.Views;

/// <summary>Why two views differ in a gas of a line.</summary>
public enum ReconciliationCause
{
    /// <summary>Counted in the first alone.</summary>
    Left,

    /// <summary>Counted in the second alone.</summary>
    Added,

    /// <summary>Counted in both, by two GWP sets.</summary>
    Gwp,
}
