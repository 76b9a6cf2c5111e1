using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Tables;

namespace Ghg.Tests.Analysis.Scenarios;

/// <summary>
/// The worked scenario of the methods note (section 4, files ex04): six rows, three drivers, a grid that becomes cleaner, five measures. Amounts in PJ, factors in
/// t/TJ; its S curves are those of Kausal.
/// </summary>
internal static class WorkedScenario
{
    public const int BaseYear = 2022;

    private const string Rows =
        "city,year,gpc_ref,activity,amount,unit,basis,source\n"
        + "x,2022,I.3.1,coal,120,PJ,ncv,s\nx,2022,I.3.2,electricity,60,PJ,,s\nx,2022,I.1.1,natural-gas,25,PJ,ncv,s\n"
        + "x,2022,I.1.2,electricity,40,PJ,,s\nx,2022,II.1.1,motor-gasoline,30,PJ,ncv,s\nx,2022,II.1.2,electricity,1,PJ,,s\n";

    private const string Drivers =
        "city,driver,gpc_ref,activity,effect,year,growth,value,unit,source\n"
        + "x,output,I.3.*,,,2022,5.5%,,,s\nx,output,I.3.*,,,2030,4%,,,s\nx,output,I.3.*,,,2040,2.5%,,,s\n"
        + "x,floor area,I.1.*,,,2022,3%,,,s\nx,floor area,I.1.*,,,2035,1%,,,s\nx,floor area,I.1.*,,,2040,0.5%,,,s\n"
        + "x,kilometres,II.1.*,,,2022,4.5%,,,s\nx,kilometres,II.1.*,,,2035,1%,,,s\nx,kilometres,II.1.*,,,2040,0%,,,s\n"
        + "x,intensity of coal,I.3.1,coal,,2022,-3%,,,s\nx,intensity of electricity,I.3.2,electricity,,2022,-1.5%,,,s\n"
        + "x,intensity of gas,I.1.1,natural-gas,,2022,-0.5%,,,s\nx,intensity of petrol,II.1.1,motor-gasoline,,2022,-1%,,,s\n"
        + "x,grid,,electricity,factor,2040,,120,t/TJ,s\n";

    private const string Measures =
        "city,measure,plans,gpc_ref,activity,effect,size,unit,coverage,start,full,curve,rebound,to_gpc_ref,to_activity,to_unit,ratio,capital,operation,lifetime,currency,source\n"
        + "x,M1_industry_efficiency,policy,I.3.1,coal,save,20%,,70%,2024,2035,linear,10%,,,,,3000e6,-420e6,15,yuan,s\n"
        + "x,M1_industry_efficiency,,I.3.2,electricity,save,20%,,70%,2024,2035,linear,10%,,,,,,,,,s\n"
        + "x,M2_clean_grid,policy,,electricity,factor,60,t/TJ,,2024,2038,linear,,,,,,9000e6,150e6,25,yuan,s\n"
        + "x,M3_building_retrofit,policy,I.1.1,natural-gas,save,35%,,60%,2024,2038,logistic-2-98,,,,,,4200e6,-120e6,25,yuan,s\n"
        + "x,M3_building_retrofit,,I.1.2,electricity,save,35%,,40%,2024,2038,logistic-2-98,,,,,,,,,,s\n"
        + "x,M4_ev_switch,policy,II.1.1,motor-gasoline,switch,60%,,,2023,2036,logistic-2-98,,II.1.2,electricity,,0.3,2600e6,-260e6,12,yuan,s\n"
        + "x,M5_coal_to_gas,policy,I.3.1,coal,switch,25%,,,2025,2033,linear,,,natural-gas,PJ,0.92,800e6,310e6,20,yuan,s\n";

    private const string Package =
        "{\"name\":\"ex04\",\"version\":\"1\",\"sources\":[{\"id\":\"s\",\"title\":\"methods note, section 4\"}],\"resources\":[{\"name\":\"factors\",\"path\":\"factors.csv\"}]}";

    private const string Factors =
        "id,set,activity,gas,value,unit,region,basis,scope2_method,source,locator\n"
        + "coal-co2,coal,other-bituminous-coal,co2,94.6,t/TJ,world,ncv,,s,ex04\ngas-co2,gas,natural-gas,co2,56.1,t/TJ,world,ncv,,s,ex04\n"
        + "petrol-co2,petrol,motor-gasoline,co2,69.3,t/TJ,world,ncv,,s,ex04\ngrid-co2,grid,electricity,co2,158,t/TJ,x,,location,s,ex04\n";

    /// <summary>The scenario as it is told.</summary>
    public static Scenario Told { get; } = Of();

    /// <summary>The scenario with other drivers or measures, or another order of them.</summary>
    public static Scenario Of(Func<string, string>? drivers = null, Func<string, string>? measures = null, ScenarioOptions? options = null)
    {
        var (project, found) = (Project(drivers, measures), new DiagnosticBag());
        var scenarios = ScenarioMaker.Make(project, ScenarioInput.Read(project, found), options ?? new ScenarioOptions { Cities = ["x"], To = 2040 }, found);
        found.Add(project.Diagnostics);
        return found.HasErrors
            ? throw new InvalidOperationException(string.Join("\n", found.Sorted().Select(f => $"{f.Place?.Position} {f.Rule.Code} {f.Found.English}")))
            : scenarios.Single();
    }

    /// <summary>A project with the rows.</summary>
    public static Project Project(Func<string, string>? drivers = null, Func<string, string>? measures = null) => ProjectReader.Read(
        new (string Path, string Text)[]
        {
            ("ghg.json", "{\"datasets\": [\"ex04\"]}"), ("cities.csv", "city,country\nx,CN\n"), ("activities/rows.csv", Rows.Replace(",coal,", ",other-bituminous-coal,", StringComparison.Ordinal)),
            ("drivers.csv", (drivers?.Invoke(Drivers) ?? Drivers).Replace(",coal,", ",other-bituminous-coal,", StringComparison.Ordinal)),
            ("measures.csv", (measures?.Invoke(Measures) ?? Measures).Replace(",coal,", ",other-bituminous-coal,", StringComparison.Ordinal)),
            ("factors/ex04/datapackage.json", Package), ("factors/ex04/factors.csv", Factors),
        }.Select(f => InputFile.FromBytes(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text))), MethodRegistry.Vocabulary);

    /// <summary>Megatonnes of a year of a plan.</summary>
    public static double Megatonnes(PlanPath path, int year) => path.At(year)!.Total(ReportingLevel.Basic) / 1e9;

    /// <summary>A number of the note.</summary>
    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
