using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>The answer to a <see cref="FactorQuery"/>: a number and how it differs from what was asked, or why there is none.</summary>
/// <param name="Chosen">The number, or null.</param>
/// <param name="Fallbacks">How the number differs from what was asked: another place, another year. Empty for an exact match.</param>
/// <param name="Rivals">The numbers that tie, when that is why none was chosen.</param>
public sealed record Resolution(SourcedNumber? Chosen, IReadOnlyList<Text> Fallbacks, IReadOnlyList<SourcedNumber> Rivals)
{
    /// <summary>Nothing was found.</summary>
    public static readonly Resolution Nothing = new(null, [], []);
}
