using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Every dataset that ships: it reads strictly, its ids are unique, its sources are named, no two of its rows tie, and sampled values are the published ones.</summary>
public sealed class ShippedDatasetTests
{
    private static readonly Lazy<(IReadOnlyList<Dataset> Datasets, IReadOnlyList<Diagnostic> Findings)> Read = new(ReadAll);

    private static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Path.Combine(Resources.Root, "emission-factors")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    // Typed from the documents that the rows name; the first and last rows of each table are among them.
    private static readonly (string Name, string Value, string Unit)[] Published =
    [
        // IPCC 2006 vol. 2 table 1.4 (CO2), 1.2 (NCV), 1.3 (carbon), 2.2 to 2.5 (CH4, N2O), 3.2.1, 3.2.2, 3.3.1, 3.4.1, 3.6.5
        ("ipcc-2006/crude-oil-co2", "73300", "kg/TJ"), ("ipcc-2006/crude-oil-ncv", "42.3", "TJ/Gg"), ("ipcc-2006/crude-oil-carbon-content", "20.0", "kg/GJ"),
        ("ipcc-2006/anthracite-co2", "98300", "kg/TJ"), ("ipcc-2006/natural-gas-co2", "56100", "kg/TJ"), ("ipcc-2006/natural-gas-ncv", "48.0", "TJ/Gg"),
        ("ipcc-2006/natural-gas-ch4-residential-agriculture", "5", "kg/TJ"), ("ipcc-2006/other-bituminous-coal-ch4-residential-agriculture", "300", "kg/TJ"),
        ("ipcc-2006/other-bituminous-coal-n2o-energy-industries", "1.5", "kg/TJ"), ("ipcc-2006/peat-co2", "106000", "kg/TJ"), ("ipcc-2006/lignite-ncv", "11.9", "TJ/Gg"),
        ("ipcc-2006/wood-wood-waste-co2-biogenic", "112000", "kg/TJ"), ("ipcc-2006/municipal-wastes-biomass-n2o-residential-agriculture", "4", "kg/TJ"),
        ("ipcc-2006/municipal-wastes-biomass-carbon-content", "27.3", "kg/GJ"), ("ipcc-2006/municipal-wastes-biomass-oxidation-factor", "1", "1"),
        ("ipcc-2006/road-motor-gasoline-co2", "69300", "kg/TJ"), ("ipcc-2006/road-motor-gasoline-oxidation-catalyst-n2o", "8.0", "kg/TJ"), ("ipcc-2006/road-gas-diesel-oil-co2", "74100", "kg/TJ"),
        ("ipcc-2006/road-motor-gasoline-uncontrolled-ch4", "33", "kg/TJ"), ("ipcc-2006/off-road-motor-gasoline-2-stroke-household-n2o", "0.4", "kg/TJ"),

        // MEE and NBS, notices 2024 No. 12, 2024 No. 33, 2025 No. 47; NDRC 2012; GB/T 32151
        ("china-grid/electricity-cn-grid-north-2012-co2", "0.8843", "kg/kWh"), ("china-grid/electricity-cn-2021-co2", "0.5568", "kg/kWh"), ("china-grid/electricity-cn-2022-co2", "0.5366", "kg/kWh"),
        ("china-grid/electricity-cn-2023-co2", "0.5306", "kg/kWh"), ("china-grid/electricity-cn-2023-residual-co2", "0.6096", "kg/kWh"), ("china-grid/electricity-cn-gd-2023-co2", "0.4419", "kg/kWh"),
        ("china-grid/electricity-cn-grid-south-2021-co2", "0.4326", "kg/kWh"), ("china-grid/heat-cn-default-co2", "0.11", "t/GJ"), ("china-grid/steam-cn-default-co2", "0.11", "t/GJ"),

        // GB/T 32151.22-2024 table C.1; NDRC 2015; the reference table of 2011
        ("china/crude-oil-ncv-gbt-32151-2024", "41.816", "GJ/t"), ("china/anthracite-ncv-gbt-32151-2024", "26.7", "GJ/t"), ("china/anthracite-carbon-content-gbt-32151-2024", "27.4", "t/TJ"),
        ("china/anthracite-ncv-ndrc-2015", "24.515", "GJ/t"), ("china/anthracite-ncv-ndrc-steel-2013", "20.304", "GJ/t"), ("china/natural-gas-ncv-gbt-32151-2024", "38.931", "MJ/m3@0C"),
        ("china/raw-coal-ncv-reference-2011", "20908", "kJ/kg"), ("china/raw-coal-oxidation-factor-reference-2011", "0.94", "1"),

        // EPA hub of September 2021, tables 1, 2 and 7
        ("us-epa/anthracite-co2", "103.69", "kg/MMBtu"), ("us-epa/natural-gas-co2", "53.06", "kg/MMBtu"), ("us-epa/natural-gas-ch4", "1", "g/MMBtu"), ("us-epa/natural-gas-gcv", "0.001026", "MMBtu/scf"),
        ("us-epa/anthracite-gcv", "25.09", "MMBtu/short-ton"), ("us-epa/heat-co2", "66.33", "kg/MMBtu"), ("us-epa/heat-n2o", "0.125", "g/MMBtu"), ("us-epa/mobile-motor-gasoline-co2", "8.78", "kg/gal"),
        ("us-epa/mobile-gas-diesel-oil-co2", "10.21", "kg/gal"), ("us-epa/mobile-residual-fuel-oil-co2", "11.27", "kg/gal"), ("us-epa/vegetable-oil-gcv", "0.12", "MMBtu/gal"),

        // IPCC 2006 vol. 5 tables 6.2, 6.3, 6.4, 6.5, 6.8, 6.9, 6.11; 2019 Refinement vol. 5 tables 6.3, 6.6b, 6.8a, 6.10a, 6.10c, 6.12
        ("ipcc-2006/domestic-bod-bo", "0.6", "kg/kg"), ("ipcc-2006/domestic-cod-bo", "0.25", "kg/kg"), ("ipcc-2006/domestic-mcf-collected-discharge", "0.1", "1"), ("ipcc-2006/domestic-mcf-latrine-wet", "0.7", "1"),
        ("ipcc-2006/bod-per-person-cn", "40", "g/(person*day)"), ("ipcc-2006/bod-per-person-us", "85", "g/(person*day)"), ("ipcc-2006/pathways-cn-rural-other", "0.50", "1"), ("ipcc-2006/income-groups-cn-urban-low", "0.29", "1"),
        ("ipcc-2006/industrial-mcf-aerobic-plant-overloaded", "0.3", "1"), ("ipcc-2006/pulp-paper-wastewater-per-product", "162", "m3/t"), ("ipcc-2006/alcohol-refining-cod-concentration", "11", "kg/m3"),
        ("ipcc-2006/effluent-n2o-factor", "0.005", "kg/kg"), ("ipcc-2006/plant-n2o-factor", "3.2", "g/person"), ("ipcc-2019/domestic-mcf-aerobic-plant", "0.03", "1"), ("ipcc-2019/domestic-mcf-effluent-lakes", "0.19", "1"),
        ("ipcc-2019/organics-removal-aerobic-plant", "0.85", "1"), ("ipcc-2019/n2o-factor-aerobic-plant", "0.016", "kg/kg"), ("ipcc-2019/nitrogen-removal-septic-land-dispersal", "0.68", "1"),
        ("ipcc-2019/protein-consumed-share-cn", "0.86", "1"), ("ipcc-2019/nitrogen-fertiliser-wastewater-per-product", "2.89", "m3/t"),
        // IPCC 2006 vol. 4 tables 10.10, 10.11, 10.14, 10.15, 10.16, 10.17, 10.19, 10.21, 10.22, 10.23, 10A-4, 10A-8, 11.1, 11.2, 11.3; 2019 tables 10.11, 11.1, 11.3
        ("ipcc-2006/buffalo-enteric-developed-countries", "55", "kg/head"), ("ipcc-2006/other-cattle-enteric-indian-subcontinent", "27", "kg/head"),
        ("ipcc-2006/dairy-cattle-manure-ch4-north-america-t10", "48", "kg/head"), ("ipcc-2006/buffalo-manure-ch4-indian-subcontinent-t15-28", "5", "kg/head"),
        ("ipcc-2006/sheep-manure-ch4-developed-cool", "0.19", "kg/head"), ("ipcc-2006/ducks-manure-ch4-developing-warm", "0.02", "kg/head"), ("ipcc-2006/deer-manure-ch4", "0.22", "kg/head"),
        ("ipcc-2006/mcf-lagoon-t10", "66", "%"), ("ipcc-2006/mcf-liquid-slurry-crust-t28", "50", "%"), ("ipcc-2006/mcf-composting-passive-windrow-warm", "1.5", "%"),
        ("ipcc-2006/dairy-cattle-nrate-north-america", "0.44", "kg/(t*day)"), ("ipcc-2006/buffalo-nrate-asia", "0.32", "kg/(t*day)"), ("ipcc-2006/fox-and-raccoon-nex", "12.09", "kg/head"),
        ("ipcc-2006/ef3-daily-spread", "0", "1"), ("ipcc-2006/ef3-aerobic-forced", "0.005", "1"), ("ipcc-2006/swine-volatilised-lagoon", "40", "%"), ("ipcc-2006/sheep-volatilised-solid-storage", "12", "%"),
        ("ipcc-2006/swine-lost-lagoon", "78", "%"), ("ipcc-2006/sheep-lost-solid-storage", "15", "%"), ("ipcc-2006/dairy-cattle-ms-lagoon-north-america", "15.0", "%"),
        ("ipcc-2006/breeding-swine-tam-north-america", "198", "kg/head"), ("ipcc-2006/dairy-cattle-bo-asia", "0.13", "m3/kg"), ("ipcc-2006/managed-soils-ef1", "0.01", "1"), ("ipcc-2006/sheep-ef3prp", "0.01", "1"),
        ("ipcc-2006/crop-grains-residue-slope", "1.09", "1"), ("ipcc-2006/crop-hay-below-ground-nitrogen", "0.012", "1"), ("ipcc-2006/fracleach", "0.30", "1"), ("ipcc-2006/ef5", "0.0075", "1"),
        ("ipcc-2019/dairy-cattle-enteric-north-america", "138", "kg/head"), ("ipcc-2019/buffalo-enteric-asia", "76", "kg/head"), ("ipcc-2019/synthetic-nitrogen-ef1-wet", "0.016", "1"), ("ipcc-2019/fracleach", "0.24", "1"),

        // GB/T 32151.22-2024 tables C.3, C.7, C.8, C.10
        ("china/dairy-cattle-enteric-calf", "21.9", "kg/head"), ("china/poultry-manure-ch4-cn-northwest", "0.01", "kg/head"), ("china/poultry-nex", "0.6", "kg/head"), ("china/swine-manure-n2o-cn-south-central", "0.157", "kg/head"),

        // EPA eGRID, subregion total output rates
        ("us-egrid/electricity-akgd-2005-co2", "1232.3571", "lb/MWh"), ("us-egrid/electricity-mrow-2005-co2", "1821.8448", "lb/MWh"), ("us-egrid/electricity-mrow-2010-co2", "1536.3605", "lb/MWh"),
        ("us-egrid/electricity-mrow-2022-co2", "936.485", "lb/MWh"), ("us-egrid/electricity-srvc-2023-n2o", "0.006", "lb/MWh"), ("us-egrid/electricity-rfcw-2023-loss-rate", "4.2", "%"),
    ];

