using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// CH4 = Σ[(TOW − S) × EF − R] over treatment and discharge systems, with TOW = P × BOD × 365 × I and EF = Bo × MCF. IPCC 2006, volume 5, chapter 6,
/// equations 6.1 to 6.3, p. 6.11-6.13; sludge and recovered methane are taken from the treatment that they come from.
/// </summary>
internal sealed class DomesticWastewaterMethane : IMethod
{
    public const string Id = "domestic-wastewater-methane";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.DomesticMethane,
        Summary = WastewaterTexts.DomesticMethaneSummary,
        Equation = "CH4 = Σ[(TOW − S) × Bo × MCF − R]; TOW = P × BOD × 365 × U × T × I",
        Citation = "IPCC 2006, vol. 5, ch. 6, eq. 6.1 (p. 6.11), 6.2 (p. 6.12), 6.3 (p. 6.13); GPC v1.1, ch. 8",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Groups = [WastewaterInputs.Domestic, "domestic-wastewater-organics"],
        Inputs = [.. DomesticInputs],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,methane_recovered,organics_removed,source\n"
            + "my-city,2023,III.4,domestic-wastewater,aerobic-plant-overloaded,800000,person,,1200 t,drainage company\nmy-city,2023,III.4,domestic-wastewater,,200000,person,,,statistics office\n"
            + "my-city,2023,III.4,domestic-wastewater-bod,anaerobic-reactor,900,t,150 t,,plant laboratory\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,component,value,unit,source\nmy-city,domestic-wastewater,protein-per-person,,90,g/(person*day),nutrition survey\n"
            + "my-city,domestic-wastewater,income-groups,rural,70,%,statistics office\nmy-city,domestic-wastewater,income-groups,urban-low,30,%,statistics office\n"
            + "my-city,domestic-wastewater,wastewater-pathways-rural,septic-system,60,%,survey\nmy-city,domestic-wastewater,wastewater-pathways-rural,latrine-wet,40,%,survey\n"
            + "my-city,domestic-wastewater,wastewater-pathways-urban-low,septic-system,50,%,survey\nmy-city,domestic-wastewater,wastewater-pathways-urban-low,collected-discharge,50,%,survey\n")],
    };

    /// <summary>The inputs of both editions.</summary>
    internal static IReadOnlyList<InputInfo> DomesticInputs { get; } =
    [
        new("P", WastewaterTexts.PeopleOrOrganics, "amount", "", "person", MethodTexts.Always),
        new("BOD", WastewaterTexts.BodPerPerson, "", "bod-per-person", "g/(person*day)", WastewaterTexts.FromParametersOrDatasets),
        new("365", WastewaterTexts.Days, "", "wastewater-days", "day", WastewaterTexts.FromDatasets),
        new("U", WastewaterTexts.IncomeGroups, "", "income-groups", "%", WastewaterTexts.UnlessOneSystem),
        new("T", WastewaterTexts.System, "technology", "wastewater-pathways, wastewater-pathways-rural, wastewater-pathways-urban-high, wastewater-pathways-urban-low", "%", WastewaterTexts.SystemFrom),
        new("I", WastewaterTexts.IndustrialBod, "", "industrial-bod-factor", "1", WastewaterTexts.FromParametersOrDatasets),
        new("S", WastewaterTexts.OrganicsRemoved, "organics_removed", "organics-removed", "t", WastewaterTexts.RowOrNone),
        new("Bo", WastewaterTexts.Capacity, "", "methane-capacity", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
        new("MCF", WastewaterTexts.CorrectionFactor, "", "wastewater-mcf", "1", WastewaterTexts.FromParametersOrDatasets),
        new("R", WastewaterTexts.MethaneRecovered, "methane_recovered", "methane-recovered", "t", WastewaterTexts.RowOrNone),
    ];

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var organics = DomesticOrganics.Of(calculation.Case, WastewaterInputs.Guidelines);
        if (organics.Count > 0 && !calculation.Case.Failed)
        {
            calculation.Emit(Gases.Ch4, WastewaterInputs.Sum(organics.Select(o => o.Organics.Emitted(calculation))));
        }
    }
}
