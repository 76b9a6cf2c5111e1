using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// N2O = (P × Protein × 365 × F_NPR × F_NON-CON × F_IND-COM − N_SLUDGE − N_WWT) × EF × 44/28 + N2O_PLANTS, with N2O_PLANTS = P × T_PLANT × F_IND-COM × EF_PLANT where
/// advanced plants are counted, and N_WWT = N2O_PLANTS × 28/44. IPCC 2006, volume 5, chapter 6, equations 6.7 to 6.9 and box 6.1, p. 6.25-6.26. The Guidelines have
/// protein per year; here it is per day, times 365.
/// </summary>
internal sealed class DomesticWastewaterNitrousOxide : IMethod
{
    public const string Id = "domestic-wastewater-nitrous-oxide";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.DomesticNitrousOxide,
        Summary = WastewaterTexts.DomesticNitrousOxideSummary,
        Equation = "N2O = (P × Protein × 365 × F_NPR × F_NON-CON × F_IND-COM − N_SLUDGE − N2O_PLANTS × 28/44) × EF × 44/28 + N2O_PLANTS; N2O_PLANTS = P × T_PLANT × F_IND-COM × EF_PLANT",
        Citation = "IPCC 2006, vol. 5, ch. 6, eq. 6.7 and 6.8 (p. 6.25), 6.9 (p. 6.26); GPC v1.1, ch. 8",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Groups = [WastewaterInputs.Domestic],
        Inputs =
        [
            new("P", WastewaterTexts.People, "amount", "", "person", MethodTexts.Always),
            new("Protein", WastewaterTexts.Protein, "", "protein-per-person, protein-supply", "g/(person*day)", WastewaterTexts.ProteinFrom),
            new("365", WastewaterTexts.Days, "", "wastewater-days", "day", WastewaterTexts.FromDatasets),
            new("F_NPR", WastewaterTexts.NitrogenInProtein, "", "nitrogen-in-protein", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("F_NON-CON", WastewaterTexts.NonConsumed, "", "non-consumed-protein-factor", "1", WastewaterTexts.FromParametersOrDatasets),
            new("F_IND-COM", WastewaterTexts.IndustrialNitrogen, "", "industrial-nitrogen-factor", "1", WastewaterTexts.FromParametersOrDatasets),
            new("N_SLUDGE", WastewaterTexts.NitrogenRemoved, "nitrogen_removed", "nitrogen-removed", "t", WastewaterTexts.RowOrNone),
            new("EF", WastewaterTexts.NitrousOxideFactor, "", "wastewater-n2o-factor", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
            new("T_PLANT", WastewaterTexts.AdvancedPlants, "advanced_plant_share", "advanced-plant-share", "%", WastewaterTexts.RowOrParametersOrNone),
            new("EF_PLANT", WastewaterTexts.PlantFactor, "", "plant-n2o-factor", "g/person", WastewaterTexts.FromParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,nitrogen_removed,advanced_plant_share,source\n"
            + "my-city,2023,III.4,domestic-wastewater,aerobic-plant,800000,person,300 t,40%,drainage company\nmy-city,2023,III.4,domestic-wastewater,septic-system,200000,person,,,statistics office\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,value,unit,source\nmy-city,domestic-wastewater,protein-per-person,90,g/(person*day),nutrition survey\n")],
    };

    /// <summary>N2O = N × EF × 44/28. Equation 6.7.</summary>
    public static T Of<T>(T nitrogen, T factor)
        where T : INumeric<T> => nitrogen * factor * T.Ratio(44, 28);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Amount.Unit.Dimension != Dimension.Person)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Person.Name);
            return;
        }

        var perPerson = DomesticNitrogen.Of(methodCase, WastewaterInputs.Guidelines);
        var industrial = methodCase.Needed("industrial-nitrogen-factor", Dimension.None, WastewaterInputs.Guidelines, subject: WastewaterInputs.Domestic);
        var factor = WastewaterInputs.OfSystem(methodCase, WastewaterInputs.N2oFactor, WastewaterInputs.Effluent, WastewaterInputs.Nitrogen, WastewaterInputs.Guidelines);
        var removed = WastewaterInputs.Taken(methodCase, "nitrogen-removed", "nitrogen_removed", isOfOneTreatment: true);
        if (perPerson.Count == 0 || industrial is null || factor is null || methodCase.Failed || !Plants(methodCase, industrial, out var plants))
        {
            return;
        }

        IReadOnlyList<MethodInput> load = [.. perPerson, industrial];
        if (!WastewaterInputs.IsThere(methodCase, removed, "nitrogen_removed", WastewaterInputs.Product(new Calculation<Plain>(methodCase), load).Value))
        {
            return;
        }

        var nitrogen = WastewaterInputs.Product(calculation, load);
        nitrogen = removed is null ? nitrogen : nitrogen - calculation.Of(removed);
        if (plants.Count == 0)
        {
            calculation.Emit(Gases.N2o, Of(nitrogen, calculation.Of(factor)));
            return;
        }

        var ofPlants = T.Named(new Step("N2O_PLANTS", Unit: "kg"), WastewaterInputs.Product(calculation, plants));
        calculation.Emit(Gases.N2o, Of(nitrogen - (ofPlants / T.Ratio(44, 28)), calculation.Of(factor)) + ofPlants);
    }

    // Equation 6.9 is for countries that have mostly advanced plants: nobody's share means that they are left out, and the line says so.
    private static bool Plants(MethodCase methodCase, MethodInput industrial, out IReadOnlyList<MethodInput> plants)
    {
        plants = [];
        if (methodCase.Parameter("advanced-plant-share", Dimension.None, column: "advanced_plant_share", subject: WastewaterInputs.Domestic) is not { } share)
        {
            methodCase.Note(WastewaterTexts.PlantsLeftOut);
            return !methodCase.Failed;
        }

        if (share.Value is < 0 or > 1)
        {
            methodCase.Fail(Rules.InvalidInput, "advanced_plant_share", "advanced_plant_share", $"{share.Text} {share.Unit.Id}", "0 % .. 100 %");
        }
        else if (methodCase.Needed("plant-n2o-factor", Dimension.Mass / Dimension.Person, subject: WastewaterInputs.Domestic) is { } factor)
        {
            plants = [methodCase.Amount, share, industrial, factor];
        }

        return !methodCase.Failed;
    }
}
