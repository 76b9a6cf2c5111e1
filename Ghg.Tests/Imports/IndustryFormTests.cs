using System.Globalization;
using System.Text;
using CsCheck;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Balance;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Imports;

/// <summary>Form 205-1: each part of an enterprise's consumption is counted once.</summary>
public sealed class IndustryFormTests
{
    private const string Heading = "能源名称,计量单位,年初库存量,购进量,消费量合计,工业生产消费,用于原材料,非工业生产消费,合计中：运输工具消费,期末库存量,火力发电,供热,炼焦\n";

    private static ImportPlan Read(string text) => IndustryFormReader.Read(InputFile.FromText("f.csv", text), new EnergyBalanceOptions("a", 2022) { GasCondition = "0C" });

    private static IEnumerable<string> Codes(ImportPlan plan) => plan.Diagnostics.Sorted().Select(d => d.Rule.Code).Distinct();

    private static List<(string Reference, string Activity, decimal Amount)> RowsOf(ImportPlan plan)
    {
        var sheet = SourceSheet.Read(InputFile.FromBytes("a.csv", plan.Files.Single(f => f.Path == "activities/industry-form.csv").Content), new())[0];
        int Column(string name) => sheet.Columns(1).Single(c => sheet[1, c] == name);
        return [.. sheet.Rows.Where(r => r > 1).Select(r => (sheet[r, Column("gpc_ref")], sheet[r, Column("activity")], decimal.Parse(sheet[r, Column("amount")], CultureInfo.InvariantCulture)))];
    }

    [Test]
    public void What_is_raw_material_vehicles_or_transformed_is_not_burnt_twice()
    {
        var plan = Read(Heading + "原煤,吨,10,1000,990,980,100,10,,20,300,200,50\n柴油,吨,,,60,50,,10,45,,,,\n电力,万千瓦时,,,500,490,,10,,,,,\n");
        Assert.That(Codes(plan), Is.Empty);
        Assert.That(RowsOf(plan), Is.EqualTo(new[]
        {
            ("I.3.1", "raw-coal", 330m), ("I.3.1", "raw-coal", 10m), ("I.3.1", "raw-coal", 300m), ("I.3.1", "raw-coal", 200m),
            ("I.3.1", "gas-diesel-oil", 5m), ("I.3.1", "gas-diesel-oil", 10m), ("II.1.1", "gas-diesel-oil", 45m),
            ("I.3.2", "electricity", 490m), ("I.3.2", "electricity", 10m),
        }));
    }

    [TestCase("电力、热力生产和供应业", "I.4.1", "I.4.4")]
    [TestCase("煤炭开采和洗选业", "I.4.1", "I.4.1")]
    [TestCase("水的生产和供应业", "I.2.1", "I.2.1")]
    [TestCase("造纸和纸制品业", "I.3.1", "I.3.1")]
    public void The_industry_decides_the_reference(string branch, string own, string plant)
    {
        var plan = Read("行业," + Heading + branch + ",原煤,吨,,,,100,,,,,60,,\n");
        Assert.That(RowsOf(plan), Is.EqualTo(new[] { (own, "raw-coal", 40m), (plant, "raw-coal", 60m) }));
    }

    [TestCase("原煤,吨,,,100,80,,10,,,,,\n", "GHG7015", TestName = "A total that is not the sum")]
    [TestCase("原煤,吨,,,100,100,60,,,,50,,\n", "GHG7031", TestName = "More taken off than consumed")]
    [TestCase("原煤,吨,,,,-5,,,,,,,\n", "GHG7023,GHG7024", TestName = "Consumption below zero")]
    [TestCase("原煤,,,,,5,,,,,,,\n", "GHG7014", TestName = "No unit")]
    [TestCase("原媒,吨,,,,5,,,,,,,\n", "GHG7013,GHG7023", TestName = "A misspelt item")]
    public void What_is_wrong_is_said(string row, string codes) => Assert.That(Codes(Read(Heading + row)).Order(), Is.EqualTo(codes.Split(',')));

    [Test]
    public void A_column_that_the_form_lacks_is_said() =>
        Assert.That(Codes(Read("能源名称,计量单位,工业生产消费,损耗\n原煤,吨,5,1\n")), Is.EqualTo(new[] { "GHG7030" }));

    [Test]
    public void Headings_in_two_rows_are_read()
    {
        var plan = Read("能源名称,计量单位,消费量,,,\n,,合计,1.工业生产消费,用于原材料,2.非工业生产消费\n甲,乙,4,5,6,7\n原煤,吨,12,11,3,1\n");
        Assert.That(Codes(plan), Is.Empty);
        Assert.That(RowsOf(plan).Select(r => r.Amount), Is.EqualTo(new[] { 8m, 1m }));
    }

    [Test]
    public void No_number_of_any_form_is_lost() => Gen.Int[0, 5000].Array[11].Array[1, 6].Sample(
        rows =>
        {
            string[] fuels = ["原煤", "柴油", "电力", "石油沥青", "余热余压", "天然气"];
            var text = new StringBuilder(Heading);
            foreach (var (row, i) in rows.Select((r, i) => (r, i)))
            {
                text.Append(CultureInfo.InvariantCulture, $"{fuels[i]},{BalanceForm.Fuel(fuels[i])!.UnitOfForm},{string.Join(',', row.Select(n => n % 5 == 0 ? "" : n.ToString(CultureInfo.InvariantCulture)))}\n");
            }

            var plan = Read(text.ToString());
            Assert.That(plan.Steps.Sum(s => s.Amount!.Read), Is.EqualTo(rows.SelectMany(r => r).Where(n => n % 5 != 0).Sum()));
            Assert.That(plan.Steps.Select(s => s.Amount!.Placed + s.Amount.LeftOut + s.Amount.Repeated), Is.EqualTo(plan.Steps.Select(s => s.Amount!.Read)));
            Assert.That(plan.Files.Count == 0 ? 0 : RowsOf(plan).Sum(r => r.Amount), Is.EqualTo(plan.Steps.Sum(s => s.Amount!.Placed)));
        },
        iter: 200);

    [Test]
    public void The_example_runs()
    {
        using var folder = new Errors.TestFolder();
        var written = TestRun.Of("import", "industry-form", Path.Combine(Resources.Root, "examples/energy-balance/industry-form-2022.csv"), "--city", "linjiang", "--year", "2022", "--region", "CN-GD", "--gas-condition", "0C", "--output", folder.At("new"));
        Assert.That(written.Code, Is.Zero, written.Error);
        Assert.That(TestRun.Of("check", folder.At("new")).Code, Is.Zero);
    }
}
