using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>How far the latest year is below the highest, and how sure that is.</summary>
/// <param name="Share">The fall as a share of the highest year.</param>
/// <param name="Uncertainty">Half of its 95 % interval, in the same share; null if no interval of one of the years is known.</param>
/// <param name="Correlation">The correlation of the two years that was used; null if none was known and none was assumed.</param>
public sealed record Fall(double Share, double? Uncertainty, double? Correlation)
{
    /// <summary>Whether the fall is larger than its uncertainty; null if that is not known.</summary>
    public bool? IsDistinguishable => Uncertainty is { } uncertainty ? Share > uncertainty : null;

    /// <summary>
    /// The fall between two years. To first order U = R √(U_p² + U_l² − 2ρ U_p U_l) with R = E_l/E_p: with the uncertainty of activity data alone and ρ = 0 it is
    /// the case of factors that both years share and that cancel.
    /// </summary>
    /// <param name="peak">The highest year, above zero.</param>
    /// <param name="latest">The latest year.</param>
    /// <param name="correlation">How the errors of the years go together.</param>
    /// <returns>The fall.</returns>
    public static Fall Between(SeriesPoint peak, SeriesPoint latest, YearCorrelation correlation)
    {
        ArgumentNullException.ThrowIfNull(peak);
        ArgumentNullException.ThrowIfNull(latest);
        ArgumentNullException.ThrowIfNull(correlation);
        var ratio = latest.Value / peak.Value;
        var known = correlation.Between(peak.Year, latest.Year);
        if (peak.RelativeUncertainty is not { } before || latest.RelativeUncertainty is not { } after)
        {
            return new Fall(1 - ratio, null, known);
        }

        var square = (before * before) + (after * after) - (2 * (known ?? 0) * before * after);
        return new Fall(1 - ratio, ratio * Math.Sqrt(Math.Max(0, square)), known);
    }
}
