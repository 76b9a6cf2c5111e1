using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>One measure of all cities.</summary>
/// <param name="Id">Its machine name, such as <c>per-person</c> or <c>II-per-person</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit as CSV has it.</param>
/// <param name="Values">A value for each city, in the order of the comparison.</param>
public sealed record ComparisonRow(string Id, Text Name, string Unit, IReadOnlyList<CityValue> Values);
