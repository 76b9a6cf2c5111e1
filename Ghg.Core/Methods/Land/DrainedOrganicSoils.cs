using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>L = A × EF, times 44/12. IPCC 2006, volume 4, chapter 2, equation 2.26, page 2.35, with Tables 4.6, 5.6 and 6.3.</summary>
internal sealed class DrainedOrganicSoils : IMethod
{
    public const string Id = "drained-organic-soils";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.DrainedSoils,
        Summary = LandMethodTexts.DrainedSoilsSummary,
        Equation = "E(CO2) = A × EF × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.26 (p. 2.35)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["drained-organic-soil"],
        Inputs =
        [
            new("A", LandMethodTexts.Area, "amount", "", "ha", MethodTexts.Always),
            new("EF", LandMethodTexts.DrainedFactor, "", "drained-soil-factor", "t/ha", LandMethodTexts.ByClimate),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.2,cropland-on-drained-organic-soil,45,ha,soil survey\nmy-city,2023,V.2,forest-land-on-drained-organic-soil,120,ha,soil survey\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.IsIn(Dimension.Area) && methodCase.Needed("drained-soil-factor", LandInputs.PerArea) is { } factor)
        {
            calculation.Emit(Gases.Co2, CarbonStock.Lost(calculation.Of(methodCase.Amount) * calculation.Of(factor)));
        }
    }
}
