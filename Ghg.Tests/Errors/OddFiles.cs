using System.Text;

namespace Ghg.Tests.Errors;

/// <summary>Files of the catalogue that cannot stand in a folder as they are: odd bytes, huge rows, a file that is not there.</summary>
internal static class OddFiles
{
    private const string Header = "city,year,gpc_ref,activity,amount,unit,source\n";

    // Rules on workbooks, which ghg import says: EcrfReaderTests, WorkbookReaderTests.
    private static readonly string[] Imports = [.. Enumerable.Range(7001, 10).Concat(Enumerable.Range(7040, 4)).Select(n => $"GHG{n}")];

    /// <summary>
    /// Rules that need more rows than a folder should hold (a sum overflows after thousands of millions of them), or the hashes of the day, or are of files
    /// that <c>check</c> does not read; tests of their own show them.
    /// </summary>
    public static readonly string[] ShownByTests =
    [
        "GHG0014", "GHG2008", "GHG3150", "GHG3151", "GHG3152", "GHG3153", "GHG3154", "GHG3155", "GHG5012",
        .. Imports,

        // Of workbooks alone: AuditTests.
        "GHG7218",
    ];

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Adds the odd file of a rule, if it has one.</summary>
    public static void Add(string code, TestFolder folder)
    {
        switch (code)
        {
            case "GHG0001":
                File.CreateSymbolicLink(folder.At("activities.csv"), folder.At("moved-away.csv"));
                break;
            case "GHG0002":
                Directory.CreateDirectory(folder.At("activities"));
                folder.With("activities/latin-1.csv", Encoding.Latin1.GetBytes(Header + "lyon,2022,I.1.1,diesel,1,t,Métropole de Lyon\n"))
                    .With("activities/utf-16.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header)])
                    .With("activities/workbook.csv", [.. "PK\u0003\u0004"u8, 0, 0, 0, 0])
                    .With("activities/mixed.csv", [.. Encoding.UTF8.GetBytes(Header + "a,2022,I.1.1,柴油,1,t,统计局\n"), .. Gb18030.GetBytes("a,2022,I.1.1,柴油,2,t,统计局\n")]);
                break;
            case "GHG0003":
                folder.With("activities.csv", Gb18030.GetBytes("城市,年份,GPC编号,活动,数量,单位,数据来源\n临江,2022,I.1.1,柴油,1,t,统计局\n"));
                break;
            case "GHG0008":
                folder.With("activities.csv", Header + "a,2022,I.1.1,diesel,1,t,ok\na,2022,I.1.1,diesel,1,t,\"" + new string('x', 17 << 20) + "\"\n");
                break;
            case "GHG0009":
                folder.With("activities.csv", "city,year,gpc_ref" + new string(',', 998) + "\na,2022,I.1.1\n");
                break;
            case "GHG0012":
                folder.With("ghg.json", "{\"gwp\": \"" + new string('x', 5 << 20) + "\"}");
                break;
        }
    }
}
