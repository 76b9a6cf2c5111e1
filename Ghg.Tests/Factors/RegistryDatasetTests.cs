using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The registry knows everything that the datasets name, in both languages, and its ranges hold what is shipped.</summary>
public sealed class RegistryDatasetTests
{
    private static IEnumerable<SourcedNumber> Numbers => Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers);

    [Test]
    public void Everything_has_a_name_in_both_languages()
    {
        var names = Registry.Shipped.Activities.Select(a => (a.Id, a.Name))
            .Concat(Registry.Shipped.Parameters.Select(p => (p.Id, p.Name))).Concat(Registry.Shipped.Regions.Select(r => (r.Id, r.Name)));
        Assert.That(names.Where(n => n.Name.English.Length == 0 || n.Name.Chinese.Length == 0).Select(n => n.Id), Is.Empty);
    }

    [Test]
    public void Every_activity_and_parameter_of_a_dataset_is_declared() =>
        Assert.That(Numbers.Where(n => Registry.Shipped.Activity(n.Subject) is null).Select(n => n.Name), Is.Empty);

    [Test]
    public void Every_parent_is_a_place() =>
        Assert.That(Registry.Shipped.Regions.SelectMany(r => r.Parents.Where(p => Registry.Shipped.Region(p) is null).Select(p => $"{r.Id}: {p}")), Is.Empty);

    [TestCase("country", 241)]
    [TestCase("province", 31)]
    [TestCase("state", 52)]
    [TestCase("grid", 34)]
    [TestCase("macro-region", 6)]
    [TestCase("ipcc-region", 11)]
    public void Places_are_complete(string kind, int count) => Assert.That(Registry.Shipped.Regions.Count(r => r.Kind == kind), Is.EqualTo(count));

    // Notice 2024 No. 12, Annex 2, Table 1: the seven grids by province; Inner Mongolia lies in two, Tibet is not in the notices
    [TestCase("CN-grid-north", "CN-BJ CN-TJ CN-HE CN-SX CN-SD")]
    [TestCase("CN-grid-northeast", "CN-LN CN-JL CN-HL")]
    [TestCase("CN-grid-east", "CN-SH CN-JS CN-ZJ CN-AH CN-FJ")]
    [TestCase("CN-grid-central", "CN-JX CN-HA CN-HB CN-HN")]
    [TestCase("CN-grid-south", "CN-GD CN-GX CN-HI CN-GZ CN-YN")]
    [TestCase("CN-grid-southwest", "CN-CQ CN-SC")]
    [TestCase("CN-grid-northwest", "CN-SN CN-GS CN-QH CN-NX CN-XJ")]
    public void A_province_s_grid_is_that_of_the_notice(string grid, string provinces) =>
        Assert.That(Registry.Shipped.Regions.Where(r => r.Kind == "province" && r.Parents.Contains(grid)).Select(r => r.Id), Is.EquivalentTo(provinces.Split(' ')));

    // EPA's Power Profiler names one subregion for every ZIP code of these states; eGRID's map of 2023 shows the same.
    [TestCase("US-egrid-newe", "US-CT US-MA US-ME US-NH US-RI US-VT")]
    [TestCase("US-egrid-nwpp", "US-ID US-OR US-WA")]
    [TestCase("US-egrid-mrow", "US-MN")]
    [TestCase("US-egrid-rfce", "US-DC US-DE")]
    [TestCase("US-egrid-rfcw", "US-IN US-OH US-WV")]
    [TestCase("US-egrid-srvc", "US-SC")]
    [TestCase("US-egrid-prms", "US-PR")]
    public void A_state_that_lies_in_one_subregion_takes_it(string grid, string states)
    {
        Assert.That(Registry.Shipped.Regions.Where(r => r.Kind == "state" && r.Parents.Contains(grid)).Select(r => r.Id), Is.EquivalentTo(states.Split(' ')));
        Assert.That(states.Split(' ').Where(s => s != "US-PR").SelectMany(Utilities.GridsOf).Distinct(), Is.EqualTo(grid == "US-egrid-prms" ? [] : new[] { grid }));
    }

    // EPA, Power Profiler: utilities of Texas in four subregions, two of Kentucky, of New York in five.
    [TestCase("US-TX", "Entergy Texas Inc.", "US-egrid-srmv")]
    [TestCase("US-TX", "el paso electric co", "US-egrid-aznm")]
    [TestCase("US-TX", "17718", "US-egrid-spso")]
    [TestCase("US-NY", "Consolidated Edison Co-NY Inc", "US-egrid-nycw")]
    [TestCase("US-NY", "Fishers Island Utility Co Inc", "US-egrid-newe")]
    [TestCase("US-KY", "Duke Energy Kentucky", null)]
    [TestCase("US-KY", "El Paso Electric Co", null)]
    public void A_utility_of_a_state_tells_the_subregion(string state, string utility, string? grid) => Assert.That(Utilities.GridOf(state, utility), Is.EqualTo(grid));

    [Test]
    public void Every_subregion_has_utilities_but_Puerto_Rico_s_whose_ZIP_codes_name_none()
    {
        var named = Registry.Shipped.Regions.Where(r => r.Kind == "state").SelectMany(s => Utilities.GridsOf(s.Id)).Distinct().Append("US-egrid-prms");
        Assert.That(named, Is.EquivalentTo(Registry.Shipped.Regions.Where(r => r.Id.StartsWith("US-egrid-", StringComparison.Ordinal)).Select(r => r.Id)));
    }

    [Test]
    public void A_city_names_its_subregion_by_its_utility_or_takes_the_only_one_of_its_state()
    {
        static double? Kilograms(string region, string grid) =>
            TestProject.Of("c,2023,I.2.2,electricity,1000,MWh").And("cities.csv", "city,country,region,grid", $"c,US,{region},{grid}").Build().Kilograms("I.2.2", "co2");

        Assert.That(Kilograms("US-TX", "El Paso Electric Co"), Is.EqualTo(Kilograms("", "US-egrid-aznm")).And.Not.EqualTo(Kilograms("US-TX", "")));
        Assert.That(Kilograms("US-CT", ""), Is.EqualTo(Kilograms("", "US-egrid-newe")));
        Assert.That(Kilograms("US-TX", ""), Is.EqualTo(Kilograms("", "")));
    }

    [Test]
    public void A_parameter_lies_in_the_plausible_range_of_its_kind()
    {
        var outside = from number in Numbers
                      let kind = Registry.Shipped.Parameter(number.Quantity)
                      let unit = kind?.Units.FirstOrDefault(u => u.Dimension == number.Unit.Dimension)
                      where unit is not null
                      let value = number.Value * number.Unit.ToBase / unit.ToBase
                      where value < kind.Minimum - 1e-9 || value > kind.Maximum + 1e-9
                      select $"{number.Name} {value} {unit.Id} not in {kind.Minimum}..{kind.Maximum}";
        Assert.That(outside, Is.Empty);
    }
}
