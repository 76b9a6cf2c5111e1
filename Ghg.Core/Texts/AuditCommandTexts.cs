namespace Ghg.Core.Texts;

/// <summary>Help and talk of ghg audit.</summary>
internal static class AuditCommandTexts
{
    public static readonly Text Audit = new("Find what gives mistakes away in any inventory: implied factors, GWP sets, sums.", "核查任何清单中暴露错误的迹象：隐含因子、GWP 集、合计。");
    public static readonly Text Paths = new(
        "A project; or an eCRF workbook; or CSV files of lines, cells and totals as ghg inventory --format csv writes them.", "项目；或 eCRF 工作簿；或行、格、合计的 CSV 文件（格式同 ghg inventory --format csv）。");
    public static readonly Text Region = new("Where the cities of a workbook or of CSV files lie: a country, province, state or grid.", "工作簿或 CSV 文件中城市的所在地：国家、省、州或电网。");
    public static readonly Text NoSuchRegion = new("'{0}' is no place that the registry knows", "登记表中没有名为“{0}”的地区");
    public static readonly Text NotTogether = new("'{0}' is a project, and is audited by itself", "“{0}”是项目，须单独核查");
}
