using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// N2O = Σ TN × T × [EF + (1 − N_REM) × EF_effluent] × 44/28, with TN = P × W × TN. IPCC 2019, volume 5, chapter 6, equations 6.11 to 6.14, p. 6.44-6.48.
/// The 2006 Guidelines have no N2O of industrial wastewater that is treated on the site, so that only rows that name this method take it.
/// </summary>
internal sealed class IndustrialWastewaterNitrousOxide : IMethod
{
    public const string Id = "industrial-wastewater-nitrous-oxide";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.IndustrialNitrousOxide,
        Summary = WastewaterTexts.IndustrialNitrousOxideSummary,
        Equation = "N2O = Σ TN_IND × [EF + (1 − N_REM) × EF_effluent] × 44/28; TN_IND = P × W × TN × T",
        Citation = "IPCC 2019, vol. 5, ch. 6, eq. 6.11 (p. 6.44), 6.12 and 6.13 (p. 6.47), 6.14 (p. 6.48)",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Inputs =
        [
            new("P", WastewaterTexts.ProductOrWater, "amount", "", "t", MethodTexts.Always),
            new("W", WastewaterTexts.WaterPerProduct, "wastewater_per_product", "wastewater-per-product", "m3/t", WastewaterTexts.ForProduct),
            new("TN", WastewaterTexts.NitrogenOfWater, "total_nitrogen", "nitrogen-concentration", "kg/m3", WastewaterTexts.FromRowParametersOrDatasets),
            new("T", WastewaterTexts.System, "technology", "wastewater-pathways", "%", WastewaterTexts.TechnologyOrPathwaysText),
            new("EF", WastewaterTexts.NitrousOxideFactor, "", "wastewater-n2o-factor", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("N_REM", WastewaterTexts.NitrogenRemoval, "", "nitrogen-removal", "1", WastewaterTexts.FromParametersOrDatasets),
            new("", WastewaterTexts.ReceivingWater, "receiving_water", "", "", WastewaterTexts.ReceivingWaterFrom),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,method,source\nmy-city,2023,III.4,nitrogen-fertiliser-wastewater,aerobic-plant,300000,t,industrial-wastewater-nitrous-oxide,plant\n"
            + "my-city,2023,III.4,meat-poultry-wastewater,discharge,20000,m3,industrial-wastewater-nitrous-oxide,slaughterhouse\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var load = ReceivingWater.IsKnown(methodCase) ? IndustrialLoad.Of(methodCase, "nitrogen-concentration", "total_nitrogen", isMeasured: false) : [];
        var pathways = load.Count > 0 ? WastewaterPathway.OfIndustry(methodCase) : [];
        if (pathways.Count == 0 || WastewaterInputs.OfSystem(methodCase, WastewaterInputs.N2oFactor, WastewaterInputs.Effluent, WastewaterInputs.Nitrogen, WastewaterInputs.Refinement) is not { } discharge)
        {
            return;
        }

        var terms = new List<T>();
        if (pathways.All(p => NitrogenOfSystem.TryAdd(calculation, p, "TN_IND", [.. load, .. p.Shares], discharge, terms)))
        {
            calculation.Emit(Gases.N2o, WastewaterInputs.Sum(terms));
        }
    }
}
