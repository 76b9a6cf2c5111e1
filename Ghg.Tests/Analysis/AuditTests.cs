using System.Globalization;
using Ghg.Core.Analysis.Audits;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Imports.Audits;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Reports.Ecrf;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.Analysis;

/// <summary>An audit finds what was planted in a copy of the teaching city's inventory, and nothing in the clean examples.</summary>
public sealed class AuditTests
{
    private const string Teaching = "examples/teaching-city";

    private static readonly Lazy<List<Dictionary<string, string>>> Lines = new(() => Table("lines"));
    private static readonly Lazy<List<Dictionary<string, string>>> Cells = new(() => Table("cells"));
    private static readonly Lazy<List<Dictionary<string, string>>> Totals = new(() => Table("totals"));

    // What is planted: a name, the line by reference and activity, what is done to it, and the rule and words that give it away.
    private static IEnumerable<TestCaseData> Planted()
    {
        yield return Line("kg for t", "I.1.1", "coal-briquettes", r => Times(r, 1000), "GHG7211", "1000 times");
        yield return Line("t for kg", "I.3.1", "gas-diesel-oil", r => Times(r, 1e-3), "GHG7211", "off by 1000");
        yield return Line("carbon for CO2", "I.3.1", "other-bituminous-coal", r => Times(r, 12.0 / 44), "GHG7211", "12/44");
        yield return Line("44/12 twice", "I.3.1", "coke-oven-coke", r => Times(r, 44.0 / 12), "GHG7211", "44/12");
        yield return Line("gross energy by a net factor", "I.3.1", "natural-gas", r => Times(r, 1 / 0.9), "GHG7211", "gross energy");
        yield return Line("net energy by a gross factor", "I.3.1", "other-washed-coal", r => Times(r, 0.95), "GHG7211", "net energy");
        yield return Line("petrol's factor for diesel", "I.5.1", "gas-diesel-oil", r => Set(r, "co2_t", 6.1e4 * 2.9847510), "GHG7212", "motor-gasoline");
        yield return Line("short tons as tonnes", "II.1.1", "motor-gasoline", r => Times(r, 0.90718474), "GHG7211", "short-ton");
        yield return Line("pounds as kilograms", "I.4.4", "other-bituminous-coal", r => Times(r, 1 / 0.45359237), "GHG7211", "lb");
        yield return Line("kWh for MWh", "I.1.2", "electricity", r => Times(r, 1000), "GHG7211", "1000 times");
        yield return Line("MWh for kWh", "I.5.2", "electricity", r => Times(r, 1e-3), "GHG7211", "off by 1000");
        yield return Line("lb/MWh as kg/MWh", "I.4.2", "electricity", r => Times(r, 1 / 0.45359237), "GHG7211", "lb");
        yield return Line("per MJ for per kWh", "I.3.2", "heat", r => Times(r, 3.6), "GHG7211", "kWh");
        yield return Line("amount in ten thousands", "I.2.2", "heat", r => Times(r, 1e4), "GHG7211", "10 000");
        yield return Line("N2O in kg", "I.1.1", "liquefied-petroleum-gases", r => Times(r, 1000, "n2o_t"), "GHG7211", "N2O");
        yield return Line("CH4 weighed already", "I.3.1", "gas-diesel-oil", r => Times(r, 28, "ch4_t"), "GHG7211", "CO2e by AR5");
        yield return Line("methane by SAR", "III.4.1", "starch-wastewater", r => Co2e(r, Value(r, "ch4_t") * 21), "GHG7220", "by SAR");
        yield return Line("nitrous oxide by AR4", "III.4.1", "domestic-wastewater", r => Co2e(r, Value(r, "n2o_t") * 298), "GHG7220", "by AR4", "domestic-wastewater-nitrous-oxide");
        yield return Line("biomass counted", "I.4.4", "municipal-solid-waste", r => Co2e(r, Value(r, "t_co2e") + Value(r, "co2_biogenic_t")), "GHG7221", "of biomass");
        yield return Line("sum typed wrongly", "V.1", "goats", r => Co2e(r, Value(r, "t_co2e") + 900), "GHG7222", "difference is 900", "enteric-fermentation");
        yield return Line("missing factor as zero", "I.1.1", "coal-briquettes", r => Set(Set(r, "co2_t", 0), "t_co2e", 0), "GHG7214", "no CO2");
        yield return Line("credits as emissions", "II.2.2", "electricity", r => Times(r, -1), "GHG7216", "-222876");
        yield return Line("nothing near", "I.3.1", "natural-gas", r => Times(r, 1.57), "GHG7213", "33946.4 kg");
        yield return Line("an American grid", "I.3.2", "electricity", r => Set(r, "co2_t", American()), "GHG7215", "of US");
        yield return new TestCaseData("a line twice", (Func<AuditInput>)(() => Read([.. Lines.Value, Find(Lines.Value, "I.3.1", "natural-gas")], [], [])), "GHG7217", "natural-gas");
        yield return new TestCaseData("a line lost", (Func<AuditInput>)(() => Read([.. Lines.Value.Where(r => r != Find(Lines.Value, "I.1.1", "natural-gas"))], Cells.Value, [])), "GHG7223", "I.1.1:");
        yield return new TestCaseData("I.4.4 in BASIC", (Func<AuditInput>)(() => Read(Lines.Value, [], With(Totals.Value, "BASIC", t => t + Sum("I.4.4")))), "GHG7224", "if I.4.4 were counted");
        yield return new TestCaseData("Territorial called BASIC", (Func<AuditInput>)(() => Read([], Cells.Value, With(Totals.Value, "BASIC", _ => Value(Totals.Value.Single(t => t["level"] == "Territorial" && t["sector"].Length == 0), "t_co2e")))), "GHG7224", "called Territorial");

        static TestCaseData Line(string name, string reference, string activity, Func<Dictionary<string, string>, Dictionary<string, string>> change, string rule, string words, string method = "") => new(
            name, (Func<AuditInput>)(() => Read([.. Lines.Value.Select(r => r == Find(Lines.Value, reference, activity, method) ? change(new(r)) : r)], [], [])), rule, words);
    }

