using System.Text.RegularExpressions;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Imports.Balance;

/// <summary>What a heading says: an item, its unit and its basis, such as <c>天然气（亿立方米）</c> or <c>电力（当量值）</c>.</summary>
/// <param name="Fuel">The item, or null.</param>
/// <param name="Unit">The unit in brackets, or empty.</param>
/// <param name="Basis">The basis in brackets, or empty.</param>
internal sealed partial record BalanceColumn(BalanceFuel? Fuel, string Unit, string Basis)
{
    /// <summary>Reads a heading.</summary>
    public static BalanceColumn Of(string heading)
    {
        var (name, unit, basis) = (HalfWidth.Of(heading), "", "");
        while (Brackets().Match(name) is { Success: true } match)
        {
            var inner = match.Groups["inner"].Value.Trim();
            if (BasisIn(inner) is { } stated)
            {
                basis = stated;
            }
            else if (IsUnit(inner))
            {
                unit = inner;
            }
            else
            {
                break;
            }

            name = match.Groups["name"].Value;
        }

        return new BalanceColumn(BalanceForm.Fuel(name), unit, basis);
    }

    /// <summary>Whether a text is a unit.</summary>
    public static bool IsUnit(string text) => UnitCatalogue.TryParse(text, out _);

    private static string? BasisIn(string text) => Factors.Basis.Parse(text) is Factors.Basis.HeatContent or Factors.Basis.CoalEquivalent ? text : null;

    [GeneratedRegex(@"^(?<name>.+)\((?<inner>[^()]+)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Brackets();
}
