namespace Ghg.Core.Texts;

/// <summary>What the rules on values that cannot be right say. The sentences of a rule share their arguments by number.</summary>
internal static class PlausibilityRuleTexts
{
    public static readonly RuleText OutsideKind = new(
        new("value is outside the range of its kind", "数值超出该类参数的范围"),
        new("{0}{1} is no plausible value of: {5}", "{0}{1} 不是合理的{5}"),
        new("between {2} and {3}{4}", "{2} 至 {3}{4} 之间"),
        new("check the value and its unit against the source", "请对照来源检查数值和单位"),
        new("Most such values are a unit that is off by a thousand, or a percent taken for a fraction.", "多数情况是单位相差千倍，或百分数与小数混淆。"));

    public static readonly RuleText FarFromOthers = new(
        new("value is far from all others", "数值与其他来源相差过大"),
        new("{0}{1} is {5:0.##} times outside what others publish for {4}", "{0}{1} 与其他来源发布的{4}数值相差 {5:0.##} 倍"),
        new("near {2:G4} to {3:G4}{1}", "{2:G4} 至 {3:G4}{1} 附近"),
        new("check value, unit and basis against the source; a value that is printed so goes into accepted", "请对照来源检查数值、单位和基准；原文如此的列入 accepted"),
        new("The carbon of a fuel is much the same everywhere; a unit is soon mistaken.", "同种燃料的含碳量各处相近，而单位容易弄错。"));

    public static readonly RuleText OtherBasisLikely = new(
        new("value looks as if on the other basis", "数值疑似基准相反"),
        new("{0} {1} on a {2} basis would fit as {3}", "{0} {1} 标为 {2}，却与 {3} 相符"),
        new("between {4:G4} and {5:G4} {1} on a {2} basis", "{2} 基准下为 {4:G4} 至 {5:G4} {1}"),
        new("see which basis the source has; a value that is printed so goes into accepted", "请查明来源的基准；原文如此的列入 accepted"),
        new("A gross factor times a net amount is 5 to 10 % too low.", "高位因子乘以低位热量会偏低 5% 至 10%。"));

    public static readonly RuleText LeapInSeries = new(
        new("value leaps out of its series", "数值偏离时间序列"),
        new("{0} in {1} is {4:0.##} times away from {2} in {3}", "{1} 年的 {0} 与 {3} 年的 {2} 相差 {4:0.##} 倍"),
        new("a value near those of the years beside it", "与相邻年份相近的数值"),
        new("check value and unit against the source; a value that is printed so goes into accepted", "请对照来源检查数值和单位；原文如此的列入 accepted"),
        new("One year in pounds among others in kilograms would make a peak.", "磅与千克混用的一年会造出虚假峰值。"));

    public static readonly RuleText CarbonDisagrees = new(
        new("CO2 does not follow from the carbon", "CO2 与含碳量不符"),
        new("{0} {1} of CO2 is not the carbon of '{3}' times 44/12", "CO2 {0} {1} 不等于“{3}”的碳量乘以 44/12"),
        new("{2:G5} {1}, within what rounding can do", "{2:G5} {1}，允许修约误差"),
        new("check both rows against the source", "请对照来源检查两行"),
        new("Two rows of one fuel tell of the same carbon.", "同一燃料的两行说的是同样的碳。"));

    public static readonly RuleText NegativeFactor = new(
        new("factor is negative", "因子为负"),
        new("the factor is {0}", "因子为 {0}"),
        new("a factor that is not negative, for fuels and energy", "燃料和能源的因子不为负"),
        new("check the sign; removals are rows of land", "请检查符号；吸收汇属于土地利用"),
        new("Burning takes no gas out of the air.", "燃烧不会吸收气体。"));
}
