namespace Ghg.Core.Analysis.Comparison;

/// <summary>
/// How unlike two cities are: √[(log₂ of the ratio of GDP per person)² + (difference of the share of industry / 0.10)² + (difference of heating degree days / 1000)²].
/// A doubling of means, ten points of industry and a thousand degree days weigh the same. This measure is our own, and no standard's.
/// </summary>
/// <param name="GdpPerPerson">GDP per person, in one currency at purchasing power parities.</param>
/// <param name="IndustryShare">The share of industry in GDP, 0 to 1.</param>
/// <param name="HeatingDegreeDays">Heating degree days on one base, in °C.</param>
public sealed record PeerDistance(double GdpPerPerson, double IndustryShare, double HeatingDegreeDays)
{
    private const double OfIndustry = 0.10;
    private const double OfDegreeDays = 1000;

    /// <summary>The distance to another city.</summary>
    /// <param name="other">The other city.</param>
    /// <returns>Zero for a city just like it.</returns>
    public double To(PeerDistance other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var means = Math.Log2(GdpPerPerson / other.GdpPerPerson);
        var industry = (IndustryShare - other.IndustryShare) / OfIndustry;
        var cold = (HeatingDegreeDays - other.HeatingDegreeDays) / OfDegreeDays;
        return Math.Sqrt((means * means) + (industry * industry) + (cold * cold));
    }
}
