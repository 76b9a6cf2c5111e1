namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods of land (V.2) and of aggregate sources on land (V.3), after the Chinese translation of the IPCC guidelines.</summary>
internal static class LandMethodTexts
{
    public static readonly Text Rice = new("Rice cultivation", "水稻种植");
    public static readonly Text RiceSummary = new(
        "Methane of flooded rice fields: harvested area times the days of cultivation times a daily factor, scaled by water regime, water before the season and organic amendments. All numbers from one edition.",
        "稻田甲烷：收获面积乘以生长天数和日排放因子，并按生长期水分管理、种植前水分状况和有机添加物换算。所有数值取自同一版本。");

    public static readonly Text Liming = new("Liming", "施用石灰");
    public static readonly Text LimingSummary = new(
        "CO2 of carbonate lime spread on soils, limestone or dolomite, all released in the year. Quicklime and slaked lime release none.", "农田施用的碳酸盐类石灰（石灰石或白云石）释放的 CO2，视为当年全部释放。生石灰和熟石灰不释放。");

    public static readonly Text Urea = new("Urea application", "施用尿素");
    public static readonly Text UreaSummary = new(
        "CO2 that was bound in making urea and is released on the field. The amount is a mass of urea, not of nitrogen.", "尿素生产时固定、施用后释放的 CO2。数量为尿素实物质量，而非含氮量。");

    public static readonly Text Burning = new("Biomass burning", "生物质燃烧");
    public static readonly Text BurningSummary = new(
        "CH4 and N2O of fires on land, from the area burnt or the dry matter in the way of the fire. CO2 is a memo: crops grow again, and what a forest loses is entered as disturbance or conversion.",
        "土地上火烧的 CH4 和 N2O，由过火面积或过火干物质量计算。CO2 仅作备注：作物会再生长，森林损失按干扰或土地转化录入。");

    public static readonly Text CarbonRate = new("Land by carbon uptake rate", "土地碳吸收速率法");
    public static readonly Text CarbonRateSummary = new(
        "Area of a land cover class times the carbon that it takes up per area and year; a negative rate is a loss; waters and wetlands may have a rate of methane instead or beside it. Rates are local: the guidelines have none for whole classes. Not together with the pools of the same land.",
        "各类土地面积乘以单位面积年碳吸收量；负值表示碳损失；水域和湿地可另给或只给甲烷排放速率。速率须为本地数据，指南没有整类土地的缺省值。同一土地不得再按碳库另行计算。");

    public static readonly Text StockDifference = new("Carbon stock difference", "碳储量差值法");
    public static readonly Text StockDifferenceSummary = new(
        "The difference of two carbon stocks over the years between them, from two surveys of the same land. Areas that moved to another class count there: enter all classes.",
        "同一土地两次调查的碳储量之差除以间隔年数。转入其他类别的面积计入其他类别，故须录入全部类别。");

    public static readonly Text ForestGrowth = new("Forest growth", "森林生长");
    public static readonly Text ForestGrowthSummary = new(
        "The gain of the gain-loss method: carbon that a forest takes up in growing, a removal. Harvest and disturbance are rows of their own.", "增减法中的增加项：森林生长吸收的碳，为清除量。采伐和干扰另行录入。");

    public static readonly Text WoodRemovals = new("Wood removals", "木材采伐");
    public static readonly Text WoodRemovalsSummary = new(
        "Carbon of wood and fuelwood harvested, emitted in the year of harvest. Harvested wood products are left out, so that wood in buildings is not counted as stored.", "采伐木材和薪柴的碳，视为采伐当年排放。未计算采伐木产品，即不计建筑等木材中的碳储存。");

    public static readonly Text Disturbance = new("Forest disturbance", "森林干扰");
    public static readonly Text DisturbanceSummary = new("Carbon of the biomass that fire, storm or insects kill, emitted in the year.", "火灾、风灾、病虫害致死生物量的碳，视为当年排放。");

    public static readonly Text Perennials = new("Perennial crops", "多年生木本作物");
    public static readonly Text PerennialsSummary = new(
        "Carbon in orchards, tea and other woody crops: a gain until they are mature, a loss when they are removed.", "果园、茶园等木本作物的碳：成熟前为增加，清除时为损失。");

    public static readonly Text UrbanTrees = new("Urban trees", "城市树木");
    public static readonly Text UrbanTreesSummary = new(
        "Carbon that trees in settlements take up, by crown cover or by tree and species. After about 20 years growth is offset by pruning and mortality.", "聚居地树木吸收的碳，按树冠面积或按株数与树种计算。约20年后生长与修剪、枯死相抵。");

