namespace Ghg.Core.Texts;

/// <summary>What is said of uncertainty.</summary>
internal static class UncertaintyTexts
{
    public static readonly Text Amount = new("amount", "数量");
    public static readonly Text AmountOf = new("{0} of {1} {2}{3}, {4}", "{1} {2}{3}的{0}，{4}");
    public static readonly Text Year = new("{0}", "{0}年");
    public static readonly Text AllYears = new("all years", "各年");
    public static readonly Text IndicatorOf = new("{0} in {1}", "{1}年{0}");

    // Headings and sentences
    public static readonly Text Title = new("How sure it is: {0}, {1}", "不确定性：{0}，{1}");
    public static readonly Text TotalIs = new("{0} in {1} is {2} t CO2e ± {3} % (95 %: {4} to {5}).", "{1}年{0}为 {2} 吨 CO2e ± {3} %（95 % 区间：{4} 至 {5}）。");
    public static readonly Text DrawnIs = new("{0} Monte Carlo draws give {1} % and {2} % of their mean; the limits are known to {3} % of it, {4}.", "{0} 次蒙特卡洛抽样得出均值的 {1} % 与 {2} %；两端限值的精度为均值的 {3} %，{4}。");
    public static readonly Text Enough = new("which is enough", "已足够");
    public static readonly Text NotEnough = new("which asks for more draws", "需增加抽样次数");
    public static readonly Text TrendIs = new("Since {0} it changed by {1} % ± {2} points (by the IPCC's table ± {3}): {4}.", "自{0}年以来变化 {1} % ± {2} 个百分点（按 IPCC 表为 ± {3}）：{4}。");
    public static readonly Text Distinguishable = new("distinguishable from none", "可与零区分");
    public static readonly Text NotDistinguishable = new("not distinguishable from none", "与零无法区分");
    public static readonly Text PerPersonIs = new("Per person: {0} ± {1} t CO2e.", "人均 {0} ± {1} 吨 CO2e。");
    public static readonly Text Differences = new("Difference between {0} and {1}", "{0}与{1}之差");
    public static readonly Text DifferenceIs = new("{0}, {1}: {2} less {3} is {4} ± {5} t CO2e, {6}.", "{0}年，{1}：{2}减{3}为 {4} ± {5} 吨 CO2e，{6}。");
    public static readonly Text DifferencePerPersonIs = new("{0}, per person: {1} ± {2} t CO2e.", "{0}年人均：{1} ± {2} 吨 CO2e。");
    public static readonly Text RestsOn = new("What the total of {0} rests on", "{0}年总量的不确定性依据");
    public static readonly Text WherePays = new("Where the next hour of work pays, {0}", "{0}年最值得改进的数据");
    public static readonly Text KeyByLevel = new("Key categories by level, {0} (approach {1})", "{0}年按水平的关键类别（方法 {1}）");
    public static readonly Text KeyByTrend = new("Key categories by trend, {0} to {1} (approach {2})", "{0}至{1}年按趋势的关键类别（方法 {2}）");
    public static readonly Text Quality = new("Data quality, {0}: part of the total by grade", "{0}年数据质量：各等级占总量的比例");
    public static readonly Text CompletenessOf = new("Completeness, {0}", "{0}年完整性");
    public static readonly Text TableOf = new("IPCC approach 1: {0}, {1} to {2}", "IPCC 方法 1：{0}，{1}至{2}年");
    public static readonly Text TableColumns = new(
        "C, D: t CO2e of the base year and the year. E, F: activity data and factor, ± %. G: both, ± %. H: part of the variance, %². I, J: sensitivity of the trend, type A and B. K, L: trend by factor and by activity data, points. M: K² + L². Last row: ± of total and trend. IPCC 2006, vol. 1, table 3.2.",
        "C、D：基准年与当年 t CO2e。E、F：活动数据与因子的 ± %。G：合并 ± %。H：对方差的贡献，%²。I、J：趋势的 A 型与 B 型敏感性。K、L：因子与活动数据引入的趋势不确定性，百分点。M：K² + L²。末行：总量与趋势的 ±。IPCC 2006，第 1 卷，表 3.2。");

    // Notes
    public static readonly Text HowFirstOrder = new(
        "First order: each factor and parameter is one variable in all lines and years; amounts of different years are independent; rows of one source that state different uncertainties are independent; GWPs and population are taken as exact.",
        "一阶误差传播：同一因子或参数在各行各年中为同一变量；不同年份的活动数据相互独立；同一排放源中注明不同不确定性的各行相互独立；GWP 与人口视为准确值。");
    public static readonly Text HowDrawn = new(
        "Monte Carlo: {0} draws, seed {1}; the result is that of the inventory, the draws give limits; shares of one whole are scaled to 100 % in each draw.",
        "蒙特卡洛：{0} 次抽样，种子 {1}；结果取清单值，抽样仅给出限值；同一整体的份额在每次抽样中归一为 100 %。");
    public static readonly Text NotInIt = new(
        "What is not estimated, missing or wrong in the method itself is in no interval.", "未估算、缺失以及方法本身的偏差不在区间之内。");

