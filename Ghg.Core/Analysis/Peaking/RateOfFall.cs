using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>
/// The mean yearly fall r = 1 − (E_l/E_p)^(1/(l − p)) since the (last) highest year: the only rule here that a series which merely wanders seldom passes.
/// </summary>
/// <remarks>Evaluation model on the Status of CO2 emissions (ESC): within 1 % of the peak is the peak period, below 2 % a year a plateau. The three years are ours.</remarks>
/// <param name="Status">The class.</param>
/// <param name="Rate">The mean yearly fall as a share; null in the highest year itself.</param>
public sealed record RateOfFall(RateStatus Status, double? Rate)
{
    private const double PeakBand = 0.99;
    private const int FewestYears = 3;
    private const double PlateauBelow = 0.02;

    /// <summary>Classifies the years that were inventoried; all above zero.</summary>
    /// <param name="points">The points by year; at least one.</param>
    /// <returns>The class.</returns>
    public static RateOfFall Of(IReadOnlyList<SeriesPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (peak, latest) = (Highest.Last(points), points[^1]);
        var years = latest.Year - peak.Year;
        double? rate = years == 0 ? null : 1 - Math.Pow(latest.Value / peak.Value, 1.0 / years);
        var status = latest.Value >= PeakBand * peak.Value || years < FewestYears ? RateStatus.PeakPeriod : rate < PlateauBelow ? RateStatus.Plateau : RateStatus.Decline;
        return new RateOfFall(status, rate);
    }
}
