namespace Ghg.Core.Texts;

/// <summary>What the rules on targets say.</summary>
internal static class TargetRuleTexts
{
    public static readonly RuleText FillRefused = new(
        new("years were not filled in", "未能补缺"),
        new("{0}, {1}: {2} is refused: {3}", "{0}（{1}）：不宜采用{2}：{3}"),
        new("a series that the technique fits", "适用该方法的序列"),
        new("choose another technique, or compile the years", "请换用其他方法，或补编这些年份"),
        new("A technique outside its conditions makes numbers that look like data.", "超出适用条件的补缺会产生看似数据的数字。"));

    public static readonly RuleText TargetIncomplete = new(
        new("a target lacks what its kind needs", "目标缺少必要信息"),
        new("the {0} target '{2}' has no {1}", "{0} 目标“{2}”没有 {1}"),
        new("{1} for a target of this kind", "此类目标需填写 {1}"),
        new("fill the column {1}", "请填写 {1} 列"),
        new("A goal without its base year, size or prices allows any emission.", "没有基准年、幅度或价格基年的目标无法约束任何排放。"));

    public static readonly RuleText InvalidShare = new(
        new("share is not understood", "比例无法识别"),
        new("{0} is '{1}'", "{0} 为“{1}”"),
        new("a percentage, {2}", "百分数，{2}"),
        new("write the sign: 35%", "请写明百分号，如 35%"),
        new("0.35 may be meant as 35 % or as a third of one; no goal takes away more than all.", "0.35 可能指 35 %，也可能指百分之零点三五；减排不可能超过全部。"));

    public static readonly RuleText TargetBeforeBase = new(
        new("target year before base year", "目标年早于基准年"),
        new("the target year {0} is not after the base year {1}", "目标年 {0} 不晚于基准年 {1}"),
        new("a later year", "更晚的年份"),
        new("correct one of the two", "请更正其一"),
        new("A goal lies ahead of where it starts.", "目标应在起点之后。"));

    public static readonly RuleText TargetWithoutSeries = new(
        new("no series for a target", "目标没有对应序列"),
        new("target '{0}' is about {1}, of which {2} has no series", "目标“{0}”针对 {1}，而 {2} 没有该序列"),
        new("inventories or a series of the same measure", "相同口径的清单或序列"),
        new("compile the city to that level, or correct level or city in targets.csv", "请按该级别编制清单，或更正 targets.csv 的 level 或 city"),
        new("A goal is judged by the same total that it was set for.", "目标只能用设定时的同一总量来评价。"));

    public static readonly RuleText TargetGwpDiffers = new(
        new("target and series differ in GWP set", "目标与序列的 GWP 不同"),
        new("target '{0}' was set with {1}, and the series is in {2}", "目标“{0}”按 {1} 设定，而序列采用 {2}"),
        new("one GWP set", "同一 GWP 集"),
        new("ask for the series with --gwp {1}, or restate the target", "请用 --gwp {1} 计算序列，或重述目标"),
        new("Another GWP set moves totals by several per cent, which may be all of the goal.", "换用 GWP 会使总量变动几个百分点，可能相当于整个目标。"));

    public static readonly RuleText NoBaseYearValue = new(
        new("the base year has no value", "基准年没有数值"),
        new("target '{0}': nothing is known of its base year {1}", "目标“{0}”：基准年 {1} 没有数值"),
        new("an inventory of the base year, or its emissions as adopted", "基准年清单，或设定时的基准年排放"),
        new("fill base_emissions and unit, or compile the base year", "请填写 base_emissions 和 unit，或补编基准年清单"),
        new("A reduction from nothing known is no number.", "基准未知，降幅就无从谈起。"));

    public static readonly RuleText GdpNominal = new(
        new("GDP is not at constant prices", "GDP 不是不变价"),
        new("target '{0}' is at prices of {1}; the gdp of {2} states no price year", "目标“{0}”按 {1} 年价格；{2} 年 gdp 未注明价格基年"),
        new("GDP at prices of {1} for every year", "各年 GDP 均为 {1} 年不变价"),
        new("enter real GDP with price_year {1}; nominal GDP is refused", "请填写以 {1} 年为价格基年的不变价 GDP；不接受现价 GDP"),
        new("Inflation would pass for progress: with 6 % inflation over a plan a reduction of 15.6 % reads 20.4 %.", "通胀会被当成成效：物价上涨 6 % 时，15.6 % 的降幅会显示为 20.4 %。"));

    public static readonly RuleText GdpPricesMixed = new(
        new("GDP in mixed price bases", "GDP 价格基年不一致"),
        new("target '{0}' is at prices of {1}; the gdp of {2} is at prices of {3}", "目标“{0}”按 {1} 年价格；{2} 年 gdp 按 {3} 年价格"),
        new("GDP at prices of {1} for every year", "各年 GDP 均为 {1} 年不变价"),
        new("convert the row to prices of {1} by the real growth rates", "请用实际增长率换算为 {1} 年价格"),
        new("A change of prices is no change of output.", "价格变化不等于产出变化。"));

    public static readonly RuleText IndicatorUnitsMixed = new(
        new("an indicator is in several units", "同一指标有多个单位"),
        new("{0} is given in {1}", "{0} 的单位有 {1}"),
        new("one unit for all years", "各年单位一致"),
        new("convert the rows", "请统一单位"),
        new("Money is no unit of the catalogue, so that nothing is converted silently.", "货币不在单位目录中，不会自动换算。"));

    public static readonly RuleText IndicatorMissing = new(
        new("an indicator is missing", "缺少指标"),
        new("target '{0}' needs {1} of {2}", "目标“{0}”需要 {2} 年的 {1}"),
        new("a row of indicators.csv", "indicators.csv 中有该行"),
        new("add it, with basis and source; a missing year is never interpolated", "请补充并注明口径和来源；缺失年份不会内插"),
        new("An intensity of a year needs the output or the people of the year.", "某年的强度需要当年的产出或人口。"));

    public static readonly RuleText NoBaseline = new(
        new("no baseline for a target", "目标没有基准情景"),
        new("target '{0}' needs one baseline that reaches {1}; {2} fit", "目标“{0}”需要一条覆盖 {1} 年的基准情景；符合的有 {2} 条"),
        new("a baseline series, by name if there are several", "一条基准情景序列；多于一条时须指明"),
        new("give it with --baseline or as baselines.csv, and its level in the column baseline", "请用 --baseline 或 baselines.csv 提供，并在 baseline 列写明其 level"),
        new("A reduction from a scenario means nothing without the scenario.", "没有情景，相对情景的降幅没有意义。"));
}
