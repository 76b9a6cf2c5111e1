namespace Ghg.Core.Texts;

/// <summary>Words on trends, filled-in years and recalculation.</summary>
internal static class TrendTexts
{
    public static readonly Text GapTooLong = new("{0}–{1} is longer than {2} years", "{0}–{1} 年的缺口超过 {2} 年");
    public static readonly Text NoRatios = new("a value is zero or negative, so that ratios mean nothing", "有数值为零或负，比率没有意义");
    public static readonly Text TooVolatile = new("yearly changes scatter by {0} %; the limit is {1} %", "年变化的标准差为 {0} %，上限为 {1} %");
    public static readonly Text NoOverlap = new("no year is in both series", "两条序列没有共同年份");
    public static readonly Text Scattered = new("the ratio of the two series scatters by {0} %; the limit is {1} %", "两条序列之比的离散度为 {0} %，上限为 {1} %");
    public static readonly Text OneOverlap = new("only {0} is in both series: one year shows nothing of how steady the ratio is", "只有 {0} 年重叠，一年无法说明比率是否稳定");
    public static readonly Text ByDifference = new("by the constant difference, which is steadier than the ratio", "按差值拼接（差值比比率更稳定）");
    public static readonly Text ByRatio = new("by the mean ratio {0} over {1} years", "按 {1} 年的平均比率 {0} 拼接");
    public static readonly Text NoAnchor = new("the surrogate is not known in any year of the series", "代理变量在序列各年均未知");
    public static readonly Text TooFewToExtrapolate = new("{0} of the last five years are too few to go on from; {1} are needed", "最近五年仅有 {0} 年数据，外推至少需要 {1} 年");
    public static readonly Text TooFar = new("{0} is more than {2} years beyond {1}", "{0} 年距 {1} 年超过 {2} 年");
    public static readonly Text Extrapolated = new("on the line of {0} of the last five years", "按最近五年中 {0} 年数据的直线外推");
    public static readonly Text NoSurrogate = new("the project has no indicator {0} for the city", "项目中没有该城市的指标 {0}");
    public static readonly Text NoOldSeries = new("there is no series {0} of the city", "没有该城市的序列 {0}");

    public static readonly Text Title = new("Trend: {0}", "变化趋势：{0}");
    public static readonly Text TitleOfMany = new("Trends: {0} series of {1} cities", "变化趋势：{1} 个城市、{0} 条序列");
    public static readonly Text Rose = new("{0} rose by {1} % from {2} to {3}: {4} t, {5} % a year.", "{0} 从 {2} 年到 {3} 年上升 {1} %：{4} 吨，年均 {5} %。");
    public static readonly Text Fell = new("{0} fell by {1} % from {2} to {3}: {4} t, {5} % a year.", "{0} 从 {2} 年到 {3} 年下降 {1} %：{4} 吨，年均 {5} %。");
    public static readonly Text OneYear = new("{0}: there is one year ({1}) and no change to show.", "{0}：仅有一个年份（{1}），无变化可言。");
    public static readonly Text NoShare = new("{0} changed by {1} t from {2} to {3}.", "{0} 从 {2} 年到 {3} 年变化 {1} 吨。");
    public static readonly Text Mostly = new("It moved most in {0}.", "变动最大的是{0}。");
    public static readonly Text PartPoints = new("{0} ({1} points)", "{0}（{1} 个百分点）");
    public static readonly Text RoseAndFell = new("{0} of {2} rose and {1} fell from their first year to their last; most {3} and {4}.", "自首年至末年，{2} 条中 {0} 条上升、{1} 条下降；升幅最大为{3}，降幅最大为{4}。");
    public static readonly Text NoneFell = new("{0} of {1} rose from their first year to their last, and none fell; most {2}.", "自首年至末年，{1} 条中 {0} 条上升，无下降；升幅最大为{2}。");
    public static readonly Text NoneRose = new("{0} of {1} fell from their first year to their last, and none rose; most {2}.", "自首年至末年，{1} 条中 {0} 条下降，无上升；降幅最大为{2}。");
    public static readonly Text OfSeries = new("{0} ({1} %)", "{0}（{1} %）");
    public static readonly Text OfMeasure = new("{0} in {2} ({1} %)", "{0} {2}（{1} %）");
    public static readonly Text ByYear = new("Year by year: {0}", "逐年变化：{0}");
    public static readonly Text ByPart = new("By part, {0} to {1}", "分项变化（{0} 至 {1} 年）");
    public static readonly Text ChangeHeading = new("Change, t", "变化（吨）");
    public static readonly Text ShareHeading = new("%", "%");
    public static readonly Text YearlyHeading = new("% a year", "年均 %");
    public static readonly Text PointsHeading = new("points of the total", "占总量百分点");
    public static readonly Text InYear = new("{0}, t", "{0} 年（吨）");
    public static readonly Text PartHeading = new("Part", "分项");
    public static readonly Text Came = new("parts without a number in both years", "两年不同时有数字的分项");
    public static readonly Text Remark = new("Remark", "说明");
    public static readonly Text ToExplain = new("more than 10 %: explain", "超过 10 %：需说明");
    public static readonly Text SpansYears = new("over {0} years", "跨 {0} 年");
    public static readonly Text FilledIn = new("{0}: {1} filled in by {2}; no inventory says so, and no test of a trend counts it.", "{0}：{1} 年由{2}补缺，并非清单结果，趋势检验不计。");
    public static readonly Text FilledNote = new("{0}: {1}.", "{0}：{1}。");
    public static readonly Text Refused = new("{0} was not done for {1}: {2}", "{1} 未能{0}：{2}");

