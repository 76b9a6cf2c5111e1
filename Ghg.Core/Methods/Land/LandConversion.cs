using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// Land converted to another use, by carbon pools. Biomass: (B after − B before) in the year of conversion, and the growth of a new forest in every
/// year of the transition (IPCC 2006, volume 4, chapter 2, equations 2.15 and 2.16, page 2.20). Dead organic matter: lost at once, gained over the
/// transition (2.23, page 2.26). Soil: (SOC − SOC before) ÷ D in the year of conversion and the D − 1 years after it (2.25, page 2.30).
/// </summary>
internal sealed class LandConversion : IMethod
{
    public const string Id = "land-conversion";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Conversion,
        Summary = LandMethodTexts.ConversionSummary,
        Equation = "E(CO2) = −Σ(ΔC growth + ΔC conversion + ΔC litter + ΔC dead wood + ΔC soil) × 44/12; ΔC conversion = A × (BA − B); ΔC soil = A × (SOC − SOC before) ÷ D",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.15 and 2.16 (p. 2.20), 2.23 (p. 2.26), 2.25 (p. 2.30)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["land-conversion"],
        HasMemory = true,
        Inputs =
        [
            new("A", LandMethodTexts.ConvertedArea, "amount", "", "ha", MethodTexts.Always),
            new("B", LandMethodTexts.BiomassBefore, "", "biomass-carbon-stock", "t/ha", LandMethodTexts.BiomassDefault),
            new("BA", LandMethodTexts.BiomassAfter, "", "biomass-carbon-after", "t/ha", LandMethodTexts.ParametersOrDatasets),
            new("BW", LandMethodTexts.AboveGroundBiomass, "above_ground_biomass", "above-ground-biomass", "t/ha", LandMethodTexts.IfForestBefore),
            new("BM", LandMethodTexts.GrassBiomass, "", "biomass-dry-matter", "t/ha", LandMethodTexts.ByClimate),
            new("GW", LandMethodTexts.Growth, "above_ground_growth", "above-ground-growth", "t/ha", LandMethodTexts.IfForestAfter),
            new("R", LandMethodTexts.RootShoot, "", "root-shoot-ratio", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("CF", LandMethodTexts.CarbonFraction, "", "carbon-fraction", "t/t", LandMethodTexts.ParametersOrDatasets),
            new("CL", LandMethodTexts.Litter, "", "litter-carbon-stock", "t/ha", LandMethodTexts.ByClimateAndType),
            new("CW", LandMethodTexts.DeadWood, "", "dead-wood-carbon-stock", "t/ha", LandMethodTexts.NoDefault),
            .. SoilCarbon.Columns,
            .. ForestBiomass.Columns,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,soil,land_use_before,management_before,input_level_before,land_use,forest_zone,continent,stand_age,forest_type,above_ground_biomass,source\n"
            + "my-city,2010,V.2,forest-land-to-settlements,120,ha,low-activity-clay,,,,paved,,,,broadleaf,180,land use survey\n"
            + "my-city,2023,V.2,forest-land-to-settlements,80,ha,low-activity-clay,,,,paved,,,,broadleaf,180,land use survey\n"
            + "my-city,2018,V.2,cropland-to-forest-land,400,ha,low-activity-clay,long-term-cultivated,full-tillage,low,,subtropical-humid-forest,asia-continental,10,broadleaf,60,land use survey\n"
            + "my-city,2023,V.2,cropland-to-settlements,60,ha,low-activity-clay,long-term-cultivated,full-tillage,medium,turf,,,,,,land use survey\n",
        ExampleFiles =
        [
            ("inventories.csv", "city,year\nmy-city,2023\n"),
            ("parameters.csv", "subject,parameter,value,unit,source\nforest-land,root-shoot-ratio,0.24,t/t,\"IPCC 2006, vol. 4, Table 4.4\"\n"),
        ],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var carbon = new LandCarbon<T>(calculation.Case.Series);
        foreach (var converted in calculation.Case.Series)
        {
            if (!converted.IsIn(Dimension.Area) || !ForestBiomass.KnowsColumns(converted) || !TryAdd(calculation, converted, carbon))
            {
                return;
            }
        }

        carbon.Emit(calculation);
    }

    private static bool TryAdd<T>(Calculation<T> calculation, MethodCase converted, LandCarbon<T> carbon)
        where T : INumeric<T>
    {
        var (before, after) = converted.Record.Key.Activity.Split("-to-") is [var from, var to] ? (from, to) : ("", "");
        var years = calculation.Case.Year - converted.Year;
        if (SoilCarbon.Transition(converted) is not { } transition || !SoilCarbon.TryAdd(calculation, converted, before, after, transition, carbon))
        {
            return false;
        }

        var during = years < transition.Value;
        return (!during || DeadOrganicMatter.TryAdd(calculation, converted, before, after, transition, isFirst: years == 0, carbon))
            && (!during || after != LandCategories.Forest || ConvertedBiomass.TryAddGrowth(calculation, converted, carbon))
            && (years != 0 || ConvertedBiomass.TryAddConversion(calculation, converted, before, after, carbon));
    }
}
