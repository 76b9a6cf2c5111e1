using System.Globalization;
using CsCheck;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>The same inventory in other forms: each adds up to it, and any two reconcile exactly.</summary>
public sealed class ViewTests
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,method,explanation";

    private static readonly string[] DirectGases = ["co2", "co2-biogenic", "ch4", "ch4-fossil", "n2o", "hfc-134a", "hfc-23", "pfc-14", "sf6"];

    private static readonly (string Reference, string Activity, string Unit)[] Fuels =
    [
        ("I.1.1", "natural-gas", "万m3@0C"), ("I.3.1", "anthracite", "t"), ("I.4.1", "other-bituminous-coal", "t"), ("I.4.4", "other-bituminous-coal", "t"), ("I.1.1", "wood-wood-waste", "t"), ("I.1.2", "electricity", "MWh"), ("I.3.2", "electricity", "万千瓦时"),
        ("II.1.1", "motor-gasoline", "t"), ("II.5.1", "gas-diesel-oil", "t"),
    ];

    private static readonly Gen<string> AnyRow = Gen.OneOf(
        from reference in Gen.Int[0, GpcReferences.All.Count - 1]
        from gas in Gen.Int[0, DirectGases.Length - 1]
        from amount in Gen.Int[0, 5_000_000]
        select string.Create(CultureInfo.InvariantCulture, $"c,2023,{GpcReferences.All[reference].Id},{DirectGases[gas]},{(GpcReferences.All[reference].Id == "V.2" ? -amount : amount)}.37,kg,direct,"),
        from fuel in Gen.Int[0, Fuels.Length - 1]
        from amount in Gen.Int[0, 5_000_000]
        select string.Create(CultureInfo.InvariantCulture, $"c,2023,{Fuels[fuel].Reference},{Fuels[fuel].Activity},{amount}.5,{Fuels[fuel].Unit},,"));

    private static TestResult Build(IEnumerable<string> rows) => TestProject.Under(Heading, [.. rows, "c,2023,I.2.2,electricity,1000,MWh,,", "c,2023,I.2.1,anthracite,3,t,,"]).In("CN", "CN-GD")
        .And("indicators.csv", "city,year,indicator,value,unit,basis,price_year,source", "c,2023,electricity-net-import,700,MWh,,,x", "c,2023,population,1000,person,,,x", "c,2023,gdp,500,万元,constant,2020,x")
        .Settings("""{"derive_losses": true}""").Options(o => o with { DuplicatesUpTo = 0 }).Build();

    private static InventoryView View(string id) => InventoryView.Find(id)!;

    private static double Tonnes(ViewReading reading, string place) => reading.Co2e(reading.View.Places.Single(p => p.Id == place))!.Value / 1000;

    private static void AddsUp(ViewReading reading)
    {
        var whole = new GasMasses(reading.Inventory.Cells.SelectMany(c => c.Masses.All));
        var placed = new GasMasses(reading.View.Places.Where(p => p.Parent.Length == 0).SelectMany(p => reading.Masses(p).All));
        Assert.That(placed.All.Select(m => m.Gas), Is.EqualTo(whole.All.Select(m => m.Gas)), reading.View.Id);
        Assert.That(placed.All.Select(m => m.Kilograms), Is.EqualTo(whole.All.Select(m => m.Kilograms)).Within(1e-9).Percent, reading.View.Id);
    }

    private static void Reconciles(TestResult result, Inventory inventory)
    {
        var readings = InventoryView.All.Select(v => v.Of(inventory, result.Project)).Where(r => r.Total is not null).ToList();
        foreach (var reading in readings)
        {
            // The totals of the GPC and the energy CO2 are calculated elsewhere, and know nothing of views.
            if (SeriesView.TryParse(reading.View.Id, out var view))
            {
                var known = (view.Read(inventory, result.Project).Value ?? 0);
                Assert.That(reading.Total, Is.EqualTo(known).Within(1e-9 * Math.Max(1, Scale(reading))), reading.View.Id);
            }
        }

        foreach (var (from, to) in from a in readings from b in readings select (a, b))
        {
            var change = Reconciliation.Of(from, to).Change;
            Assert.That(from.Total + change, Is.EqualTo(to.Total).Within(1e-9 * Math.Max(1, Scale(from) + Scale(to))), $"{from.View.Id} to {to.View.Id}");
        }

        // Sinks and sources may cancel: what counts is how much was added up.
        static double Scale(ViewReading r) => r.Parts.Sum(p => Math.Abs(p.Co2e(r.Gwp) ?? 0));
    }

    [Test]
    public void Every_view_adds_up_to_the_inventory_and_any_two_reconcile_whatever_is_in_it() =>
        AnyRow.Array[0, 25].Sample(rows =>
        {
            var result = Build(rows);
            Assert.That(result.Errors, Is.Empty, result.Said);
            foreach (var view in InventoryView.All)
            {
                AddsUp(view.Of(result.Only, result.Project));
            }

            Reconciles(result, result.Only);
        }, iter: 60);

    [TestCase("examples/teaching-city")]
    [TestCase("examples/anoka-county")]
    [TestCase("examples/alliance")]
    public void The_examples_add_up_and_reconcile(string folder)
    {
        var result = TestResult.OfFolder(folder);
        foreach (var inventory in result.Inventories)
        {
            foreach (var view in InventoryView.All)
            {
                AddsUp(view.Of(inventory, result.Project));
            }

            Reconciles(result, inventory);
        }
    }

    [Test]
    public void Any_gas_of_any_reference_has_a_place_in_every_view()
    {
        var lines = TestProject.Under(Heading, [.. from r in GpcReferences.All from g in DirectGases.Append("co2e") select $"c,2023,{r.Id},{g},1,t,direct,"]).Build().Only.Lines;
        Assert.That(lines, Has.Count.EqualTo(54 * 10));
        Assert.That(from v in InventoryView.All from l in lines from m in l.Masses.All select v.PlaceOf(l, m.Gas), Is.All.Not.Null);
    }

    [Test]
    public void Places_belong_to_places_that_are_there_and_hold_their_id()
    {
        foreach (var view in InventoryView.All)
        {
            var ids = view.Places.Select(p => p.Id).ToHashSet();
            Assert.That(view.Places.Where(p => p.Parent.Length > 0).Select(p => p.Parent).Distinct(), Is.SubsetOf(ids));
            Assert.That(view.Places.Where(p => p.Parent.Length > 0 && !p.Id.StartsWith(p.Parent + ".", StringComparison.Ordinal)), Is.Empty);
        }
    }

    // 省级温室气体清单编制指南（试行）, 2011: the five sectors of the form.
    [Test]
    public void The_provincial_form_has_the_five_sectors_of_the_guidelines() =>
        Assert.That(InventoryView.Provincial.Places.Where(p => p.Kind == PlaceKind.Total && p.Parent.Length == 0).Select(p => p.Name.Chinese), Is.EqualTo(new[] { "能源活动", "工业生产过程", "农业活动", "土地利用变化和林业", "废弃物处理" }));

    // Imported power of a province, a worked bridge: plants 15.300 Mt, used 285 亿kWh and lost 15 亿kWh at 0.581 kg/kWh: I.x.2 16.5585 Mt, I.x.3 0.8715 Mt; net import 100 亿kWh.
    [Test]
    public void Plants_count_in_the_province_and_purchases_in_the_city()
    {
        var result = TestProject.Under(Heading, "c,2023,I.4.4,co2,15300000,t,direct,", "c,2023,I.3.2,electricity,285,亿千瓦时,,", "c,2023,I.3.3,co2,871500,t,direct,")
            .In("CN", "CN-GD").Factors("own", "id,activity,gas,value,unit,source", "e,electricity,co2,0.581,kg/kWh,x")
            .And("indicators.csv", "city,year,indicator,value,unit,source", "c,2023,electricity-net-import,100,亿千瓦时,x").Build();
        Assert.That(result.Errors, Is.Empty, result.Said);
        var province = InventoryView.Provincial.Of(result.Only, result.Project);
        var bridge = Reconciliation.Of(View("BASIC+").Of(result.Only, result.Project), province);
        Assert.Multiple(() =>
        {
            Assert.That(province.Total / 1000, Is.EqualTo(15_300_000).Within(1e-9).Percent);
            Assert.That(Tonnes(province, "grid-energy"), Is.EqualTo(16_558_500).Within(1e-9).Percent);
            Assert.That(Tonnes(province, "losses"), Is.EqualTo(871_500).Within(1e-9).Percent);
            Assert.That(Tonnes(province, "electricity-import"), Is.EqualTo(5_810_000).Within(1e-9).Percent);
            Assert.That(bridge.ByReason().Select(r => (r.Cause, Math.Round(r.Change / 1000, 6))), Is.EqualTo(new[]
            {
                (ReconciliationCause.Left, -16_558_500d), (ReconciliationCause.Left, -871_500d), (ReconciliationCause.Added, 15_300_000d),
            }));
            Assert.That(Reconciliation.Of(province, InventoryView.EnergyCo2.Of(result.Only, result.Project)).Change / 1000, Is.EqualTo(5_810_000).Within(1e-9).Percent);
        });
    }

    // The second assessment report weighs methane 21 and the fifth 28.
    [Test]
    public void What_both_count_and_weigh_otherwise_is_a_step_of_its_own()
    {
        var result = Build(["c,2023,III.1.1,ch4,100,t,direct,"]);
        var steps = Reconciliation.Of(View("BASIC").Of(result.Only, result.Project), InventoryView.Provincial.Of(result.Only, result.Project)).Steps;
        Assert.That(steps.Single(s => s.Cause == ReconciliationCause.Gwp && s.Part!.Line.Reference.Id == "III.1.1").Change, Is.EqualTo(-700_000).Within(1e-9).Percent);
    }

    [Test]
    public void Waste_counts_where_it_is_treated_in_the_province_and_where_it_is_made_in_the_city()
    {
        var result = Build(["c,2023,III.1.1,ch4,1,t,direct,", "c,2023,III.1.2,ch4,10,t,direct,", "c,2023,III.1.3,ch4,100,t,direct,"]);
        var gwp = GwpSets.Find(GwpSets.Shipped, "AR5");
        Assert.Multiple(() =>
        {
            Assert.That(Tonnes(InventoryView.Provincial.Of(result.Only, result.Project, gwp), "waste"), Is.EqualTo(101 * 28).Within(1e-9).Percent);
            Assert.That(Tonnes(InventoryView.Areas.Of(result.Only, result.Project, gwp), "waste"), Is.EqualTo(11 * 28).Within(1e-9).Percent);
        });
    }

    // 1000 people, 500 万元, and 700 MWh; one tce is 29.3076 GJ (GB/T 2589).
    [Test]
    public void Intensities_are_totals_over_people_GDP_and_energy()
    {
        var result = TestProject.Under(Heading, "c,2023,I.1.1,co2,300,t,direct,", "c,2023,I.2.2,electricity,700,MWh,,").In("CN", "CN-GD").Factors("own", "id,activity,gas,value,unit,source", "e,electricity,co2,1,kg/kWh,x")
            .And("indicators.csv", "city,year,indicator,value,unit,basis,price_year,source", "c,2023,population,1000,person,,,x", "c,2023,gdp,500,万元,constant,2020,x").Build();
        var intensity = Intensity.Of(result.Only, result.Project);
        Assert.Multiple(() =>
        {
            Assert.That(intensity.Totals[0].Total / 1000 / intensity.Population, Is.EqualTo(1).Within(1e-9).Percent);
            Assert.That(intensity.Gdp, Is.EqualTo(5e6));
            Assert.That(intensity.PriceYear, Is.EqualTo(2020));
            Assert.That(intensity.Energy, Is.EqualTo(700 * 3.6e9).Within(1e-9).Percent);
            Assert.That(intensity.EnergyLacks.Select(r => r.Id), Is.EqualTo(new[] { "I.1.1" }));
        });
    }

    // CO2 1000 t ± 10 %, CH4 100 t ± 50 %, which AR5 weighs 28 and SAR 21: half-widths of 100 and 50 × 28, or 50 × 21. One of each in I.1.1 and III.1.1.
    [Test]
    public void An_intensity_is_as_sure_as_its_total_by_its_own_GWP_set()
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,amount,unit,uncertainty", "c,2023,I.1.1,co2,1000,t,10", "c,2023,III.1.1,ch4,100,t,50")
            .And("indicators.csv", "city,year,indicator,value,unit,source", "c,2023,population,1000,person,x").Build();
        var intensity = Intensity.Of(result.Only, result.Project, builder: result.Builder);
        double Of(InventoryView view) => intensity.Totals.Zip(intensity.Estimates).Single(t => t.First.View == view).Second!.Value.Percent!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of(InventoryView.All[(int)ReportingLevel.Basic]), Is.EqualTo(100 * Math.Sqrt((100.0 * 100) + (1400 * 1400)) / 3800).Within(1e-9).Percent);
            Assert.That(Of(InventoryView.Provincial), Is.EqualTo(100 * Math.Sqrt((100.0 * 100) + (1050 * 1050)) / 3100).Within(1e-9).Percent);
            Assert.That(Intensity.Of(result.Only, result.Project).Estimates, Is.All.Null, "nobody asked");
        }
    }

    // A view's total and what it rests on are added up apart.
    [Test]
    public void The_estimate_of_every_view_is_of_its_own_total()
    {
        var result = TestResult.OfFolder("examples/teaching-city");
        foreach (var inventory in result.Inventories)
        {
            var intensity = Intensity.Of(inventory, result.Project, builder: result.Builder);
            Assert.That(intensity.Estimates.Select(e => e?.Value), Is.EqualTo(intensity.Totals.Select(t => t.Total)).Within(1e-10).Percent);
            Assert.That(intensity.Estimates.Select(e => e?.Percent), Is.All.GreaterThan(0));
        }
    }

    [Test]
    public void Energy_that_somebody_states_is_taken()
    {
        var result = TestProject.Under(Heading, "c,2023,I.1.1,co2,300,t,direct,").And("indicators.csv", "city,year,indicator,value,unit,source", "c,2023,energy-consumption,2,tce,x").Build();
        var intensity = Intensity.Of(result.Only, result.Project);
        Assert.That((intensity.IsEnergyStated, intensity.Energy), Is.EqualTo((true, 2 * 29.3076e9)));
    }

    [TestCase("view provincial . --gwp none")]
    [TestCase("view provincial . --year 1901")]
    [TestCase("view provincial nowhere")]
    [TestCase("view forest .")]
    [TestCase("reconcile . --from nothing")]
    [TestCase("reconcile . --to-gwp none")]
    public void What_cannot_be_done_is_refused_in_a_sentence(string command)
    {
        var run = TestRun.Of([.. command.Split(' ').Select(w => w == "." ? Path.Combine(Resources.Root, "examples/anoka-county") : w)]);
        Assert.That(run.Code, Is.Not.EqualTo(0));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contain("   at "));
    }
}
