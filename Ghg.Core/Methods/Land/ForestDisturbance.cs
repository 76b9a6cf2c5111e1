using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>L = A × BW × (1 + R) × CF × fd, all emitted in the year. IPCC 2006, volume 4, chapter 2, equation 2.14, page 2.18.</summary>
internal sealed class ForestDisturbance : IMethod
{
    public const string Id = "forest-disturbance";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Disturbance,
        Summary = LandMethodTexts.DisturbanceSummary,
        Equation = "E(CO2) = A × BW × (1 + R) × CF × fd × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.14 (p. 2.18)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["forest-disturbance"],
        Inputs =
        [
            new("A", LandMethodTexts.DisturbedArea, "amount", "", "ha", MethodTexts.Always),
            new("BW", LandMethodTexts.AboveGroundBiomass, "above_ground_biomass", "above-ground-biomass", "t/ha", MethodTexts.FromRowOrParameters),
            new("R", LandMethodTexts.RootShoot, "", "root-shoot-ratio", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("CF", LandMethodTexts.CarbonFraction, "", "carbon-fraction", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("fd", LandMethodTexts.LostFraction, "lost_fraction", "disturbance-fraction", "1", LandMethodTexts.RowOrParametersOnly),
            .. ForestBiomass.Columns,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,forest_zone,above_ground_biomass,lost_fraction,source\nmy-city,2023,V.2,forest-disturbance,350,ha,subtropical-humid-forest,110,30%,forestry bureau\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.IsIn(Dimension.Area) && ForestBiomass.KnowsColumns(methodCase) && ForestBiomass.PerArea(methodCase, "above-ground-biomass", "above_ground_biomass") is { } biomass
            && methodCase.Needed("disturbance-fraction", Dimension.None, column: "lost_fraction") is { } lost
            && ForestBiomass.TryCarbon(calculation, methodCase, calculation.Of(methodCase.Amount) * calculation.Of(biomass), out var carbon))
        {
            calculation.Emit(Gases.Co2, CarbonStock.Lost(carbon * calculation.Of(lost)));
        }
    }
}
