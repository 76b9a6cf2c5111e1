using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// Coke in the furnace and the gas that leaves it are the same carbon, counted once by the choice <c>coke</c>: all of it at the coke, so that the CO2 of blast-furnace
/// and converter gas is shown beside the totals; or the gas where it is burnt, and the coke less the share that leaves in its gases. IPCC 2006, volume 2, chapter 1, section 1.3;
/// volume 3, chapter 4, section 4.2.2.
/// </summary>
internal static class CokeCarbon
{
    public const string Column = "gas_carbon_share";
    public const string Parameter = "gas-carbon-share";

    /// <summary>What of a fuel's carbon dioxide counts: all, none (a memo), or less the share of its gases.</summary>
    public static bool Counts<T>(Calculation<T> calculation, string gas, ref T mass)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (gas != Gases.Co2 || !methodCase.Settings.Choices.TryGetValue("coke", out var choice))
        {
            return true;
        }

        switch (choice, methodCase.Record.Key.Activity)
        {
            case ("all-carbon-at-coke", "blast-furnace-gas" or "oxygen-steel-furnace-gas"):
                methodCase.Note(EnergyMethodTexts.CarbonAtCoke);
                return false;
            case ("coke-minus-gas-carbon", "coke-oven-coke"):
                if (methodCase.Needed(Parameter, Dimension.None, column: Column) is { } share && Share.Holds(methodCase, share, Column))
                {
                    mass *= T.One - calculation.Of(share);
                    methodCase.Note(EnergyMethodTexts.CarbonOfGases.With(share.Text, share.Unit.Id));
                }

                return true;
            default:
                return true;
        }
    }
}
