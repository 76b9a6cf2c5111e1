using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using NUnit.Framework;

namespace Ghg.Tests.Checks.Datasets;

/// <summary>What ships is clean, and a deliberately damaged copy of each dataset is refused with the code that tells the damage.</summary>
public sealed class DamagedDatasetTests
{
    private const string Json = "datapackage.json";

    private static readonly (string Dataset, string Damage, string Code, Action<DatasetCopy> Do)[] Damages =
    [
        // the package
        ("us-epa", "the description is cut off", "GHG0011", d => d.Replace(Json, "\"licenses\"", "}")),
        ("us-epa", "no name", "GHG3019", d => d.Replace(Json, "\"name\": \"us-epa\"", "\"name\": \"\"")),
        ("us-egrid", "no licence", "GHG3100", d => d.Replace(Json, "\"licenses\"", "\"licences\"")),
        ("china-grid", "a licence without a name", "GHG3100", d => d.Replace(Json, "\"name\": \"other-pd\"", "\"name\": \"\"")),
        ("china", "no Chinese title", "GHG3101", d => d.Replace(Json, "\"title_zh\"", "\"titel_zh\"")),
        ("gpc", "no version", "GHG3102", d => d.Replace(Json, "\"version\": \"1.0.0\"", "\"version\": \"latest\"")),
        ("ghg-protocol", "a source without an address", "GHG3103", d => d.Replace(Json, "\"path\": \"https://ghgprotocol.org", "\"path\": \"ghgprotocol.org").Replace(Json, "\"path\": \"https:", "\"path\": \"")),
        ("ipcc-2019", "a source without a date", "GHG3103", d => d.Replace(Json, "\"date\"", "\"day\"")),
        ("china", "a default edition that no row is of", "GHG3105", d => d.Replace(Json, "\"edition\": \"gbt-32151-2024\"", "\"edition\": \"gbt-32151-2034\"")),
        ("china", "several editions and none the default", "GHG3105", d => d.Replace(Json, "\"edition\": \"gbt-32151-2024\"", "\"edition\": \"\"")),
        ("gpc", "a file that is not there", "GHG3020", d => d.Without("parameters.csv")),
        ("us-egrid", "a resource of an unknown kind", "GHG3021", d => d.Replace(Json, "\"name\": \"factors\"", "\"name\": \"facts\"")),
        ("us-epa", "a schema that is not there", "GHG3104", d => d.Without("factors.schema.json")),
        ("us-epa", "a schema that names another column", "GHG3104", d => d.Replace("factors.schema.json", "\"locator\"", "\"page\"")),
        ("us-egrid", "a schema that calls a value a text", "GHG3104", d => d.Replace("factors.schema.json", "\"value\", \"type\": \"number\"", "\"value\", \"type\": \"string\"")),
        ("us-epa", "an acceptance of nothing", "GHG3140", d => d.Replace(Json, "\"anthracite-co2\"", "\"anthracite-ch4\"")),

        // the table
        ("us-egrid", "an unknown column", "GHG1001", d => d.Replace("factors.csv", "locator", "page")),
        ("china-grid", "a missing column", "GHG1002", d => d.Replace("factors.csv", "value,", "note,")),
        ("china-grid", "a column twice", "GHG1003", d => d.Replace("factors.csv", "note", "value")),
        ("ipcc-2006", "a quotation mark that is not closed", "GHG0006", d => d.Replace("factors.csv", "p. 1.23-1.24\"", "p. 1.23-1.24")),
        ("china", "a row with a cell too many", "GHG0007", d => d.Replace("parameters.csv", "crude-oil-ncv-gbt-32151-2024,", "crude-oil-ncv-gbt-32151-2024,,")),
        ("us-epa", "a blank value", "GHG1004", d => d.Set("natural-gas-co2", "value", "")),
        ("us-epa", "a word for a value", "GHG2001", d => d.Set("natural-gas-co2", "value", "n/a")),
        ("ipcc-2006", "a comma between thousands", "GHG2002", d => d.Set("natural-gas-co2", "value", "56,100")),
        ("china", "a decimal comma", "GHG2003", d => d.Set("anthracite-ncv-gbt-32151-2024", "value", "26,7")),
        ("us-egrid", "a year that is none", "GHG2010", d => d.Set("electricity-mrow-2022-co2", "year_from", "22")),

        // names
        ("us-epa", "an unknown activity", "GHG3004", d => d.Set("natural-gas-co2", "activity", "natural-gaz")),
        ("us-epa", "an unknown gas", "GHG3016", d => d.Set("natural-gas-co2", "gas", "co3")),
        ("gpc", "an unknown parameter", "GHG3017", d => d.Replace("parameters.csv", ",counted-share,", ",counted-sharing,")),
        ("us-egrid", "an unknown place", "GHG3015", d => d.Set("electricity-mrow-2022-co2", "region", "US-egrid-mrw")),
        ("ipcc-2006", "an unknown reference", "GHG3003", d => d.Set("natural-gas-co2", "applies_to", "IX.*")),
        ("ipcc-2006", "an unknown unit", "GHG2011", d => d.Set("natural-gas-co2", "unit", "kg/TJJ")),
        ("ipcc-2006", "an unknown source", "GHG3018", d => d.Set("natural-gas-co2", "source", "ipcc-2006-v2-ch11")),
        ("ipcc-2006", "a condition that is none", "GHG3023", d => d.Set("ef4", "when", "wet climate")),
        ("ipcc-2019", "a condition that nothing states", "GHG3117", d => d.Replace("parameters.livestock.csv", "climate=", "climat=")),
        ("ipcc-2019", "a climate that is none", "GHG3117", d => d.Replace("parameters.livestock.csv", "tropical-moist", "tropical-damp")),
        ("us-egrid", "a kind of electricity factor that is none", "GHG3115", d => d.Set("electricity-mrow-2022-co2", "scope2_method", "grid")),
        ("us-epa", "a kind of electricity factor for a fuel", "GHG3115", d => d.Set("natural-gas-co2", "scope2_method", "market")),
        ("us-epa", "CO2e without its GWP set", "GHG3030", d => d.Set("heat-co2", "gas", "co2e")),
        ("us-epa", "a GWP set for a single gas", "GHG3116", d => d.Set("natural-gas-co2", "published_gwp", "AR5")),

        // dimensions and bases
        ("us-epa", "a mass for a factor", "GHG2012", d => d.Set("natural-gas-co2", "unit", "kg")),
        ("us-epa", "the unit of another activity", "GHG3112", d => d.Set("natural-gas-co2", "unit", "kg/mile")),
        ("china", "a parameter of another dimension", "GHG2012", d => d.Set("anthracite-ncv-gbt-32151-2024", "unit", "t/TJ")),
        ("ipcc-2006", "no basis", "GHG3113", d => d.Set("natural-gas-co2", "basis", "")),
        ("china", "a net calorific value called gross", "GHG3113", d => d.Set("anthracite-ncv-gbt-32151-2024", "basis", "gcv")),
        ("us-epa", "a gross value under the name of net, of a gas", "GHG3122", d => d.Set("natural-gas-co2", "basis", "ncv")),
        ("us-epa", "a gross value under the name of net, of a liquid", "GHG3122", d => d.Set("gas-diesel-oil-co2", "basis", "ncv")),
        ("us-epa", "a gross value under the name of net, of coal", "GHG3122", d => d.Set("other-bituminous-coal-co2", "basis", "ncv")),
        ("us-epa", "fossil CO2 of wood", "GHG3114", d => d.Set("wood-wood-waste-co2-biogenic", "gas", "co2")),
        ("us-epa", "biogenic CO2 of natural gas", "GHG3114", d => d.Set("natural-gas-co2", "gas", "co2-biogenic")),

        // rows beside rows
        ("us-egrid", "an id twice", "GHG3022", d => d.Repeat("electricity-mrow-2022-co2")),
        ("us-epa", "an id that cannot be named", "GHG3109", d => d.Set("natural-gas-co2", "id", "natural-gas/co2")),
        ("us-egrid", "a row twice under two ids", "GHG3110", d => d.Repeat("electricity-mrow-2022-co2", "electricity-mrow-2022-again-co2")),
        ("china-grid", "years that overlap", "GHG3110", d => d.Set("electricity-cn-gd-2021-co2", "year_to", "2022")),
        ("us-epa", "a set of two activities", "GHG3106", d => d.Set("anthracite-co2", "set", "natural-gas")),
        ("us-epa", "a set called like another row", "GHG3106", d => d.Set("anthracite-co2", "set", "natural-gas-co2")),
        ("ipcc-2006", "a row without its page", "GHG3107", d => d.Set("natural-gas-co2", "locator", "")),
        ("ghg-protocol", "a recalled number", "GHG3108", d => d.Replace("parameters.csv", ",verified,", ",recalled,")),
        ("ipcc-2019", "a part of a whole left out", "GHG3012", d => d.Delete("msw-composition-china-food-waste")),

        // values
        ("ipcc-2006", "a range the wrong way round", "GHG2013", d => d.Set("natural-gas-co2", "lower", "58300").Set("natural-gas-co2", "upper", "54300")),
        ("ipcc-2006", "a value times 1000 beside its range", "GHG2013", d => d.Set("natural-gas-co2", "value", "56100000")),
        ("china-grid", "years the wrong way round", "GHG2013", d => d.Set("electricity-cn-gd-2021-co2", "year_to", "2020")),
        ("ipcc-2006", "a value and its range times 1000", "GHG3121", d => d.Times("natural-gas-co2", 1000)),
        ("china-grid", "t for kg", "GHG3121", d => d.Set("electricity-cn-2023-co2", "unit", "t/kWh")),
        ("china-grid", "kg for t", "GHG3121", d => d.Set("heat-cn-default-co2", "unit", "kg/GJ")),
        ("china-grid", "per MJ for per kWh", "GHG3121", d => d.Set("electricity-cn-2023-co2", "unit", "kg/MJ")),
        ("us-egrid", "a value times 1000", "GHG3121", d => d.Times("electricity-mrow-2022-co2", 1000)),
        ("us-egrid", "kilograms under the name of pounds", "GHG3123", d => d.Times("electricity-mrow-2022-co2", 0.45359237)),
        ("us-egrid", "pounds under the name of kilograms", "GHG3123", d => d.Set("electricity-mrow-2022-co2", "unit", "kg/MWh")),
        ("us-egrid", "lb/GWh under the name of lb/MWh", "GHG3123", d => d.Times("electricity-mrow-2022-ch4", 1000)),
        ("us-epa", "pounds under the name of kilograms, of a fuel", "GHG3121", d => d.Times("natural-gas-co2", 1 / 0.45359237)),
        ("us-epa", "pounds under the name of kilograms, per volume", "GHG3121", d => d.Times("mobile-motor-gasoline-co2", 1 / 0.45359237)),
        ("us-epa", "kg for g of nitrous oxide", "GHG3121", d => d.Set("natural-gas-n2o", "unit", "kg/MMBtu")),
        ("us-epa", "kg for g of methane", "GHG3121", d => d.Set("gas-diesel-oil-ch4", "unit", "kg/MMBtu")),
        ("us-epa", "carbon for CO2", "GHG3121", d => d.Times("gas-diesel-oil-co2", 12.0 / 44)),
        ("us-epa", "a negative factor", "GHG3125", d => d.Times("natural-gas-co2", -1)),
        ("ipcc-2006", "CO2 that is not its carbon times 44/12", "GHG3124", d => d.Set("crude-oil-co2", "value", "75400")),
        ("china", "CO2 for carbon", "GHG3120", d => d.Times("anthracite-carbon-content-gbt-32151-2024", 44.0 / 12)),
        ("china", "kJ for GJ", "GHG3120", d => d.Times("anthracite-ncv-gbt-32151-2024", 1000)),
        ("china", "another fuel's calorific value", "GHG3121", d => d.Set("anthracite-ncv-gbt-32151-2024", "value", "11.9")),
        ("ipcc-2006", "a percent for a fraction", "GHG3120", d => d.Set("crude-oil-oxidation-factor", "value", "100")),
        ("gpc", "a percent for a fraction", "GHG3120", d => d.Replace("parameters.csv", ",50,%,", ",50,1,")),
        ("ghg-protocol", "a percent for a fraction", "GHG3120", d => d.Replace("parameters.csv", ",%,", ",1,")),
        ("us-egrid", "a loss rate in thousandths", "GHG3120", d => d.Times("electricity-rfcw-2023-loss-rate", 100)),

        // GWP sets and names
        ("gwp", "an unknown gas", "GHG3016", d => d.Replace("gwp.csv", "SAR,ch4,", "SAR,ch5,")),
        ("gwp", "a gas twice", "GHG3022", d => d.Replace("gwp.csv", "SAR,n2o,", "SAR,ch4,")),
        ("gwp", "an unknown source", "GHG3018", d => d.Replace("gwp.csv", ",ipcc-sar,", ",ipcc-star,")),
        ("gwp", "a value times 1000", "GHG3121", d => d.Replace("gwp.csv", "AR4,n2o,298,", "AR4,n2o,298000,")),
        ("gwp", "a gas without a Chinese name", "GHG3111", d => d.Replace("gases.csv", "二氧化碳", "")),
        ("views", "no Chinese title", "GHG3101", d => d.Replace(Json, "\"title_zh\"", "\"titel_zh\"")),
        ("registry", "an activity without a Chinese name", "GHG3111", d => d.Set("natural-gas", "name_zh", "")),
        ("registry", "a place without an English name", "GHG3111", d => d.Set("CN-GD", "name", "")),
        ("registry", "an alias of two activities", "GHG3022", d => d.Set("natural-gas", "aliases", "diesel")),
        ("registry", "a parent that is no place", "GHG3015", d => d.Set("CN-GD", "parents", "CN-grid-south;CN-gdd")),
        ("registry", "a grid of a utility that is no place", "GHG3015", d => d.Replace("utilities.csv", "US-egrid-erct", "US-egrid-ercot")),
        ("registry", "a state in one grid that does not say so", "GHG3015", d => d.Set("US-CT", "parents", "US")),
        ("registry", "a unit of a parameter that is none", "GHG2011", d => d.Set("carbon-content", "units", "kg/GJJ")),
        ("registry", "a plausible range the wrong way round", "GHG2013", d => d.Set("carbon-content", "minimum", "95")),
        ("us-epa", "a gas under a GWP set", "GHG3116", d => d.Set("heat-co2", "published_gwp", "AR5")),
        ("uk-desnz", "an unknown gas", "GHG3016", d => d.Set("natural-gas-2023-co2", "gas", "co3")),
        ("uk-desnz", "an unknown source", "GHG3018", d => d.Set("natural-gas-2023-co2", "source", "nobody")),
        ("uncertainty-defaults", "a condition that nobody states", "GHG3117", d => d.Set("cement-activity-h", "when", "grouping=cement")),
        ("uncertainty-defaults", "an unknown parameter", "GHG3017", d => d.Set("any-factor-h", "parameter", "factor-uncertanty")),
        ("registry", "a dimension that is none", "GHG1008", d => d.Set("natural-gas", "dimensions", "mass;gasvolume")),
    ];