    public static readonly Text DrainedSoils = new("Drained organic soils", "排水有机土");
    public static readonly Text DrainedSoilsSummary = new("CO2 of peat and other organic soils that lose carbon while they are drained, every year.", "泥炭等有机土排水期间每年损失的碳所排放的 CO2。");

    public static readonly Text ManagementChange = new("Soil carbon by management", "管理变化引起的土壤碳变化");
    public static readonly Text ManagementChangeSummary = new(
        "Mineral soil of cropland and grassland that changes its tillage, inputs or grazing: the difference of the two stocks over 20 years, from the year of the change.",
        "农地和草地改变耕作、有机物投入或放牧方式后，矿质土碳储量之差自变化当年起按20年平均计算。");

    public static readonly Text Conversion = new("Land-use change", "土地利用变化");
    public static readonly Text ConversionSummary = new(
        "Land converted to another use, by pools: biomass and litter lost in the year of conversion, a new forest's growth and litter and the change of soil carbon over the 20 years of transition. Each year's row is carried on.",
        "土地转化的分碳库计算：生物量和枯落物损失计入转化当年，新造林的生长和枯落物以及土壤碳变化计入20年转化期。历年转化的面积持续计算。");

    public static readonly Text HarvestedArea = new("Harvested area", "收获面积");
    public static readonly Text CultivationPeriod = new("Days of cultivation", "生长期天数");
    public static readonly Text RiceBaseline = new("Methane per area and day", "单位面积日甲烷排放量");
    public static readonly Text WaterRegime = new("Scaling factor of the water regime", "水分管理换算系数");
    public static readonly Text Preseason = new("Scaling factor of the water before the season", "种植前水分状况换算系数");
    public static readonly Text Amendment = new("Conversion factor of the organic amendment", "有机添加物转换系数");
    public static readonly Text AmendmentRate = new("Rate of the organic amendment", "有机添加物施用量");
    public static readonly Text AmendmentExponent = new("Exponent of the organic amendments", "有机添加物指数");
    public static readonly Text RiceSoil = new("Scaling factor of the soil (tier 2)", "土壤类型换算系数（方法2）");
    public static readonly Text RiceCultivar = new("Scaling factor of the cultivar (tier 2)", "品种换算系数（方法2）");
    public static readonly Text LimeMass = new("Mass of limestone or dolomite", "石灰石或白云石质量");
    public static readonly Text LimeCarbon = new("Carbon per mass of lime", "单位质量石灰的碳");
    public static readonly Text UreaMass = new("Mass of urea", "尿素质量");
    public static readonly Text UreaCarbon = new("Carbon per mass of urea", "单位质量尿素的碳");
    public static readonly Text BurntArea = new("Area burnt, or dry matter in the way of the fire", "过火面积，或过火范围内的干物质量");
    public static readonly Text FuelConsumption = new("Dry matter that burns per area", "单位面积燃烧的干物质量");
    public static readonly Text FuelLoad = new("Dry matter that can burn per area", "单位面积可燃干物质量");
    public static readonly Text CombustionFactor = new("Share of it that burns", "燃烧比例");
    public static readonly Text BurningFactors = new("Emission factors of CH4, N2O and biogenic CO2", "CH4、N2O 和生物成因 CO2 的排放因子");
    public static readonly Text Area = new("Area", "面积");
    public static readonly Text CarbonUptake = new("Carbon uptake per area and year", "单位面积年碳吸收量");
    public static readonly Text AreaOrCarbon = new("Area, or mass of carbon", "面积，或碳的质量");
    public static readonly Text CarbonDensity = new("Carbon stock per area", "碳密度");
    public static readonly Text ForestArea = new("Area of forest that stays forest", "保持为林地的面积");
    public static readonly Text Growth = new("Growth of above-ground dry matter", "地上干物质年生长量");
    public static readonly Text AboveGroundBiomass = new("Above-ground dry matter", "地上干物质量");
    public static readonly Text RootShoot = new("Ratio of below-ground to above-ground biomass", "地下与地上生物量之比");
    public static readonly Text CarbonFraction = new("Carbon fraction of dry matter", "干物质含碳率");
    public static readonly Text WoodVolume = new("Volume of wood over bark", "带皮材积");
    public static readonly Text Expansion = new("Volume to above-ground biomass (BCEF_R)", "材积转换为地上生物量的系数（BCEF_R）");
    public static readonly Text WoodDensity = new("Basic wood density", "木材基本密度");
    public static readonly Text GrowingStock = new("Growing stock, m3 per ha", "单位面积蓄积量（m3/ha）");
    public static readonly Text DisturbedArea = new("Area disturbed", "受灾面积");
    public static readonly Text LostFraction = new("Share of the biomass that is lost", "生物量损失比例");
    public static readonly Text PerennialGrowth = new("Carbon growth per area", "单位面积年碳积累量");
    public static readonly Text PerennialStock = new("Carbon per area at removal", "清除时单位面积碳储量");
    public static readonly Text MaturityCycle = new("Years until mature", "成熟所需年数");
    public static readonly Text CrownOrTrees = new("Area of crown cover, or number of trees", "树冠面积，或株数");
    public static readonly Text CrownGrowth = new("Carbon growth per crown cover", "单位树冠面积年碳积累量");
    public static readonly Text TreeGrowth = new("Carbon growth per tree", "单株年碳积累量");
    public static readonly Text GrowingPeriod = new("Years in which trees grow", "活跃生长年数");
    public static readonly Text DrainedFactor = new("Carbon loss per area", "单位面积年碳损失量");
    public static readonly Text ChangedArea = new("Area that changed management in the row's year", "数据行所在年份改变管理方式的面积");
    public static readonly Text ConvertedArea = new("Area converted in the row's year", "数据行所在年份转化的面积");
    public static readonly Text ReferenceStock = new("Reference carbon stock of the soil", "土壤参考碳储量");
    public static readonly Text LandUseFactor = new("Factor of the land use", "土地利用因子");
    public static readonly Text ManagementFactor = new("Factor of the management", "管理方式因子");
    public static readonly Text InputFactor = new("Factor of the organic input", "有机物投入因子");
    public static readonly Text LandUseBefore = new("Factor of the land use before", "原土地利用因子");
    public static readonly Text ManagementBefore = new("Factor of the management before", "原管理方式因子");
    public static readonly Text InputBefore = new("Factor of the organic input before", "原有机物投入因子");
    public static readonly Text PavedFactor = new("Share of soil carbon that stays under pavement", "硬化后保留的土壤碳比例");
    public static readonly Text TransitionPeriod = new("Years in transition", "转化期年数");
    public static readonly Text BiomassBefore = new("Carbon in biomass before", "转化前生物量碳");
    public static readonly Text BiomassAfter = new("Carbon in biomass after a year", "转化一年后生物量碳");
    public static readonly Text GrassBiomass = new("Dry matter of grassland", "草地干物质量");
    public static readonly Text Litter = new("Carbon in litter", "枯落物碳");
    public static readonly Text DeadWood = new("Carbon in dead wood", "枯死木碳");
    public static readonly Text ForestZone = new("Ecological zone of the forest", "森林生态区");
    public static readonly Text Continent = new("Continent", "大洲");
    public static readonly Text StandAge = new("Age in years", "年龄（年）");
    public static readonly Text ForestType = new("Kind of forest", "森林类型");