    // Columns
    public static readonly Text Of = new("Total", "总量");
    public static readonly Text From = new("From", "起始");
    public static readonly Text To = new("To", "截止");
    public static readonly Text Trend = new("Change %", "变化 %");
    public static readonly Text IpccPoints = new("IPCC ±", "IPCC ±");
    public static readonly Text Lower = new("Lower", "下限");
    public static readonly Text Upper = new("Upper", "上限");
    public static readonly Text DrawnLower = new("Drawn lower", "抽样下限");
    public static readonly Text DrawnUpper = new("Drawn upper", "抽样上限");
    public static readonly Text Rank = new("No.", "序");
    public static readonly Text Category = new("Category", "类别");
    public static readonly Text Cumulative = new("Σ %", "累计 %");
    public static readonly Text MostUncertain = new("Most uncertain input", "贡献最大的输入");
    public static readonly Text Input = new("Input", "输入");
    public static readonly Text Says = new("Uncertainty is", "不确定性来源");
    public static readonly Text OfVariance = new("% of variance", "占方差 %");
    public static readonly Text OfResult = new("% of result", "占结果 %");
    public static readonly Text Numbers = new("Numbers", "数值个数");
    public static readonly Text Grade = new("Grade", "等级");
    public static readonly Text ActivityData = new("Activity data %", "活动数据 %");
    public static readonly Text FactorData = new("Factors %", "因子 %");
    public static readonly Text Level = new("Level", "报告级别");
    public static readonly Text Required = new("References", "编号数");
    public static readonly Text Reported = new("Reported", "已报告");
    public static readonly Text Missing = new("Missing", "缺失");

    // A table of someone else
    public static readonly Text LinesTitle = new("Uncertainty of {0} categories", "{0} 个类别的不确定性");
    public static readonly Text Table = new("IPCC approach 1", "IPCC 方法 1");
    public static readonly Text Result = new("Result", "结果");
    public static readonly Text By = new("By", "方法");
    public static readonly Text ByTable = new("IPCC table", "IPCC 表");
    public static readonly Text ByFirstOrder = new("first order, shared factors", "一阶（因子共用）");
    public static readonly Text ByDraws = new("Monte Carlo", "蒙特卡洛");

    // Explain
    public static readonly Text Contributes = new("Contributes %", "贡献 %");
    public static readonly Text LineIs = new("± {0} % (95 %: {1} to {2} t CO2e).", "± {0} %（95 % 区间：{1} 至 {2} 吨 CO2e）。");
    public static readonly Text AmountsContribute = new("The amounts of all years contribute {0} % of its variance.", "各年数量共占其方差的 {0} %。");
    public static readonly Text AmountsTogether = new(
        "The amounts of all years contribute {0} % of its variance: {1} % each by itself, {2} % because they are wrong alike in all years (correlations.csv).",
        "各年数量共占其方差的 {0} %：各自贡献 {1} %，因各年误差一致（correlations.csv）另贡献 {2} %。");
    public static readonly Text AmountAlike = new(
        "By correlations.csv its amount is wrong alike in all years: that adds nothing to this year, and cancels in a change between years.",
        "按 correlations.csv，其数量在各年误差一致：对本年不确定性无影响，在年际变化中相互抵消。");
    public static readonly Text OthersContribute = new(
        "The other {0} % come from shares of a whole that move with those above.", "其余 {0} % 来自与上述份额同属一个整体、随之变动的其他份额。");
    public static readonly Text AddUp = new("Contributions are parts of the variance and add up to 100 %.", "贡献为占方差的比例，合计 100 %。");
    public static readonly Text MoreKey = new("{0} more key categories; all categories: --rows categories --format csv.", "另有 {0} 个关键类别；全部类别见 --rows categories --format csv。");

    // Sides of a value, for findings
    public static readonly Text BelowValue = new("from -100 to 0", "-100 至 0");
    public static readonly Text AboveValue = new("0 or more", "不小于 0");

    // Words
    private static readonly Dictionary<string, Text> Sources = new(StringComparer.Ordinal)
    {
        ["exact"] = new("exact", "准确值"), ["stated"] = new("stated by the city", "城市给出"), ["published"] = new("published", "发布者给出"), ["assumed"] = new("assumed", "假定"),
    };

    private static readonly Dictionary<string, Text> Grades = new(StringComparer.Ordinal)
    {
        ["H"] = new("H (high)", "H（高）"), ["M"] = new("M (medium)", "M（中）"), ["L"] = new("L (low)", "L（低）"), [""] = new("not graded", "未分级"),
    };

    public static Text SourceOf(string name) => Sources[name];

    public static Text GradeOf(string grade) => Grades[grade];
}
