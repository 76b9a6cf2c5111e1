using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>A property that parameters may state, as the registry declares it.</summary>
/// <param name="Id">Its id, such as <c>net-calorific-value</c>.</param>
/// <param name="Symbol">Its letters in equations.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsVector">Whether its components make up a whole, so that they are taken from one source and add up to 100 %.</param>
/// <param name="Minimum">The smallest plausible value in the first unit, or null.</param>
/// <param name="Maximum">The largest plausible value in the first unit, or null.</param>
public sealed record ParameterKind(string Id, string Symbol, Text Name, bool IsVector, double? Minimum, double? Maximum)
{
    private const double Rounding = 1e-12;

    /// <summary>One unit for each dimension that a value may have. Understood when first asked for, since a project uses few of all parameters.</summary>
    public IReadOnlyList<Unit> Units => field ??= [.. UnitNames.Select(UnitOf)];

    internal IReadOnlyList<string> UnitNames { private get; init; } = [];

    /// <summary>Whether a value may have this dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>True if one of the units has it.</returns>
    public bool Accepts(Dimension dimension) => Units.Any(u => u.Dimension == dimension);

    /// <summary>Whether a value is plausible. Nothing is said of one in a unit of another dimension than the first.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>False if it lies outside the plausible range.</returns>
    internal bool IsPlausible(double value, Unit unit)
    {
        if (Units.Count == 0 || Units[0].Dimension != unit.Dimension)
        {
            return true;
        }

        // A conversion may be off by the last digit: 100 % is not more than 1.
        var inFirst = value * unit.ToBase / Units[0].ToBase;
        var rounding = Rounding * Math.Abs(inFirst);
        return !(inFirst < Minimum - rounding) && !(inFirst > Maximum + rounding);
    }

    private static Unit UnitOf(string text) =>
        UnitCatalogue.TryParse(text, out var unit) ? unit : throw new InvalidOperationException($"the registry names the unknown unit '{text}'");
}
