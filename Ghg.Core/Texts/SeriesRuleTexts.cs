namespace Ghg.Core.Texts;

/// <summary>What the rules on series of emissions say.</summary>
internal static class SeriesRuleTexts
{
    public static readonly RuleText NoSeries = new(
        new("no series", "没有序列"),
        new("no row holds a value", "没有任何一行有数值"),
        new("rows with city, year, emissions and unit", "含城市、年份、排放量和单位的行"),
        new("enter emissions; a blank is a missing year", "请填写排放量；空白表示该年缺失"),
        new("An analysis of nothing says nothing.", "没有数据就没有分析。"));

    public static readonly RuleText ViewNotKnown = new(
        new("a year cannot be seen this way", "该年无法按此口径计算"),
        new("{0} {1} has no {2}: {3}", "{0} {1} 年没有{2}：{3}"),
        new("", ""),
        new("", ""),
        new("A part that is not known is not zero, so that the year is left out.", "未知的部分不等于零，因此该年不计。"));

    public static readonly RuleText SeriesGap = new(
        new("years are missing from a series", "序列有缺失年份"),
        new("{0}, {1}: no value for {2}", "{0}（{1}）：{2} 年没有数值"),
        new("a value for every year", "每年都有数值"),
        new("compile these years, or let ghg trend --fill propose values, which are marked", "请补编这些年份，或用 ghg trend --fill 补缺（会作标记）"),
        new("A missing year is neither zero nor the mean of its neighbours; every result names the years it used.", "缺失年份既不是零也不是前后年份的平均；结果会说明所用年份。"));

    public static readonly RuleText SeriesIncomplete = new(
        new("years of a series are incomplete", "序列中有不完整年份"),
        new("{0}, {1}, {2}: missing or not estimated: {3}", "{0}（{1}）{2} 年：缺失或未估算 {3}"),
        new("the same references in every year", "每年覆盖相同的编号"),
        new("enter a number or a key under each", "请逐个填写数字或标记符号"),
        new("A total that lacks a source in some years moves when the source is found and not when it emits.", "部分年份缺少某排放源时，总量会因补齐数据而变动，而不是因为排放变化。"));

    public static readonly RuleText SeriesBreak = new(
        new("a series changes on the way", "序列口径中途变化"),
        new("{0}, {1}: {2}{3} changes in {4}: {5} → {6}", "{0}（{1}）：{2}{3}在 {4} 年变化：{5} → {6}"),
        new("one basis over all years", "各年口径一致"),
        new("recalculate the earlier years on the new basis, or judge the parts by themselves with --years", "请按新口径重算早期年份，或用 --years 分段分析"),
        new("A change of boundary, level, GWP set, method or factors makes a step that can pass for a peak.", "边界、级别、GWP、方法或因子的变化会造成台阶，看起来像峰值。"));

    public static readonly RuleText SeriesBackCast = new(
        new("years look computed from one another", "若干年份似由相互推算而来"),
        new("{0}, {1}: {2} follow one another by the same ratio", "{0}（{1}）：{2} 年按同一比率变化"),
        new("years that were inventoried", "逐年编制的数值"),
        new("leave them out with --years, or mark them in the column filled", "请用 --years 排除，或在 filled 列标明"),
        new("Such years carry no information of their own and make every test more certain than it is.", "这样的年份没有独立信息，会使检验显得过于确定。"));
}
