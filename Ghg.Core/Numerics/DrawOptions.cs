namespace Ghg.Core.Numerics;

/// <summary>How to draw.</summary>
public sealed record DrawOptions
{
    /// <summary>Draws unless the caller says otherwise.</summary>
    public const int UsualDraws = 10_000;

    /// <summary>How many draws. Fewer than a hundred say nothing of the 2.5th percentile.</summary>
    public int Draws { get; init; } = UsualDraws;

    /// <summary>The seed: the same seed gives the same draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads may work. The result does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }
}
