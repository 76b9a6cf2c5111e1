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
    // What no page prints as a number: computed (a midpoint, an area of a calendar), in words, implied (a carbon stock that is nil), or with a footnote's digit glued to it.
    private static readonly string[] NotPrinted =
    [
        "ipcc-2006: 0 °C = 273.15 K", "ipcc-2006: Box 3.2.1", "ipcc-2006: Eq. 4.1.5", "ipcc-2006: Eq. 7.17", "ipcc-2006: Equation 11.4", "ipcc-2006: Equation 11.6", "ipcc-2006: Equation 3.2.2",
        "ipcc-2006: Equations 10.1, 10.23 and 10.30", "ipcc-2006: Sect. 2.3.2.2", "ipcc-2006: Sect. 8.3.1.3", "ipcc-2006: Sect. 9.3.1.1", "ipcc-2006: Sect. 9.3.3.2", "ipcc-2006: Section 10.5.3",
        "ipcc-2006: Table 2.6", "ipcc-2006: Table 3.6.5, note a, and text", "ipcc-2006: Table 7.5", "ipcc-2006: Text under equation 3.2.2", "ipcc-2006: p. 2.24", "ipcc-2006: p. 7.24", "ipcc-2006: p. 7.29", "ipcc-2006: p. 7.64",

        // Conventions of ours, which no document prints.
        "uncertainty-defaults: Ours: no document gives a number", "uncertainty-defaults: As of landfilled waste", "uncertainty-defaults: Ours: exact", "uncertainty-defaults: As of the CO2 factor that they make up",
        "uncertainty-defaults: sect. 3.2.2", "uncertainty-defaults: Table 2.12",
    ];

    private static readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Restated = Directory
        .EnumerateFiles(Path.Combine(Resources.Root, "Ghg.Tests", "Factors", "published"), "*.csv").Where(f => Path.GetFileNameWithoutExtension(f) != "gwp")
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => Resources.RowsOf(File.ReadAllText(f)), StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> Cases() =>
        Restated.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Select(v => new TestCaseData(r.Key, v["id"], v["value"], v["unit"], v["table"])));

    private static IEnumerable<string> Names() => Catalogue.Shipped.Datasets.Where(d => d.Numbers.Count > 0).Select(d => d.Name);

    [TestCaseSource(nameof(Cases))]
    public void A_value_is_the_published_one(string dataset, string id, string value, string unit, string table)
    {
        var row = Catalogue.Shipped.Dataset(dataset)!.Numbers.Single(n => n.Id == id);
        Assert.That((row.Value, row.Unit.Id, row.Locator), Is.EqualTo((double.Parse(value, CultureInfo.InvariantCulture), UnitCatalogue.Get(unit).Id, table)));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_table_of_every_dataset_is_restated(string dataset)
    {
        var restated = Restated[dataset].Select(r => r["id"]).ToHashSet(StringComparer.Ordinal);
        var short_ = from row in Catalogue.Shipped.Dataset(dataset)!.Numbers
                     where row.Note.Length == 0 || !Computed().IsMatch(row.Note)
                     group row by (row.Source, Table: Page().Replace(row.Locator, "")) into table
                     where table.Count(r => restated.Contains(r.Id)) < Math.Min(5, table.Count()) && !NotPrinted.Contains($"{dataset}: {table.Key.Table}")
                     select $"{table.Key.Source} {table.Key.Table}: {table.Count(r => restated.Contains(r.Id))} of {table.Count()}";
        Assert.That(short_, Is.Empty);
    }

    [Test]
    public void What_is_said_not_to_be_printed_is_of_tables_that_exist() =>
        Assert.That(NotPrinted.Except(Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers.Select(n => $"{d.Name}: {Page().Replace(n.Locator, "")}"))), Is.Empty);

    // Pages, and what stands in brackets after a table, are not part of its name; DESNZ's files are one table for each category.
    [GeneratedRegex(@" \(.*?\)|, p\. .*|; the same.*|, country row.*|, row .*|(?<=^(?:Fuels|UK electricity|Heat and steam|Transmission and distribution)),.*")]
    private static partial Regex Page();

    [GeneratedRegex("^Printed as|^Ratio of the printed|the printed factors of losses")]
    private static partial Regex Computed();
}
