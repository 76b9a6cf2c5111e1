namespace Ghg.Core.Texts;

/// <summary>Words of scenarios.</summary>
internal static class ScenarioTexts
{
    public static readonly Text AnyCity = new("no city", "没有城市");
    public static readonly Text Command = new(
        "What a city emits in years to come under plans, what each measure gives, and what it costs.", "各方案下未来年份的排放、各项措施的贡献及其费用。");
    public static readonly Text Plan = new("Only these plans; without it all of measures.csv.", "仅限这些方案；不写则为 measures.csv 中的全部方案。");
    public static readonly Text Library = new("Further files of measures, such as a library that cities share.", "其他措施文件，例如各城市共享的措施库。");
    public static readonly Text To = new("The last year; without it the last that drivers.csv or measures.csv names.", "最后一年；不写则取 drivers.csv 或 measures.csv 中最晚的年份。");
    public static readonly Text LevelOption = new("The total that peaks and wedges are of, instead of the inventory's own.", "达峰和减排贡献所依据的总量，取代清单自身的级别。");
    public static readonly Text Discount = new("The discount rate of costs and tonnes, such as 5%.", "费用和减排量的折现率，如 5%。");
    public static readonly Text Rows = new("Rows of CSV and JSON: years by sector, wedges of measures, or series for ghg peak --series.", "CSV 和 JSON 的行：分部门逐年、措施贡献，或供 ghg peak --series 使用的序列。");
    public static readonly Text NoSuchPlan = new("there is no plan '{0}'; measures.csv has {1}", "没有方案“{0}”；measures.csv 中有 {1}");
    public static readonly Text NothingSaid = new("neither drivers.csv nor measures.csv says anything of a city; name one with --city and a last year with --to", "drivers.csv 和 measures.csv 都没有涉及任何城市；请用 --city 指定城市、用 --to 指定最后一年");
    public static readonly Text NoHorizon = new("there is no year after the base year {0}; name a last year with --to", "基准年 {0} 之后没有年份；请用 --to 指定最后一年");
    public static readonly Text NotARate = new("'{0}' is no discount rate such as 5% or 0.05", "“{0}”不是折现率（如 5% 或 0.05）");

    public static readonly Text Tonnes = new("{0} t", "{0} 吨");
    public static readonly Text Title = new("{0}: scenarios {1}–{2}", "{0}：{1}—{2} 年情景");
    public static readonly Text InTonnes = new("{0}, t CO2e with {1}, from the inventory of {2}.", "{0}，单位：吨 CO2e，GWP 采用 {1}，以 {2} 年清单为起点。");
    public static readonly Text Baseline = new("Baseline", "基准情景");
    public static readonly Text PlanNamed = new("Plan {0}", "方案 {0}");
    public static readonly Text PastBase = new("{0}: never above the {1} of {2}; {3} in {4} ({5} %).", "{0}：始终不超过 {2} 年的 {1}；{4} 年为 {3}（{5} %）。");
    public static readonly Text Interior = new("{0}: peaks in {2} at {1}; {3} in {4} ({5} % against {6}).", "{0}：{2} 年达峰，为 {1}；{4} 年为 {3}（较 {6} 年 {5} %）。");
    public static readonly Text NoPeak = new("{0}: no peak by {2}, when it is highest at {1} ({5} % against {6}).", "{0}：至 {2} 年未达峰，当年最高，为 {1}（较 {6} 年 {5} %）。");
    public static readonly Text Saves = new("Against the baseline it saves {0} in {1} and {2} over {3}–{4}.", "与基准情景相比，{1} 年减排 {0}，{3}—{4} 年累计减排 {2}。");
    public static readonly Text HigherBefore = new("Of the inventories, that of {0} is the highest: {1}.", "历年清单中 {0} 年最高，为 {1}。");
    public static readonly Text ByYear = new("By year", "逐年排放");
    public static readonly Text BySector = new("By sector in {0}", "{0} 年分部门排放");
    public static readonly Text Wedges = new("Plan {0}: what its measures give in {1}", "方案 {0}：各项措施 {1} 年的贡献");
    public static readonly Text MeasureHeading = new("Measure", "措施");
    public static readonly Text Saved = new("saved", "贡献");
    public static readonly Text Alone = new("alone", "单独实施");
    public static readonly Text LastIn = new("last in", "最后实施");
    public static readonly Text Cumulative = new("in all years", "累计");
    public static readonly Text CostHeading = new("{0} per t", "{0}/吨");
    public static readonly Text Costs = new("Plan {0}: what a tonne costs over {1}–{2}", "方案 {0}：{1}—{2} 年单位减排费用");
    public static readonly Text CumulativeTonnes = new("t saved in all years", "累计减排（吨）");
    public static readonly Text PresentCost = new("present cost, {0}", "费用现值（{0}）");
    public static readonly Text All = new("all together", "合计");
    public static readonly Text FootWedges = new(
        "Saved: the Shapley value, what a measure adds averaged over all orders of the measures, so that they add up to the plan's saving. Alone and last in are its bounds without and with all others.",
        "贡献为 Shapley 值，即各种先后顺序下新增减排量的平均，因此合计等于方案的减排量。单独实施和最后实施分别为没有其他措施和已有全部其他措施时的减排量。");
    public static readonly Text FootCosts = new(
        "Against the baseline, discounted to {1} at {0} % a year. Per t: present cost over tonnes that are discounted too. What earns money stands first, by what it earns; then the cheapest tonne first.",
        "相对于基准情景，按年折现率 {0} % 折现至 {1} 年。单位费用为费用现值除以同样折现的减排量。有净收益的措施列在前面，按净收益排序；其余按单位费用由低到高排序。");
    public static readonly Text Assumed = new("Assumed", "假设");
    public static readonly Text FactorsHold = new("Factors and parameters of {0} hold on, but for those that a driver or a measure changes.", "{0} 年的因子和参数保持不变，驱动因素或措施所改变的除外。");
    public static readonly Text NoDrivers = new("No driver: amounts stay as in {0}.", "没有驱动因素：数量与 {0} 年相同。");
    public static readonly Text DriverSaid = new("{0} ({1}): {2}", "{0}（{1}）：{2}");
    public static readonly Text Order = new(
        "In a year measures act in this order, whatever their order in the file: savings, switches, factors, caps. Within a step what is left multiplies.",
        "同一年内各项措施依次为：节约、替代、因子、上限，与文件中的顺序无关；同一步内剩余比例相乘。");
    public static readonly Text HistoryGoesOn = new("Methods with memory (landfills, banks) keep their history.", "有记忆的方法（填埋场、制冷剂存量）保留其历史数据。");
    public static readonly Text OfGrossEnergy = new(
        "{0}: the ratio is taken of the gross energy of {1}, since no net calorific value per {2} is known.", "{0}：因缺少 {1} 每 {2} 的低位发热量，比率按高位发热量计算。");
    public static readonly Text Elastic = new("{0}, elasticity {1}", "{0}，弹性 {1}");
}
