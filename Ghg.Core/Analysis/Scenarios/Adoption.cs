namespace Ghg.Core.Analysis.Scenarios;

/// <summary>When a measure acts, and how far it has come: 0 before it starts, 1 when it is full, 0 again after its end.</summary>
/// <param name="Curve">How it rises.</param>
/// <param name="Start">The year of start, the last one without effect unless <see cref="AdoptionCurve.Step"/>.</param>
/// <param name="Full">The first year of full effect.</param>
/// <param name="End">The last year of effect, or null for good.</param>
/// <remarks>
/// The logistic curve is f(t) = 1/(1 + exp(−k(t − m))) with m halfway and k such that f is 2 % at the start and 98 % in the full year (the convention of
/// kausal-paths); <see cref="AdoptionCurve.Logistic"/> is (f(t) − f(start))/(f(full) − f(start)), so that no measure jumps by 2 %.
/// </remarks>
public sealed record Adoption(AdoptionCurve Curve, int Start, int Full, int? End = null)
{
    private const double AtStart = 0.02;

    /// <summary>The share of its effect that a measure has in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>0 to 1.</returns>
    public double At(int year)
    {
        if (year < Start || year > End)
        {
            return 0;
        }

        return Curve switch
        {
            AdoptionCurve.Step => 1,
            AdoptionCurve.Logistic298 when Full > Start => S(year),
            _ when year >= Full => 1,
            AdoptionCurve.Logistic => (S(year) - S(Start)) / (S(Full) - S(Start)),
            _ => (double)(year - Start) / (Full - Start),
        };
    }

    private double S(int year)
    {
        var steepness = 2 * Math.Log((1 - AtStart) / AtStart) / (Full - Start);
        return 1 / (1 + Math.Exp(-steepness * (year - ((Start + Full) / 2.0))));
    }
}
