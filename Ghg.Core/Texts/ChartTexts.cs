namespace Ghg.Core.Texts;

/// <summary>Words in charts.</summary>
internal static class ChartTexts
{
    public const string TenThousands = "万吨 CO2e";
    public const string HundredMillions = "亿吨 CO2e";

    public static readonly Text Tonnes = new("t CO2e", "吨 CO2e");
    public static readonly Text PerPerson = new("t CO2e per person", "吨 CO2e/人");
    public static readonly Text Peak = new("peak {0}", "峰值 {0} 年");
    public static readonly Text Highest = new("highest {0}", "最高 {0} 年");
    public static readonly Text Interval = new("{0} (band: 95 % interval)", "{0}（色带：95 % 区间）");
    public static readonly Text Allowed = new("way to {0}", "{0} 的路径");
    public static readonly Text Gap = new("{0} t above", "高出 {0} 吨");
    public static readonly Text Below = new("{0} t below", "低于 {0} 吨");
    public static readonly Text PeakBy = new("peak by {0}", "{0} 年前达峰");
    public static readonly Text Slowing = new("if growth slows on as it did", "增速按以往继续放缓");
    public static readonly Text Cap = new("cap", "上限");
    public static readonly Text History = new("inventories", "清单");
}
