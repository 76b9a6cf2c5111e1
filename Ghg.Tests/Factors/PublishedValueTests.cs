using System.Globalization;
using System.Text.RegularExpressions;
using Ghg.Core.Factors;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>
/// Numbers restated from the published tables, in <c>published/</c>, a file for each dataset: read in the documents and the publishers' files, not in
/// the datasets. Of every table there are the first and last rows that a page prints and three between.
/// </summary>
public sealed partial class PublishedValueTests
{
    // What no page prints, in figures or in words, and why.
    private static readonly Dictionary<string, string> NotPrinted = new(StringComparer.Ordinal)
    {
        ["ipcc-2006: Eq. 7.17"] = "the equation of fire protection has no term for losses of filling: 0 and 100 % are what it implies",
        ["ipcc-2006: Section 10.5.3"] = "manure of other animals is, in words, typically managed in pastures",
        ["uncertainty-defaults: Ours: no document gives a number"] = "a convention of ours",
        ["uncertainty-defaults: As of landfilled waste"] = "a convention of ours",
        ["uncertainty-defaults: Ours: exact"] = "a convention of ours",
        ["uncertainty-defaults: As of the CO2 factor that they make up"] = "a convention of ours",
    };

    // What follows from printed numbers by a sum of one line, which a test below does again.
    private static readonly Dictionary<string, double> Worked = new(StringComparer.Ordinal)
    {
        ["gas-volume-0c-to-15c"] = (Freezing + 15) / Freezing,
        ["gas-volume-20c-to-15c"] = (Freezing + 15) / (Freezing + 20),
        ["gas-volume-60f-to-15c"] = (Freezing + 15) / (Freezing + SixtyFahrenheit),
        ["gas-volume-0c-to-20c"] = (Freezing + 20) / Freezing,
        ["gas-volume-15c-to-20c"] = (Freezing + 20) / (Freezing + 15),
        ["gas-volume-60f-to-20c"] = (Freezing + 20) / (Freezing + SixtyFahrenheit),
        ["clinical-waste-dry-matter"] = 100 - 35, // Volume 5, Table 2.6: 35 % water
        ["closed-cell-foam-remaining"] = 100 - 10 - (20 * 4.5), // Volume 3, Table 7.5: 10 % in the first year, then 4.5 % in each of 20
    };

    // Printed as a factor. IPCC 2006, volume 2: Table 2.12 has an order of magnitude, section 3.2.2 a factor of two to three.
    private static readonly Dictionary<string, double> Signed = new(StringComparer.Ordinal) { ["fuel-n2o-l"] = 10, ["transport-ch4-n2o-l"] = 3 };

    // 0 °C in kelvin (BIPM, The International System of Units), and 60 °F in °C.
    private const double Freezing = 273.15;
    private const double SixtyFahrenheit = (60 - 32) / 1.8;

    private static readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Restated = Directory
        .EnumerateFiles(Path.Combine(Resources.Root, "Ghg.Tests", "Factors", "published"), "*.csv").Where(f => Path.GetFileNameWithoutExtension(f) != "gwp")
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => Resources.RowsOf(File.ReadAllText(f)), StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Cases() =>
        Restated.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Select(v => new TestCaseData(r.Key, v["id"], v["value"], v["unit"], v["table"])));

    private static IEnumerable<string> Names() => Catalogue.Shipped.Datasets.Where(d => d.Numbers.Count > 0).Select(d => d.Name);

    [TestCaseSource(nameof(Cases))]
    public void A_value_is_the_published_one(string dataset, string id, string value, string unit, string table)
    {
        // A page may print a share where the row has percent.
        var (row, printed) = (Catalogue.Shipped.Dataset(dataset)!.Numbers.Single(n => n.Id == id), UnitCatalogue.Get(unit));
        Assert.That((row.Unit.Dimension, row.Locator), Is.EqualTo((printed.Dimension, table)));
        Assert.That(row.Value * row.Unit.ToBase, Is.EqualTo(double.Parse(value, CultureInfo.InvariantCulture) * printed.ToBase).Within(4).Ulps);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_table_of_every_dataset_is_restated(string dataset)
    {
        var restated = Restated[dataset].Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        var short_ = from row in Catalogue.Shipped.Dataset(dataset)!.Numbers
                     where (row.Note.Length == 0 || !Computed().IsMatch(row.Note)) && !Worked.ContainsKey(row.Id) && !Signed.ContainsKey(row.Id)
                     group row by (row.Source, Table: Page().Replace(row.Locator, "")) into table
                     where table.Count(r => restated.Contains(r.Id)) < Math.Min(5, table.Count()) && !NotPrinted.ContainsKey($"{dataset}: {table.Key.Table}")
                     select $"{table.Key.Source} {table.Key.Table}: {table.Count(r => restated.Contains(r.Id))} of {table.Count()}";
        Assert.That(short_, Is.Empty);
    }

    private static Dictionary<string, double>.KeyCollection WorkedIds() => Worked.Keys;

    [TestCaseSource(nameof(WorkedIds))]
    public void A_value_that_follows_from_printed_numbers_is_what_they_give(string id) =>
        Assert.That(Catalogue.Shipped.Dataset("ipcc-2006")!.Numbers.Single(n => n.Id == id).Value, Is.EqualTo(Worked[id]).Within(5e-7));

    private static Dictionary<string, double>.KeyCollection SignedIds() => Signed.Keys;

    [TestCaseSource(nameof(SignedIds))]
    public void A_factor_of_uncertainty_is_so_many_times_less_and_more(string id)
    {
        var row = Catalogue.Shipped.Dataset("uncertainty-defaults")!.Numbers.Single(n => n.Id == id);
        Assert.That(row.Lower, Is.EqualTo(100 * ((1 / Signed[id]) - 1)).Within(0.05));
        Assert.That(row.Upper, Is.EqualTo(100 * (Signed[id] - 1)).Within(0.05));
    }

    [Test]
    public void What_is_said_not_to_be_printed_is_of_tables_that_exist() =>
        Assert.That(NotPrinted.Keys.Except(Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers.Select(n => $"{d.Name}: {Page().Replace(n.Locator, "")}"))), Is.Empty);

    // Pages, and what stands in brackets after a table, are not part of its name; DESNZ's files are one table for each category.
    [GeneratedRegex(@" \(.*?\)|, p\. .*|; the same.*|, country row.*|, row .*|(?<=^(?:Fuels|UK electricity|Heat and steam|Transmission and distribution)),.*")]
    private static partial Regex Page();

    [GeneratedRegex("^Printed as|^Ratio of the printed|the printed factors of losses")]
    private static partial Regex Computed();
}
