using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>China's electricity factors: the whole and its parts fit, and none of the other series has slipped in.</summary>
public sealed class ChinaGridDatasetTests
{
    private static readonly IReadOnlyList<SourcedNumber> Numbers = Catalogue.Shipped.Dataset("china-grid")!.Numbers;

    private static IEnumerable<SourcedNumber> Of(int year, string kind) =>
        Numbers.Where(n => n.Subject == "electricity" && n.YearFrom == year && n.Scope2Method == "location" && Registry.Shipped.Region(n.Region)!.Kind == kind);

    private static double National(int year) => Of(year, "country").Single().Value;

    // The notices do not print what each province used, so that the means are simple: they take Qinghai for as much as Guangdong.
    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void The_mean_of_provinces_and_of_grids_lies_near_the_national_average(int year)
    {
        Assert.That(Of(year, "province").Count(), Is.EqualTo(30));
        Assert.That(Of(year, "grid").Count(), Is.EqualTo(7));
        Assert.That(Of(year, "province").Average(n => n.Value), Is.EqualTo(National(year)).Within(5).Percent);
        Assert.That(Of(year, "grid").Average(n => n.Value), Is.EqualTo(National(year)).Within(8).Percent);
        Assert.That(National(year), Is.InRange(Of(year, "grid").Min(n => n.Value), Of(year, "grid").Max(n => n.Value)));
    }

    // A grid is made of its provinces: an average outside them would be a row shifted in one of the two tables. Imports between grids and Inner Mongolia's two halves leave a little room.
    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void A_grid_lies_between_its_provinces(int year)
    {
        var outside = from grid in Of(year, "grid")
                      let parts = Of(year, "province").Where(p => Registry.Shipped.Region(p.Region)!.Parents.Contains(grid.Region)).Select(p => p.Value).ToList()
                      where grid.Value < parts.Min() * 0.95 || grid.Value > parts.Max() * 1.05
                      select $"{grid.Id} {grid.ValueText} not in {parts.Min()}..{parts.Max()}";
        Assert.That(outside, Is.Empty);
    }

    // Notices 2024 No. 12, 2024 No. 33, 2025 No. 47: the national factor of fossil power, which is for plants and is not shipped. The ratio falls as the fossil share of generation does; with losses inside it would be 5 % higher.
    [TestCase(2021, 0.8426, 0.6608)]
    [TestCase(2022, 0.8325, 0.6446)]
    [TestCase(2023, 0.8273, 0.6414)]
    public void The_average_is_the_fossil_factor_times_the_fossil_share_so_that_losses_are_not_inside(int year, double fossil, double ratio) =>
        Assert.That(National(year) / fossil, Is.EqualTo(ratio).Within(0.00005));

    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void Without_traded_green_power_the_average_is_higher_and_serves_the_market_based_memo_only(int year)
    {
        var residual = Numbers.Single(n => n.YearFrom == year && n.Scope2Method == "residual");
        Assert.That(residual.Value, Is.GreaterThan(National(year)));
        var totals = TestProject.Of($"c,{year},I.1.2,electricity,1,MWh").In("CN").Build();
        Assert.That(totals.Kilograms("I.1.2", "co2"), Is.EqualTo(1000 * National(year)).Within(1e-12).Percent, totals.Said);
    }

    [TestCase(0.6101, "trading scheme")]
    [TestCase(0.581, "trading scheme")]
    [TestCase(0.5703, "trading scheme")]
    [TestCase(0.6205, "life cycle, 2023")]
    [TestCase(0.5777, "life cycle, 2024")]
    [TestCase(0.8426, "fossil power, 2021")]
    [TestCase(0.8325, "fossil power, 2022")]
    [TestCase(0.8273, "fossil power, 2023")]
    [TestCase(0.9419, "operating margin, North")]
    [TestCase(1.0826, "operating margin, Northeast")]
    public void A_factor_of_another_series_is_not_here(double value, string series) => Assert.That(Numbers.Where(n => n.Value == value).Select(n => $"{n.Id}: {series}"), Is.Empty);

    [Test]
    public void Electricity_is_in_kg_and_heat_in_t_and_neither_has_another_gas_than_CO2()
    {
        Assert.That(Numbers.Where(n => n.Subject == "electricity").Select(n => n.Unit.Id).Distinct(), Is.EqualTo(new[] { "kg/kWh" }));
        Assert.That(Numbers.Where(n => n.Subject != "electricity").Select(n => (n.Unit.Id, n.Value)).Distinct(), Is.EqualTo(new[] { ("t/GJ", 0.11) }));
        Assert.That(Numbers.Select(n => n.Quantity).Distinct(), Is.EqualTo(new[] { "co2" }));
    }
}
