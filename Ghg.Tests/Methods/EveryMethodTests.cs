using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>What holds of every method: its dimensions, its worked calculation, its example.</summary>
public sealed class EveryMethodTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,basis,loss_rate,factor";

    // Each method over several units, among them every way of the fuel methods from an amount to energy.
    private static readonly string[] Rows =
    [
        "c,2023,I.3.1,anthracite,1,t,fuel-combustion,,,", "c,2023,I.3.1,anthracite,1,lb,fuel-combustion,,,", "c,2023,I.3.1,anthracite,1,tce,fuel-combustion,,,",
        "c,2023,I.1.1,natural-gas,1,m3@0C,fuel-combustion,,,", "c,2023,I.1.1,natural-gas,1,TJ,fuel-combustion,ncv,,", "c,2023,I.1.1,natural-gas,1,TJ,fuel-combustion,gcv,,",
        "c,2023,I.1.1,natural-gas,1,scf,fuel-combustion,,,us-epa/natural-gas", "c,2023,I.1.1,natural-gas,1,MMBtu,fuel-combustion,ncv,,us-epa/natural-gas",
        "c,2023,II.1.1,gas-diesel-oil,1,L,fuel-combustion,,,", "c,2023,II.1.1,gas-diesel-oil,1,gal,fuel-combustion,,,us-epa/mobile-gas-diesel-oil-co2",
        "c,2023,I.1.1,gas-diesel-oil,1,kg,fuel-combustion,,,own/by-volume",
        "c,2023,I.3.1,anthracite,1,t,fuel-carbon-content,,,", "c,2023,I.3.1,anthracite,1,万tce,fuel-carbon-content,,,", "c,2023,I.1.1,natural-gas,1,m3@0C,fuel-carbon-content,,,",
        "c,2023,I.1.1,gas-diesel-oil,1,L,fuel-carbon-content,,,", "c,2023,I.1.1,wood-wood-waste,1,t,fuel-carbon-content,,,",
        "c,2023,I.1.2,electricity,1,kWh,grid-supplied-energy,,,", "c,2023,I.1.2,electricity,1,tce,grid-supplied-energy,当量值,,", "c,2023,I.1.2,electricity,1,tce,grid-supplied-energy,等价值,,",
        "c,2023,I.1.2,heat,1,GJ,grid-supplied-energy,,,", "c,2023,I.1.2,steam,1,kcal,grid-supplied-energy,,,",
        "c,2023,I.1.3,electricity,1,kWh,network-losses,,5%,", "c,2023,I.1.3,electricity,1,tce,network-losses,等价值,5%,", "c,2023,I.1.3,heat,1,GJ,network-losses,,0.1,",
        "c,2023,V.2,co2,-1,t,direct,,,", "c,2023,IV.2,hfc-134a,1,kg,direct,,,", "c,2023,III.1.2,co2e,1,short-ton,direct,,,",
    ];

    private static readonly Lazy<TestResult> Result = new(() => TestProject.Under(Heading, Rows).In("CN", "CN-GD")
        .Parameters(
            ",,natural-gas,ncv-gcv-ratio,0.9,1,,x", ",,gas-diesel-oil,density,0.84,kg/L,,x", ",,electricity,electricity-coal-equivalent,0.3,kgce/kWh,,x")
        .Factors("own", "id,activity,gas,value,unit,source", "by-volume,gas-diesel-oil,co2,2.6,kg/L,x").Build());

    // The rows above, and the example of each method.
    private static readonly Lazy<IReadOnlyList<TestResult>> Results = new(() => [Result.Value, .. MethodRegistry.All.Select(m => Example(m.Info))]);

    private static IEnumerable<(TestResult Result, Inventory Inventory, Line Line)> Lines =>
        from result in Results.Value from inventory in result.Inventories from cell in inventory.Cells from line in cell.Lines.Concat(cell.Memos) select (result, inventory, line);

    private static IEnumerable<IMethod> Methods() => MethodRegistry.All;

    [Test]
    public void Every_row_of_these_tests_gives_a_line()
    {
        Assert.That(Result.Value.Errors, Is.Empty, Result.Value.Said);
        Assert.That(Result.Value.Only.Cells.SelectMany(c => c.Lines).Count(), Is.EqualTo(Rows.Length));
    }

    [Test]
    public void A_formula_run_on_dimensions_gives_masses()
    {
        Assert.Multiple(() =>
        {
            foreach (var (result, inventory, line) in Lines)
            {
                var context = new MethodContext(result.Project, new DiagnosticBag());
                var methodCase = line.Series.Count > 0 ? new MethodCase(context, line.Series, inventory.Year) : new MethodCase(context, line.Record, line.Origin);
                var calculation = new Calculation<Dimensioned>(methodCase);
                MethodRegistry.Find(line.Method)!.Run(calculation);
                Assert.That(calculation.Emitted.Select(e => e.Mass.Dimension).Distinct(), Is.EqualTo(new[] { Dimension.Mass }), $"{line.Method} {line.Record.Key.Activity} {line.Record.Key.Unit}");
            }
        });
    }

    [Test]
    public void The_worked_calculation_is_the_result_to_the_last_bit()
    {
        Assert.Multiple(() =>
        {
            foreach (var (result, inventory, line) in Lines)
            {
                var worked = result.Builder.Derive(line, inventory.Year);
                Assert.That(worked.Select(w => w.Gas).Distinct().Order(StringComparer.Ordinal), Is.EqualTo(line.Masses.All.Select(m => m.Gas)));
                foreach (var gas in worked.GroupBy(w => w.Gas))
                {
                    Assert.That(new GasMasses(gas.Select(g => (g.Gas, g.Mass.Value))).Of(gas.Key), Is.EqualTo(line.Masses.Of(gas.Key)).Within(0).Ulps, $"{line.Method} {line.Record.Key.Activity} {gas.Key}");
                    Assert.That(gas.SelectMany(g => g.Mass.Inputs).DistinctBy(i => (i.Symbol, i.Value)), Is.SubsetOf(line.Inputs).Using<IInput, IInput>((a, b) => (a.Symbol, a.Value) == (b.Symbol, b.Value)));
                }
            }
        });
    }

    [TestCaseSource(nameof(Methods))]
    public void The_example_of_a_method_runs(IMethod method)
    {
        var result = Example(method.Info);
        Assert.That(result.Errors, Is.Empty, result.Said);
        Assert.That(result.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines).Select(l => l.Method), Does.Contain(method.Info.Id));
    }

    [TestCaseSource(nameof(Methods))]
    public void A_method_names_its_columns_and_parameters_as_the_registry_does(IMethod method)
    {
        foreach (var input in method.Info.Inputs)
        {
            Assert.That(Core.Units.UnitCatalogue.TryParse(input.Unit.Length > 0 ? input.Unit : "1", out _), $"{input.Symbol} {input.Unit}");
            foreach (var name in input.Parameter.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.That(Core.Gpc.Gases.TryParse(name, out _) || Core.Factors.Registry.Shipped.Parameter(name)?.Id == name, $"{input.Symbol} {name}");
            }
        }
    }

    // Pages were read in the IPCC volumes, where the equation stands. The text of these documents was not at hand, and no page is made up.
    private static readonly Dictionary<string, string> WithoutPage = new(StringComparer.Ordinal)
    {
        ["direct"] = "GPC v1.1: its chapters and equations are known, its pages were not to be had",
        ["network-losses"] = "GPC v1.1: its chapters and equations are known, its pages were not to be had",
        ["manure-nitrous-oxide-per-head"] = "GB/T 32151.22-2024: read in a secondary source, by the number of its table",
    };

    [TestCaseSource(nameof(Methods))]
    public void A_method_cites_the_page_of_its_equation(IMethod method)
    {
        var hasPage = System.Text.RegularExpressions.Regex.IsMatch(method.Info.Citation, @"p\. \d+\.\d+");
        Assert.That(hasPage, Is.Not.EqualTo(WithoutPage.ContainsKey(method.Info.Id)), $"{method.Info.Citation} {WithoutPage.GetValueOrDefault(method.Info.Id)}");
    }

    /// <summary>The example of a method as a project of the city my-city in Guangdong.</summary>
    internal static TestResult Example(MethodInfo info) =>
        info.ExampleFiles.Aggregate(TestProject.With("activities/a.csv", info.Example).And("cities.csv", MethodInfo.ExampleCities), (p, f) => p.And(f.Path, f.Text)).Build();
}
