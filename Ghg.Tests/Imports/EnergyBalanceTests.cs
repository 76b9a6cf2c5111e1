using System.Globalization;
using System.Text;
using CsCheck;
using Ghg.Core.Activities;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Balance;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Imports;

/// <summary>Energy balances: published ones, in each form, and that no number of any is lost.</summary>
public sealed class EnergyBalanceTests
{
    private const string Shandong = "examples/energy-balance/shandong-2005-coal.csv";

    private static readonly EnergyBalanceOptions Options = new("a", 2022) { GasCondition = "0C" };

    private static ImportPlan Read(string text, EnergyBalanceOptions? options = null) => EnergyBalanceReader.Read(InputFile.FromText("b.csv", text), options ?? Options);

    private static ImportPlan ReadFile(string path, EnergyBalanceOptions options) =>
        EnergyBalanceReader.Read(InputFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Resources.Root, path))), options);

    private static IEnumerable<string> Codes(ImportPlan plan) => plan.Diagnostics.Sorted().Select(d => d.Rule.Code).Distinct();

    private static List<Dictionary<string, string>> RowsOf(ImportPlan plan, string path = "activities/energy-balance.csv")
    {
        var sheet = SourceSheet.Read(InputFile.FromBytes(path, plan.Files.Single(f => f.Path == path).Content), new())[0];
        var header = sheet.Columns(1).ToDictionary(c => c, c => sheet[1, c]);
        return [.. sheet.Rows.Where(r => r > 1).Select(r => header.ToDictionary(h => h.Value, h => sheet[r, h.Key]))];
    }

    private static TestResult Imported(ImportPlan plan) =>
        TestResult.Of(ProjectReader.Read(plan.Files.Select(f => InputFile.FromBytes(f.Path, f.Content)), MethodRegistry.Vocabulary), Selection.All);

    private static decimal Amount(Dictionary<string, string> row) => decimal.Parse(row["amount"], NumberStyles.Float, CultureInfo.InvariantCulture);

    // Carbon contents in t/TJ and oxidation rates of the worked example; emissions in 10 kt CO2 as it prints them, from the Shandong Statistical Yearbook 2006, table 6-9,
    // coal part, in standard coal of 29.2712 GJ/t: power 20,847.81, heat 4,252.20, agriculture 511.18, industry 21,913.91 and construction 123.70, transport 217.45 and services
    // 196.37 + 140.62, households 1,233.43; sum 49,436.69.
    [TestCase("I.4.4", "electricity", 20_847.81)]
    [TestCase("I.4.4", "heat", 4_252.20)]
    [TestCase("I.5.1", "", 511.18)]
    [TestCase("I.3.1", "", 21_913.91 + 123.70)]
    [TestCase("I.2.1", "", 217.45 + 196.37 + 140.62)]
    [TestCase("I.1.1", "", 1_233.43)]
    public void The_coal_of_Shandong_in_2005_goes_where_the_worked_example_has_it(string reference, string subtype, double expected)
    {
        var factors = new Dictionary<string, (double Carbon, double Oxidation)>
        {
            ["raw-coal"] = (26.37, 0.98), ["cleaned-coal"] = (25.41, 0.98), ["other-washed-coal"] = (25.41, 0.98), ["coal-briquettes"] = (33.56, 0.90), ["coke-oven-coke"] = (29.42, 0.93),
        };
        var plan = ReadFile(Shandong, new EnergyBalanceOptions("shandong", 2005));
        var rows = RowsOf(plan).Where(r => r["gpc_ref"] == reference && r["subtype"] == subtype).ToList();
        Assert.That(rows.Select(r => r["unit"]), Is.All.EqualTo("TJ"));
        var tonnes = rows.Sum(r => (double)Amount(r) * factors[r["activity"]].Carbon * factors[r["activity"]].Oxidation * 44 / 12);

        // Sums of up to four printed numbers of two decimals.
        Assert.That(tonnes / 1e4, Is.EqualTo(expected).Within(0.02));
    }

    [Test]
    public void The_sums_of_Shandong_close_and_one_difference_is_large()
    {
        var plan = ReadFile(Shandong, new EnergyBalanceOptions("shandong", 2005));
        Assert.That(plan.Diagnostics.Sorted().Select(d => (d.Rule.Code, d.Place!.Position.Line, d.Place.Position.Column)), Is.EqualTo(new[] { ("GHG7021", 36, 28) }));
        Assert.That(Imported(plan).Errors, Is.Empty);
    }

    // Jilin Statistical Yearbook 2016, table 7-13, electricity in 100 GWh.
    private const string Jilin =
        "city,year,row,fuel,amount,unit\n"
        + "jilin,2014,可供本地区消费能源量,电力,54.91,亿千瓦时\njilin,2014,一次能源生产量,电力,145.00,亿千瓦时\njilin,2014,外省(区、市)调入量,电力,164.57,亿千瓦时\n"
        + "jilin,2014,本省(区、市)调出量(-),电力,-254.66,亿千瓦时\njilin,2014,加工转换投入(-)产出(+)量,电力,626.70,亿千瓦时\njilin,2014,火力发电,电力,626.70,亿千瓦时\n"
        + "jilin,2014,终端消费量,电力,667.81,亿千瓦时\njilin,2014,农、林、牧、渔业,电力,10.82,亿千瓦时\njilin,2014,工业,电力,440.61,亿千瓦时\njilin,2014,建筑业,电力,10.67,亿千瓦时\n"
        + "jilin,2014,交通运输、仓储及邮政业,电力,17.87,亿千瓦时\njilin,2014,批发、零售和住宿、餐饮业,电力,32.47,亿千瓦时\njilin,2014,其他,电力,53.97,亿千瓦时\n"
        + "jilin,2014,城镇,电力,65.51,亿千瓦时\njilin,2014,乡村,电力,35.89,亿千瓦时\njilin,2014,平衡差额,电力,13.80,亿千瓦时\n";

    private static string Quoted(string csv) => string.Join('\n', csv.Split('\n').Select(l => l.Replace("外省(区、市)调入量", "\"外省(区、市)调入量\"", StringComparison.Ordinal)));

    [Test]
    public void A_balance_in_long_form_is_read()
    {
        var plan = Read(Quoted(Jilin), new EnergyBalanceOptions("jilin", 2014));

        // 13.80 of 54.91 is a large difference, and electricity of transport is of several modes.
        Assert.That(Codes(plan), Is.EquivalentTo(new[] { "GHG7020", "GHG7021" }));
        var rows = RowsOf(plan);
        Assert.That(rows.Sum(Amount), Is.EqualTo(667.81m));
        Assert.That(rows.Where(r => r["gpc_ref"] == "I.1.2").Sum(Amount), Is.EqualTo(65.51m + 35.89m));
    }

    [TestCase("667.81", "667.95", "GHG7015", TestName = "Final consumption")]
    [TestCase("13.80", "13.90", "GHG7015", TestName = "The difference")]
    [TestCase("54.91", "54.81", "GHG7015", TestName = "The supply")]
    [TestCase("13.80", "13.81", null, TestName = "Rounding alone")]
    public void Sums_are_checked_within_rounding(string printed, string changed, string? code)
    {
        var plan = Read(Quoted(Jilin.Replace(printed, changed, StringComparison.Ordinal)), new EnergyBalanceOptions("jilin", 2014));
        Assert.That(Codes(plan).Contains("GHG7015"), Is.EqualTo(code is not null));
    }

    [TestCase("行,类别,原煤（万吨）,焦炭（万吨）\n4.2,工业,1,2\n", TestName = "Units in the headings")]
    [TestCase("类别,原煤,焦炭\n,万吨,万吨\n工 业,1,2\n", TestName = "Units below the headings")]
    [TestCase("能源平衡表,,单位：万吨\n类别,原 煤,焦 炭\n（二）1.工业,1,2\n", TestName = "The unit above the table")]
    [TestCase("Item,Raw Coal (万吨),Coke (万吨)\nIndustry,1,2\n", TestName = "In English")]
    [TestCase("项目 Item,原煤 Raw coal (万吨),焦炭 Coke (万吨)\n工业 Industry,1,2\n", TestName = "In both languages")]
    [TestCase("row,fuel,amount,unit\n4.2,raw-coal,1,万吨\n4.2,焦炭,2,万吨\n", TestName = "In long form")]
    public void Each_form_of_a_table_says_the_same(string text)
    {
        var plan = Read(text);
        Assert.That(Codes(plan), Is.Empty);
        Assert.That(RowsOf(plan).Select(r => (r["gpc_ref"], r["activity"], r["amount"], r["unit"])), Is.EqualTo(new[] { ("I.3.1", "raw-coal", "1", "万吨"), ("I.3.1", "coke-oven-coke", "2", "万吨") }));
    }

    [Test]
    public void A_workbook_says_the_same()
    {
        // 20092.2 as a spreadsheet may store it.
        using var stream = new MemoryStream();
        XlsxWriter.Write(
            new Workbook([new Sheet("平衡表", [[SheetCell.Of("类别"), SheetCell.Of("原煤（万吨）"), SheetCell.Of("焦炭（万吨）")], [SheetCell.Of("工业"), SheetCell.Of(20092.200000000001), SheetCell.Of(2)]])]), stream);
        var plan = EnergyBalanceReader.Read(InputFile.FromBytes("b.xlsx", stream.ToArray()), Options);
        Assert.That(Codes(plan), Is.Empty);
        Assert.That(RowsOf(plan).Select(r => r["amount"]), Is.EqualTo(new[] { "20092.2", "2" }));
        Assert.That(plan.Steps[0].Place, Is.EqualTo("平衡表!B2"));
    }

    private static ImportPlan ReadSheets(string? only, params string[] tables)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(
            new Workbook([.. tables.Select((t, i) => new Sheet($"s{i}", [.. t.Split('\n').Select(l => (IReadOnlyList<SheetCell>)[.. l.Split(',').Select(c => decimal.TryParse(c, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? SheetCell.Of((double)n) : SheetCell.Of(c))])]))]), stream);
        return EnergyBalanceReader.Read(InputFile.FromBytes("b.xlsx", stream.ToArray()), Options with { Sheet = only });
    }

    [Test]
    public void Pages_of_one_table_are_read_together_and_two_tables_are_refused()
    {
        const string First = "类别,原煤（万吨）,焦炭（万吨）\n工业,1,2", Second = "类别,汽油（万吨）,柴油（万吨）\n工业,3,4";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Codes(ReadSheets(null, First, Second)), Is.Empty);
            Assert.That(RowsOf(ReadSheets(null, First, Second)).Sum(Amount), Is.EqualTo(10));
            Assert.That(Codes(ReadSheets(null, First, First)), Is.EqualTo(new[] { "GHG7016" }));
            Assert.That(RowsOf(ReadSheets("s1", First, First)).Sum(Amount), Is.EqualTo(3));
        }
    }

    [TestCase("类别,电力（当量值）,电力（等价值）,单位：万吨标准煤\n工业,1,2\n", "GHG7016", TestName = "One item on two bases")]
    [TestCase("类别,原煤（万吨）,焦炭（万吨）\n第二产业,5,\n农、林、牧、渔业,1,1\n", "GHG7017", TestName = "A sector of several without its items")]
    [TestCase("类别,煤合计（万吨）,焦炭（万吨）\n工业,5,1\n", "GHG7017", TestName = "A column of several without its items")]
    public void What_would_be_counted_twice_or_not_at_all_is_said(string text, string code) => Assert.That(Codes(Read(text)), Does.Contain(code));

    [Test]
    public void Raw_material_is_taken_off_industry_once()
    {
        var plan = Read("类别,原煤（万吨）,天然气（亿立方米）\n工业,94.7,4.36\n#用作原料、材料,12.5,0.40\n");
        Assert.That(RowsOf(plan).Select(r => r["amount"]), Is.EqualTo(new[] { "82.2", "3.96" }));
        Assert.That(plan.Steps.Sum(s => s.Amount!.LeftOut), Is.EqualTo(12.5m + 0.40m));
    }

    [Test]
    public void Losses_come_back_as_they_were()
    {
        var plan = Read("类别,热力（万百万千焦）,电力（亿千瓦小时）\n损失量,,5\n工业,,60\n生活消费,,30\n");
        var rate = RowsOf(plan, "parameters.csv").Single();
        Assert.That(rate["value"], Is.EqualTo("5.2631578947"));
        var result = Imported(plan with { Files = [.. plan.Files.Where(f => f.Path != "cities.csv"), ("cities.csv", Encoding.UTF8.GetBytes("city,country,region\na,CN,CN-GD\n"))] });
        Assert.That(result.Errors, Is.Empty, result.Said);

        // x.3 is to x.2 as what is lost to what arrives.
        var inventory = result.Inventories.Single();
        var (used, lost) = (TestResult.Reference("I.3.2"), TestResult.Reference("I.3.3"));
        Assert.That(inventory.Co2e(lost)!.Value / inventory.Co2e(used)!.Value, Is.EqualTo(5.0 / 90).Within(1e-8).Percent);
    }

    [Test]
    public void A_split_adds_up_exactly()
    {
        var split = CellSplit.Parse("4.4/柴油=II.1.1:33.3,II.2.1:33.3,II.3.1:33.4")!;
        var plan = Read("类别,柴油（万吨）,焦炭（万吨）\n交通运输、仓储和邮政业,18.32,\n", Options with { Splits = [split] });
        Assert.That(Codes(plan), Is.Empty);
        Assert.That(RowsOf(plan).Select(r => r["gpc_ref"]), Is.EqualTo(new[] { "II.1.1", "II.2.1", "II.3.1" }));
        Assert.That(RowsOf(plan).Sum(Amount), Is.EqualTo(18.32m));
    }

    [TestCase("4.4/柴油=II.1.1:80")]
    [TestCase("4.4/柴油=II.1.1:120,II.2.1:-20")]
    [TestCase("4.4/柴油=II.9.9:100")]
    [TestCase("9/柴油=II.1.1:100")]
    [TestCase("4.4/wood chips=II.1.1:100")]
    [TestCase("")]
    public void What_is_no_split_is_refused(string text) => Assert.That(CellSplit.Parse(text), Is.Null);

    [TestCase("4.1", "gasoline", "I.5.1", "motor-gasoline")]
    [TestCase("4.3", "diesel", "I.3.1", "gas-diesel-oil")]
    [TestCase("4.4", "gasoline", "II.1.1", "motor-gasoline")]
    [TestCase("4.4", "kerosene", "II.4.3", "jet-kerosene")]
    [TestCase("4.4", "fuel-oil", "II.3.3", "residual-fuel-oil")]
    [TestCase("4.4", "raw-coal", "I.2.1", "raw-coal")]
    [TestCase("4.4", "electricity", "II.2.2", "electricity")]
    [TestCase("4.5", "heat", "I.2.2", "heat")]
    [TestCase("4.6", "lpg", "I.2.1", "liquefied-petroleum-gases")]
    [TestCase("4.7", "gasoline", "II.1.1", "motor-gasoline")]
    [TestCase("4.7", "natural-gas", "I.1.1", "natural-gas")]
    [TestCase("4.7.1", "natural-gas", "I.1.1", "natural-gas")]
    [TestCase("4.I", "electricity", "I.5.2", "electricity")]
    [TestCase("4.2", "lubricants", "IV.2", "lubricants")]
    [TestCase("4.2", "bitumen", "", "")]
    [TestCase("4.2", "other-energy", "", "")]
    [TestCase("2.4", "cleaned-coal", "", "")]
    [TestCase("1.9", "fuel-oil", "", "")]
    [TestCase("3", "natural-gas", "", "")]
    public void Each_cell_goes_where_the_map_says(string row, string fuel, string reference, string activity)
    {
        // Beside a row that is always placed.
        var unit = BalanceForm.Fuel(fuel)!.UnitOfBalance;
        var plan = Read($"row,fuel,amount,unit\n{row},{fuel},3,{unit}\n4.2,crude-oil,1,万吨\n");
        Assert.That(RowsOf(plan).Where(r => r["amount"] == "3").Select(r => (r["gpc_ref"], r["activity"])), Is.EqualTo(reference.Length == 0 ? [] : new[] { (reference, activity) }));
        Assert.That(plan.Steps[0].Why.Chinese, Is.Not.Empty);
    }

    [Test]
    public void Every_activity_of_the_form_is_in_the_registry() =>
        Assert.That(BalanceForm.Fuels.Where(f => f.Activity.Length > 0 && Ghg.Core.Factors.Registry.Shipped.Activity(f.Activity) is null), Is.Empty);

    [Test]
    public void Every_unit_of_the_form_is_known() =>
        Assert.That(BalanceForm.Fuels.SelectMany(f => (string[])[f.UnitOfBalance, f.UnitOfForm]).Distinct().Where(u => !BalanceColumn.IsUnit(u)), Is.Empty);

    // Any table of the form, whatever its numbers.
    private static readonly Gen<string> Table = Gen.Select(
        Gen.Shuffle(BalanceForm.Fuels.Select(f => f.Id).ToArray(), 2, 12), Gen.Shuffle(BalanceForm.Rows.Keys.ToArray(), 1, 20), Gen.Int[-9999, 99999].Array[240], Gen.Int[0, 3].Array[240],
        (fuels, rows, numbers, kinds) =>
        {
            var text = new StringBuilder("row," + string.Join(',', fuels.Select(f => $"{f}（{BalanceForm.Fuel(f)!.UnitOfBalance}）")) + "\n");
            for (var r = 0; r < rows.Length; r++)
            {
                text.Append(rows[r]);
                for (var f = 0; f < fuels.Length; f++)
                {
                    var i = (r * 12) + f;
                    text.Append(',').Append(kinds[i] switch { 0 => "", 1 => (numbers[i] / 100m).ToString(CultureInfo.InvariantCulture), 2 => numbers[i].ToString(CultureInfo.InvariantCulture), _ => "-" });
                }

                text.Append('\n');
            }

            return text.ToString();
        });

    [Test]
    public void No_number_of_any_table_is_lost() => Table.Sample(
        text =>
        {
            var plan = Read(text);
            var numbers = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).SelectMany(l => l.Split(',').Skip(1)).Where(c => c.Length > 0).ToList();
            Assert.That(plan.Steps, Has.Count.EqualTo(numbers.Count));
            Assert.That(plan.Steps.Sum(s => s.Amount!.Read), Is.EqualTo(numbers.Where(n => n != "-").Sum(n => decimal.Parse(n, CultureInfo.InvariantCulture))));
            Assert.That(plan.Steps.Select(s => s.Amount!.Placed + s.Amount.LeftOut + s.Amount.Repeated), Is.EqualTo(plan.Steps.Select(s => s.Amount!.Read)));
            if (plan.Files.Count > 0)
            {
                var placed = RowsOf(plan).Where(r => !r["unit"].Contains("标准煤", StringComparison.Ordinal) && r["unit"] != "TJ").Sum(Amount);
                var rates = plan.Steps.Where(s => s.Becomes.Contains("loss-rate", StringComparison.Ordinal)).Sum(s => s.Amount!.Placed);

                // Inputs of plants are printed with a minus, and burnt all the same.
                Assert.That(placed, Is.EqualTo(plan.Steps.Where(s => s.Becomes.Length > 0).Sum(s => Math.Abs(s.Amount!.Placed)) - rates));
            }
        },
        iter: 200);

    [Test]
    public void The_command_shows_the_plan_and_writes_a_project_that_runs()
    {
        using var folder = new Errors.TestFolder();
        var args = new[] { "import", "energy-balance", Path.Combine(Resources.Root, "examples/energy-balance/linjiang-2022.csv"), "--city", "linjiang", "--year", "2022", "--region", "CN-GD" };
        var refused = TestRun.Of([.. args, "--output", folder.At("new")]);
        Assert.That(refused.Code, Is.EqualTo(1));
        Assert.That(refused.Error, Does.Contain("GHG7018"));
        Assert.That(Directory.Exists(folder.At("new")), Is.False);
        var written = TestRun.Of([.. args, "--gas-condition", "0c", "--output", folder.At("new")]);
        Assert.That(written.Code, Is.Zero, written.Error);
        Assert.That(TestRun.Of("check", folder.At("new")).Code, Is.Zero);
        Assert.That(TestRun.Of("inventory", folder.At("new"), "--format", "csv").Code, Is.Zero);
    }

    [TestCase("--city", "../x")]
    [TestCase("--year", "MMXX")]
    [TestCase("--gas-condition", "25C")]
    [TestCase("--split", "diesel=II.1.1")]
    public void Options_that_say_nothing_are_refused(string option, string value)
    {
        string[] args = ["import", "energy-balance", Path.Combine(Resources.Root, Shandong), "--city", "a", "--year", "2005"];
        var at = Array.IndexOf(args, option);
        Assert.That(TestRun.Of(at < 0 ? [.. args, option, value] : [.. args[..(at + 1)], value, .. args[(at + 2)..]]).Code, Is.EqualTo(2));
    }
}
