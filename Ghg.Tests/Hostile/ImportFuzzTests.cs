using System.IO.Compression;
using System.Text;
using CsCheck;
using Ghg.Core.Imports;
using Ghg.Core.Imports.Balance;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Imports.Workbooks;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Workbooks;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Hostile;

/// <summary>Whatever the bytes of a file, importing it gives a plan with findings and no exception.</summary>
public class ImportFuzzTests
{
    private const string Balance =
        "能源平衡表（虚构）,,单位：万吨标准煤,\n类别,原煤（万吨）,天然气（亿立方米）,电力（当量值）\n四、终端消费量,107.6,4.36,1e3\n1.工业,94.7,4.36,-\n#用作原料、材料,12.5,,\n4.4,1,2,3\n损失量,,,5\n注：虚构,,,\n";

    private const string Long = "city,year,row,fuel,amount,unit,basis\na,2022,4.2,原煤,94.7,万吨,\na,2022,4.4,柴油,3,万吨标准煤,\na,2022,损失量,电力,1,tce,等价值\n";

    private const string Form = "单位名称,行业,能源名称,计量单位,消费量合计,工业生产消费,用于原材料,合计中：运输工具消费,火力发电\n甲,电力、热力,原煤,吨,100,100,10,20,30\n,,柴油,吨,5,5,,5,\n";

    private static readonly EnergyBalanceOptions Options = new("a", 2022) { Unit = "physical", Basis = "当量值", Splits = [CellSplit.Parse("4.4/柴油=II.1.1:50,II.3.1:50")!] };

    private static readonly (string Name, Func<InputFile, ImportPlan> Read)[] Readers =
    [
        ("energy-balance", f => EnergyBalanceReader.Read(f, Options)), ("industry-form", f => IndustryFormReader.Read(f, Options)), ("xlsx", WorkbookReader.Read), ("ecrf", f => EcrfReader.Read(f, new EcrfOptions("a", "AR5"))),
    ];

    private static IEnumerable<string> Names => Readers.Select(r => r.Name);

    [TestCaseSource(nameof(Names))]
    public void Any_bytes_give_a_plan(string reader) => Fuzz.Bytes.Sample(b => Survives(reader, b), iter: Fuzz.Iterations);

    [TestCaseSource(nameof(Names))]
    public void Odd_text_gives_a_plan(string reader) => Fuzz.Text.Sample(t => Survives(reader, Encoding.UTF8.GetBytes(t)), iter: Fuzz.Iterations);

    [TestCase("energy-balance", Balance)]
    [TestCase("energy-balance", Long)]
    [TestCase("industry-form", Form)]
    public void A_spoilt_table_gives_a_plan(string reader, string good) => Fuzz.Mutated(good).Sample(b => Survives(reader, b), iter: Fuzz.Iterations * 2);

    [TestCaseSource(nameof(Names))]
    public void A_spoilt_workbook_gives_a_plan(string reader)
    {
        // Each part of a good workbook in turn, spoilt inside a good archive.
        using var stream = new MemoryStream();
        XlsxWriter.Write(Small(), stream);
        var parts = Parts(stream.ToArray());
        Gen.Int[0, parts.Count - 1].SelectMany(i => Fuzz.Mutated(parts[i].Content).Select(b => (i, b))).Sample(
            spoilt => Survives(reader, Packed([.. parts.Select((p, i) => (p.Name, i == spoilt.i ? spoilt.b : Encoding.UTF8.GetBytes(p.Content)))])), iter: Fuzz.Iterations);
    }

    [TestCase("energy-balance")]
    [TestCase("industry-form")]
    public void Numbers_beyond_any_range_give_a_plan(string reader)
    {
        var good = reader == "energy-balance" ? Balance : Form;
        foreach (var number in (string[])["79228162514264337593543950335", "99999999999999999999", "1e28", "-1e28", "0.0000000000000000000000000001", "1e-28", "9007199254740993.123456789012345"])
        {
            Survives(reader, Encoding.UTF8.GetBytes(good.Replace("94.7", number, StringComparison.Ordinal).Replace("100", number, StringComparison.Ordinal).Replace("万吨", "亿亿吨标准煤", StringComparison.Ordinal)));
        }
    }

    private static Workbook Small()
    {
        var empty = ProjectWorkbook.Of(Language.English);
        return new Workbook(
        [
            .. empty.Sheets.Where(s => s.Name is "cities" or "activities").Select(s => s with { Choices = [], Rows = [s.Rows[0], [SheetCell.Of("a"), SheetCell.Of(2022), SheetCell.Of("I.1.1"), SheetCell.Of("diesel"), default, SheetCell.Of(5) with { Formula = "2+3" }, SheetCell.Of("t")]] }),
            new Sheet("平衡表", [[SheetCell.Of("类别"), SheetCell.Of("原煤（万吨）"), SheetCell.Of("焦炭（万吨）")], [SheetCell.Of("工业"), SheetCell.Of(94.7), SheetCell.Of(2)]]),
            new Sheet("205-1", [[SheetCell.Of("能源名称"), SheetCell.Of("计量单位"), SheetCell.Of("工业生产消费")], [SheetCell.Of("原煤"), SheetCell.Of("吨"), SheetCell.Of(2)]]),
            new Sheet("eCRF_3", [[SheetCell.Of("Inventory year"), SheetCell.Of("GPC ref. no.")], [SheetCell.Of(2022), SheetCell.Of("I.1.1")]]),
        ]);
    }

    private static List<(string Name, string Content)> Parts(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return (e.FullName, reader.ReadToEnd());
        })];
    }

    private static byte[] Packed(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static void Survives(string reader, byte[] bytes)
    {
        var plan = Readers.Single(r => r.Name == reader).Read(InputFile.FromBytes("f.bin", bytes));
        foreach (var language in (Language[])[Language.English, Language.Chinese])
        {
            _ = TerminalWriter.Write(ImportDocument.Of(plan, "f.bin", false, language, everyCell: false), 100, colours: false);
            foreach (var finding in plan.Diagnostics.Sorted())
            {
                var text = DiagnosticText.Full(finding, language);
                if (text.Any(c => char.IsControl(c) && c != '\n'))
                {
                    throw new InvalidOperationException("a control character was shown: " + text);
                }
            }
        }

        foreach (var amount in plan.Steps.Select(s => s.Amount).OfType<ImportAmount>())
        {
            if (amount.Read != amount.Placed + amount.LeftOut + amount.Repeated)
            {
                throw new InvalidOperationException($"a number is lost: {amount}");
            }
        }
    }
}
