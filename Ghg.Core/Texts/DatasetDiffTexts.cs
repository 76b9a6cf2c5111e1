namespace Ghg.Core.Texts;

/// <summary>Words of the comparison of two versions of a dataset.</summary>
internal static class DatasetDiffTexts
{
    public static readonly Text Title = new("{0} {1} → {2}", "{0} {1} → {2}");
    public static readonly Text Counts = new("Rows: {0} changed, {1} added, {2} removed, {3} of another range, {4} for something else; {5} the same.", "行数：{0} 变更，{1} 新增，{2} 删除，{3} 区间变更，{4} 适用范围变更；{5} 不变。");
    public static readonly Text Same = new("Both say the same.", "两个版本内容相同。");
    public static readonly Text Kind = new("What", "变化");
    public static readonly Text Before = new("Before", "之前");
    public static readonly Text After = new("After", "之后");
    public static readonly Text Change = new("Change, %", "变化（%）");
    public static readonly Text ChangeTonnes = new("Change, t", "变化（吨）");
    public static readonly Text Level = new("Level", "级别");
    public static readonly Text Added = new("added", "新增");
    public static readonly Text Removed = new("removed", "删除");
    public static readonly Text Changed = new("changed", "变更");
    public static readonly Text Range = new("range", "区间");
    public static readonly Text Scope = new("for something else", "适用范围");
    public static readonly Text Effect = new("Effect on {0}", "对 {0} 的影响");
    public static readonly Text EffectCounts = new("Inventories: {0}, of them {1} change by {2} % or more. Totals in t CO2e with {3}.", "清单 {0} 份，其中 {1} 份变化达到 {2}%。总量单位：吨 CO2e，GWP 采用 {3}。");
    public static readonly Text EffectAny = new("Inventories: {0}, of them {1} change. Totals in t CO2e with {2}.", "清单 {0} 份，其中 {1} 份有变化。总量单位：吨 CO2e，GWP 采用 {2}。");
    public static readonly Text NoPair = new("{0} is only in {1}.", "{0} 仅在 {1} 中。");
}
