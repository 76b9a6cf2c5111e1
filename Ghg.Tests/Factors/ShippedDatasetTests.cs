using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Every dataset that ships: it reads strictly, its ids are unique, its sources are named, and no two of its rows tie.</summary>
public sealed class ShippedDatasetTests
{
    private static readonly Lazy<(IReadOnlyList<Dataset> Datasets, IReadOnlyList<Diagnostic> Findings)> Read = new(ReadAll);

    private static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Path.Combine(Resources.Root, "emission-factors")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

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
