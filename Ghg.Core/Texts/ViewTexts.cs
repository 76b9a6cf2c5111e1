namespace Ghg.Core.Texts;

/// <summary>What views of an inventory, and what reconciles them, say.</summary>
internal static class ViewTexts
{
    public static readonly Text Provincial = new("provincial inventory (2011 guidelines)", "省级温室气体清单（2011 年指南）");
    public static readonly Text Areas = new("key areas", "重点领域");
    public static readonly Text Industries = new("industries", "三次产业与居民生活");

    public static readonly Text Title = new("{0}, {1}: {2}", "{0}，{1} 年：{2}");
    public static readonly Text TotalIs = new("The total is {0} t CO2e with {1}; {2} of the same inventory is {3} t CO2e with {4}.", "合计 {0} 吨 CO2e（GWP 采用 {1}）；同一清单的 {2} 为 {3} 吨 CO2e（GWP 采用 {4}）。");
    public static readonly Text NoTotal = new("There is no total: {0}.", "没有合计：{0}。");
    public static readonly Text NothingCounted = new("nothing that it counts was reported", "其计入的内容均未报告");
    public static readonly Text Largest = new("Largest: {0}, {1} %.", "最大：{0}，{1} %。");
    public static readonly Text Explain = new("ghg reconcile explains the difference line by line.", "差异的逐行解释见 ghg reconcile。");
    public static readonly Text Part = new("Part", "项目");
    public static readonly Text Beside = new("Information and memo items", "信息项和备忘项");
    public static readonly Text Outside = new("Not in this view", "不在此格式内");
    public static readonly Text Why = new("What", "内容");
    public static readonly Text Incomplete = new("Over what was reported; the inventory is not complete: cells missing {0}, not estimated {1}, partial {2} (of BASIC+).", "仅限已报告部分；清单不完整：缺失 {0} 格、未估算 {1} 格、部分 {2} 格（按 BASIC+）。");
    public static readonly Text Unknown = new("{0} is not known: {1}.", "{0}未知：{1}。");
    public static readonly Text Noted = new("{0}: {1}", "{0}：{1}");
    public static readonly Text References = new("References", "编号");
    public static readonly Text Summary = new("{0}: inventories {1}", "{0}：清单 {1} 份");
    public static readonly Text SummaryFoot = new("One in full: add --city and --year. Everything: --format csv or json.", "单份清单：加 --city 和 --year。全部数据：--format csv 或 json。");
    public static readonly Text Legend = new("{0}. kt CO2e with {1}; – is no number.", "{0}。单位：千吨 CO2e，GWP 采用 {1}；– 表示没有数字。");
    public static readonly Text InSet = new("t CO2e with {0}; – is no number.", "单位：吨 CO2e，GWP 采用 {0}；– 表示没有数字。");
    public static readonly Text MassOfGas = new("{0} (t CO2, in no total)", "{0}（吨 CO2，不计入合计）");

    public static readonly Text GwpStep = new("Weighed with {1} and not {0}", "GWP 由 {0} 改为 {1}");
    public static readonly Text Reconciled = new("From {0} to {1}: {2}, {3}", "由{0}到{1}：{2}，{3} 年");
    public static readonly Text Higher = new("{0} is {1} t CO2e; {2} is {3} t CO2e: {4} t CO2e more.", "{0}为 {1} 吨 CO2e；{2}为 {3} 吨 CO2e：多 {4} 吨 CO2e。");
    public static readonly Text Lower = new("{0} is {1} t CO2e; {2} is {3} t CO2e: {4} t CO2e less.", "{0}为 {1} 吨 CO2e；{2}为 {3} 吨 CO2e：少 {4} 吨 CO2e。");
    public static readonly Text Equal = new("{0} and {2} are both {1} t CO2e.", "{0}与{2}均为 {1} 吨 CO2e。");
    public static readonly Text LeftOut = new("Left out {0}, added {1}, weighed otherwise {2} t CO2e.", "剔除 {0}，加入 {1}，GWP 变化 {2} 吨 CO2e。");
    public static readonly Text Step = new("Step", "步骤");
    public static readonly Text Minus = new("− {0}", "− {0}");
    public static readonly Text Plus = new("+ {0}", "+ {0}");
    public static readonly Text LargestSteps = new("The largest lines", "最大的各行");
    public static readonly Text MoreSteps = new("{0} smaller steps add up to {1} t CO2e; --format csv has all.", "另有 {0} 项较小步骤，合计 {1} 吨 CO2e；全部见 --format csv。");
    public static readonly Text Reason = new("Why", "原因");

