using Ghg.Core.Factors;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis;

/// <summary>
/// The energy behind a line: its amount of energy, or its fuel times the calorific value (and density) that the method took. A line whose method shares its
/// fuel out, or counts in kilometres, has none here.
/// </summary>
internal static class LineEnergy
{
    private static readonly string[] Methods = [FuelCombustion.Id, FuelCarbonContent.Id, GridSuppliedEnergy.Id];
    private static readonly string[] CalorificValues = ["net-calorific-value", "gross-calorific-value"];

    /// <summary>Joules, and the basis that they are on (<c>ncv</c>, <c>gcv</c>, or empty where it makes no difference); null if it is not known.</summary>
    public static (double Joules, string Basis)? Of(Line line)
    {
        var key = line.Record.Key;
        if (key.Unit is not { } unit || !Methods.Contains(line.Method))
        {
            return null;
        }

        var amount = line.Record.Amount.Value * unit.ToBase;
        if (unit.Dimension == Dimension.Energy)
        {
            return line.Method == GridSuppliedEnergy.Id ? (FromCoalEquivalent(line, amount), "") : (amount, BasisOf(line));
        }

        foreach (var id in CalorificValues)
        {
            if (Parameter(line, id) is { } value && Energy(line, amount, unit.Dimension, value) is { } energy)
            {
                return (energy, id == CalorificValues[0] ? Basis.Net : Basis.Gross);
            }
        }

        return null;
    }

    private static double? Energy(Line line, double amount, Dimension have, MethodInput calorificValue)
    {
        var per = Dimension.Energy / calorificValue.Unit.Dimension;
        return per == have ? amount * calorificValue.Value
            : Parameter(line, "density") is { } density && density.Unit.Dimension * have == per ? amount * density.Value * calorificValue.Value
            : null;
    }

    private static double FromCoalEquivalent(Line line, double amount) =>
        line.Record.Key.Basis == Basis.CoalEquivalent && Parameter(line, "electricity-coal-equivalent") is { } equivalent ? amount / equivalent.Value : amount;

    // Energy as it was entered is on the stated basis; without one, on that of the factor.
    private static string BasisOf(Line line) =>
        line.Record.Key.Basis is { Length: > 0 } stated ? stated : line.Inputs.Select(i => i.Number?.Basis ?? "").FirstOrDefault(b => b is Basis.Net or Basis.Gross) ?? "";

    private static MethodInput? Parameter(Line line, string id) => line.Inputs.FirstOrDefault(i => i.Number?.Quantity == id);
}
