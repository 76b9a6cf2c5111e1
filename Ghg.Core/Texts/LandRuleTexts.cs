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
}