    [TestCaseSource(nameof(Planted))]
    public void What_was_planted_is_found_and_nothing_else(string name, Func<AuditInput> input, string rule, string words)
    {
        var found = Audit.Of(input()).Findings.Sorted();
        Assert.That(found.Select(f => f.Rule.Code), Is.EqualTo(new[] { rule }), $"{name}: {string.Join(" | ", found.Select(f => f.Found.English))}");
        Assert.That($"{found[0].Found.English} {found[0].Expected.English} {found[0].Suggestion.English}", Does.Contain(words));
    }

    [Test]
    public void Twenty_eight_mistakes_are_planted() => Assert.That(Planted().Count(), Is.EqualTo(28));

    [TestCase("examples/teaching-city")]
    [TestCase("examples/anoka-county")]
    [TestCase("examples/alliance")]
    public void Nothing_is_found_in_a_clean_project(string folder)
    {
        var result = TestResult.OfFolder(folder);
        var audit = Audit.Of(InventoryAudit.Of(result.Inventories, result.Project));
        Assert.That(audit.Findings.Sorted().Select(f => f.Found.English), Is.Empty);
        Assert.That(audit.Compared, Is.GreaterThan(10));
    }

    [Test]
    public void Nothing_is_found_in_the_tables_of_a_clean_inventory()
    {
        var audit = Audit.Of(Read(Lines.Value, Cells.Value, Totals.Value));
        Assert.That(audit.Findings.Sorted().Select(f => f.Found.English), Is.Empty);
        Assert.That(audit.Input.Totals, Has.Count.GreaterThan(50));
    }

