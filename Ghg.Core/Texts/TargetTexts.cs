namespace Ghg.Core.Texts;

/// <summary>Words on targets.</summary>
internal static class TargetTexts
{
    public static readonly Text TooFewRates = new("{0} yearly growth rates are too few to see where growth ends; {1} are needed", "仅有 {0} 个年增长率，至少需要 {1} 个才能判断增长何时结束");
    public static readonly Text Title = new("Targets: {0}", "目标：{0}");
    public static readonly Text TitleOfMany = new("Targets: {0} of {1} cities", "目标：{1} 个城市、{0} 个目标");
    public static readonly Text[] Kinds =
    [
        new("base-year", "基准年目标"), new("fixed-level", "固定水平目标"), new("per GDP", "单位 GDP 强度目标"), new("per person", "人均目标"), new("baseline scenario", "基准情景目标"), new("peak year", "达峰年目标"),
    ];

    public static readonly Text[] Statuses =
    [
        new("not known", "无法判断"), new("not yet reached", "尚未达到"), new("diverging", "背离目标"), new("behind", "落后于进度"), new("on track", "进度达标"), new("reached early", "提前达到"),
        new("reached", "已达到"), new("missed", "未达到"), new("on course", "有望如期达峰"), new("at risk", "存在风险"), new("no sign of a peak", "无达峰迹象"), new("peaked in time so far", "暂时如期达峰"),
    ];

