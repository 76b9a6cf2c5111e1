namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// LMDI-I, the logarithmic mean Divisia index: shares a change of a product out to its factors, exactly and without a remainder. Zeros are taken as the
/// analytical limits, and no small number is put in their place.
/// </summary>
/// <remarks>
/// B. W. Ang, Energy Policy 86 (2015) 233–238, models 1 and 2; zeros: B. W. Ang and N. Liu, Energy Policy 35 (2007) 238–246, with the equal shares of
/// factors that are zero at once, which is the limit of one small value for all of them; B. W. Ang, F. Q. Zhang and K.-H. Choi, Energy 23 (1998), table 2.
/// </remarks>
public static class Lmdi
{
    /// <summary>The effect of each factor of one category: Δₖ = L(vᵀ, v⁰) ln(xₖᵀ / xₖ⁰). They add up to vᵀ − v⁰, the change of the product.</summary>
    /// <param name="from">The factors before.</param>
    /// <param name="to">The factors after, in the same order.</param>
    /// <returns>An effect for each factor, in the unit of the product.</returns>
    /// <exception cref="ArgumentException">The numbers of factors differ, or a factor changes its sign: see <see cref="CanShare"/>.</exception>
    public static double[] Effects(IReadOnlyList<double> from, IReadOnlyList<double> to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!CanShare(from, to))
        {
            throw new ArgumentException("a factor changes its sign, or is missing", nameof(to));
        }

        var (before, after) = (Product(from), Product(to));
        var effects = new double[from.Count];
        if (before == 0 && after == 0)
        {
            return effects;
        }

        if (before == 0 || after == 0)
        {
            ShareToZeros(before == 0 ? from : to, after - before, effects);
            return effects;
        }

        var weight = LogarithmicMean.Of(after, before);
        for (var k = 0; k < effects.Length; k++)
        {
            effects[k] = weight * Math.Log(to[k] / from[k]);
        }

        return effects;
    }

    /// <summary>Whether a change can be shared out: as many factors after as before, and none of opposite signs.</summary>
    /// <param name="from">The factors before.</param>
    /// <param name="to">The factors after.</param>
    /// <returns>False for a sink that became a source.</returns>
    public static bool CanShare(IReadOnlyList<double> from, IReadOnlyList<double> to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.Count == to.Count && !from.Where((x, k) => Math.Sign(x) * Math.Sign(to[k]) < 0).Any();
    }

    /// <summary>
    /// The multiplicative effect that goes with an additive one: D = exp(Δ / L(Vᵀ, V⁰)). The effects of all factors and categories multiply to Vᵀ / V⁰.
    /// </summary>
    /// <param name="effect">The additive effect, of one category or summed over categories.</param>
    /// <param name="from">The whole before.</param>
    /// <param name="to">The whole after.</param>
    /// <returns>A ratio; null where the whole is zero or changes its sign, so that there is none.</returns>
    public static double? Ratio(double effect, double from, double to) =>
        Math.Sign(from) * Math.Sign(to) > 0 ? Math.Exp(effect / LogarithmicMean.Of(to, from)) : null;

    // The factors that are zero make the whole of the change; where several are zero at once they share it equally.
    private static void ShareToZeros(IReadOnlyList<double> end, double change, double[] effects)
    {
        var zeros = end.Count(x => x == 0);
        for (var k = 0; k < effects.Length; k++)
        {
            effects[k] = end[k] == 0 ? change / zeros : 0;
        }
    }

    private static double Product(IReadOnlyList<double> factors) => factors.Aggregate(1.0, (product, x) => product * x);
}
