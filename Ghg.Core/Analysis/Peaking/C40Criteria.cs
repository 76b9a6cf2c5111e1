using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>
/// C40's criteria for a city that has peaked. PC1: three years of data or more. PC2: the (first) highest year lies five years or more before the latest.
/// PC3: the latest year is no more than five years old. PC4: the latest year is 10 % or more below the highest.
/// </summary>
/// <remarks>
/// C40, City-Emissions-Peaking-Analysis (2019), as coded; the README and the press release of 2018 differ, see <see cref="C40Profile"/>. A city that was said to have
/// peaked stays so while PC4 holds, as the flow chart has it; the code's own test for that can never fail.
/// </remarks>
/// <param name="Profile">The wording applied.</param>
/// <param name="Status">The verdict.</param>
/// <param name="EnoughYears">PC1.</param>
/// <param name="LongAgo">PC2.</param>
/// <param name="Recent">PC3.</param>
/// <param name="FarBelow">PC4.</param>
public sealed record C40Criteria(C40Profile Profile, C40Status Status, bool EnoughYears, bool LongAgo, bool Recent, bool FarBelow)
{
    internal const int FewestYears = 3;
    internal const int YearsSincePeak = 5;
    internal const int YearsSincePress = 6;
    internal const int OldestLatest = 5;
    internal const double Fall = 0.10;

    /// <summary>Applies the criteria to the years that were inventoried.</summary>
    /// <param name="points">The points by year; at least one.</param>
    /// <param name="asOf">The year in which the question is asked.</param>
    /// <param name="profile">The wording.</param>
    /// <param name="previouslyPeaked">Whether the city was said to have peaked before.</param>
    /// <returns>The verdict with each criterion.</returns>
    public static C40Criteria Of(IReadOnlyList<SeriesPoint> points, int asOf, C40Profile profile = C40Profile.Code, bool previouslyPeaked = false)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (peak, latest) = (points.MaxBy(p => p.Value)!, points[^1]);
        var (gap, fall) = (latest.Year - peak.Year, peak.Value - latest.Value);
        var enough = points.Count >= FewestYears;
        var ago = profile switch
        {
            C40Profile.Code => gap >= YearsSincePeak,
            C40Profile.Readme => gap > YearsSincePeak,
            _ => asOf - peak.Year >= YearsSincePress,
        };
        var recent = asOf - latest.Year <= OldestLatest;
        var below = profile switch
        {
            C40Profile.Code => fall / peak.Value >= Fall,
            C40Profile.Readme => fall / latest.Value > Fall,
            _ => fall / latest.Value >= Fall,
        };
        var status = points.Any(p => p.Value <= 0) ? C40Status.NotApplicable
            : previouslyPeaked && enough && recent ? below ? C40Status.Peaked : C40Status.PeakReversed
            : enough && ago && recent && below ? C40Status.Peaked
            : enough && recent && !below && (profile != C40Profile.Readme || !ago) ? C40Status.NotPeaked
            : C40Status.Unknown;
        return new C40Criteria(profile, status, enough, ago, recent, below);
    }
}
