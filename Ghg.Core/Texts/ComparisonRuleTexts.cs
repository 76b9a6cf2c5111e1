namespace Ghg.Core.Texts;

/// <summary>What the rules on comparisons of cities say.</summary>
internal static class ComparisonRuleTexts
{
    public static readonly RuleText NoInventoryOfYear = new(
        new("no inventory of the year", "该年没有清单"),
        new("{0} has no inventory of {1}; it has {2}", "{0} 没有 {1} 年的清单；现有 {2}"),
        new("one year for all cities", "所有城市同一年份"),
        new("name a year that all have with --year, or take each city's nearest with --align", "请用 --year 指定共有年份，或用 --align 取各城市最接近的年份"),
        new("Between years a crisis or a cold winter looks like a difference between cities.", "不同年份之间，危机或寒冬会被当作城市间的差异。"));

    public static readonly RuleText GwpSetsDiffer = new(
        new("inventories of different GWP sets", "清单的 GWP 集不同"),
        new("the totals are with {0}", "各清单总量分别采用 {0}"),
        new("one GWP set for all", "统一的 GWP 集"),
        new("restate them with --gwp SET, or with --align to that of the first", "请用 --gwp 指定统一的集合，或用 --align 统一为首个城市的集合"),
        new("Methane weighs 21 in one set and 28 in another: that is no difference between cities.", "甲烷在不同集合中权重为 21 或 28，这不是城市间的差异。"));

    public static readonly RuleText NotRestated = new(
        new("emissions that cannot be restated", "无法重算的排放"),
        new("{0} {1}: {2} is known as CO2e only, and stays at {3} in a comparison with {4}", "{0} {1} 年：{2} 仅以 CO2e 给出，仍为 {3}，而比较采用 {4}"),
        new("masses of gases", "各气体的质量"),
        new("enter the gases, or keep to the set that the CO2e was summed under", "请录入各气体，或采用该 CO2e 原用的集合"),
        new("What the gases are is not known, so that no other weight can be put on them.", "气体构成未知，无法改用其他权重。"));

    public static readonly RuleText DoneDifferently = new(
        new("cities did something differently", "城市间口径不同"),
        new("{0} differs: {1}; what rests on it is shown and not ranked across", "{0}不同：{1}；相关数值照列，但不跨口径排名"),
        new("the same in all cities", "各城市一致"),
        new("choose one way for all, or compare within each group", "请统一口径，或在各组内比较"),
        new("A difference of method is no difference of emissions.", "方法不同不等于排放不同。"));

    public static readonly RuleText DegreeDayBases = new(
        new("degree days on different bases", "度日数基准温度不同"),
        new("{0} is counted from different temperatures, or does not say (?): {1}", "{0} 的基准温度不同或未说明（?）：{1}"),
        new("one base temperature for all, in the column basis: 18C, 65F", "统一的基准温度，写在 basis 列：18C、65F"),
        new("count them anew from daily temperatures; 65 °F is 18.33 °C and not 18 °C", "请用逐日气温重新统计；65 °F 为 18.33 °C，而非 18 °C"),
        new("Degree days above 26 °C and above 65 °F are different quantities.", "以 26 °C 和以 65 °F 为基准的度日数是不同的量。"));

    public static readonly RuleText DegreeDaysTooFar = new(
        new("weather too far from the reference", "气候与参照相差过大"),
        new("{0} has {2:0.#} of {1}, and the reference {3:0.#}: buildings are not adjusted", "{0} 的 {1} 为 {2:0.#}，参照为 {3:0.#}：不作建筑气候修正"),
        new("degree days within 40 % of the reference", "与参照相差不超过 40 %"),
        new("compare cities of one climate, or name a reference nearer to it with --degree-days", "请比较气候相近的城市，或用 --degree-days 指定更接近的参照"),
        new("Houses of a warm place are not built for a cold one: the proportion does not hold.", "温暖地区的建筑并非按寒冷气候建造，比例关系不成立。"));

    public static readonly RuleText BuildingShareOutOfRange = new(
        new("share out of range", "占比超出范围"),
        new("{0} is {1} {2}", "{0} 为 {1} {2}"),
        new("0 to 100 %, heating and cooling together no more than 100 %", "0 至 100 %，采暖与制冷合计不超过 100 %"),
        new("state the share of heating or cooling in the emissions of buildings in %", "请以 % 给出采暖或制冷在建筑排放中的占比"),
        new("More than all of it cannot follow the weather.", "随气候变化的部分不会超过全部。"));
}
