using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>N2O = FOS × EF2 × 44/28 of managed and drained organic soils. IPCC 2006, volume 4, chapter 11, equation 11.1, page 11.7, table 11.1.</summary>
internal sealed class OrganicSoilsNitrousOxide : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "organic-soils-nitrous-oxide",
        Name = LivestockMethodTexts.OrganicSoils,
        Summary = LivestockMethodTexts.OrganicSoilsSummary,
        Equation = "N2O = FOS × EF2 × 44/28",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.1, p. 11.7; table 11.1, p. 11.11",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = ["organic-soils"],
        Inputs =
        [
            new("FOS", LivestockMethodTexts.OrganicArea, "amount", "", "ha", MethodTexts.Always),
            new("EF2", LivestockMethodTexts.OrganicSoilFactor, "", "organic-soil-factor", "kg/ha", LivestockMethodTexts.ByClimate),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.3,drained-organic-cropland-grassland,120,ha,land survey\nmy-city,2023,V.3,drained-organic-forest-rich,40,ha,land survey\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Amount.Unit.Dimension != Dimension.Area)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Area.Name);
        }
        else if (Subjects.Needed(methodCase, "organic-soil-factor", Dimension.Mass / Dimension.Area, Soils.Any) is { } factor)
        {
            calculation.Emit(Gases.N2o, calculation.Of(methodCase.Amount) * calculation.Of(factor) * T.Ratio(44, 28));
        }
    }
}
