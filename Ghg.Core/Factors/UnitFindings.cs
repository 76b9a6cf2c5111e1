using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>What to say of a unit that is not known.</summary>
internal static class UnitFindings
{
    /// <summary>The finding, with the nearest known units as its suggestion.</summary>
    public static Diagnostic Of(string symbol, Place place)
    {
        var problem = UnitCatalogue.TryParse(symbol, out _, out var found) ? null : found;
        var finding = new Diagnostic(Rules.UnknownUnit, place, problem?.Message ?? Text.Same(symbol));
        return problem?.Candidates is { Count: > 0 } near ? finding with { Suggestion = Sentences.DidYouMean.With(string.Join("', '", near.Take(3))) } : finding;
    }
}
