using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>A measure added up over cities.</summary>
/// <param name="Id">The measure: <c>total</c>, or the numeral of a sector.</param>
/// <param name="Tonnes">The sum of what was reported; null if no city reported any.</param>
/// <param name="Partial">The cities whose value is not whole or not known, so that the sum is of what was reported.</param>
public sealed record CitySum(string Id, double? Tonnes, IReadOnlyList<string> Partial)
{
    /// <summary>The measures of a comparison that add up.</summary>
    internal static IEnumerable<string> Measures => Enum.GetValues<Sector>().Select(GpcReferences.NumeralOf).Prepend("total");

    /// <summary>The sums of a comparison of territorial totals.</summary>
    internal static IReadOnlyList<CitySum> Of(CityComparison comparison) => [.. Measures.Select(comparison.Row).OfType<ComparisonRow>().Select(Of)];

    private static CitySum Of(ComparisonRow row)
    {
        var known = row.Values.Where(v => v.Value is not null).ToList();
        return new(row.Id, known.Count == 0 ? null : SumOf(known.Select(v => v.Value!.Value)), [.. row.Values.Where(v => v.Status != ValueStatus.Whole).Select(v => v.City)]);
    }

    internal static double SumOf(IEnumerable<double> values)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var value in values)
        {
            sum.Add(value);
        }

        return sum.Value;
    }
}
