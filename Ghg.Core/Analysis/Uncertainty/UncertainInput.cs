using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>One number with what is known of it. However many lines, years or cities use it, it is one, so that it is correlated with itself.</summary>
public sealed record UncertainInput
{
    /// <summary>What it is the same number as; it names its stream of random numbers.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required Text Name { get; init; }

    /// <summary>On which side of the IPCC's table it stands.</summary>
    public required InputRole Role { get; init; }

    /// <summary>Who says how sure it is.</summary>
    public required UncertaintySource Source { get; init; }

    /// <summary>Its value in base units.</summary>
    public required double Value { get; init; }

    /// <summary>What is known of it, in base units.</summary>
    public required Distribution Distribution { get; init; }

    /// <summary>The lower limit at 95 %, in percent of the value, such as -10.</summary>
    public required double LowerPercent { get; init; }

    /// <summary>The upper limit at 95 %, in percent of the value.</summary>
    public required double UpperPercent { get; init; }

    /// <summary>H, M or L; empty if the row says nothing.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The row of the table that an assumption is from, such as <c>uncertainty-defaults/ch4-fuel-M</c>; else empty.</summary>
    public string Assumption { get; init; } = "";

    /// <summary>The larger side in percent: what the IPCC's table takes of limits that are not alike.</summary>
    public double LargerPercent => Math.Max(Math.Abs(LowerPercent), Math.Abs(UpperPercent));
}
