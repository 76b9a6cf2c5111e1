using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// ΔC = A × G for perennial crops that still grow, −A × L for those removed. IPCC 2006, volume 4, chapter 5, section 5.2.1 with Table 5.1, page 5.9;
/// equation 2.7. After the maturity cycle growth is offset by losses.
/// </summary>
internal sealed class PerennialCrops : IMethod
{
    public const string Id = "perennial-crops";

    private const string Removed = "perennial-crops-removed";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Perennials,
        Summary = LandMethodTexts.PerennialsSummary,
        Equation = "E(CO2) = −A × G × 44/12; A × L × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 5, sect. 5.2.1.1 (p. 5.7), Table 5.1 (p. 5.9)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["perennial-crops"],
        Inputs =
        [
            new("A", LandMethodTexts.Area, "amount", "", "ha", MethodTexts.Always),
            new("G", LandMethodTexts.PerennialGrowth, "", "perennial-growth-rate", "t/ha", LandMethodTexts.ParametersOrDatasets),
            new("L", LandMethodTexts.PerennialStock, "", "perennial-carbon-stock", "t/ha", LandMethodTexts.IfRemoved),
            new("M", LandMethodTexts.MaturityCycle, "", "maturity-cycle", "1", LandMethodTexts.WithStandAge),
            new("", LandMethodTexts.StandAge, "stand_age", "", "", LandMethodTexts.OlderGrowNoMore),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,stand_age,source\nmy-city,2023,V.2,perennial-crops,900,ha,4,orchard register\nmy-city,2023,V.2,perennial-crops,2500,ha,20,orchard register\n"
            + "my-city,2023,V.2,perennial-crops-removed,35,ha,,orchard register\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var removed = methodCase.Record.Key.Activity == Removed;
        if (!methodCase.IsIn(Dimension.Area) || methodCase.Needed(removed ? "perennial-carbon-stock" : "perennial-growth-rate", LandInputs.PerArea) is not { } perArea)
        {
            return;
        }

        var carbon = calculation.Of(methodCase.Amount) * calculation.Of(perArea);
        if (removed)
        {
            calculation.Emit(Gases.Co2, CarbonStock.Lost(carbon));
        }
        else if (Growing.TryStill(calculation, "maturity-cycle", out var growing))
        {
            calculation.Emit(Gases.Co2, growing ? CarbonStock.Gained(carbon) : CarbonStock.Lost(carbon - carbon));
        }
    }
}
