using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// ΔC = (Cn − Co) × A ÷ Ton for litter and dead wood, with Ton one year for losses and the transition for gains. IPCC 2006, volume 4, chapter 2,
/// equation 2.23, page 2.26. There is no default for dead wood; without a city's own it is left out, and said.
/// </summary>
internal static class DeadOrganicMatter
{
    /// <summary>Adds the change of litter and dead wood of a year in transition.</summary>
    public static bool TryAdd<T>(Calculation<T> calculation, MethodCase converted, string before, string after, MethodInput transition, bool isFirst, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        if (before != LandCategories.Forest && after != LandCategories.Forest)
        {
            return true;
        }

        var old = converted.Needed("litter-carbon-stock", LandInputs.PerArea, subject: before);
        var now = converted.Needed("litter-carbon-stock", LandInputs.PerArea, subject: after);
        if (old is null || now is null)
        {
            return false;
        }

        Add(calculation, "litter", converted, old, now, transition, isFirst, carbon);
        if (converted.Parameter("dead-wood-carbon-stock", LandInputs.PerArea, subject: before) is { } oldWood && converted.Parameter("dead-wood-carbon-stock", LandInputs.PerArea, subject: after) is { } newWood)
        {
            Add(calculation, "dead wood", converted, oldWood, newWood, transition, isFirst, carbon);
        }
        else
        {
            calculation.Case.Note(LandMethodTexts.NoDeadWood);
        }

        return !converted.Failed;
    }

    private static void Add<T>(Calculation<T> calculation, string pool, MethodCase converted, MethodInput old, MethodInput now, MethodInput transition, bool isFirst, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        var change = calculation.Of(converted.Amount) * (calculation.Of(now) - calculation.Of(old));
        if (now.Value >= old.Value)
        {
            carbon.Add(pool, converted, change / calculation.Of(transition), during: true);
        }
        else if (isFirst)
        {
            carbon.Add(pool, converted, change, during: true);
        }
    }
}
