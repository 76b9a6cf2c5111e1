namespace Ghg.Core.Texts;

/// <summary>Help, talk and rules of peers: the cities nearest to one.</summary>
internal static class PeerTexts
{
    public static readonly Text Option = new("Compare the --city with its so many nearest: by GDP per person, share of industry, heating degree days.", "将 --city 与最相近的若干城市对比：按人均地区生产总值、工业占比和采暖度日数。");
    public static readonly Text OneCity = new("--peers takes one city: --city ID", "--peers 需要一个城市：--city 编号");
    public static readonly Text NotACount = new("--peers takes a number of cities, such as 5", "--peers 需要城市个数，例如 5");

    public static readonly Text NoInventory = new("no inventory of that year", "该年没有清单");
    public static readonly Text Lacks = new("it lacks {0}", "缺少 {0}");
    public static readonly Text OtherMoney = new("its GDP is in another currency without a rate at purchasing power parities, or in prices of another year", "地区生产总值为其他货币且未给出购买力平价换算率，或价格年份不同");
    public static readonly Text OtherIndustry = new("its share of industry is on another basis", "工业占比的口径不同");
    public static readonly Text OtherDegreeDays = new("its degree days are counted from another temperature", "度日数的基准温度不同");

    public static readonly Text Heading = new("Nearest to {0}", "与{0}最相近的城市");
    public static readonly Text Lead = new(
        "Of {1} cities these are the {0} nearest by GDP per person, share of industry and heating degree days of {2}.", "按 {2} 年人均地区生产总值、工业占比和采暖度日数，在 {1} 个城市中选取最相近的 {0} 个。");
    public static readonly Text Standing = new("Per person {0} ranks {1} of {2} among them.", "其中{0}的人均排放由低到高列第 {1} 位（共 {2} 个）。");
    public static readonly Text StandingInQuartile = new("Per person {0} ranks {1} of {2} among them, in quartile {3}.", "其中{0}的人均排放由低到高列第 {1} 位（共 {2} 个），属第 {3} 四分位。");
    public static readonly Text NoStanding = new("Per person {0} has no rank among them: what is not whole or done alike is not ranked.", "{0}的人均排放不参与排名：不完整或口径不一的数值不排名。");
    public static readonly Text Distance = new("distance", "距离");
    public static readonly Text GdpPerPerson = new("GDP per person", "人均 GDP");
    public static readonly Text Industry = new("industry, %", "工业占比 %");
    public static readonly Text HeatingDays = new("heating degree days", "采暖度日数");
    public static readonly Text WhatDistanceIs = new(
        "A distance of 1 is twice the GDP per person, ten points of industry or 1000 heating degree days; GDP per person is as a multiple of {0}'s. The measure is this tool's own.",
        "距离 1 相当于人均地区生产总值相差一倍、工业占比相差十个百分点或采暖度日数相差 1000；人均 GDP 以{0}为 1。该距离为本工具所定。");

    public static readonly RuleText IndicatorsMissing = new(
        new("a city without what peers are chosen by", "缺少选取相近城市的指标"),
        new("{0} {1} lacks {2}: how near other cities are is not known", "{0} {1} 年缺少 {2}：无法判断与其他城市的远近"),
        new("gdp, population, industry-share (0 to 100 % of GDP) and hdd with its base temperature (18C) as basis, in indicators.csv", "indicators.csv 中的 gdp、population、industry-share（占 GDP 0 至 100 %）和 hdd（basis 写明基准温度，如 18C）"),
        new("add the rows, or name the cities to compare with yourself, with --city", "请补充这些行，或用 --city 自行指定对比的城市"),
        new("A missing indicator is no zero, so that no distance is made of the others alone.", "缺失的指标不等于零，因此不以其余指标代替计算距离。"));

    public static readonly RuleText PassedOver = new(
        new("a city passed over as a peer", "未列入相近城市的候选"),
        new("{0} {1} is not among the peers to choose from: {2}", "{0} {1} 年未列入候选：{2}"),
        new("the same indicators, on the same basis, as the city that peers are sought for", "与所求城市相同口径的同一组指标"),
        new("add or convert the indicator", "请补充或换算该指标"),
        new("Who is near can only be said of cities that are measured alike.", "只有口径一致的城市才能比较远近。"));

    public static readonly RuleText NoPeers = new(
        new("no peers to choose from", "没有可选的相近城市"),
        new("no other city has what a distance to {0} {1} needs", "没有其他城市具备与 {0} {1} 年比较远近所需的指标"),
        new("at least one other city with gdp, population, industry-share and hdd of that year", "至少另有一个城市具备该年的 gdp、population、industry-share 和 hdd"),
        new("add other projects to the command line, or the indicators to theirs", "请在命令行加入其他项目，或为其补充指标"),
        new("A city alone has no peers.", "单个城市没有可比对象。"));
}
