using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>What the methods of land ask of a row, and the findings when it is not there.</summary>
internal static class LandInputs
{
    /// <summary>The subject of numbers on forests.</summary>
    public const string Forest = "forest-land";

    /// <summary>The subject of numbers on mineral soils.</summary>
    public const string Soil = "mineral-soil";

    /// <summary>Mass per area: carbon or dry matter.</summary>
    public static Dimension PerArea { get; } = Dimension.Mass / Dimension.Area;

    /// <summary>Whether the amount has the dimension; a finding if not.</summary>
    public static bool IsIn(this MethodCase methodCase, Dimension dimension)
    {
        if (methodCase.Amount.Unit.Dimension == dimension)
        {
            return true;
        }

        methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, dimension.Name);
        return false;
    }

    /// <summary>The word in a column if it is one of those allowed; null, with a finding, if it is another or none.</summary>
    public static string? NeededWord(this MethodCase methodCase, string column, IReadOnlyList<string> words)
    {
        var word = methodCase.Word(column);
        if (words.Contains(word))
        {
            return word;
        }

        methodCase.Fail(Rules.InvalidInput, column, column, word, UnitTexts.List(words));
        return null;
    }

    /// <summary>The word in a column if it is one of those allowed; empty if there is none; null, with a finding, if it is another.</summary>
    public static string? OptionalWord(this MethodCase methodCase, string column, IReadOnlyList<string> words) =>
        methodCase.Word(column).Length == 0 ? "" : methodCase.NeededWord(column, words);

    /// <summary>
    /// Whether what the IPCC published of these parameters comes from one edition: the scaling factors of one do not go with the reference values of
    /// another. What a city or its country measured may stand beside either.
    /// </summary>
    public static bool OfOneEdition(this MethodCase methodCase, string column, params ReadOnlySpan<string> parameters)
    {
        var wanted = parameters.ToArray();
        return OneEdition.Holds(methodCase, methodCase.Found.Where(i => i.Number is { } n && n.Dataset.StartsWith("ipcc-", StringComparison.Ordinal) && wanted.Contains(n.Quantity)), Rules.EditionsMixedInFormula, column);
    }
}