    public static readonly Text FromDatasets = new("the datasets, by place", "数据集（按地区）");
    public static readonly Text ParametersOrDatasets = new("parameters.csv, else the datasets", "parameters.csv，否则数据集");
    public static readonly Text ByClimate = new("parameters.csv, else the datasets by climate_zone", "parameters.csv，否则按 climate_zone 取自数据集");
    public static readonly Text ByClimateAndType = new("parameters.csv, else the datasets by climate_zone and forest_type", "parameters.csv，否则按 climate_zone 和 forest_type 取自数据集");
    public static readonly Text ByClimateAndSoil = new("parameters.csv, else the datasets by climate_zone and soil: {0}", "parameters.csv，否则按 climate_zone 和 soil 取自数据集：{0}");
    public static readonly Text WordOf = new("one of {0}", "可填：{0}");
    public static readonly Text RowOrComponents = new("the row's column, or parameters.csv by component for several amendments", "数据行的列；多种添加物时用 parameters.csv 的 component");
    public static readonly Text OneIfNotStated = new("parameters.csv; left out if not stated", "parameters.csv；未给出则不计");
    public static readonly Text MethaneRate = new("Methane emitted per area and year, by waters and wetlands", "水域和湿地单位面积年甲烷排放量");
    public static readonly Text LocalRateOrNone = new("the row's column or parameters.csv; without it no methane is counted", "数据行的列或 parameters.csv；未给出则不计甲烷");
    public static readonly Text LocalRate = new("the row's column or parameters.csv: a local source", "数据行的列或 parameters.csv：本地来源");
    public static readonly Text RowOrParametersOnly = new("the row's column or parameters.csv", "数据行的列或 parameters.csv");
    public static readonly Text IfAreaLocal = new("for an area: the row's column or parameters.csv by year", "以面积录入时：数据行的列或 parameters.csv（按年份）");
    public static readonly Text IfArea = new("for an area: the row's column, else parameters.csv", "以面积录入时：数据行的列，否则 parameters.csv");
    public static readonly Text IfAreaWithoutFuel = new("for an area without MB: parameters.csv, else the datasets, by fire_type", "以面积录入且未给出 MB 时：parameters.csv，否则按 fire_type 取自数据集");
    public static readonly Text ForTheRatio = new("the row's column, in t per ha: chooses R", "数据行的列（t/ha）：用于选取 R");
    public static readonly Text ForTreeParts = new("for parts of trees: parameters.csv", "用于枝桠薪柴：parameters.csv");
    public static readonly Text VolumeForTables = new("the row's column: chooses BCEF", "数据行的列：用于选取 BCEF");
    public static readonly Text YearsForTables = new("the row's column: up to 20 years or over", "数据行的列：20年及以下或20年以上");
    public static readonly Text IfRemoved = new("for those removed: parameters.csv, else the datasets", "用于清除的面积：parameters.csv，否则数据集");
    public static readonly Text WithStandAge = new("with stand_age: parameters.csv, else the datasets", "给出 stand_age 时：parameters.csv，否则数据集");
    public static readonly Text OlderGrowNoMore = new("the row's column: older plants gain nothing, net", "数据行的列：超过年限的净增长为零");
    public static readonly Text IfCrown = new("for crown cover: parameters.csv, else the datasets", "按树冠面积时：parameters.csv，否则数据集");
    public static readonly Text IfTrees = new("for trees: parameters.csv, else the datasets by species in technology", "按株数时：parameters.csv，否则按 technology 所填树种取自数据集");
    public static readonly Text LandUseWords = new("cropland: {0}; settlements: {1}", "农地：{0}；建设用地：{1}");
    public static readonly Text ManagementWords = new("long-term-cultivated cropland: {0}; grassland: {1}", "长期耕作农地：{0}；草地：{1}");
    public static readonly Text InputWords = new("long-term-cultivated cropland: {0}; grassland that is {1}: medium, high", "长期耕作农地：{0}；{1} 草地：medium, high");
    public static readonly Text AsNow = new("the same words, for the use before", "用词同上，指转化前的利用方式");
    public static readonly Text BiomassDefault = new("parameters.csv, else the datasets; forest by BW, R and CF, grassland by BM", "parameters.csv，否则数据集；林地由 BW、R、CF，草地由 BM 计算");
    public static readonly Text IfForestBefore = new("for forest before: the row's column, else parameters.csv, else the datasets", "原为林地时：数据行的列，否则 parameters.csv，否则数据集");
    public static readonly Text IfForestAfter = new("for a new forest: the row's column, else parameters.csv, else the datasets", "转为林地时：数据行的列，否则 parameters.csv，否则数据集");
    public static readonly Text NoDefault = new("parameters.csv; left out if not stated", "parameters.csv；未给出则不计");

