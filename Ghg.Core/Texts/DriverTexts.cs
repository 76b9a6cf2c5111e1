namespace Ghg.Core.Texts;

/// <summary>Words of decompositions.</summary>
internal static class DriverTexts
{
    public static readonly Text Population = new("population", "人口");
    public static readonly Text Gdp = new("GDP", "地区生产总值");
    public static readonly Text GdpPerPerson = new("GDP per person", "人均地区生产总值");
    public static readonly Text Structure = new("structure of the economy", "产业结构");
    public static readonly Text Activity = new("activity per person", "人均活动水平");
    public static readonly Text Weather = new("weather", "气候（度日数）");
    public static readonly Text EnergyIntensity = new("energy intensity", "能源强度");
    public static readonly Text EnergyUse = new("energy use", "能源消费");
    public static readonly Text FuelMix = new("fuel mix", "能源结构");
    public static readonly Text EmissionFactor = new("emission factors", "排放因子");
    public static readonly Text EmissionIntensity = new("emissions by activity", "排放强度");

    public static readonly Text PopulationShort = new("people", "人口");
    public static readonly Text GdpShort = new("GDP", "经济");
    public static readonly Text StructureShort = new("structure", "产业结构");
    public static readonly Text ActivityShort = new("activity", "活动");
    public static readonly Text WeatherShort = new("weather", "气候");
    public static readonly Text IntensityShort = new("intensity", "能源强度");
    public static readonly Text UseShort = new("energy", "能源");
    public static readonly Text MixShort = new("mix", "能源结构");
    public static readonly Text FactorShort = new("factors", "排放因子");
    public static readonly Text EmissionIntensityShort = new("by activity", "排放强度");

    public static readonly Text Rose = new("{0}: {1} emissions rose by {2} t CO2e ({3} %) from {4} to {5}.", "{0}：{4} 至 {5} 年，{1}排放增加 {2} 吨 CO2e（{3} %）。");
    public static readonly Text Fell = new("{0}: {1} emissions fell by {2} t CO2e ({3} %) from {4} to {5}.", "{0}：{4} 至 {5} 年，{1}排放减少 {2} 吨 CO2e（{3} %）。");
    public static readonly Text Stayed = new("{0}: {1} emissions were the same in {2} and {3}.", "{0}：{1}排放在 {2} 年与 {3} 年相同。");
    public static readonly Text MostUp = new("What drove them up most: {0} ({1} t).", "推高排放最多的是{0}（{1} 吨）。");
    public static readonly Text MostDown = new("What held them down most: {0} ({1} t).", "压低排放最多的是{0}（{1} 吨）。");
    public static readonly Text More = new(
        "{0} emits {1} t CO2e per person in {2}, {3} t more than {4} ({5} t).", "{2} 年，{0}人均排放 {1} 吨 CO2e，比{4}（{5} 吨）多 {3} 吨。");
    public static readonly Text Less = new(
        "{0} emits {1} t CO2e per person in {2}, {3} t less than {4} ({5} t).", "{2} 年，{0}人均排放 {1} 吨 CO2e，比{4}（{5} 吨）少 {3} 吨。");
    public static readonly Text Same = new("{0} and {1} emit the same per person in {2}: {3} t CO2e.", "{2} 年，{0}与{1}人均排放相同：{3} 吨 CO2e。");
    public static readonly Text MoreBy = new("What makes it more: above all {0} ({1} t).", "偏高主要由于{0}（{1} 吨）。");
    public static readonly Text LessBy = new("What makes it less: above all {0} ({1} t).", "偏低主要由于{0}（{1} 吨）。");
    public static readonly Text Whole = new("total", "总");
    public static readonly Text Percent = Text.Same("%");

    public static readonly Text Decomposition = new("What drove emissions", "排放变化的驱动因素");
    public static readonly Text Difference = new("What the difference is made of", "差异的构成");
    public static readonly Text Driver = new("Driver", "驱动因素");
    public static readonly Text Effect = new("t CO2e", "吨 CO2e");
    public static readonly Text EffectPerPerson = new("t per person", "吨/人");
    public static readonly Text ShareOf = new("% of {0}", "占 {0} 的 %");
    public static readonly Text Ratio = new("Ratio", "比率");
    public static readonly Text NotDecomposed = new("{0} (not decomposed)", "{0}（不分解）");
    public static readonly Text Change = new("Change", "变化合计");
    public static readonly Text BySector = new("By sector", "分部门");
    public static readonly Text MostBy = new("Most by", "主要因素");
    public static readonly Text LossesEnergy = new("transmission and distribution losses", "输配损失");
    public static readonly Text LossesTransport = new("transboundary journeys and losses", "跨边界交通及损失");

    public static readonly Text HowItWasDone = new("How it was done", "计算说明");
    public static readonly Text MethodInTime = new(
        "LMDI-I (Ang 2015), {0} only: the parts add up to the change exactly.", "LMDI-I（Ang 2015），仅用{0}；各部分之和恰等于变化量。");
    public static readonly Text TwoEnds = new("{0} and {1}", "{0} 年和 {1} 年");
    public static readonly Text MethodChained = new(
        "LMDI-I (Ang 2015), year by year over {0}: the parts add up exactly, and depend on the years between.", "LMDI-I（Ang 2015），按 {0} 逐年链接；各部分之和恰等于变化量，且取决于中间年份。");
    public static readonly Text MethodGroup = new(
        "LMDI-I between cities, each against its group as a whole ({0}): differences add up over cities. Another group gives other numbers.",
        "城市间 LMDI-I，各城市与全组（{0}）整体比较；差异在城市间可加。换一组城市，数值随之改变。");
    public static readonly Text LeftOut = new("Without {0}, which not all inventories hold alike: the totals are of the rest.", "不含 {0}：各清单对其覆盖不同，总量仅为其余部分。");
    public static readonly Text Multiplied = new("The ratios multiply to the ratio of the two totals.", "各比率之积等于两个总量之比。");
    public static readonly Text WhatIntensityIs = new(
        "Energy intensity is energy by value added, by GDP, by an activity of the sector's own, or by people (households): what is known, in this order.",
        "能源强度为能源除以部门增加值、地区生产总值、部门自身活动水平或人口（居民）：依数据情况而定。");
    public static readonly Text GapPopulation = new("No driver of population: not known of {0}.", "无人口因素：{0} 缺数据。");
    public static readonly Text GapGdp = new("No driver of GDP at constant prices: not known, or not usable, of {0}.", "无地区生产总值（不变价）因素：{0} 缺数据或不可用。");
    public static readonly Text GapValueAdded = new("No structure in {0}: value added is not known of {1}.", "{0} 无结构因素：{1} 缺增加值。");
    public static readonly Text GapActivity = new("No activity of {0}: not known of {1}.", "{0} 无活动水平因素：{1} 缺数据。");
    public static readonly Text GapDegreeDays = new("No weather in {0}: degree days are not known of {1}.", "{0} 无气候因素：{1} 缺度日数。");
    public static readonly Text GapEnergy = new("Emissions by activity stand for energy where it is not known: {0}.", "能源量未知之处以排放强度代替：{0}。");
    public static readonly Text DirectEntry = new("entered as emissions", "直接录入的排放");
    public static readonly Text OfYears = new("{0} ({1})", "{0}（{1}）");
}
