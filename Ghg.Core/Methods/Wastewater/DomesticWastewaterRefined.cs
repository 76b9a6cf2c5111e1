using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// CH4 and N2O of domestic wastewater by the 2019 Refinement, volume 5, chapter 6, which also counts what is emitted where treated wastewater is discharged.
/// CH4 = Σ[(TOW_j − S_j) × Bo × MCF_j − R_j] + Σ TOW_j × (1 − TOW_REM,j) × Bo × MCF_effluent, equations 6.1, 6.3, 6.3a, 6.3c and 6.3d, p. 6.17-6.28;
/// N2O = [Σ TN_j × EF_j + Σ TN_j × (1 − N_REM,j) × EF_effluent] × 44/28, equations 6.7 to 6.10a, p. 6.37-6.42. The factor I of equation 6.3a also holds for
/// the treated wastewater, of which equation 6.3d says nothing: what industry adds is discharged with the rest.
/// </summary>
internal sealed class DomesticWastewaterRefined : IMethod
{
    public const string Id = "domestic-wastewater-2019";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.Refined,
        Summary = WastewaterTexts.RefinedSummary,
        Equation = "CH4 = Σ[(TOW_j − S_j) × Bo × MCF_j − R_j] + Σ TOW_j × (1 − TOW_REM,j) × Bo × MCF_effluent; N2O = Σ TN_j × [EF_j + (1 − N_REM,j) × EF_effluent] × 44/28; TOW_j = P × BOD × 365 × T_j × I_j; TN_j = P × Protein × 365 × F_NPR × F_NON-CON × N_HH × T_j × F_IND-COM,j",
        Citation = "IPCC 2019, vol. 5, ch. 6, eq. 6.1 (p. 6.17), 6.3 (p. 6.21), 6.3A (p. 6.22), 6.3B (p. 6.27), 6.3C and 6.3D (p. 6.28), 6.7 (p. 6.38), 6.8 (p. 6.42), 6.9 (p. 6.37), 6.10 (p. 6.40), 6.10A (p. 6.41)",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Inputs =
        [
            .. DomesticWastewaterMethane.DomesticInputs,
            new("F", WastewaterTexts.Compliance, "", "sludge-compliance", "1", WastewaterTexts.SepticTanks),
            new("S/TOW", WastewaterTexts.SludgeOrganics, "", "sludge-organics", "1", WastewaterTexts.SepticTanks),
            new("TOW_REM", WastewaterTexts.OrganicsRemoval, "", "organics-removal", "1", WastewaterTexts.FromParametersOrDatasets),
            new("", WastewaterTexts.ReceivingWater, "receiving_water", "", "", WastewaterTexts.ReceivingWaterFrom),
            new("Protein", WastewaterTexts.Protein, "", "protein-per-person, protein-supply, protein-consumed-share", "g/(person*day)", WastewaterTexts.ProteinFromShare),
            new("F_NPR", WastewaterTexts.NitrogenInProtein, "", "nitrogen-in-protein", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("N_HH", WastewaterTexts.HouseholdNitrogen, "", "household-nitrogen-factor", "1", WastewaterTexts.FromParametersOrDatasets),
            new("", WastewaterTexts.FoodWaste, "food_waste", "", "", WastewaterTexts.FoodWasteFrom),
            new("F_NON-CON", WastewaterTexts.NonConsumed, "", "non-consumed-protein-factor", "1", WastewaterTexts.FromParametersOrDatasets),
            new("F_IND-COM", WastewaterTexts.IndustrialNitrogen, "", "industrial-nitrogen-factor", "1", WastewaterTexts.FromParametersOrDatasets),
            new("EF", WastewaterTexts.NitrousOxideFactor, "", "wastewater-n2o-factor", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("N_REM", WastewaterTexts.NitrogenRemoval, "", "nitrogen-removal", "1", WastewaterTexts.FromParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,method,food_waste,receiving_water,methane_recovered,source\n"
            + "my-city,2023,III.4,domestic-wastewater,aerobic-plant-tertiary,800000,person,domestic-wastewater-2019,solid-waste,rivers,,drainage company\n"
            + "my-city,2023,III.4,domestic-wastewater,,200000,person,domestic-wastewater-2019,solid-waste,,,statistics office\n"
            + "my-city,2023,III.4,domestic-wastewater-cod,anaerobic-reactor,2000,t,domestic-wastewater-2019,,,120 t,plant laboratory\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,component,value,unit,source\nmy-city,domestic-wastewater,protein-per-person,,90,g/(person*day),nutrition survey\n"
            + "my-city,domestic-wastewater,wastewater-pathways,septic-system,60,%,survey\nmy-city,domestic-wastewater,wastewater-pathways,latrine-wet,25,%,survey\n"
            + "my-city,domestic-wastewater,wastewater-pathways,uncollected-discharge,15,%,survey\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!ReceivingWater.IsKnown(methodCase) || !IsFoodWasteKnown(methodCase) || Methane(calculation) is not { Count: > 0 } methane)
        {
            return;
        }

        calculation.Emit(Gases.Ch4, WastewaterInputs.Sum(methane));
        if (methodCase.Record.Key.Activity != WastewaterInputs.Domestic)
        {
            methodCase.Note(WastewaterTexts.NitrogenIsMeasuredApart);
        }
        else if (NitrousOxide(calculation) is { Count: > 0 } nitrousOxide)
        {
            calculation.Emit(Gases.N2o, WastewaterInputs.Sum(nitrousOxide));
        }
    }

    private static List<T> Methane<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var terms = new List<T>();
        foreach (var (pathway, organics) in DomesticOrganics.Of(methodCase, WastewaterInputs.Refinement).Select(o => (o.Pathway, WithSludge(methodCase, o.Pathway, o.Organics))))
        {
            terms.Add(organics.Emitted(calculation));
            if (pathway.IsDischarge)
            {
                continue;
            }

            if (WastewaterInputs.OfSystem(methodCase, "organics-removal", pathway.System, WastewaterInputs.Domestic) is not { } removal
                || WastewaterInputs.OfSystem(methodCase, WastewaterInputs.Mcf, WastewaterInputs.Effluent, WastewaterInputs.Domestic, WastewaterInputs.Refinement) is not { } discharge)
            {
                return [];
            }

            terms.Add(organics.Organics(calculation) * (T.One - calculation.Of(removal)) * calculation.Of(organics.Capacity) * calculation.Of(discharge));
        }

        return terms;
    }

    // Equation 6.3c: what is pumped out of septic tanks, by default a share of what comes in, unless the row says how much it was.
    private static TreatedOrganics WithSludge(MethodCase methodCase, WastewaterPathway pathway, TreatedOrganics organics) =>
        organics.Removed is null && Default(methodCase, pathway, "sludge-compliance") is { } compliance && Default(methodCase, pathway, "sludge-organics") is { } share
            ? organics with { RemovedShares = [compliance, share] }
            : organics;

    private static MethodInput? Default(MethodCase methodCase, WastewaterPathway pathway, string parameter) =>
        methodCase.Parameter(parameter, Dimension.None, subject: WastewaterInputs.Domestic, component: pathway.System);

    private static List<T> NitrousOxide<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var perPerson = DomesticNitrogen.Of(methodCase, WastewaterInputs.Refinement);
        var household = DomesticNitrogen.OrNotEstimated(methodCase, "household-nitrogen-factor", methodCase.Parameter("household-nitrogen-factor", Dimension.None, subject: WastewaterInputs.Domestic));
        if (perPerson.Count == 0 || household is null
            || WastewaterInputs.OfSystem(methodCase, WastewaterInputs.N2oFactor, WastewaterInputs.Effluent, WastewaterInputs.Nitrogen, WastewaterInputs.Refinement) is not { } discharge)
        {
            return [];
        }

        var terms = new List<T>();
        foreach (var pathway in WastewaterPathway.OfDomestic(methodCase))
        {
            if (WastewaterInputs.OfSystem(methodCase, "industrial-nitrogen-factor", pathway.System, WastewaterInputs.Domestic, WastewaterInputs.Refinement) is not { } industrial
                || !NitrogenOfSystem.TryAdd(calculation, pathway, "TN", [.. perPerson, household, .. pathway.Shares, industrial], discharge, terms))
            {
                return [];
            }
        }

        return terms;
    }

    private static bool IsFoodWasteKnown(MethodCase methodCase)
    {
        if (methodCase.Word("food_waste") is { Length: > 0 } word and not ("sewer" or "solid-waste"))
        {
            methodCase.Fail(Rules.InvalidInput, "food_waste", "food_waste", word, "sewer, solid-waste");
            return false;
        }

        return true;
    }
}
