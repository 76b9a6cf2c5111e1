namespace Ghg.Core.Texts;

/// <summary>Help on ghg report.</summary>
internal static class ReportCommandTexts
{
    public static readonly Text Command = new("Pages to show: one for each city and one for all, with charts, in a folder.", "生成可展示的网页报告：每个城市一页，另有总览页，含图表。");
    public static readonly Text Output = new("The folder to write. It appears whole or not at all.", "输出文件夹；要么完整写入，要么不写。");
    public static readonly Text Level = new("The total that charts and verdicts are of, where it is not the one that inventories are compiled to.", "图表和判断所用的总量；默认为清单的编制层级。");
    public static readonly Text Wrote = new("Wrote {0}: {1} cities, {2} inventories. Open {0}/index.html.", "已写入 {0}：{1} 个城市，{2} 份清单。请打开 {0}/index.html。");
}
