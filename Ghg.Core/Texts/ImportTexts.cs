namespace Ghg.Core.Texts;

/// <summary>What import plans say.</summary>
internal static class ImportTexts
{
    public static readonly Text Plan = new("Import plan: {0}", "导入计划：{0}");
    public static readonly Text PlanOnly = new("Nothing was written. Add --output FOLDER to write the project.", "尚未写入任何内容。加 --output 文件夹 即可写出项目。");
    public static readonly Text Files = new("Files: {0}", "文件：{0}");
    public static readonly Text Place = new("Where", "位置");
    public static readonly Text Holds = new("What it holds", "内容");
    public static readonly Text Becomes = new("Becomes", "导入为");
    public static readonly Text Why = new("Why", "原因");
    public static readonly Text SaysNothing = new("neither number nor key", "既无数值也无标记符号");
    public static readonly Text NoReference = new("a row that the GPC does not define", "GPC 未定义的行");
    public static readonly Text Totals = new("Nothing is lost", "核对");
    public static readonly Text Subject = new("Energy", "能源");
    public static readonly Text Unit = new("Unit", "单位");
    public static readonly Text Numbers = new("Cells", "单元格数");
    public static readonly Text Read = new("Read", "读取");
    public static readonly Text Placed = new("Placed", "列入");
    public static readonly Text LeftOut = new("Left out", "未列入");
    public static readonly Text Repeated = new("Sums and parts", "合计与其中项");
    public static readonly Text TotalsAddUp = new(
        "Read = placed + left out + sums and parts, with the signs of the table. Sums and parts repeat what other cells hold.",
        "读取 = 列入 + 未列入 + 合计与其中项，正负号与原表一致。合计与其中项重复其他单元格的内容。");
    public static readonly Text CellCount = new("{0} cells", "{0} 个单元格");
    public static readonly Text EveryCell = new("Each cell with its number and reason: --format csv.", "逐个单元格的数值与原因：--format csv。");
}
