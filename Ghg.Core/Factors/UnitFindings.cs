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
        var finding = new Diagnostic(Rules.UnknownUnit, place, symbol);
        return UnitCatalogue.Nearest(symbol, 3) is { Count: > 0 } near ? finding with { Suggestion = Sentences.DidYouMean.With(string.Join("', '", near)) } : finding;
    }
}
