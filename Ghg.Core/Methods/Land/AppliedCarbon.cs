using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>Carbon of what is spread on soils, all released in the year: equations 11.12 and 11.13. It is fossil carbon and in the totals.</summary>
internal static class AppliedCarbon
{
    /// <summary>Emits M × EF × 44/12.</summary>
    public static void Emit<T>(Calculation<T> calculation, string factor)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.IsIn(Dimension.Mass) && methodCase.Needed(factor, Dimension.None) is { } carbon)
        {
            calculation.Emit(Gases.Co2, CarbonStock.Lost(calculation.Of(methodCase.Amount) * calculation.Of(carbon)));
        }
    }
}
