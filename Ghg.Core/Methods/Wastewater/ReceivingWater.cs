using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>The water that wastewater is discharged to, where a row says so: tier 2 for methane and tier 3 for N2O. IPCC 2019, volume 5, chapter 6, tables 6.3 and 6.8a.</summary>
internal static class ReceivingWater
{
    private const string Column = "receiving_water";
    private static readonly string[] Known = ["rivers", "lakes", "nutrient-impacted"];

    /// <summary>Whether the row's word is one that factors know; a blank is tier 1. Any other is an error.</summary>
    public static bool IsKnown(MethodCase methodCase)
    {
        if (methodCase.Word(Column) is { Length: > 0 } word && !Known.Contains(word))
        {
            methodCase.Fail(Rules.InvalidInput, Column, Column, word, UnitTexts.List(Known));
            return false;
        }

        return true;
    }
}
