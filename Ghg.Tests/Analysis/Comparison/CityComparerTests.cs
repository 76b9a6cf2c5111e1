using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Comparison;

/// <summary>Seven cities, of which two compare with the first; expected indicators are of another program.</summary>
public class CityComparerTests
{
    private const string IndicatorHeading = "city,year,indicator,value,unit,basis,price_year,source";

    // city, year, level, boundary, population 10⁴, GDP 10⁸ yuan, area km2, HDD18, kt, share of heating; t per head, t per 10⁴ yuan, kt per km2
    private static readonly (string Id, int Year, string Level, string Boundary, double People, double Gdp, double Area, double Hdd, double Kilotonnes, double Heating, double[] Expected)[] Cities =
    [
        ("A", 2022, "BASIC", "prefecture", 900, 9000, 11000, 2650, 78000, 14, [8.666666666666668, 0.8666666666666666, 7.090909090909091]),
        ("B", 2022, "BASIC", "prefecture", 720, 6100, 9500, 2900, 71000, 16, [9.86111111111111, 1.1639344262295082, 7.473684210526316]),
        ("C", 2022, "BASIC", "prefecture", 1300, 21000, 8200, 1450, 92000, 5, [7.0769230769230775, 0.43809523809523815, 11.21951219512195]),
        ("E", 2021, "BASIC", "prefecture", 480, 4300, 12800, 3100, 59000, 18, [12.291666666666668, 1.372093023255814, 4.609375]),
        ("F", 2022, "BASIC+", "prefecture", 850, 7900, 10100, 2400, 83000, 12, [9.76470588235294, 1.050632911392405, 8.217821782178218]),
        ("S", 2022, "BASIC", "city", 74, 1150, 217, 2620, 3100, 30, [4.1891891891891895, 0.26956521739130435, 14.285714285714286]),
    ];

    [Test]
    public void Indicators_are_what_another_program_computed([Values("per-person", "per-gdp", "per-area")] string row, [Values("A", "B", "C", "S")] string id)
    {
        var city = Cities.Single(c => c.Id == id);
        var value = Compare(["A", "B", "C", "S"]).Row(row)!.Values.Single(v => v.City == id).Value!.Value;
        var expected = city.Expected[row switch { "per-person" => 0, "per-gdp" => 1, _ => 2 }] * (row == "per-area" ? 1000 : 1);
        Assert.That(value, Is.EqualTo(expected).Within(1e-10).Percent);
    }

