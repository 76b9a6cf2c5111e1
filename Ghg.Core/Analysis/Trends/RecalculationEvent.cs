namespace Ghg.Core.Analysis.Trends;

/// <summary>What changes a base year, or does not. GPC v1.1, chapter 11: recalculate for the first six and never for the next four.</summary>
public enum RecalculationEvent
{
    /// <summary>The boundary of the city.</summary>
    Boundary,

    /// <summary>The reporting level.</summary>
    Level,

    /// <summary>A method.</summary>
    Method,

    /// <summary>Better data or factors.</summary>
    Data,

    /// <summary>A mistake that was found.</summary>
    Error,

    /// <summary>The GWP set. Gases are kept, so that this costs nothing.</summary>
    Gwp,

    /// <summary>A plant that opened or closed.</summary>
    Plant,

    /// <summary>Growth.</summary>
    Growth,

    /// <summary>The weather.</summary>
    Weather,

    /// <summary>A real change of the grid.</summary>
    Grid,

    /// <summary>The base year was recalculated: before and after are its totals, and changes are added up anew from here.</summary>
    Restated,
}
