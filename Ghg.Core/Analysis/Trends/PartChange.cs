using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Trends;

/// <summary>The change of one part of a total: a sector, a reference or a gas.</summary>
/// <param name="Id">The machine name of the part.</param>
/// <param name="Name">Its name.</param>
/// <param name="Change">What changed.</param>
/// <param name="Contribution">Its difference as a share of the whole total of the earlier year: contributions add up to the change of the total. Null if it has no number in both years.</param>
public sealed record PartChange(string Id, Text Name, Change Change, double? Contribution);
