namespace Ghg.Core.Texts;

/// <summary>Words of comparisons.</summary>
internal static class ComparisonTexts
{
    public static readonly Text Total = new("Total", "总量");
    public static readonly Text PerPerson = new("Per person", "人均");
    public static readonly Text PerGdp = new("Per 10,000 {0} of GDP", "每万 {0} 地区生产总值");
    public static readonly Text PerArea = new("Per km2", "每平方公里");
    public static readonly Text OfPerPerson = new("{0}, per person", "{0}（人均）");
    public static readonly Text Buildings = new("Buildings (I.1, I.2)", "建筑（I.1、I.2）");
    public static readonly Text BuildingsAdjusted = new("Buildings adjusted to one weather, per person", "建筑（按统一气候修正，人均）");
    public static readonly Text Road = new("Road (II.1)", "道路交通（II.1）");

    public static readonly Text Lacking = new("partial, not estimated or missing: {0}", "部分报告、未估算或缺失：{0}");
    public static readonly Text IncludedElsewhere = new("{0} is included in {1}", "{0} 列入 {1}");
    public static readonly Text NoPopulation = new("no population", "缺人口");
    public static readonly Text NoGdp = new("no GDP that compares", "缺可比的地区生产总值");
    public static readonly Text NoArea = new("no area", "缺面积");
    public static readonly Text NoWeather = new("no degree days or shares of heating and cooling that compare", "缺可比的度日数或采暖、制冷占比");

    public static readonly Text Level = new("the level", "编制层级");
    public static readonly Text Gwp = new("the GWP set", "GWP 集");
    public static readonly Text Year = new("the year", "年份");
    public static readonly Text Boundary = new("the kind of boundary", "边界类型");
    public static readonly Text Landfill = new("how landfills are counted", "填埋处置的核算方法");
    public static readonly Text RoadMethod = new("how roads are counted (road_method)", "道路交通的核算口径（road_method）");
    public static readonly Text HeatAndPower = new("how heat and power share fuel (heat_and_power)", "热电联产的分摊方法（heat_and_power）");
    public static readonly Text HeatFactor = new("the factor of heat (heat)", "热力排放因子（heat）");
    public static readonly Text Coke = new("where the carbon of coke counts (coke)", "焦炭碳的归属（coke）");
    public static readonly Text Nitrogen = new("how nitrogen on soils counts (nitrogen)", "土壤氮的口径（nitrogen）");

    public static readonly Text HowSure = new(
        "± %: the 95 % interval of the total to first order, which is that of the values per person, GDP and km2 too: people, GDP and area are taken as exact. What two cities share cancels in their difference: ghg uncertainty --against CITY.",
        "± %：总量的 95 % 区间（一阶误差传播），人均、单位地区生产总值和单位面积的值与之相同：人口、地区生产总值和面积视为准确值。两城市共用的因子在其差值中抵消：见 ghg uncertainty --against。");

    public static readonly Text Title = new("Cities side by side", "城市对比");
    public static readonly Text What = new("{0} cities, {1}: {2}, t CO2e with {3}.", "{0} 个城市，{1}：{2}，吨 CO2e，GWP 采用 {3}。");
    public static readonly Text Extremes = new("Per person, {0} emits least ({1} t) and {2} most ({3} t); the median is {4} t.", "人均排放最低的是{0}（{1} 吨），最高的是{2}（{3} 吨），中位数为 {4} 吨。");
    public static readonly Text WhatOfSeries = new("{0} cities, {1}: {2}, in tonnes.", "{0} 个城市，{1}：{2}，单位为吨。");
    public static readonly Text ExtremesOfTotals = new("{0} emits least ({1} t) and {2} most ({3} t); the median is {4} t.", "排放最低的是{0}（{1} 吨），最高的是{2}（{3} 吨），中位数为 {4} 吨。");
    public static readonly Text ToMedian = new("to median", "与中位数之比");
    public static readonly Text RankPerPerson = new("rank per person", "人均名次");
    public static readonly Text TotalsOnly = new(
        "A table of totals says nothing of sectors, methods or boundaries: cities that counted differently may stand side by side here. Inventories are compared without --series.",
        "总量表不反映部门、方法和边界：此处并列的城市核算口径可能不同。比较清单时不用 --series。");
    public static readonly Text PeopleFromProject = new("Values per person need the populations of a project: ghg compare PROJECT --series FILE.", "人均值需要项目中的人口：ghg compare 项目 --series 文件。");
    public static readonly Text NoneRanked = new("No two cities compare per person.", "没有两个城市的人均排放可比。");
    public static readonly Text Rank = new("Rank", "名次");
    public static readonly Text Quartile = new("Quartile", "四分位");
    public static readonly Text PerPersonShort = new("per person", "人均");
    public static readonly Text PerGdpShort = new("per 10,000 {0}", "每万 {0}");
    public static readonly Text PerAreaShort = new("per km2", "每 km2");
    public static readonly Text BySector = new("By sector, t CO2e per person", "分部门人均排放（吨 CO2e）");
    public static readonly Text BuildingsShort = new("buildings", "建筑");
    public static readonly Text AdjustedShort = new("adjusted", "气候修正后");
    public static readonly Text RoadShort = new("road", "道路");
    public static readonly Text FromGroup = new("What each differs by from the group, t CO2e per person", "各城市与全组的差异构成（吨 CO2e/人）");
    public static readonly Text Difference = new("difference", "差异");
    public static readonly Text NotDecomposed = new("the rest", "其余");
    public static readonly Text DifferencesWithout = new("What differences are made of is without {0}, which not all hold alike.", "差异构成不含 {0}：各城市对其覆盖不同。");
    public static readonly Text Rest = new("The rest is processes, waste, land, losses and fugitive emissions, which no driver explains.", "“其余”为工业过程、废弃物、土地、损失和逸散排放，不作驱动因素分解。");
    public static readonly Text OtherCurrency = new("GDP in another currency, without a stated rate", "地区生产总值为其他货币，且未给出换算率");
    public static readonly Text Marked = new("* not whole, and not ranked: {0}.", "* 不完整，不参与排名：{0}。");
    public static readonly Text MarkedCity = new("{0}: {1}", "{0}：{1}");
    public static readonly Text Ranks = new(
        "Ranks count from the lowest value, among cities that nothing parts. – is no number, and no zero.", "名次从低到高，仅在口径一致的城市之间排列。– 表示没有数字，不等于零。");
    public static readonly Text Few = new("Fewer than four values have no quartile.", "少于四个数值时不列四分位。");
    public static readonly Text NotAlike = new("{0} differs: {1}. What rests on it is not ranked across.", "{0}不同：{1}；相关数值不跨口径排名。");
    public static readonly Text AdjustedTo = new("Buildings are adjusted to {0}; an adjusted number compares, and is never the inventory.", "建筑排放按 {0} 修正；修正值仅用于对比，不是清单数值。");
    public static readonly Text HeatingDays = new("{0} heating degree days", "采暖度日数 {0}");
    public static readonly Text CoolingDays = new("{0} cooling degree days", "空调度日数 {0}");
    public static readonly Text OnlyTerritorial = new(
        "Only territorial totals add up over cities; those shown here do not.", "只有地域总量可在城市间相加；此处所列总量不可相加。");
    public static readonly Text AlignedTo = new("Aligned: {0} of the {1} references of {2}, which all hold whole.", "已对齐：{2} 的 {1} 个编号中，各城市均完整覆盖的 {0} 个。");
}