    public static readonly Text Intensities = new("Intensity: inventories {0}", "排放强度：清单 {0} 份");
    public static readonly Text IntensityIs = new("{0}, {1}: BASIC is {2} t CO2e per person, {3} t CO2e per 10⁴ of GDP, {4} t CO2e per tce.", "{0} {1} 年：BASIC 人均 {2} 吨 CO2e，每万元 GDP {3} 吨 CO2e，每吨标准煤 {4} 吨 CO2e。");
    public static readonly Text IntensityMany = new("Each total over the people, the GDP and the energy of its city and year; – is not known, and the notes say why.", "各总量除以当年该市的人口、GDP 和能耗；– 表示未知，原因见附注。");
    public static readonly Text HowSure = new(
        "± %: the 95 % interval of the total to first order (ghg uncertainty), which is that of each intensity too: people, GDP and energy are taken as exact, and no uncertainty of theirs is in it.",
        "± %：总量的 95 % 区间（一阶误差传播，见 ghg uncertainty），各强度指标与之相同：人口、GDP 和能耗视为准确值，其自身的不确定性不计在内。");
    public static readonly Text Measure = new("Total", "总量");
    public static readonly Text PerPerson = new("t per person", "吨/人");
    public static readonly Text PerGdp = new("t per 10⁴ GDP", "吨/万元 GDP");
    public static readonly Text PerTce = new("t per tce", "吨/吨标准煤");
    public static readonly Text ConstantPrices = new("{0} {1}: GDP in {2} at prices of {3}.", "{0} {1} 年：GDP 以 {2} 计，按 {3} 年价格。");
    public static readonly Text CurrentPrices = new("{0} {1}: GDP in {2} at current prices, which do not compare between years.", "{0} {1} 年：GDP 以 {2} 计，按当年价格，不可跨年比较。");
    public static readonly Text NoGdp = new("{0} {1}: there is no indicator gdp.", "{0} {1} 年：没有指标 gdp。");
    public static readonly Text NoPopulation = new("{0} {1}: there is no indicator population.", "{0} {1} 年：没有指标 population。");
    public static readonly Text EnergyStated = new("{0} {1}: {2} tce by the indicator energy-consumption.", "{0} {1} 年：{2} 吨标准煤，取自指标 energy-consumption。");
    public static readonly Text EnergyOfLines = new(
        "{0} {1}: {2} tce used in the city by the inventory's own lines (I and II, x.1 and x.2), electricity by its heat content.", "{0} {1} 年：{2} 吨标准煤，由清单自身各行得出（I、II 的 x.1 和 x.2），电力按当量值。");
    public static readonly Text EnergyLacks = new("{0} {1}: no energy is known of lines of {2}, so that tce is too small.", "{0} {1} 年：{2} 部分行的能源量未知，标准煤量偏小。");
    public static readonly Text EnergyGross = new("{0} {1}: fuel of {2} is by its gross calorific value, so that tce is too large.", "{0} {1} 年：{2} 的燃料按高位发热量计，标准煤量偏大。");
    public static readonly Text NoEnergy = new("{0} {1}: no energy is known.", "{0} {1} 年：能源量未知。");
    public static readonly Text NoTotalOf = new("{0} {1}: {2} is not known: {3}.", "{0} {1} 年：{2}未知：{3}。");
}
