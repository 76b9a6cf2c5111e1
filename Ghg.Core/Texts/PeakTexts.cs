namespace Ghg.Core.Texts;

/// <summary>Words on peaks.</summary>
internal static class PeakTexts
{
    public static readonly Text Title = new("Peak: {0}", "达峰判断：{0}");
    public static readonly Text TitleOfMany = new("Peaks: {0} series of {1} cities", "达峰判断：{1} 个城市、{0} 条序列");
    public static readonly Text AsOf = new("Asked in {0}; t CO2e{1}.", "以 {0} 年为判断年；单位：吨 CO2e{1}。");
    public static readonly Text WithGwp = new(" with {0}", "（{0}）");

    // headlines
    public static readonly Text[] Grades =
    [
        new("too short to say", "数据不足，无法判断"),
        new("not applicable", "不适用"),
        new("not peaked", "未达峰"),
        new("too early to say", "下降时间尚短"),
        new("plateau", "平台期"),
        new("declining < 10 %", "下降不足 10 %"),
        new("peaked by C40 alone (C)", "仅符合 C40 标准（C）"),
        new("peaked, likely (B)", "已达峰，较可信（B）"),
        new("peaked, clear (A)", "已达峰，可信（A）"),
        new("peak reversed", "峰值被突破"),
    ];

    public static readonly Text Headline = new("{0}: {1}.", "{0}：{1}。");
    public static readonly Text OnlyYears = new("There are {0} years ({1}); a verdict needs at least 3, over 5 years or more.", "仅有 {0} 个年份（{1}）；判断至少需要 3 个年份且跨度不少于 5 年。");
    public static readonly Text TooOld = new("The latest year is {0}, more than {1} years before {2}.", "最近年份为 {0} 年，距 {2} 年已超过 {1} 年。");
    public static readonly Text ZeroOrLess = new("A year is zero or negative, so that shares of the peak mean nothing.", "有年份的排放为零或负值，占峰值的比例没有意义。");
    public static readonly Text RisesToTheEnd = new("The highest year is the latest, {0} ({1} t).", "最高年份即最近年份 {0} 年（{1} 吨）。");
    public static readonly Text HighestAndLatest = new("The highest year is {0} ({1} t); {2} is {3} % below it.", "最高年份为 {0} 年（{1} 吨）；{2} 年比其低 {3} %。");
    public static readonly Text Proactive = new("{0}: neither people nor GDP are fewer than in {1}: a proactive peak.", "{0}：人口和地区生产总值均不低于{1}年，属主动达峰。");
    public static readonly Text Passive = new("{0}: people or GDP are fewer than in {1}: a passive peak, which may not last.", "{0}：人口或地区生产总值低于{1}年，属被动达峰，未必能够保持。");
    public static readonly Text Larger = new("That is more than its uncertainty of {0} points.", "降幅大于其不确定性（{0} 个百分点）。");
    public static readonly Text NotLarger = new("That is no more than its uncertainty of {0} points: the fall cannot be told from none.", "降幅未超过其不确定性（{0} 个百分点），无法与零区分。");
    public static readonly Text UncertaintyUnknown = new("Whether that is more than its uncertainty is not known.", "其是否大于不确定性尚不可知。");
    public static readonly Text SinceSignificant = new("The fall since is significant (Mann-Kendall, {0} years, p = {1}).", "此后的下降显著（Mann-Kendall 检验，{0} 年，p = {1}）。");
    public static readonly Text SinceRising = new("Since then it rises significantly (Mann-Kendall, {0} years, p = {1}).", "此后显著回升（Mann-Kendall 检验，{0} 年，p = {1}）。");
    public static readonly Text SinceNone = new("There is no significant trend since (Mann-Kendall, {0} years, p = {1}).", "此后无显著趋势（Mann-Kendall 检验，{0} 年，p = {1}）。");
    public static readonly Text SinceFlat = new("Since {0} one value repeats itself, which shows no fall.", "自 {0} 年起数值重复不变，不能说明下降。");
    public static readonly Text SinceOne = new("One year since is too few for a test.", "此后仅 1 年，不足以检验。");
    public static readonly Text SinceTooFew = new("{0} years since are too few for a test.", "此后仅 {0} 年，不足以检验。");
    public static readonly Text Disagree = new("The views disagree: {0}. Chinese targets count energy CO2; C40 counts BASIC.", "两种口径结论不同：{0}。中国目标按能源活动二氧化碳核算，C40 按 BASIC 核算。");
    public static readonly Text ViewIs = new("{0} {1}", "{0}为{1}");
    public static readonly Text Counted = new("{0}: {1}", "{0}：{1} 条");

    // tables
    public static readonly Text Verdicts = new("Verdicts", "各项判断");
    public static readonly Text Trends = new("Trends", "趋势检验");
    public static readonly Text Rule = new("Rule", "规则");
    public static readonly Text Overall = new("Over all", "综合判断");
    public static readonly Text HighestYear = new("Highest year", "最高年份");
    public static readonly Text LatestYear = new("Latest year", "最近年份");
    public static readonly Text FallHeading = new("Fall since", "降幅");
    public static readonly Text Highest = new("Highest", "最高年份");
    public static readonly Text Latest = new("Latest", "最近年份");
    public static readonly Text FallShort = new("Fall, %", "降幅 %");
    public static readonly Text FallPoints = new("{0} % ± {1}", "{0} % ± {1}");
    public static readonly Text C40 = new("C40, {0}", "C40 标准（{0}）");
    public static readonly Text[] Profiles = [new("as coded", "按代码"), new("as its README says", "按其说明"), new("as announced in 2018", "按 2018 年公告")];
    public static readonly Text[] C40Statuses =
        [new("unknown", "无法判定"), new("not peaked", "未达峰"), new("peaked", "已达峰"), new("reversed", "已逆转"), new("not applicable", "不适用")];