    // The ratio of a line of this program to the library's own answer is 1, whatever the unit.
    [Test]
    public void What_the_library_made_implies_the_librarys_factor()
    {
        var result = TestProject.Of("c,2023,I.3.1,anthracite,7,万吨", "c,2023,I.3.1,natural-gas,3,万m3@0C", "c,2023,I.1.2,electricity,9,亿千瓦时").In("CN", "CN-GD").Build();
        var lines = Audit.Of(InventoryAudit.Of(result.Inventories, result.Project)).Lines;
        Assert.That(lines.Select(l => l.Ratio), Is.All.EqualTo(1).Within(1e-12).Percent);
        Assert.That(lines.Select(l => l.Gas), Does.Contain("co2").And.Contain("ch4"));
    }

    // IPCC 2006, volume 2, table 2.2: natural gas 56 100 kg CO2/TJ on net values; who takes energy on gross values and that factor has a ninth too much.
    [Test]
    public void A_factor_of_the_IPCC_in_a_table_of_anybody_is_known()
    {
        var clean = Anybody("world-town,2020,I.1.1,natural-gas,1000,TJ,56100");
        var gross = Anybody("world-town,2020,I.1.1,natural-gas,1000,TJ,62333.333");
        Assert.That(Audit.Of(clean).Findings.Sorted(), Is.Empty);
        Assert.That(Audit.Of(gross).Findings.Sorted().Single().Rule.Code, Is.EqualTo("GHG7211"));
    }

    [Test]
    public void A_number_without_gases_is_compared_as_CO2e()
    {
        var found = Audit.Of(Anybody("world-town,2020,I.1.1,natural-gas,1000,TJ,,56155000")).Findings.Sorted();
        Assert.That(found.Single().Found.English, Does.Contain("1000 times").And.Contain("CO2e"));
    }

    [TestCase("city,year,gpc_ref,activity,amount,unit,co2_t\na,2020,IX.1,diesel,1,t,3\n", "GHG3003")]
    [TestCase("city,year,gpc_ref,activity,amount,unit,co2_t\na,2020,I.1.1,diesel,1,furlongs-of,3\n", "GHG2011")]
    [TestCase("city,year,gpc_ref,activity,amount,unit,co2_t\na,2020,I.1.1,diesel,one,t,3\n", "GHG2001")]
    [TestCase("city,year,gpc_ref,activity,amount,unit,co2_t\n,2020,I.1.1,diesel,1,t,3\n", "GHG1004")]
    [TestCase("city,year,level,t_co2e\na,2020,COMPLETE,3\n", "GHG1008")]
    [TestCase("city,year,gpc_ref,activity,colour,co2_t\na,2020,I.1.1,diesel,red,3\n", "GHG1001")]
    [TestCase("what,ever\n1,2\n", "GHG7210")]
    [TestCase("", "GHG7210")]
    public void A_bad_table_is_told_what_is_wrong(string text, string rule)
    {
        var found = new DiagnosticBag();
        InventoryTableReader.Read(InputFile.FromText("a.csv", text), found);
        Assert.That(found.Sorted().Select(f => f.Rule.Code), Does.Contain(rule));
    }

    [Test]
    public void The_workbook_of_a_clean_inventory_is_clean()
    {
        using var folder = new TestFolder();
        Assert.That(TestRun.Of("export", "ecrf", Path.Combine(Resources.Root, Teaching), "--year", "2023", "-o", folder.At("a.xlsx")).Code, Is.Zero);
        var (found, audit) = (new DiagnosticBag(), default(Audit));
        audit = Audit.Of(EcrfAuditReader.Read(new InputFile("a.xlsx", () => File.OpenRead(folder.At("a.xlsx"))), new EcrfOptions(), found));
        Assert.That(found.Sorted().Concat(audit.Findings.Sorted()).Select(f => f.Found.English), Is.Empty);
        Assert.That(audit.Compared, Is.GreaterThan(10));
        Assert.That(audit.Input.Totals, Has.Count.GreaterThan(10));
        Assert.That(audit.Input.Lines.Count(l => l.Factors.Count > 0), Is.GreaterThan(10));
    }

