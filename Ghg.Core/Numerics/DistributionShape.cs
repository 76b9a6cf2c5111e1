namespace Ghg.Core.Numerics;

/// <summary>The shape of what is known of a number.</summary>
public enum DistributionShape
{
    /// <summary>Known exactly.</summary>
    Exact,

    /// <summary>Normal.</summary>
    Normal,

    /// <summary>Lognormal: never of the other sign, with a long tail away from zero.</summary>
    Lognormal,

    /// <summary>Triangular: between two ends, with one most likely value.</summary>
    Triangular,

    /// <summary>Uniform: between two ends, all alike.</summary>
    Uniform,
}
