using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// L = H × BCEF_R × (1 + R) × CF for roundwood and for fuelwood of whole trees, FG × D × CF for parts of trees. IPCC 2006, volume 4, chapter 2,
/// equations 2.12 and 2.13, page 2.17. All carbon leaves in the year of harvest: harvested wood products (chapter 12) are left out, which the line says.
/// </summary>
internal sealed class WoodRemovals : IMethod
{
    public const string Id = "wood-removals";

    private const string Parts = "fuelwood-parts-removed";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.WoodRemovals,
        Summary = LandMethodTexts.WoodRemovalsSummary,
        Equation = "E(CO2) = H × BCEF × (1 + R) × CF × 44/12; H × D × CF × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.12 and 2.13 (p. 2.17)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["wood-removals"],
        Inputs =
        [
            new("H", LandMethodTexts.WoodVolume, "amount", "", "m3", MethodTexts.Always),
            new("BCEF", LandMethodTexts.Expansion, "", "biomass-expansion-factor", "t/m3", LandMethodTexts.ParametersOrDatasets),
            new("R", LandMethodTexts.RootShoot, "", "root-shoot-ratio", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("D", LandMethodTexts.WoodDensity, "", "wood-density", "t/m3", LandMethodTexts.ForTreeParts),
            new("CF", LandMethodTexts.CarbonFraction, "", "carbon-fraction", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("", LandMethodTexts.GrowingStock, "growing_stock", "", "", LandMethodTexts.VolumeForTables),
            new("BW", LandMethodTexts.AboveGroundBiomass, "above_ground_biomass", "above-ground-biomass", "t/ha", LandMethodTexts.ForTheRatio),
            .. ForestBiomass.Columns,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,forest_zone,forest_type,growing_stock,above_ground_biomass,source\n"
            + "my-city,2023,V.2,roundwood-removed,18000,m3,subtropical-humid-forest,other-conifers,70,90,forestry bureau\n"
            + "my-city,2023,V.2,fuelwood-parts-removed,2500,m3,subtropical-humid-forest,broadleaf,,,forestry bureau\n",
        ExampleFiles = [("parameters.csv", "subject,parameter,value,unit,source\nforest-land,wood-density,0.48,t/m3,provincial forest carbon handbook\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!methodCase.IsIn(Dimension.Volume) || !ForestBiomass.KnowsColumns(methodCase))
        {
            return;
        }

        var parts = methodCase.Record.Key.Activity == Parts;
        if (methodCase.Needed(parts ? "wood-density" : "biomass-expansion-factor", Dimension.Mass / Dimension.Volume, subject: LandInputs.Forest) is not { } perVolume)
        {
            return;
        }

        var biomass = calculation.Of(methodCase.Amount) * calculation.Of(perVolume);
        if (parts && ForestBiomass.Fraction(methodCase) is { } fraction)
        {
            Emit(calculation, biomass * calculation.Of(fraction));
        }
        else if (!parts && ForestBiomass.TryCarbon(calculation, methodCase, biomass, out var carbon))
        {
            Emit(calculation, carbon);
        }
    }

    private static void Emit<T>(Calculation<T> calculation, T carbon)
        where T : INumeric<T>
    {
        calculation.Case.Note(LandMethodTexts.NoWoodProducts);
        calculation.Emit(Gases.Co2, CarbonStock.Lost(carbon));
    }
}
