namespace Ghg.Core.Analysis.Decomposition;

/// <summary>What may not be known of a city and year.</summary>
public enum GapKind
{
    /// <summary>Population.</summary>
    Population,

    /// <summary>GDP at the constant prices of one year.</summary>
    Gdp,

    /// <summary>A sector's value added.</summary>
    ValueAdded,

    /// <summary>A sector's own activity.</summary>
    Activity,

    /// <summary>A sector's degree days.</summary>
    DegreeDays,

    /// <summary>The energy of a fuel.</summary>
    Energy,
}
