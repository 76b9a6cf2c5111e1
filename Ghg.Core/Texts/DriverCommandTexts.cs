namespace Ghg.Core.Texts;

/// <summary>Help and talk of ghg decompose.</summary>
internal static class DriverCommandTexts
{
    public static readonly Text Decompose = new(
        "What drove emissions: population, GDP, structure, energy intensity, fuels, emission factors (LMDI).", "排放变化的驱动因素分解：人口、经济、结构、能源强度、能源结构、排放因子（LMDI）。");
    public static readonly Text Series = new("A CSV table of drivers (city, year, sector, fuel, quantity, value, unit) instead of inventories.", "用 CSV 驱动因素表（城市、年份、部门、燃料、量、数值、单位）代替清单。");
    public static readonly Text City = new("The city, by id or name; not needed where there is one.", "城市（编号或名称）；只有一个城市时可省略。");
    public static readonly Text With = new("Compare with these cities in one year, per person, instead of over time.", "在某一年与这些城市作人均比较，而不是跨年比较。");
    public static readonly Text From = new("The first year; else the first that there is.", "起始年份；默认最早一年。");
    public static readonly Text To = new("The last year; else the last that there is.", "截止年份；默认最近一年。");
    public static readonly Text Chain = new("Year by year over all years between, instead of the two ends alone.", "按中间各年逐年链接，而不只看首尾两年。");
    public static readonly Text Form = new("Tonnes that add up, or ratios that multiply.", "可相加的吨数，或可相乘的比率。");
    public static readonly Text Level = new("The total, instead of the one that inventories are compiled to.", "总量口径，取代清单编制所用的层级。");
    public static readonly Text NameACity = new("name the city with --city; there are {0}", "请用 --city 指定城市；现有 {0}");
    public static readonly Text NoSuchYear = new("{0} has nothing for {1}; it has {2}", "{0} 没有 {1} 年的数据；现有 {2}");
    public static readonly Text YearsReversed = new("the first year ({0}) must be before the last ({1})", "起始年份（{0}）须早于截止年份（{1}）");
    public static readonly Text OneYear = new("cities are compared in one year: name it with --to", "城市间比较只取一年：请用 --to 指定");
    public static readonly Text NoPopulation = new("cities are compared per person, and the population is not known of {0}", "城市间按人均比较，但缺少人口：{0}");
}