    // All that is planted in lines, at once, as somebody would send it, by the command line.
    [Test]
    public void The_command_finds_more_than_twenty_at_once()
    {
        using var folder = new TestFolder();
        var planted = new List<Dictionary<string, string>>(Lines.Value.Select(r => new Dictionary<string, string>(r)));
        (string Reference, string Activity, double Times)[] mistakes =
        [
            ("I.1.1", "coal-briquettes", 1000), ("I.1.1", "liquefied-petroleum-gases", 1e-3), ("I.3.1", "coke-oven-coke", 44.0 / 12), ("I.3.1", "gas-diesel-oil", 12.0 / 44), ("I.3.1", "natural-gas", 1 / 0.9),
            ("I.3.1", "other-bituminous-coal", 0.90718474), ("I.3.1", "other-washed-coal", 44.0 / 12), ("I.4.4", "other-bituminous-coal", 1 / 0.45359237), ("I.5.1", "gas-diesel-oil", 1e6), ("II.1.1", "motor-gasoline", 0.90718474),
            ("II.1.1", "gas-diesel-oil", 1e4), ("I.1.2", "electricity", 1000), ("I.2.2", "electricity", 1e-3), ("I.3.2", "electricity", 1 / 0.45359237), ("I.4.2", "electricity", 3.6), ("I.5.2", "electricity", 1e6),
            ("I.1.2", "heat", 1000), ("I.2.2", "heat", 3.6), ("I.3.2", "heat", 0.90718474), ("II.1.2", "electricity", 1e-4), ("II.2.2", "electricity", 1000),
        ];
        foreach (var (reference, activity, times) in mistakes)
        {
            Times(Find(planted, reference, activity), times);
        }

        folder.With("theirs.csv", Csv(planted));
        var run = TestRun.Of("audit", folder.At("theirs.csv"), "--region", "CN-SD", "--diagnostics", "concise");
        var found = run.Error.Split('\n').Where(l => l.Contains(" warning GHG72", StringComparison.Ordinal)).ToList();
        Assert.That(mistakes, Has.Length.EqualTo(21));
        Assert.That(found, Has.Count.EqualTo(21), run.Error);
        Assert.That(found, Is.All.Contain(" GHG7211: "));
        Assert.That(run.Code, Is.Zero, "hints are warnings");
        Assert.That(TestRun.Of("audit", folder.At("theirs.csv"), "--strict").Code, Is.EqualTo(1));
    }

