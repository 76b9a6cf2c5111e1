using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// CH4 = Σ[(TOW − S) × Bo × MCF − R], with TOW = P × W × COD. IPCC 2006, volume 5, chapter 6, equations 6.4 to 6.6, p. 6.20-6.22, the same in the 2019
/// Refinement; the project's order of datasets decides whose factors it takes.
/// </summary>
internal sealed class IndustrialWastewaterMethane : IMethod
{
    public const string Id = "industrial-wastewater-methane";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.IndustrialMethane,
        Summary = WastewaterTexts.IndustrialMethaneSummary,
        Equation = "CH4 = Σ[(TOW − S) × Bo × MCF − R]; TOW = P × W × COD × T",
        Citation = "IPCC 2006, vol. 5, ch. 6, eq. 6.4 (p. 6.20), 6.5 (p. 6.21), 6.6 (p. 6.22); GPC v1.1, ch. 8",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Groups = [WastewaterInputs.Industry],
        Inputs =
        [
            new("P", WastewaterTexts.ProductOrWater, "amount", "", "t", MethodTexts.Always),
            new("W", WastewaterTexts.WaterPerProduct, "wastewater_per_product", "wastewater-per-product", "m3/t", WastewaterTexts.ForProduct),
            new("COD", WastewaterTexts.Cod, "cod", "cod-concentration", "kg/m3", WastewaterTexts.UnlessCod),
            new("T", WastewaterTexts.System, "technology", "wastewater-pathways", "%", WastewaterTexts.TechnologyOrPathwaysText),
            new("S", WastewaterTexts.OrganicsRemoved, "organics_removed", "organics-removed", "t", WastewaterTexts.RowOrNone),
            new("Bo", WastewaterTexts.Capacity, "", "methane-capacity", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("", WastewaterTexts.ReceivingWater, "receiving_water", "", "", WastewaterTexts.ReceivingWaterFrom),
            new("MCF", WastewaterTexts.CorrectionFactor, "", "wastewater-mcf", "1", WastewaterTexts.FromParametersOrDatasets),
            new("R", WastewaterTexts.MethaneRecovered, "methane_recovered", "methane-recovered", "t", WastewaterTexts.RowOrNone),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,methane_recovered,organics_removed,source\n"
            + "my-city,2023,III.4,beer-malt-wastewater,anaerobic-reactor,120000,t,300 t,,brewery\nmy-city,2023,III.4,pulp-paper-wastewater,,50000,t,,,paper mill\n"
            + "my-city,2023,III.4,starch-wastewater,deep-lagoon,400000,m3,,500 t,starch works\nmy-city,2023,III.4,industrial-wastewater-cod,aerobic-plant-overloaded,2500,t,,,environment bureau\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,component,value,unit,source\n"
            + "my-city,pulp-paper-wastewater,wastewater-pathways,aerobic-plant,80,%,survey\nmy-city,pulp-paper-wastewater,wastewater-pathways,shallow-lagoon,20,%,survey\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var load = ReceivingWater.IsKnown(methodCase) ? IndustrialLoad.Of(methodCase, "cod-concentration", "cod", methodCase.Record.Key.Activity == WastewaterInputs.IndustrialCod) : [];
        var pathways = load.Count > 0 ? WastewaterPathway.OfIndustry(methodCase) : [];
        var capacity = pathways.Count > 0 ? methodCase.Needed(WastewaterInputs.Capacity, Dimension.None, subject: WastewaterInputs.IndustrialCod) : null;
        var removed = WastewaterInputs.Taken(methodCase, "organics-removed", "organics_removed", pathways is [_]);
        var recovered = WastewaterInputs.Taken(methodCase, "methane-recovered", "methane_recovered", pathways is [_]);
        var all = new List<TreatedOrganics>();
        foreach (var pathway in pathways)
        {
            if (WastewaterInputs.OfSystem(methodCase, WastewaterInputs.Mcf, pathway.System, WastewaterInputs.IndustrialCod) is not { } mcf || capacity is null || methodCase.Failed)
            {
                return;
            }

            all.Add(new TreatedOrganics(pathway.Label, [.. load, .. pathway.Shares], capacity, mcf) { Removed = removed, Recovered = recovered });
        }

        if (all.Count > 0 && all.TrueForAll(o => o.IsPossible(methodCase)) && IsOfOneEdition(methodCase, all))
        {
            calculation.Emit(Gases.Ch4, WastewaterInputs.Sum(all.Select(o => o.Emitted(calculation))));
        }
    }

    // The correction factors of an edition are made for each other. What a city states itself goes with either.
    private static bool IsOfOneEdition(MethodCase methodCase, List<TreatedOrganics> all) => OneEdition.Holds(methodCase, all.Select(o => o.Mcf), Rules.EditionsMixed);
}
