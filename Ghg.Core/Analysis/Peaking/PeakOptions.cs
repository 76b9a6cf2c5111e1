using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>How the question of a peak is asked.</summary>
public sealed record PeakOptions
{
    /// <summary>The year in which it is asked: C40's data must not be more than five years old then. No clock is read.</summary>
    public required int AsOf { get; init; }

    /// <summary>The wording of C40's criteria. Default: as coded.</summary>
    public C40Profile Profile { get; init; } = C40Profile.Code;

    /// <summary>Whether the city was said to have peaked before.</summary>
    public bool PreviouslyPeaked { get; init; }

    /// <summary>How the errors of two years go together, where it is stated otherwise than the series has it; else null.</summary>
    public YearCorrelation? Correlation { get; init; }
}
