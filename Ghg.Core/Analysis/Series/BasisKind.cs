namespace Ghg.Core.Analysis.Series;

/// <summary>What can change on the way through a series and make a step that no emission made.</summary>
public enum BasisKind
{
    /// <summary>The total: BASIC, BASIC+ and so on.</summary>
    Level,

    /// <summary>The GWP set.</summary>
    Gwp,

    /// <summary>The boundary of the city.</summary>
    Boundary,

    /// <summary>Whether a reference is accounted for: a number, NO, IE or C, and not NE or nothing.</summary>
    Coverage,

    /// <summary>The method of calculation.</summary>
    Method,

    /// <summary>The family of factors: dataset, edition, place and kind, but not the year.</summary>
    FactorFamily,

    /// <summary>The temperature and pressure that a volume of gas is stated at.</summary>
    ReferenceConditions,
}
