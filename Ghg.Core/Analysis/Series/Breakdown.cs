namespace Ghg.Core.Analysis.Series;

/// <summary>What a total is divided by.</summary>
public enum Breakdown
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Sectors of the GPC.</summary>
    Sector,

    /// <summary>References of the GPC.</summary>
    Reference,

    /// <summary>Families of gases.</summary>
    Gas,
}
