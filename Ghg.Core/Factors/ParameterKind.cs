using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>A property that parameters may state, as the registry declares it.</summary>
/// <param name="Id">Its id, such as <c>net-calorific-value</c>.</param>
/// <param name="Symbol">Its letters in equations.</param>
/// <param name="Name">Its name.</param>
/// <param name="Units">One unit for each dimension that a value may have.</param>
/// <param name="IsVector">Whether its components make up a whole, so that they are taken from one source and add up to 100 %.</param>
/// <param name="Minimum">The smallest plausible value in the first unit, or null.</param>
/// <param name="Maximum">The largest plausible value in the first unit, or null.</param>
public sealed record ParameterKind(string Id, string Symbol, Text Name, IReadOnlyList<Unit> Units, bool IsVector, double? Minimum, double? Maximum)
{
    /// <summary>Whether a value may have this dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>True if one of the units has it.</returns>
    public bool Accepts(Dimension dimension) => Units.Any(u => u.Dimension == dimension);
}