    public static readonly Text PreseasonUnknown = new("the water before the season is not stated; the aggregated factor is used", "未给出种植前水分状况，采用综合系数");
    public static readonly Text AmendmentUnknown = new("no organic amendment is stated; none is assumed", "未给出有机添加物，按无添加计算");
    public static readonly Text NoWoodProducts = new("harvested wood products are left out: all carbon is emitted in the year of harvest", "未计算采伐木产品：全部碳视为采伐当年排放");
    public static readonly Text NoDeadWood = new("dead wood is left out: the guidelines have no default", "未计算枯死木：指南没有缺省值");
    public static readonly Text OrganicSoil = new("organic soil: its loss is not here; enter its area as drained organic soil", "有机土：此处未计其碳损失，请将面积按排水有机土录入");
    public static readonly Text TransitionOver = new("the transition of all this land is over; its carbon changes no more here", "该土地的转化期均已结束，此处碳不再变化");
    public static readonly Text AgeNotStated = new("no age is stated; the row is taken to hold growing plants only", "未给出年龄，视为全部处于生长期");
    public static readonly Text GrownUp = new("{0} years is beyond the growing period of {1} years; growth is offset by losses", "{0} 年已超过 {1} 年的生长期，生长与损失相抵");
    public static readonly Text OneStockOnly = new("only the stock of {0} is known; a change needs two", "仅有 {0} 年的碳储量，计算变化需要两次");
    public static readonly Text StockCarriedOn = new("the change from {0} to {1} is carried on", "沿用 {0} 年至 {1} 年的年均变化");
}
