namespace Ghg.Core.Texts;

/// <summary>Texts of rules on land and on aggregate sources on land.</summary>
internal static class LandRuleTexts
{
    public static readonly RuleText EditionsMixedInFormula = new(
        new("numbers of several editions of the guidelines", "混用不同版本指南的数值"),
        new("the numbers of one formula on {0} come from {1}", "{0}同一公式中的数值来自 {1}"),
        new("one edition for all of them", "全部取自同一版本"),
        new("put one dataset first by 'datasets' in ghg.json, name a set in the column factor (ipcc-2019/rice), or state the number that only one edition has",
            "请在 ghg.json 的 datasets 中排定先后，或在 factor 列指定一组（如 ipcc-2019/rice），或自行给出仅一个版本有的数值"),
        new("A scaling factor goes with the reference value that it was fitted to.", "换算系数只与其拟合所用的基准值配套。"));

    public static readonly RuleText LandAreas = new(
        new("land does not add up to the city", "各类土地面积之和与城市面积不符"),
        new("the classes of land add up to {0} km2, the city has {1} km2", "各类土地共 {0} km2，城市面积为 {1} km2"),
        new("areas that add up to within 1 % of the indicator area", "面积之和与指标 area 相差不超过 1 %"),
        new("enter every class of land once, water too, or mend the indicator", "请将各类土地（含水域）各录入一次，或更正指标"),
        new("Land that is in no class, or in two, makes a sink or a source that is not there.", "漏计或重计的土地会形成并不存在的汇或源。"));

    public static readonly RuleText ForestTwice = new(
        new("forest by two methods", "林地用两种方法计算"),
        new("{0} has a rate or a stock, and there are rows of {1} too, at {2}", "{0}已按速率或储量计算，另有 {1} 的数据行（{2}）"),
        new("growth, harvest and disturbance, or a net rate, or two stocks", "生长、采伐和干扰，或净速率，或两次储量，三者择一"),
        new("keep one of them, unless they are of different forests", "请只保留一种，除非属于不同的林地"),
        new("A net rate and a difference of stocks hold growth and losses already.", "净速率和储量差值已包含生长和损失。"));
}
