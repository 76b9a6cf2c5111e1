using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>ΔCG = A × GW × (1 + R) × CF, a removal. IPCC 2006, volume 4, chapter 2, equations 2.9 and 2.10, page 2.15: the gain of the gain-loss method.</summary>
internal sealed class ForestGrowth : IMethod
{
    public const string Id = "forest-growth";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.ForestGrowth,
        Summary = LandMethodTexts.ForestGrowthSummary,
        Equation = "E(CO2) = −A × GW × (1 + R) × CF × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.7 (p. 2.12), 2.9 and 2.10 (p. 2.15)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["forest-growth"],
        Inputs =
        [
            new("A", LandMethodTexts.ForestArea, "amount", "", "ha", MethodTexts.Always),
            new("GW", LandMethodTexts.Growth, "above_ground_growth", "above-ground-growth", "t/ha", MethodTexts.FromRowOrParameters),
            new("BW", LandMethodTexts.AboveGroundBiomass, "above_ground_biomass", "above-ground-biomass", "t/ha", LandMethodTexts.ForTheRatio),
            new("R", LandMethodTexts.RootShoot, "", "root-shoot-ratio", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("CF", LandMethodTexts.CarbonFraction, "", "carbon-fraction", "t/t", LandMethodTexts.ParametersOrDatasets),
            .. ForestBiomass.Columns,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,forest_zone,continent,stand_age,above_ground_biomass,source\n"
            + "my-city,2023,V.2,forest-growth,21000,ha,subtropical-humid-forest,asia-continental,15,90,forest inventory\n"
            + "my-city,2023,V.2,forest-growth,64000,ha,subtropical-humid-forest,asia-continental,40,180,forest inventory\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.IsIn(Dimension.Area) && ForestBiomass.KnowsColumns(methodCase) && ForestBiomass.PerArea(methodCase, "above-ground-growth", "above_ground_growth") is { } growth
            && ForestBiomass.TryCarbon(calculation, methodCase, calculation.Of(methodCase.Amount) * calculation.Of(growth), out var carbon))
        {
            calculation.Emit(Gases.Co2, CarbonStock.Gained(carbon));
        }
    }
}
