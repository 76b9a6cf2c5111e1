namespace Ghg.Core.Analysis.Trends;

/// <summary>What changed between two years.</summary>
/// <param name="FirstYear">The earlier year.</param>
/// <param name="LastYear">The later year.</param>
/// <param name="First">Kilograms in the earlier year; null if there is no number.</param>
/// <param name="Last">Kilograms in the later year; null likewise.</param>
public sealed record Change(int FirstYear, int LastYear, double? First, double? Last)
{
    /// <summary>The difference in kilograms; null if one year has no number, which is not a zero.</summary>
    public double? Difference => Last - First;

    /// <summary>The difference as a share of the earlier year; null too if that is zero or negative.</summary>
    public double? Share => First > 0 ? Difference / First : null;

    /// <summary>The yearly growth (x_t/x_s)^(1/n) − 1; null where one of the values is zero or negative. Yearly shares are never averaged.</summary>
    public double? YearlyRate => First > 0 && Last > 0 && LastYear > FirstYear ? Math.Pow(Last.Value / First.Value, 1.0 / (LastYear - FirstYear)) - 1 : null;
}
