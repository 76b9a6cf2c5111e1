using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// The gases of what a row names in the column <c>gas</c>: one gas, or a blend by its composition (IPCC 2006, volume 3, Table 7.8, page 7.44). Components that
/// are no gas of an inventory, such as HCFC, are left out.
/// </summary>
internal static class GasShares
{
    public const string Column = "gas";

    /// <summary>The gases, each with its share of the mass, or null for a pure gas; none, with a finding, if nothing is known of it.</summary>
    public static IReadOnlyList<(string Gas, MethodInput? Share)> Of(MethodCase methodCase)
    {
        var word = methodCase.Word(Column);
        if (Gases.TryParse(word, out var gas) && gas.Id != Gases.Co2e)
        {
            return [(gas.Id, null)];
        }

        var blend = word.Length == 0 ? [] : methodCase.Vector("refrigerant-composition", Hyphenated(word));
        if (blend.Count == 0 && !methodCase.Failed)
        {
            methodCase.Fail(Rules.InvalidInput, Column, Column, word, "hfc-134a, R-410A, sf6");
        }

        return [.. blend.Where(c => Gases.TryParse(c.Component, out _)).Select(c => (Gases.TryParse(c.Component, out var part) ? part.Id : c.Component, (MethodInput?)c.Share))];
    }

    // R410A is how many write R-410A.
    private static string Hyphenated(string word)
    {
        var id = word.Trim().ToLowerInvariant();
        return id is ['r', >= '0' and <= '9', ..] ? $"r-{id[1..]}" : id;
    }
}