    private static IEnumerable<TestCaseData> Cases() => Damages.Select((d, i) => new TestCaseData(i) { TestName = $"A_damaged_copy_is_refused({d.Dataset}: {d.Damage})" });

    [TestCaseSource(nameof(Cases))]
    public void A_damaged_copy_is_refused(int index)
    {
        var (dataset, _, code, damage) = Damages[index];
        var copy = DatasetCopy.Of(dataset);
        damage(copy);
        var findings = copy.Findings();
        Assert.That(findings.Where(f => f.Severity == Severity.Error).Select(f => f.Rule.Code), Does.Contain(code), string.Join('\n', findings.Select(f => $"{f.Place?.Position} {f.Rule.Code} {f.Found.English}")));
    }

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void What_ships_is_clean(string name) =>
        Assert.That(DatasetCopy.Of(name).Findings().Select(f => $"{f.Place?.Position} {f.Rule.Code} {f.Found.English}"), Is.Empty);

    [Test]
    public void All_that_ships_is_clean_beside_each_other() =>
        Assert.That(DatasetChecker.Check(DatasetCopy.Names().SelectMany(n => DatasetCopy.Of(n).Files)).Findings, Is.Empty);

    [Test]
    public void Each_dataset_is_damaged_and_each_code_of_datasets_is_shown()
    {
        string[] shownElsewhere = ["GHG3130", "GHG3131"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Damages.Select(d => d.Dataset).Distinct(), Is.EquivalentTo(DatasetCopy.Names()));
            Assert.That(Rules.All.Select(r => r.Code).Where(c => string.CompareOrdinal(c, "GHG3100") >= 0 && string.CompareOrdinal(c, "GHG3150") < 0), Is.SubsetOf(Damages.Select(d => d.Code).Concat(shownElsewhere)));
        }
    }

    [Test]
    public void An_id_that_is_gone_or_changed_under_the_same_version_is_refused_against_the_earlier_one()
    {
        var before = new DatasetCheckOptions { Against = [.. DatasetCopy.Of("us-epa").Files] };
        var damaged = DatasetCopy.Of("us-epa").Delete("heat-co2").Set("natural-gas-co2", "value", "53.05");
        var later = DatasetCopy.Of("us-epa").Set("natural-gas-co2", "value", "53.05").Replace(Json, "\"version\": \"2.", "\"version\": \"9.");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DatasetCopy.Of("us-epa").Findings(before), Is.Empty);
            Assert.That(damaged.Findings(before).Select(f => f.Rule.Code), Is.EqualTo(new[] { "GHG3130", "GHG3131" }));
            Assert.That(later.Findings(before), Is.Empty);
        }
    }

    [TestCase("natural-gas-co2", 2.2046, "it looks like pounds under the name of kilograms: divided by 2.2046 it would fit")]
    [TestCase("natural-gas-co2", 0.2727, "it looks like carbon and not CO2: times 44/12 it would fit")]
    [TestCase("natural-gas-co2", 1000, "it looks 1000 times too large: kg for t, g for kg or kWh for MWh")]
    public void A_finding_says_what_the_value_looks_like(string id, double times, string said) =>
        Assert.That(DatasetCopy.Of("us-epa").Times(id, times).Findings().Single(f => f.Rule == Rules.FarFromOthers).Suggestion.English, Is.EqualTo(said));
}