    private static IEnumerable<TestCaseData> PublishedCases() => Published.Select(p => new TestCaseData(p.Name, p.Value, p.Unit));

    [Test]
    public void All_rows_of_all_datasets_read_without_a_finding() =>
        Assert.That(Read.Value.Findings.Select(f => $"{f.Place?.Position} {f.Rule.Code} {f.Found.English}"), Is.Empty);

    // What the reading of shipped files relies on.
    [TestCaseSource(nameof(Names))]
    public void The_files_are_UTF_8_with_each_row_on_one_line_and_as_many_cells_as_the_header(string name)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Resources.Root, "emission-factors", name), "*.csv"))
        {
            var bytes = File.ReadAllBytes(path);
            using var csv = CsvHelper.CsvReader.Create(bytes, new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false });
            var (rows, cells) = (0, new HashSet<int>());
            while (csv.Read())
            {
                (rows, _) = (rows + 1, cells.Add(csv.FieldCount));
            }

            Assert.That(System.Text.Unicode.Utf8.IsValid(bytes) && bytes[0] != 0xEF, path);
            Assert.That((rows, cells.Count), Is.EqualTo((bytes.Count(b => b == (byte)'\n'), 1)), path);
        }
    }

    [Test]
    public void The_embedded_datasets_are_the_folders_of_the_repository() =>
        Assert.That(Catalogue.Shipped.Datasets.Select(d => d.Name), Is.EquivalentTo(Names()));

    [TestCaseSource(nameof(PublishedCases))]
    public void A_value_is_the_published_one(string name, string value, string unit)
    {
        var parts = name.Split('/');
        var row = Catalogue.Shipped.Dataset(parts[0])!.Numbers.Single(n => n.Id == parts[1]);
        Assert.That((row.ValueText, row.Unit.Id), Is.EqualTo((value, Core.Units.UnitCatalogue.Get(unit).Id)));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_row_has_an_id_of_its_own_a_source_a_place_and_a_confidence(string name)
    {
        var numbers = Catalogue.Shipped.Dataset(name)!.Numbers;
        Assert.Multiple(() =>
        {
            Assert.That(numbers.Select(n => n.Id), Is.Unique);
            Assert.That(numbers.Where(n => n.Source.Length == 0 || n.Locator.Length == 0).Select(n => n.Id), Is.Empty);
            Assert.That(numbers.Select(n => n.Confidence).Distinct(), Is.SubsetOf(new[] { "verified", "secondary" }));
            Assert.That(numbers.Where(n => Registry.Shipped.Region(n.Region) is null).Select(n => $"{n.Id} {n.Region}"), Is.Empty);
            Assert.That(numbers.Select(n => n.Scope2Method).Distinct(), Is.SubsetOf(new[] { "", "location", "residual", "market", "supplier" }));
        });
    }

    [TestCaseSource(nameof(Names))]
    public void The_text_of_a_value_is_its_value_and_lies_in_its_range(string name)
    {
        foreach (var number in Catalogue.Shipped.Dataset(name)!.Numbers)
        {
            Assert.That(double.Parse(number.ValueText, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(number.Value).Within(0).Ulps, number.Name);
            Assert.That(number.Value, Is.GreaterThanOrEqualTo(number.Lower ?? number.Value).And.LessThanOrEqualTo(number.Upper ?? number.Value), number.Name);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_fuel_s_factor_per_energy_states_its_basis_and_a_biogenic_fuel_s_CO2_is_biogenic(string name)
    {
        foreach (var number in Catalogue.Shipped.Dataset(name)!.Numbers)
        {
            var activity = Registry.Shipped.Activity(number.Subject)!;
            var perEnergy = Gases.TryParse(number.Quantity, out _) && FactorDimensions.PerAmountOf(number.Unit.Dimension) == Core.Units.Dimension.Energy;
            Assert.That(activity.Group != Activity.Fuel || !perEnergy || number.Basis is "ncv" or "gcv", number.Name);
            Assert.That(activity.Origin != "biogenic" || number.Quantity != Gases.Co2, number.Name);
            Assert.That(activity.Origin != "fossil" || number.Quantity != Gases.Co2Biogenic, number.Name);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void No_two_rows_tie_anywhere(string name)
    {
        var dataset = Catalogue.Shipped.Dataset(name)!;
        var resolver = new Resolver(Catalogue.Shipped, ResolverOptions.Default with { Datasets = [name] });
        var years = dataset.Numbers.SelectMany(n => (int?[])[n.YearFrom, n.YearTo]).OfType<int>().Append(2020).Distinct().ToList();
        var ties = new List<string>();
        foreach (var group in dataset.Numbers.GroupBy(n => (n.Subject, n.Quantity, n.Technology, n.Unit.Dimension, n.Basis, n.Region)))
        {
            var places = PlaceChain.OfRegion(Registry.Shipped, group.Key.Region);
            foreach (var (reference, year) in from r in GpcReferences.All from y in years select (r, y))
            {
                var answer = resolver.Resolve(new FactorQuery
                {
                    Subject = group.Key.Subject, Quantity = group.Key.Quantity, Technology = group.Key.Technology, Dimension = group.Key.Dimension, Basis = group.Key.Basis.Length > 0 ? group.Key.Basis : null,
                    Reference = reference, Places = places, Year = year,
                });
                if (answer.Rivals.Count > 0)
                {
                    ties.Add($"{reference} {year} {string.Join(" = ", answer.Rivals.Select(r => r.Id))}");
                }
            }
        }

        Assert.That(ties, Is.Empty);
    }

    [Test]
    public void No_fuel_has_fossil_CO2_in_one_dataset_and_biogenic_CO2_in_another() =>
        Assert.That(
            Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers).Where(n => n.Quantity is Gases.Co2 or Gases.Co2Biogenic).GroupBy(n => n.Subject)
                .Where(g => g.Select(n => n.Quantity).Distinct().Count() > 1).Select(g => g.Key),
            Is.Empty);

    private static (IReadOnlyList<Dataset>, IReadOnlyList<Diagnostic>) ReadAll()
    {
        var findings = new DiagnosticBag();
        var reader = new DatasetReader(Registry.Shipped, findings);
        var datasets = new List<Dataset>();
        foreach (var name in Names())
        {
            var folder = Path.Combine(Resources.Root, "emission-factors", name);
            var dataset = reader.Read(File("datapackage.json")!, File, shipped: true)!;
            _ = (dataset.Numbers, dataset.GwpSets);
            datasets.Add(dataset);

            InputFile? File(string path) => System.IO.File.Exists(Path.Combine(folder, path)) ? InputFile.FromBytes($"{name}/{path}", System.IO.File.ReadAllBytes(Path.Combine(folder, path))) : null;
        }

        return (datasets, findings.Sorted());
    }
}