    [Test]
    public void Cities_of_another_kind_of_boundary_are_shown_and_not_ranked_among_the_others()
    {
        var bag = new DiagnosticBag();
        var row = Compare(["A", "B", "C", "S"], bag: bag).Row("per-person")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Values.Select(v => (v.City, v.Standing?.Rank, v.Standing?.Of)), Is.EqualTo(new (string, int?, int?)[] { ("A", 2, 3), ("B", 3, 3), ("C", 1, 3), ("S", null, null) }));
            Assert.That(row.Values[3].Status, Is.EqualTo(ValueStatus.Whole));
            Assert.That(bag.Sorted().Select(f => f.Rule.Code), Does.Contain("GHG6243"));
        }
    }

    [TestCase("E", "GHG6240")]
    [TestCase("F", "GHG6206")]
    public void A_city_of_another_year_or_level_is_refused(string other, string code)
    {
        var bag = new DiagnosticBag();
        Assert.That(TryCompare(["A", other], new ComparisonScope(), bag), Is.Null);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { code }));
    }

    [Test]
    public void A_city_of_another_gwp_set_is_refused_and_restated_on_request()
    {
        var other = Project(Row("G", 2022, "I.2.1", "ch4", 10), "inventories.csv", "city,year\nG,2022\n").Gwp("AR4").Build();
        CityYear[] pair = [.. Inventories(["A"]), new CityYear(other.Project, other.Only)];
        var bag = new DiagnosticBag();
        Assert.That(CityComparer.Compare(pair, new ComparisonScope(), bag), Is.Null);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { "GHG6241" }));
        var aligned = CityComparer.Compare(pair, new ComparisonScope { Aligns = true }, new DiagnosticBag())!;
        Assert.That(aligned.Gwp.Name, Is.EqualTo("AR5"));
        Assert.That(aligned.Row("total")!.Values.Single(v => v.City == "G").Value, Is.EqualTo(280).Within(1e-9), "10 t of methane at 28");
    }

    [Test]
    public void Alignment_takes_the_nearest_year_and_the_narrowest_level()
    {
        var aligned = TryCompare(["A", "E", "F"], new ComparisonScope { Aligns = true }, new DiagnosticBag())!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(aligned.Cities.Select(c => c.Year), Is.EqualTo(new[] { 2022, 2021, 2022 }));
            Assert.That(aligned.Level, Is.EqualTo(ReportingLevel.Basic));
            Assert.That(aligned.Row("per-person")!.Values.Select(v => v.Standing?.Of), Is.EqualTo(new int?[] { 2, null, 2 }), "another year is shown and not ranked");
        }
    }

    // (1 − h) + h × 2500 / HDD, on buildings alone.
    [Test]
    public void Buildings_are_adjusted_where_the_weather_is_near_enough()
    {
        var bag = new DiagnosticBag();
        var comparison = TryCompare(["A", "B", "C"], new ComparisonScope { HeatingDegreeDays = 2500 }, bag)!;
        var adjusted = comparison.Row("buildings-adjusted-per-person")!.Values;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(adjusted[0].Value, Is.EqualTo(8.597987421383648).Within(1e-10).Percent);
            Assert.That(adjusted[1].Value, Is.EqualTo(9.643486590038313).Within(1e-10).Percent);
            Assert.That((adjusted[2].Value, adjusted[2].Status), Is.EqualTo(((double?)null, ValueStatus.NotKnown)));
            Assert.That(bag.Sorted().Select(f => (f.Rule.Code, f.City)), Is.EqualTo(new (string, string?)[] { ("GHG6245", "C") }));
        }
    }

    [TestCase("65F", "GHG6244", false)]
    [TestCase("", "GHG6244", true)]
    [TestCase("18 °C", "", true)]
    public void Degree_days_of_another_base_are_another_quantity(string basis, string code, bool first)
    {
        var bag = new DiagnosticBag();
        var comparison = TryCompare(["A", "B"], new ComparisonScope { HeatingDegreeDays = 2700 }, bag, ("B", basis))!;
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), code.Length == 0 ? Is.Empty : Is.EqualTo(new[] { code }));
        Assert.That(comparison.Row("buildings-adjusted-per-person")?.Values[0].Value is not null, Is.EqualTo(first));
    }

    [Test]
    public void A_value_that_is_not_whole_is_marked_and_left_out_of_ranks()
    {
        var result = Project("", "activities/x.csv", "city,year,gpc_ref,activity,amount,unit,notation_key,explanation\n"
            + "P,2022,I.2.1,co2e,10,t,,\nP,2022,II.1.1,co2e,9,t,,\nQ,2022,I.2.1,co2e,20,t,,\nQ,2022,II.1.1,,,,NE,no survey\nR,2022,I.2.1,co2e,30,t,,\nR,2022,II.1.1,co2e,1,t,,\n")
            .And("indicators.csv", IndicatorHeading, "P,2022,population,1,person,,,s", "Q,2022,population,1,person,,,s", "R,2022,population,1,person,,,s").Build();
        CityYear[] cities = [.. result.Inventories.Select(i => new CityYear(result.Project, i))];
        var comparison = CityComparer.Compare(cities, new ComparisonScope { Level = ReportingLevel.Basic }, new DiagnosticBag())!;
        var aligned = CityComparer.Compare(cities, new ComparisonScope { Aligns = true }, new DiagnosticBag())!;
        var road = comparison.Row("road-per-person")!.Values;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(road.Select(v => (v.Value, v.Status, v.Standing?.Rank, v.Standing?.Of)), Is.EqualTo(new (double?, ValueStatus, int?, int?)[]
            {
                (9, ValueStatus.Partial, null, null), (null, ValueStatus.NotKnown, null, null), (1, ValueStatus.Partial, null, null),
            }), "II.1.2 was not spoken of");
            Assert.That(aligned.References.Select(r => r.Id), Is.EqualTo(new[] { "I.2.1" }));
            Assert.That(aligned.Row("per-person")!.Values.Select(v => (v.Value, v.Standing?.Rank)), Is.EqualTo(new (double?, int?)[] { (10, 1), (20, 2), (30, 3) }));
        }
    }

    [Test]
    public void What_is_included_elsewhere_is_not_whole_in_its_sector()
    {
        var result = Project("", "activities/x.csv", "city,year,gpc_ref,activity,amount,unit,notation_key,explanation,included_in\n"
            + "P,2022,I.2.1,co2e,10,t,,,\nP,2022,I.6.1,co2e,10,t,,,\nP,2022,I.1.1,,,,IE,one meter,I.6.1\n").And("indicators.csv", IndicatorHeading, "P,2022,population,1,person,,,s").Build();
        var comparison = CityComparer.Compare([new CityYear(result.Project, result.Only)], new ComparisonScope { Aligns = true }, new DiagnosticBag())!;
        Assert.That(comparison.Row("buildings-per-person")!.Values.Single().Status, Is.EqualTo(ValueStatus.Partial));
        Assert.That(comparison.Row("I-per-person")!.Values.Single().Status, Is.EqualTo(ValueStatus.Whole));
    }

    [Test]
    public void Yuan_and_dollars_compare_only_by_a_stated_rate()
    {
        string[] gdp = ["P,2022,gdp,10,万元,,,s", "Q,2022,gdp,5000,USD,,,s"];
        var (without, with) = (new DiagnosticBag(), new DiagnosticBag());
        var alone = Two(gdp, without).Row("per-gdp")!;
        var row = Two([.. gdp, "P,2022,currency-conversion,0.25,USD/元,PPP,,s"], with).Row("per-gdp")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(without.Sorted().Select(f => f.Rule.Code).Distinct(), Is.EqualTo(new[] { "GHG6202" }));
            Assert.That(alone.Unit, Is.EqualTo("t CO2e/10^4 CNY"));
            Assert.That(alone.Values.Select(v => (v.Value, v.Status, v.Standing)), Is.EqualTo(new (double?, ValueStatus, Standing?)[] { (1, ValueStatus.Whole, null), (null, ValueStatus.NotKnown, null) }));
            Assert.That(with.Sorted(), Is.Empty);
            Assert.That(row.Unit, Is.EqualTo("t CO2e/10^4 USD (PPP)"));
            Assert.That(row.Values.Select(v => v.Value!.Value), Is.EqualTo(new[] { 10 / 2.5, 20 / 0.5 }).Within(1e-10).Percent);
        }
    }

    [TestCase("heating-share,120,%")]
    [TestCase("heating-share,-1,%")]
    [TestCase("heating-share,0.4,person")]
    public void A_share_beyond_the_whole_is_an_error(string indicator)
    {
        var bag = new DiagnosticBag();
        Two([$"P,2022,{indicator},,,s", "P,2022,hdd,2000,K d,18C,,s"], bag);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { "GHG6246" }));
    }

    // P: 30 t ± 10 % and 40 t ± 10 % give 5 of 70 t; II.1 alone is as sure as its row.
    [Test]
    public void A_value_is_as_sure_as_the_emissions_that_it_rests_on()
    {
        var result = TestProject.Under("city,year,gpc_ref,activity,amount,unit,uncertainty", "P,2022,I.2.1,co2,30,t,10", "P,2022,II.1.1,co2,40,t,10", "Q,2022,I.2.1,co2,50,t,4", "Q,2022,II.1.1,co2,50,t,3")
            .And("indicators.csv", IndicatorHeading, "P,2022,population,10,person,,,s", "Q,2022,population,10,person,,,s").Build();
        CityYear[] cities = [.. result.Inventories.Select(i => new CityYear(result.Project, i) { Builder = result.Builder })];
        var comparison = CityComparer.Compare(cities, new ComparisonScope(), new DiagnosticBag())!;
        double?[] Of(string row) => [.. comparison.Row(row)!.Values.Select(v => v.UncertaintyPercent)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Of("total"), Is.EqualTo(new double?[] { 500.0 / 70, 2.5 }).Within(1e-9).Percent, "3² + 4² = 5², and (50 × 4 %)² + (50 × 3 %)² = 2.5²");
            Assert.That(Of("per-person"), Is.EqualTo(Of("total")), "people are taken as exact");
            Assert.That(Of("road-per-person"), Is.EqualTo(new double?[] { 10, 3 }).Within(1e-9).Percent);
            Assert.That(Compare(["A", "B"]).Rows.SelectMany(r => r.Values).Select(v => v.UncertaintyPercent), Is.All.Null, "nobody asked");
        }
    }

    [Test]
    public void The_order_of_inventories_does_not_matter()
    {
        var all = Inventories(["A", "B", "C"]);
        var (plain, turned) = (CityComparer.Compare(all, new ComparisonScope(), new DiagnosticBag())!, CityComparer.Compare([.. all.Reverse()], new ComparisonScope(), new DiagnosticBag())!);
        Assert.That(turned.Rows.SelectMany(r => r.Values), Is.EqualTo(plain.Rows.SelectMany(r => r.Values)));
    }

    private static CityComparison Two(string[] indicators, DiagnosticBag bag)
    {
        var result = Project("", "activities/x.csv", "city,year,gpc_ref,activity,amount,unit\nP,2022,I.2.1,co2e,10,t\nQ,2022,I.2.1,co2e,20,t\n")
            .And("indicators.csv", IndicatorHeading, ["P,2022,population,1,person,,,s", "Q,2022,population,1,person,,,s", .. indicators]).Build();
        return CityComparer.Compare([.. result.Inventories.Select(i => new CityYear(result.Project, i))], new ComparisonScope { Aligns = true }, bag)!;
    }

    private static CityComparison Compare(string[] ids, DiagnosticBag? bag = null) => TryCompare(ids, new ComparisonScope(), bag ?? new DiagnosticBag())!;

    private static CityComparison? TryCompare(string[] ids, ComparisonScope scope, DiagnosticBag bag, params (string City, string Basis)[] bases) => CityComparer.Compare(Inventories(ids, bases), scope, bag);

    // All of the emissions under commercial buildings, and every other reference of BASIC+ said not to occur.
    private static IReadOnlyList<CityYear> Inventories(string[] ids, params (string City, string Basis)[] bases)
    {
        var cities = Cities.Where(c => ids.Contains(c.Id)).ToList();
        var rows = cities.SelectMany(c => GpcReferences.All.Where(r => r.CountsIn(ReportingLevel.BasicPlus) && r.Id != "I.2.1").Select(r => $"{c.Id},{c.Year},{r.Id},,,,NO,none").Prepend($"{c.Id},{c.Year},I.2.1,co2e,{c.Kilotonnes},kt,,"));
        var indicators = cities.SelectMany(c => new[]
        {
            $"{c.Id},{c.Year},population,{c.People},万人,,,s", $"{c.Id},{c.Year},gdp,{c.Gdp},亿元,,2020,s", $"{c.Id},{c.Year},area,{c.Area},km2,,,s",
            $"{c.Id},{c.Year},hdd,{c.Hdd},K d,{(bases.FirstOrDefault(b => b.City == c.Id) is { City: not null } b ? b.Basis : "18C")},,s", $"{c.Id},{c.Year},heating-share,{c.Heating},%,,,s",
        });
        var result = Project("", "activities/x.csv", TestProject.Csv("city,year,gpc_ref,activity,amount,unit,notation_key,explanation", [.. rows]))
            .And("indicators.csv", IndicatorHeading, [.. indicators]).And("inventories.csv", "city,year,level,boundary", [.. cities.Select(c => $"{c.Id},{c.Year},{c.Level},{c.Boundary}")]).Build();
        return [.. result.Inventories.Select(i => new CityYear(result.Project, i))];
    }

    private static string Row(string city, int year, string reference, string gas, double tonnes) => $"{city},{year},{reference},{gas},{tonnes},t";

    private static TestProject Project(string row, string path, string text) => (row.Length == 0 ? TestProject.With(path, text) : TestProject.Of(row).And(path, text));
}
