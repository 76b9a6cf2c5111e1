namespace Ghg.Core.Analysis.Comparison;

/// <summary>Where a value stands among others.</summary>
/// <param name="Rank">One more than there are lower values: equal values share a rank, and the lowest emission is first.</param>
/// <param name="Of">How many values there are.</param>
/// <param name="Percentile">The mid-rank percentile; null of fewer than four values, which say too little.</param>
/// <param name="Quartile">1 for the lowest quarter to 4; null without a percentile.</param>
/// <param name="RatioToMedian">The value by the median; null where that is zero.</param>
/// <param name="RobustZ">The distance from the median in robust standard deviations (1.4826 × MAD); null without a percentile or where there is no spread.</param>
public sealed record Standing(int Rank, int Of, double? Percentile, int? Quartile, double? RatioToMedian, double? RobustZ);
