namespace Ghg.Core.Texts;

/// <summary>What a reader of an inventory must know.</summary>
internal static class CaveatTexts
{
    public static readonly Text Gwp = new("GWP set {0} (CH4 {1}, fossil CH4 {2}, N2O {3}).", "GWP 采用 {0}（CH4 {1}，化石来源 CH4 {2}，N2O {3}）。");
    public static readonly Text Incomplete = new("{0} is not complete. Of its {1} references: {2}. Totals are of what was reported.", "{0} 不完整，共 {1} 个编号，其中{2}。总量仅为已报告部分之和。");
    public static readonly Text MissingCells = new("{0} missing ({1})", "缺失 {0} 个（{1}）");
    public static readonly Text NotEstimatedCells = new("{0} not estimated ({1})", "未估算 {0} 个（{1}）");
    public static readonly Text PartialCells = new("{0} partial ({1})", "部分报告 {0} 个（{1}）");
    public static readonly Text GasesUnknown = new("Known as CO2e only, gases unknown: {0}.", "仅以 CO2 当量给出、气体构成未知：{0}。");
    public static readonly Text GasesNotEstimated = new("Gases not estimated, for want of a factor that fits: {0}.", "因无适用因子而未估算的气体：{0}。");
    public static readonly Text Fallbacks = new("{0} of {1} lines use numbers of another place or year: {2}.", "{1} 行中有 {0} 行采用了其他地区或年份的数值：{2}。");
    public static readonly Text WorldwideDefaults = new("{0} of {1} lines use worldwide defaults: {2}.", "{1} 行中有 {0} 行采用了全球缺省值：{2}。");
    public static readonly Text Assumptions = new("Assumed or noted: {0}.", "假设和说明：{0}。");
    public static readonly Text MixedSources = new("Properties and factors of one line come from several datasets: {0}.", "同一行的燃料参数与因子来自不同数据集：{0}。");
    public static readonly Text MixedEditions = new("Numbers of several editions stand side by side: {0}.", "同时采用了多个版本的数值：{0}。");
    public static readonly Text DerivedGases = new("The split into gases is derived: {0}.", "气体构成为推得：{0}。");
    public static readonly Text GasOfOther = new("{0} by {1} beside CO2 by {2}", "{0} 采用 {1}，而 CO2 采用 {2}");
    public static readonly Text GasOfCo2e = new("{0} published as CO2e by {1} (GWP {2})", "{1} 以 CO2 当量给出 {0}（GWP {2}）");
    public static readonly Text GasesIn = new("{0} ({1})", "{0}（{1}）");
    public static readonly Text Proxies = new("By their sources, {0} of {1} lines rest on data that were scaled, estimated or taken from elsewhere: {2}.", "按数据来源，{1} 行中有 {0} 行的数据经估算、折算或借用：{2}。");
    public static readonly Text ProxyOf = new("“{0}” ({1})", "“{0}”（{1}）");
    public static readonly Text OldGridFactors = new("Grid factors older than {0}: {1}. They may change once that year's are published.", "电网排放因子早于{0}年：{1}。该年因子发布后结果可能变化。");
    public static readonly Text LowQuality = new("{0} of {1} lines rest on highly modelled or uncertain activity data (grade L): {2}.", "{1} 行中有 {0} 行的活动数据为高度推算或不确定（L 级）：{2}。");
    public static readonly Text CoalEquivalent = new(
        "Fuels in coal equivalent (29.3076 GJ/tce) in {0}; a yearbook's own coefficients may differ.", "{0} 中的燃料以标准煤计（29.3076 GJ/tce）；年鉴所用折标系数可能不同。");
    public static readonly Text SecondaryFactors = new("{0} numbers were read in a secondary source: {1}.", "{0} 个数值取自二手来源：{1}。");
    public static readonly Text FactorNotes = new("On factors: {0}.", "关于因子：{0}。");
    public static readonly Text SuppliedToGrid = new("I.4.4, energy supplied to the grid, counts in the territorial total only.", "I.4.4（供应电网的能源生产）仅计入地域总量。");
    public static readonly Text EnergyFromWaste = new("Memo: {0} t CO2e of stationary energy come from waste burnt for energy ({1}).", "备注：固定源能源中有 {0} 吨 CO2e 来自废弃物能源利用（{1}）。");
    public static readonly Text Biogenic = new("Memo: {0} t of biogenic CO2 stand apart and are in no total ({1}).", "备注：{0} 吨生物成因 CO2 单列，不计入任何总量（{1}）。");
    public static readonly Text More = new("; and {0} more", "；另有 {0} 项");
}
