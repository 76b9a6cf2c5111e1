using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Comparison;

/// <summary>The cities nearest to one, by distances that another program computed.</summary>
public sealed class PeerFinderTests
{
    // Population in 10⁴, GDP per person (PPP, thousands), share of industry in %, HDD18.
    private static readonly (string City, int Year, double People, double Gdp, double Industry, double Hdd)[] Cities =
    [
        ("A", 2022, 900, 22.1, 46, 2650), ("B", 2022, 720, 18.7, 44, 2900), ("C", 2022, 1300, 35.7, 33, 1450), ("E", 2021, 480, 19.8, 49, 3100), ("F", 2022, 850, 20.5, 41, 2400),
        ("G", 2022, 350, 32.0, 28, 1500), ("S", 2022, 74, 75.0, 8, 2620),
    ];

    [Test]
    public void The_nearest_come_first_with_their_distances_and_another_year_is_passed_over()
    {
        var bag = new DiagnosticBag();
        var group = Nearest(5, bag)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(group.Peers.Select(p => p.City), Is.EqualTo(new[] { "B", "F", "C", "G", "S" }));
            Assert.That(group.Peers.Select(p => p.Distance), Is.EqualTo(new[] { 0.4007, 0.5694, 1.8997, 2.2017, 4.1891 }).Within(0.00005));
            Assert.That((group.Year, group.Candidates), Is.EqualTo((2022, 5)));
            Assert.That(bag.Sorted().Select(f => (f.Rule.Code, f.City)), Is.EqualTo(new (string, string?)[] { ("GHG6251", "E") }));
            Assert.That(bag.Sorted()[0].Found.English, Does.EndWith("no inventory of that year"));
            Assert.That(bag.Sorted()[0].Found.Chinese, Does.EndWith("该年没有清单"));
        }
    }

    [Test]
    public void Only_so_many_are_given() => Assert.That(Nearest(2, new DiagnosticBag())!.Cities, Is.EqualTo(new[] { "A", "B", "F" }));

    [TestCase("A,2022,industry-share,46,%,,,s", "A,2022,industry-share,46,person,,,s", "lacks industry-share")]
    [TestCase("A,2022,hdd,2650,K d,18C,,s", "A,2022,hdd,2650,K d,,,s", "lacks hdd")]
    [TestCase("A,2022,population,900,万人,,,s", "", "lacks population")]
    public void A_city_that_lacks_an_indicator_has_no_peers_and_is_told_which(string row, string instead, string said)
    {
        var bag = new DiagnosticBag();
        Assert.That(Nearest(5, bag, (row, instead)), Is.Null);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { "GHG6250" }));
        Assert.That(bag.Sorted()[0].Found.English, Does.Contain(said));
    }

    [TestCase("B,2022,industry-share,44,%,,,s", "B,2022,industry-share,44,%,第二产业,,s", "industry is on another basis")]
    [TestCase("B,2022,hdd,2900,K d,18C,,s", "B,2022,hdd,2900,K d,65F,,s", "from another temperature")]
    [TestCase("B,2022,industry-share,44,%,,,s", "", "it lacks industry-share")]
    [TestCase("S,2022,currency-conversion,1,CNY/USD,PPP,,s", "S,2022,currency-conversion,7,CNY/USD,market,,s", "without a rate at purchasing power parities")]
    public void A_city_that_is_measured_otherwise_is_passed_over(string row, string instead, string said)
    {
        var bag = new DiagnosticBag();
        var group = Nearest(6, bag, (row, instead))!;
        Assert.That(group.Peers.Select(p => p.City).ToList(), Has.No.Member(row[..1]).And.Count.EqualTo(4));
        Assert.That(bag.Sorted().Single(f => f.City == row[..1]).Found.English, Does.Contain(said));
    }

    [Test]
    public void Alone_it_has_none()
    {
        var (bag, inventories) = (new DiagnosticBag(), Inventories());
        Assert.That(PeerFinder.Nearest([.. inventories.Where(i => i.City == "A")], "A", 5, null, bag), Is.Null);
        Assert.That(bag.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { "GHG6252" }));
    }

    private static PeerGroup? Nearest(int count, DiagnosticBag bag, params (string Row, string Instead)[] changes) => PeerFinder.Nearest(Inventories(changes), "A", count, null, bag);

    private static IReadOnlyList<CityYear> Inventories(params (string Row, string Instead)[] changes)
    {
        var rows = Cities.SelectMany(c => new[]
        {
            $"{c.City},{c.Year},population,{c.People},万人,,,s", $"{c.City},{c.Year},gdp,{c.People * c.Gdp * 10},million {(c.City == "S" ? "USD" : "CNY")},,2020,s",
            $"{c.City},{c.Year},industry-share,{c.Industry},%,,,s", $"{c.City},{c.Year},hdd,{c.Hdd},K d,18C,,s",
        }).Append("S,2022,currency-conversion,1,CNY/USD,PPP,,s");
        var result = TestProject.Of([.. Cities.Select(c => $"{c.City},{c.Year},I.2.1,co2,10,t")])
            .And("indicators.csv", "city,year,indicator,value,unit,basis,price_year,source", [.. rows.Select(r => changes.FirstOrDefault(c => c.Row == r) is { Row: not null } change ? change.Instead : r).Where(r => r.Length > 0)]).Build();
        return [.. result.Inventories.Select(i => new CityYear(result.Project, i))];
    }
}