    public static readonly Text Pc1 = new("  3 years of data or more", "  至少 3 年数据");
    public static readonly Text Pc2 = new("  highest 5 years back or more", "  峰值在 5 年或更早之前");
    public static readonly Text Pc3 = new("  latest no older than 5 years", "  最近数据不超过 5 年");
    public static readonly Text Pc4 = new("  10 % or more below the highest", "  比峰值低 10 % 或更多");
    public static readonly Text Chinese = new("Mann-Kendall since the highest year (Chinese practice)", "峰值后 Mann-Kendall 检验（中国常用分类）");
    public static readonly Text[] ChineseStatuses = [new("not peaked", "未达峰"), new("plateau", "平台期"), new("peaked", "已达峰"), new("rebound", "反弹")];
    public static readonly Text FlatCell = new(" (flat since {0})", "（自 {0} 年持平）");
    public static readonly Text Rate = new("Yearly fall, 2 % or more", "年均降幅不低于 2 %");
    public static readonly Text[] RateStatuses = [new("peak period", "峰值期"), new("plateau", "平台期"), new("decline", "下降")];
    public static readonly Text FiveYears = new("5 years past, if committed to stay below (WRI)", "已过峰 5 年且承诺不再突破（WRI）");
    public static readonly Text TenYears = new("10 years of fall (Lamb et al.)", "持续下降 10 年（Lamb 等）");
    public static readonly Text PerPerson = new("Highest year per person", "人均最高年份");
    public static readonly Text PerGdp = new("Highest year per GDP", "单位 GDP 最高年份");
    public static readonly Text Part = new("Part", "时段");
    public static readonly Text BeforePeak = new("before", "峰值前");
    public static readonly Text SincePeak = new("since", "峰值后");
    public static readonly Text LastTen = new("last ten", "近十年");
    public static readonly Text Years = new("Years", "年份");
    public static readonly Text Count = new("n", "n");
    public static readonly Text S = new("S", "S");
    public static readonly Text P = new("p", "p");
    public static readonly Text Slope = new("Sen's slope, t a year", "Sen 斜率（吨/年）");
    public static readonly Text Interval = new("95 % interval", "95 % 区间");
    public static readonly Text TooShort = new("too short", "太短");
    public static readonly Text View = new("Measure", "口径");

    // what to know
    public static readonly Text OnOrBefore = new("{0}: the highest year is the first of the series, so that the peak may lie before {1}.", "{0}：最高年份是序列的第一年，峰值可能在 {1} 年之前。");
    public static readonly Text TwoMaxima = new("{0}: the maximum of {1} is reached again in {2}; tests of what came after begin there.", "{0}：{1} 年的最高值在 {2} 年再次出现；其后的检验由此开始。");
    public static readonly Text FlatTail = new(
        "{0}: from {1} on one value repeats itself; these years count once in the test, since repeating a value shows no fall (all of them counted, p = {2}).", "{0}：自 {1} 年起数值重复不变，检验中只计一次，因为数值重复不能说明下降（若逐年计入，p = {2}）。");
    public static readonly Text Persistent = new(
        "{0}: years since the peak resemble their predecessors (lag 1 r = {1}), so that the test is surer than it should be.", "{0}：峰值后各年与前一年相近（一阶自相关 r = {1}），检验结果偏于确定。");
    public static readonly Text GapsSince = new("{0}: more than three years in a row are missing since the highest.", "{0}：峰值后有连续三年以上缺失。");
    public static readonly Text FilledLeftOut = new("{0}: filled-in years ({1}) are left out of every verdict.", "{0}：补缺年份（{1}）不参与判断。");
    public static readonly Text RulesDisagree = new("{0}: the rules disagree. {1}", "{0}：各规则结论不一。{1}");
    public static readonly Text WhyPlateau = new("C40 asks how deep the fall is; the test asks whether it is steady; the rate asks whether it is fast.", "C40 看降幅，检验看是否持续，速率看快慢。");
    public static readonly Text GradesAreOurs = new(
        "The rules are published; their sum is ours. A: C40, the test and the rate say peaked, and the fall is more than its uncertainty. B: C40 and one of the two. C: C40 alone.",
        "各规则均有公开出处，综合等级为本工具所定。A：C40、检验和速率均认定达峰且降幅大于不确定性；B：C40 及另一项；C：仅 C40。");
    public static readonly Text Wanders = new(
        "A series that merely wanders meets C40's criteria one time in four; only a fast fall protects from that.", "随机游走的序列也有四分之一的可能符合 C40 标准，只有足够快的下降才能排除。");
    public static readonly Text OneInFull = new("One city in full: add --city. Everything: --format csv or json.", "查看单个城市：加 --city。全部数据：--format csv 或 json。");
    public static readonly Text YearsTaken = new("Years as independent: ρ is not known, which overstates the uncertainty of the fall.", "按各年独立处理（ρ 未知），降幅的不确定性偏大。");
}