    public static readonly Text Counted = new("{0}: {1}", "{0} {1} 个");
    public static readonly Text Lead = new("Where they stand: {0}.", "目前进展：{0}。");
    public static readonly Text UncertainOf = new("For {0} of the {1} the inventory's uncertainty could turn the answer (±).", "{1} 个中有 {0} 个的结论可能因清单不确定性而改变（±）。");
    public static readonly Text AllOfOne = new("All are goals for {0}.", "目标口径均为 {0}。");
    public static readonly Text Headline = new("{0}: {1}.", "{0}：{1}。");
    public static readonly Text Why = new("{0}: {1}: {2}.", "{0}：{1}：{2}。");
    public static readonly Text Behind = new("In {0} emissions were {1} t, {2} t above the {3} t that the way to {4} allows.", "{0} 年排放 {1} 吨，比通往 {4} 年目标路径允许的 {3} 吨多 {2} 吨。");
    public static readonly Text Within = new("In {0} emissions were {1} t, {2} t below the {3} t that the way to {4} allows.", "{0} 年排放 {1} 吨，比通往 {4} 年目标路径允许的 {3} 吨少 {2} 吨。");
    public static readonly Text Even = new("In {0} emissions were {1} t, just what the way to {2} allows.", "{0} 年排放 {1} 吨，恰为通往 {2} 年目标路径允许的水平。");
    public static readonly Text AboveLevel = new("In {0} emissions were {1} t, {2} t above the {3} t allowed in {4}.", "{0} 年排放 {1} 吨，比 {4} 年允许的 {3} 吨多 {2} 吨。");
    public static readonly Text BelowLevel = new("In {0} emissions were {1} t, {2} t below the {3} t allowed in {4}.", "{0} 年排放 {1} 吨，比 {4} 年允许的 {3} 吨少 {2} 吨。");
    public static readonly Text Needed = new("From there it takes {0} t less every year ({1} % a year, {2} % of the base year); {3} % of it were needed when it was set.", "此后每年需减少 {0} 吨（每年 {1} %，占基准年 {2} %）；设定时为每年 {3} %。");
    public static readonly Text NeededToZero = new("From there it takes {0} t less every year ({1} % of the base year); {2} % of it were needed when it was set.", "此后每年需减少 {0} 吨（占基准年 {1} %）；设定时为每年 {2} %。");
    public static readonly Text NeededOnly = new("From there it takes {0} t less every year.", "此后每年需减少 {0} 吨。");
    public static readonly Text Intensity = new("By {0} emissions {1} fell by {2} %; {3} % of the way is done in {4} % of the time.", "至 {0} 年{1}下降 {2} %；完成进度 {3} %，时间已过 {4} %。");
    public static readonly Text PerGdp = new("per GDP", "单位 GDP 排放");
    public static readonly Text PerPerson = new("per person", "人均排放");
    public static readonly Text IntensityNeeded = new("From there it takes {0} % a year; an even pace from the start was {1} %.", "此后每年需下降 {0} %；从起点匀速为每年 {1} %。");
    public static readonly Text IntensityAllows = new(
        "Emissions fall only if the intensity falls faster than {0} % a year, at a growth of {1} %; the goal alone multiplies them by {2}.", "在年增长 {1} % 下，强度年降幅超过 {0} % 总量才会下降；仅达到该目标时排放为原来的 {2} 倍。");
    public static readonly Text Uncertain = new("The inventory's uncertainty could turn this: it would be {0} at the lower end and {1} at the upper.", "清单不确定性可能改变结论：按下限为{0}，按上限为{1}。");
    public static readonly Text Certain = new("The inventory's uncertainty does not change this.", "清单不确定性不改变这一结论。");
    public static readonly Text UncertaintyUnknown = new("Whether the inventory's uncertainty could turn this is not known.", "清单不确定性是否会改变结论尚不可知。");
    public static readonly Text FellMore = new("Since {0} emissions fell by {1} %, more than the uncertainty of that fall ({2} points).", "{0} 年以来排放下降 {1} %，大于该降幅的不确定性（{2} 个百分点）。");
    public static readonly Text FellLess = new("Since {0} emissions fell by {1} %, no more than the uncertainty of that fall ({2} points).", "{0} 年以来排放下降 {1} %，不大于该降幅的不确定性（{2} 个百分点）。");
    public static readonly Text Slowing = new("Growth slows by {0} points a year and would end in {1}.", "增速每年放缓 {0} 个百分点，将于 {1} 年归零。");
    public static readonly Text NotSlowing = new("Growth does not slow down.", "增速没有放缓。");
    public static readonly Text OverCap = new("The cap of {0} t was passed in {1}.", "{1} 年已超过上限 {0} 吨。");
    public static readonly Text PeakIs = new("The highest year is {0}; the year to peak by is {1}.", "最高年份为 {0} 年；目标达峰年为 {1} 年。");
    public static readonly Text ProvisionalWhy = new("Fewer than five years of data since, or no clear fall, do not show yet that it lasts.", "此后数据不足五年或降幅不明显，尚不能说明峰值已经稳定。");
    public static readonly Text Adopted = new("From the base year as adopted the goal allows {0} t, from the base year as it stands now {1} t.", "按设定时的基准年，目标允许 {0} 吨；按现行基准年为 {1} 吨。");

    public static readonly Text TargetHeading = new("Target", "目标");
    public static readonly Text KindHeading = new("Kind", "类型");
    public static readonly Text YearHeading = new("By", "目标年");
    public static readonly Text AllowedHeading = new("Allowed, t", "允许（吨）");
    public static readonly Text LatestHeading = new("Latest, t", "最近（吨）");
    public static readonly Text GapHeading = new("Gap now, t", "目前差距（吨）");
    public static readonly Text NeededHeading = new("A year", "每年需降");
    public static readonly Text StatusHeading = new("Status", "状态");
    public static readonly Text WayTo = new("The way to {0}", "{0}的路径");
    public static readonly Text ActualHeading = new("Actual, t", "实际（吨）");
    public static readonly Text GapOfYear = new("Gap, t", "差距（吨）");
    public static readonly Text ReductionHeading = new("Intensity, %", "强度变化 %");
    public static readonly Text PaceHeading = new("Pace, %", "进度 %");
    public static readonly Text MilestonesAreOurs = new(
        "Milestones lie on a straight line from the base year (of intensities on an even pace): a city may adopt others.", "里程碑按基准年起的直线（强度按匀速）推算；城市可自定其他路径。");
}
