namespace Ghg.Core.Analysis.Decomposition;

/// <summary>A change or a difference of emissions, shared out to its drivers without a remainder.</summary>
public sealed record Breakdown
{
    /// <summary>The whole before, or of the city that is compared with.</summary>
    public required double From { get; init; }

    /// <summary>The whole after, or of the city itself.</summary>
    public required double To { get; init; }

    /// <summary>The difference of the two.</summary>
    public double Change => To - From;

    /// <summary>What each driver did, summed over sectors and fuels; only drivers that the data allow.</summary>
    public required IReadOnlyList<DriverEffect> Drivers { get; init; }

    /// <summary>The same by sector, additive.</summary>
    public required IReadOnlyList<SectorEffects> Sectors { get; init; }

    /// <summary>What no driver explains.</summary>
    public required IReadOnlyList<CarriedEmissions> Carried { get; init; }

    /// <summary>What was not known, so that there is no driver of it.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The years of a chain, or the two ends.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}
