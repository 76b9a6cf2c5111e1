using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Sums of terms in their canonical order.</summary>
internal static class Sums
{
    public static double Of(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
