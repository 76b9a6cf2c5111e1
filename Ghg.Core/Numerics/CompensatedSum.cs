namespace Ghg.Core.Numerics;

/// <summary>
/// A running total of doubles that keeps what each addition rounds off (Neumaier's variant of Kahan's sum), for sums in a fixed, canonical order.
/// The default is zero. A mutable struct: hold it in a variable or field. For amounts as written see <see cref="ExactSum"/>.
/// </summary>
/// <remarks>A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974), method IV.</remarks>
public struct CompensatedSum
{
    private double _sum;
    private double _lost;

    /// <summary>The total. Infinite or not a number if one of the terms was, or if the total left the range of a double.</summary>
    public readonly double Value => double.IsFinite(_sum) ? _sum + _lost : _sum;

    /// <summary>Adds one term.</summary>
    /// <param name="term">The term; a term that is not finite makes the total so.</param>
    public void Add(double term)
    {
        var sum = _sum + term;
        if (double.IsFinite(sum))
        {
            _lost += Math.Abs(_sum) >= Math.Abs(term) ? (_sum - sum) + term : (term - sum) + _sum;
        }

        _sum = sum;
    }
}
