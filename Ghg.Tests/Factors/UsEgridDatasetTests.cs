using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The eGRID subregions: pounds, the second revision of 2023, and no losses inside.</summary>
public sealed class UsEgridDatasetTests
{
    private static readonly IReadOnlyList<SourcedNumber> Numbers = Catalogue.Shipped.Dataset("us-egrid")!.Numbers;

    // eGRID2023 Revision 2, summary tables, Table 1: total output emission rates, CO2e in lb/MWh by AR5 (28, 265)
    [TestCase("aznm", 706.1)]
    [TestCase("frcc", 784.7)]
    [TestCase("nycw", 865.6)]
    [TestCase("rfce", 599.2)]
    [TestCase("rfcw", 916.1)]
    [TestCase("spso", 875.7)]
    public void The_gases_of_2023_by_AR5_are_the_printed_CO2e(string subregion, double printed)
    {
        double Gas(string gas) => Numbers.Single(n => n.Id == $"electricity-{subregion}-2023-{gas}").Value;
        Assert.That(Gas("co2") + (28 * Gas("ch4")) + (265 * Gas("n2o")), Is.EqualTo(printed).Within(0.06));
    }

    // EPA hub of January 2025, Table 6, which is the first release of eGRID2023
    [TestCase("aznm", 740.81)]
    [TestCase("nycw", 974.656)]
    [TestCase("frcc", 801.891)]
    [TestCase("spso", 891.103)]
    public void The_first_release_of_2023_is_not_here(string subregion, double first) =>
        Assert.That(Numbers.Single(n => n.Id == $"electricity-{subregion}-2023-co2").Value, Is.Not.EqualTo(first).Within(2).Percent);

    // Per GWh, as the reprint has methane and nitrous oxide, they would be a thousand times more; in kg, as the metric edition has all, carbon dioxide would be less than half.
    [Test]
    public void Every_rate_is_in_pounds_per_MWh_and_of_the_size_that_pounds_have()
    {
        var rates = Numbers.Where(n => n.Quantity is "co2" or "ch4" or "n2o").ToList();
        Assert.That(rates.Select(n => n.Unit.Id).Distinct(), Is.EqualTo(new[] { "lb/MWh" }));
        Assert.That(rates.Where(n => n.Quantity == "co2").Select(n => n.Value), Is.All.InRange(200, 2500));
        Assert.That(rates.Where(n => n.Quantity == "ch4").Select(n => n.Value), Is.All.InRange(0.001, 0.5));
        Assert.That(rates.Where(n => n.Quantity == "n2o").Select(n => n.Value), Is.All.InRange(0.0005, 0.05));
    }

    [Test]
    public void A_subregion_that_has_a_rate_has_all_three_gases() =>
        Assert.That(Numbers.Where(n => n.Quantity != "loss-rate").GroupBy(n => (n.Region, n.YearFrom)).Where(g => g.Count() != 3).Select(g => g.Key), Is.Empty);

    [TestCase(2005, 26)]
    [TestCase(2007, 26)]
    [TestCase(2009, 26)]
    [TestCase(2010, 26)]
    [TestCase(2012, 26)]
    [TestCase(2014, 26)]
    [TestCase(2016, 26)]
    [TestCase(2018, 26)]
    [TestCase(2019, 27)]
    [TestCase(2020, 27)]
    [TestCase(2021, 27)]
    [TestCase(2022, 27)]
    [TestCase(2023, 27)]
    public void Each_release_has_all_its_subregions(int year, int subregions) =>
        Assert.That(Numbers.Count(n => n.Quantity == "co2" && n.YearFrom == year && n.Region != "US"), Is.EqualTo(subregions));

    [TestCase(2022)]
    [TestCase(2023)]
    public void The_mean_of_the_subregions_lies_near_the_nation(int year)
    {
        var all = Numbers.Where(n => n.Quantity == "co2" && n.YearFrom == year).ToLookup(n => n.Region == "US", n => n.Value);
        Assert.That(all[false].Average(), Is.EqualTo(all[true].Single()).Within(15).Percent);
    }

    // 2023: 4.2 % in the Eastern interconnection. Losses = delivered × 0.042/(1 − 0.042), and not × 0.042
    [Test]
    public void Losses_are_a_share_of_what_is_fed_in()
    {
        var result = TestProject.Of("c,2023,I.1.3,electricity,1000,MWh").In("US", grid: "US-egrid-rfcw").Build();
        Assert.That(result.Kilograms("I.1.3", "co2"), Is.EqualTo(1000 * 0.042 / 0.958 * 911.424 * 0.45359237).Within(1e-9).Percent, result.Said);
    }

    // EPA, Power Profiler: Alaska, the West, Texas, Hawaii, the East and the nation, data of eGRID2020 to eGRID2023
    [TestCase(2020, 5.5, 5.3, 5.2, 5.6, 5.3, 5.3)]
    [TestCase(2021, 4.4, 4.4, 4.4, 4.8, 4.5, 4.5)]
    [TestCase(2022, 5.0, 5.1, 5.1, 5.4, 5.1, 5.1)]
    [TestCase(2023, 4.1, 4.1, 4.2, 4.4, 4.2, 4.2)]
    public void Every_subregion_has_a_grid_gross_loss_and_it_is_one_for_each_interconnection(int year, double alaska, double west, double texas, double hawaii, double east, double nation)
    {
        var losses = Numbers.Where(n => n.Quantity == "loss-rate" && n.YearFrom == year && n.YearTo == year).ToDictionary(n => n.Region, n => n.Value);
        double Interconnection(string region) => region switch
        {
            "US" => nation,
            "US-egrid-akgd" or "US-egrid-akms" => alaska,
            "US-egrid-aznm" or "US-egrid-camx" or "US-egrid-nwpp" or "US-egrid-rmpa" => west,
            "US-egrid-erct" => texas,
            "US-egrid-hims" or "US-egrid-hioa" => hawaii,
            _ => east, // EPA gives Puerto Rico the value of the East
        };

        Assert.That(losses, Has.Count.EqualTo(28));
        Assert.That(losses, Is.All.Matches<KeyValuePair<string, double>>(l => Math.Abs(l.Value - Interconnection(l.Key)) < 1e-9));
    }
}
