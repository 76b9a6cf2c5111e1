using Ghg.Core.Texts;

namespace Ghg.Core.Diagnostics;

/// <summary>Suggestions of a nearest known name.</summary>
internal static class Suggestions
{
    /// <summary>The finding with "did you mean" in place of the rule's general advice, if a known name is near.</summary>
    public static Diagnostic WithNearest(this Diagnostic finding, string name, IEnumerable<string> known) =>
        Nearest.Of(name, known) is { } nearest ? finding with { Suggestion = Sentences.DidYouMean.With(nearest) } : finding;
}