    public static readonly Text[] Techniques =
        [new("interpolation", "线性内插"), new("geometric-interpolation", "几何内插"), new("overlap", "重叠拼接"), new("surrogate", "代理变量法"), new("extrapolation", "外推")];

    public static readonly Text Ledger = new("Recalculation", "基准年重算");
    public static readonly Text Restate = new(
        "{0}: recalculate {1} and the years after it: {2}.", "{0}：应重算 {1} 年及其后各年：{2}。");
    public static readonly Text NoRestatement = new(
        "{0}: no recalculation of {1}: changes add up to {2} % (without signs), below {3} %.", "{0}：{1} 年无需重算：变化绝对值合计 {2} %，低于 {3} %。");
    public static readonly Text OfPublished = new("Percentages are of {0} t, the base year as it was published before these changes.", "百分比以变化前公布的基准年排放 {0} 吨为基数。");
    public static readonly Text OfProject = new(
        "Percentages are of {0} t, the base year as it stands here. If it has these changes in it, name what was published before with --previous, or end the ledger with a row restated.",
        "百分比以当前基准年排放 {0} 吨为基数。如其中已包含这些变化，请用 --previous 指定变化前的公布值，或在台账末尾加一行 restated。");
    public static readonly Text ByOneEvent = new("an event changes it by {0} %", "单个事件变化 {0} %");
    public static readonly Text ByAllEvents = new("changes since the last one add up to {0} % without signs ({1} % net)", "自上次重算以来变化绝对值合计 {0} %（净变化 {1} %）");
    public static readonly Text BySector = new("changes in sector {0} add up to {1} % of it", "部门 {0} 的变化合计占该部门 {1} %");
    public static readonly Text DateHeading = new("Date", "日期");
    public static readonly Text EventHeading = new("Event", "事件");
    public static readonly Text BeforeHeading = new("Before, t", "之前（吨）");
    public static readonly Text AfterHeading = new("After, t", "之后（吨）");
    public static readonly Text OfBase = new("% of base year", "占基准年 %");
    public static readonly Text Counts = new("Counts", "计入");
    public static readonly Text ReasonHeading = new("Reason", "原因");
    public static readonly Text PreviousHeading = new("Previous, t", "原值（吨）");
    public static readonly Text LatestHeading = new("Latest, t", "新值（吨）");
    public static readonly Text BeforeAndAfter = new("As published before, and now: {0}, {1}", "原公布值与新值：{0}，{1}");
    public static readonly Text PublishedDiffers = new(
        "{0}: the base year {1} differs by {2} % from what was published; from {3} % on all years are recalculated, and the reason stands in recalculations.csv.",
        "{0}：基准年 {1} 与原公布值相差 {2} %；达到 {3} % 时应重算各年，并在 recalculations.csv 中说明原因。");
    public static readonly Text BaseYearOption = new("The base year that the ledger is of; by default the first.", "台账所指的基准年；默认为第一年。");
    public static readonly RuleText LedgerWithoutBase = new(
        new("the base year of a ledger has no value", "台账的基准年没有数值"),
        new("{0} has changes to its base year {1}, of which no emissions above zero are known", "{0}列有对基准年 {1} 的变化，但该年没有大于零的排放数值"),
        new("an inventory of the base year", "基准年清单"),
        new("compile {1}, or name another base year with --base-year", "请补编 {1} 年清单，或用 --base-year 指定其他基准年"),
        new("Without what was published of it, nobody can say whether a change is significant.", "不知道基准年的公布值，就无法判断变化是否显著。"));

    public static readonly Text NotCounted = new("growth, weather, plants that open or close and real changes of the grid are no reason to recalculate", "增长、天气、企业开停和电网的真实变化不是重算理由");
}