    [TestCase("audit nowhere.csv")]
    [TestCase("audit . examples/anoka-county")]
    [TestCase("audit . --region Atlantis")]
    [TestCase("audit . --year 1901")]
    [TestCase("audit")]
    public void What_cannot_be_audited_is_refused_in_a_sentence(string command)
    {
        var run = TestRun.Of([.. command.Split(' ').Select(w => w == "." ? Path.Combine(Resources.Root, "examples/anoka-county") : w)]);
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.Error);
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public void A_project_in_error_is_told_so_and_not_audited()
    {
        using var folder = new TestFolder().With("activities.csv", "city,year,gpc_ref,activity,amount,unit\na,2020,I.1.1,natural-gas,x,TJ\n");
        var run = TestRun.Of("audit", folder.Path);
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("GHG2001"));
    }

    // Columns of the third sheet: 13 the CO2 factor, 24 CO2 and 27 the total in t CO2e; of the second: 1 direct emissions.
    [TestCase(2, "I.3.1", 1, 13, 1000, "GHG7218", TestName = "A stated factor out by a thousand")]
    [TestCase(2, "I.3.1", 1, 24, 1000, "GHG7211 GHG7218 GHG7222", TestName = "Emissions out by a thousand")]
    [TestCase(2, "I.3.1", 1, 27, 1.5, "GHG7222 GHG7224", TestName = "A total that is not of its gases")]
    [TestCase(1, "Total Transport", 0, 1, 1.25, "GHG7224", TestName = "A total that is not of its lines")]
    public void What_is_changed_in_a_workbook_is_found(int sheet, string row, int key, int column, double times, string rules)
    {
        var result = TestProject.Of("c,2020,I.3.1,gas-diesel-oil,1000,t", "c,2020,II.1.1,motor-gasoline,500,t", "c,2020,IV.1,clinker,9000,t").In("CN", "CN-GD").Build();
        Assert.That(Of(w => w), Is.Empty);
        Assert.That(string.Join(' ', Of(w => new([.. w.Sheets.Select((s, i) => i != sheet ? s : s with { Rows = [.. s.Rows.Select(r => r.Count > column && r[key].Text == row ? Times(r) : r)] })]))), Is.EqualTo(rules));

        IReadOnlyList<SheetCell> Times(IReadOnlyList<SheetCell> cells) => [.. cells.Select((c, i) => i == column && c.Number is { } number ? SheetCell.Of(number * times) : c)];

        IEnumerable<string> Of(Func<Workbook, Workbook> change)
        {
            using var stream = new MemoryStream();
            XlsxWriter.Write(change(EcrfWorkbook.Of(result.Only, result.Project, "ghg test")), stream);
            var found = new DiagnosticBag();
            var audit = Audit.Of(EcrfAuditReader.Read(InputFile.FromBytes("e.xlsx", stream.ToArray()), new EcrfOptions(), found));
            return [.. found.Sorted().Concat(audit.Findings.Sorted()).Select(f => f.Rule.Code).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    [Test]
    public void A_file_that_is_no_workbook_or_no_form_is_told_so()
    {
        using var other = new MemoryStream();
        XlsxWriter.Write(new Workbook([new Sheet("a", [[SheetCell.Of("x")]])]), other);
        foreach (var (bytes, rule) in new[] { ("PK"u8.ToArray(), "GHG7001"), (other.ToArray(), "GHG7002") })
        {
            var found = new DiagnosticBag();
            Assert.That(EcrfAuditReader.Read(InputFile.FromBytes("e.xlsx", bytes), new EcrfOptions(), found).Lines, Is.Empty);
            Assert.That(found.Sorted().Select(f => f.Rule.Code), Is.EqualTo(new[] { rule }));
        }
    }

    // A line whose stated methane factor and CO2e give the weights away: 10 t × 2 kg/t = 20 kg of CH4, which SAR weighs 21, AR5 28.
    [Test]
    public void Stated_factors_give_the_weights_of_gases_away()
    {
        var line = new AuditLine
        {
            City = "c", Year = 2020, Reference = TestResult.Reference("I.1.1"), Activity = "x", Amount = 10, Unit = Core.Units.UnitCatalogue.Get("t"), Gwp = "AR5", Masses = new([("ch4", 20 * 21.0 / 28)]), Factors = [("ch4", 2)],
        };
        Assert.That(Audit.Of(new([line], [])).Findings.Sorted().Single().Found.English, Does.Contain("by SAR"));
        Assert.That(Audit.Of(new([line with { Masses = new([("ch4", 20)]) }], [])).Findings.Sorted(), Is.Empty);
        Assert.That(Audit.Of(new([line with { Masses = new([("ch4", 50)]) }], [])).Findings.Sorted().Single().Rule.Code, Is.EqualTo("GHG7218"));
    }

    private static AuditInput Anybody(string row)
    {
        var found = new DiagnosticBag();
        var cells = row.Split(',');
        var masses = cells[6].Length > 0 ? (double.Parse(cells[6], CultureInfo.InvariantCulture) * 1000 / 1000).ToString("R", CultureInfo.InvariantCulture) : "";
        var input = InventoryTableReader.Read(InputFile.FromText("a.csv", $"city,year,gpc_ref,activity,amount,unit,co2_t,t_co2e\n{string.Join(',', cells[..6])},{masses},{(cells.Length > 7 ? cells[7] : "")}\n"), found);
        Assert.That(found.Sorted(), Is.Empty);
        return input;
    }

    private static AuditInput Read(IReadOnlyList<Dictionary<string, string>> lines, IReadOnlyList<Dictionary<string, string>> cells, IReadOnlyList<Dictionary<string, string>> totals)
    {
        var found = new DiagnosticBag();
        var inputs = new[] { lines, cells, totals }.Where(t => t.Count > 0).Select((t, i) => InventoryTableReader.Read(InputFile.FromText($"{i}.csv", Csv(t)), found)).ToList();
        Assert.That(found.Sorted().Select(f => f.Found.English), Is.Empty);
        return new([.. inputs.SelectMany(i => i.Lines)], [.. inputs.SelectMany(i => i.Totals)])
        {
            Places = new Dictionary<string, PlaceChain> { ["mingchuan"] = PlaceChain.OfRegion(Registry.Shipped, "CN-SD") }, Editions = new Dictionary<string, string> { ["china"] = "gbt-32151-2024" },
        };
    }

    private static List<Dictionary<string, string>> Table(string rows)
    {
        var run = TestRun.Of("inventory", Path.Combine(Resources.Root, Teaching), "--year", "2023", "--format", "csv", "--rows", rows);
        return [.. Resources.RowsOf(run.Output).Select(r => new Dictionary<string, string>(r))];
    }

    private static string Csv(IReadOnlyList<Dictionary<string, string>> rows) => string.Join('\n', rows.Select(r => string.Join(',', r.Values.Select(v => $"\"{v.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))).Prepend(string.Join(',', rows[0].Keys))) + "\n";

    private static Dictionary<string, string> Find(List<Dictionary<string, string>> rows, string reference, string activity, string method = "") =>
        rows.First(r => r["gpc_ref"] == reference && r["activity"] == activity && r["amount"].Length > 0 && r["memo"].Length == 0 && r["notation_key"].Length == 0 && (method.Length == 0 || r["method"] == method));

    private static double Value(Dictionary<string, string> row, string column) => double.TryParse(row[column], CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static double Sum(string reference) => Value(Cells.Value.Single(c => c["gpc_ref"] == reference), "t_co2e");

    private static List<Dictionary<string, string>> With(List<Dictionary<string, string>> totals, string level, Func<double, double> change) =>
        [.. totals.Where(t => t["level"] == level && t["sector"].Length == 0).Select(t => Co2e(new(t), change(Value(t, "t_co2e"))))];

    // The gases that are named, or CO2, so many times; CO2e stays their sum.
    private static Dictionary<string, string> Times(Dictionary<string, string> row, double times, string column = "co2_t") => Set(row, column, Value(row, column) * times);

    private static Dictionary<string, string> Set(Dictionary<string, string> row, string column, double value)
    {
        row[column] = value.ToString("R", CultureInfo.InvariantCulture);
        return column == "t_co2e" ? row : Co2e(row, Value(row, "co2_t") + (28 * Value(row, "ch4_t")) + (28 * Value(row, "ch4_fossil_t")) + (265 * Value(row, "n2o_t")));
    }

    private static Dictionary<string, string> Co2e(Dictionary<string, string> row, double tonnes)
    {
        row["t_co2e"] = tonnes.ToString("R", CultureInfo.InvariantCulture);
        return row;
    }

    // 145 亿kWh by the first factor of eGRID that no Chinese one comes near.
    private static double American()
    {
        var numbers = Catalogue.Shipped.Datasets.SelectMany(d => d.On("electricity", "co2")).Where(n => n.Unit.Dimension == Core.Units.Dimension.Mass / Core.Units.Dimension.Energy).ToList();
        double PerKwh(SourcedNumber n) => n.Value * n.Unit.ToBase * 3.6e6;
        var chinese = numbers.Where(n => n.Region.StartsWith("CN", StringComparison.Ordinal)).Select(PerKwh).ToList();
        return 145e8 / 1000 * numbers.Where(n => n.Region.StartsWith("US", StringComparison.Ordinal)).Select(PerKwh).First(f => chinese.All(c => Math.Abs((f / c) - 1) > 0.01));
    }
}
