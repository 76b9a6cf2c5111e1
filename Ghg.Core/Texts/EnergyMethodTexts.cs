namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods of stationary energy beyond burning and buying: plants, heat, contracts, coke, fugitive emissions.</summary>
internal static class EnergyMethodTexts
{
    public static readonly Text CoalMining = new("Coal mining", "煤炭开采和矿后活动逃逸");
    public static readonly Text CoalMiningSummary = new(
        "Methane released by mining coal and by handling it afterwards, per tonne of raw coal produced. The depth of an underground mine, or the overburden of a surface mine, chooses the low or high factor. What is recovered is entered as coal-mine-methane-utilised or coal-mine-methane-flared.",
        "煤炭开采及矿后活动释放的甲烷，按原煤产量计算。井工矿的开采深度或露天矿的覆盖层厚度决定采用低值或高值。回收利用或火炬燃烧的甲烷另行录入（coal-mine-methane-utilised、coal-mine-methane-flared）。");

    public static readonly Text CoalMethaneRecovery = new("Recovered coal mine methane", "煤矿瓦斯回收利用与销毁");
    public static readonly Text CoalMethaneRecoverySummary = new(
        "Subtracts the methane of mines that is utilised or flared, as an amount of pure methane; flaring leaves its unburnt part and adds CO2. More recovered than made is an error.",
        "扣除煤矿瓦斯中被利用或火炬燃烧的甲烷（纯甲烷量）；火炬燃烧保留未燃部分并计入 CO2。回收量大于产生量为错误。");

    public static readonly Text AbandonedMines = new("Abandoned coal mines", "废弃煤矿逃逸");
    public static readonly Text AbandonedMinesSummary = new(
        "Methane of abandoned underground mines that are not flooded, by interval of closure and inventory year. The share of gassy mines has no central default: the city states it.",
        "未淹没的废弃井工矿的甲烷，按关闭时段和清单年份计算。高瓦斯矿井比例没有中间缺省值，由城市给出。");

    public static readonly Text FugitiveThroughput = new("Oil and gas systems", "油气系统逃逸");
    public static readonly Text FugitiveThroughputSummary = new(
        "What oil and gas systems leak, vent and flare, by what passes through them, their length or their number. The 2006 defaults need economy developed in cities.csv; the 2019 ones a technology such as limited-ldar or extensive-ldar.",
        "油气系统的泄漏、放空和火炬排放，按输送量、管道长度或数量计算。2006 年缺省值要求 cities.csv 中 economy 为 developed；2019 年缺省值要求技术，如 limited-ldar 或 extensive-ldar。");

    public static readonly Text GasLeakage = new("Gas leakage by share", "燃气泄漏（泄漏率法）");
    public static readonly Text GasLeakageSummary = new(
        "What a network loses of the gas it delivers, by a leakage rate and the composition of the gas. Unaccounted-for gas is not leakage: it also holds meter errors and theft.",
        "按泄漏率和燃气组分计算管网在供气中的损失。供销差不等于泄漏，还包含计量误差和偷盗。");

    public static readonly Text PowerPlant = new("Power and heat plants", "发电和供热厂");
    public static readonly Text PowerPlantSummary = new(
        "The fuel of a plant, placed by where its energy goes: supplied to the grid or a heat network I.4.4, own use I.4.1, used on the site of a captive plant I.3.1. Heat and power are shared by the choice heat_and_power: efficiency, energy or exergy. Fuel that statistics have split already is entered as one product.",
        "电厂或热厂的燃料排放按能量去向归类：上网电量和外供热力计入 I.4.4，厂用电计入 I.4.1，自备电厂自用计入 I.3.1。热电分摊方法由设置 heat_and_power 决定：efficiency（效率法）、energy（热量法）、exergy（㶲法）。统计中已按供热比分开的燃料，只填一种产品，不再分摊。");

    public static readonly Text CoalProduced = new("Raw coal produced", "原煤产量");
    public static readonly Text Depth = new("Depth of mining, or of the overburden of a surface mine, in metres", "开采深度或露天矿覆盖层厚度（米）");
    public static readonly Text MiningFactor = new("Methane released by mining", "开采甲烷排放因子");
    public static readonly Text PostMiningFactor = new("Methane released after mining", "矿后活动甲烷排放因子");
    public static readonly Text MethaneDensity = new("Density of methane at 20 °C", "20 ℃ 甲烷密度");
    public static readonly Text MethaneRecovered = new("Methane recovered: volume or mass", "回收的甲烷：体积或质量");
    public static readonly Text GasVolumeRatio = new("Ratio of gas volumes at two temperatures", "不同温度下气体体积之比");
    public static readonly Text FlareEfficiency = new("Share of the methane that burns", "火炬燃烧效率");
    public static readonly Text MinesNotFlooded = new("Abandoned mines that are not flooded", "未淹没的废弃矿井数");
    public static readonly Text Closed = new("Year or interval of closure, such as 1976-2000", "关闭年份或时段，如 1976-2000");
    public static readonly Text ClosedForm = new("a year of closure no later than the inventory's, or an interval such as 1976-2000", "不晚于清单年份的关闭年份，或时段如 1976-2000");
    public static readonly Text GassyShare = new("Share of gassy mines", "高瓦斯矿井比例");
    public static readonly Text MineFactor = new("Methane of a gassy mine in the inventory year", "清单年份每座高瓦斯矿井的甲烷");
    public static readonly Text Throughput = new("What passes through, length, or number", "输送量、长度或数量");
    public static readonly Text FugitiveFactors = new("Factors of CH4, CO2 and N2O", "CH4、CO2、N2O 排放因子");
    public static readonly Text GasDelivered = new("Gas delivered", "供气量");
    public static readonly Text LeakageRate = new("Leakage, share of the gas delivered", "泄漏率（占供气量比例）");
    public static readonly Text GasComposition = new("Composition of the gas by volume", "燃气组分（体积比）");
    public static readonly Text OwnUse = new("Own use of the plant, share of the electricity generated", "厂用电率");
    public static readonly Text OnSitePower = new("Electricity used on the site, share of that generated", "自用电量占发电量比例");
    public static readonly Text OnSiteHeat = new("Heat used on the site, share", "自用热量比例");
    public static readonly Text ElectricityOutput = new("Electricity generated in the year", "年发电量");
    public static readonly Text HeatOutput = new("Heat given in the year", "年供热量");
    public static readonly Text ReferencePower = new("Efficiency of electricity made alone", "电力分产参考效率");
    public static readonly Text ReferenceHeat = new("Efficiency of heat made alone", "热力分产参考效率");
    public static readonly Text SupplyTemperature = new("Temperature of supply in °C", "供水（汽）温度（℃）");
    public static readonly Text ReturnTemperature = new("Temperature of return in °C", "回水温度（℃）");
    public static readonly Text GasCarbonShare = new("Share of the coke's carbon that leaves in its gases", "随煤气带走的焦炭碳比例");
    public static readonly Text ContractShare = new("Share under contracts or certificates", "合同或绿证覆盖比例");
    public static readonly Text ContractFactor = new("CO2 factor of the contracts", "合同电量的 CO2 排放因子");

    public static readonly Text Unstated = new("unstated: the average factor", "未注明时采用平均值");
    public static readonly Text MustBeStated = new("the row's column; it must be stated", "数据行的列，必填");
    public static readonly Text FromParameters = new("parameters.csv, else the datasets", "parameters.csv，否则取自数据集");
    public static readonly Text IfOtherTemperature = new("for a volume at another temperature than the factor's", "体积与因子的温度状态不同时使用");
    public static readonly Text StatedByCity = new("the row's column, else parameters.csv; there is no default", "数据行的列，否则 parameters.csv；无缺省值");
    public static readonly Text CompositionOfCity = new("parameters.csv, subject natural-gas; components methane, carbon-dioxide and others", "parameters.csv，对象 natural-gas；组分 methane、carbon-dioxide 等");
    public static readonly Text IfPower = new("for a plant that makes electricity: the row's column, else parameters.csv", "发电厂必填：数据行的列，否则 parameters.csv");
    public static readonly Text IfCaptive = new("for a row that is not under I.4.4; else all is supplied to others", "不在 I.4.4 下的行必填；否则视为全部外供");
    public static readonly Text IfHeatAndPower = new("for heat and power: the row's column, else parameters.csv, subject electricity", "热电联产时填写：数据行的列，否则 parameters.csv（对象 electricity）");
    public static readonly Text IfHeat = new("for a plant that gives heat: the row's column, else parameters.csv, subject heat", "供热厂必填：数据行的列，否则 parameters.csv（对象 heat）");
    public static readonly Text IfEfficiency = new("choice efficiency: parameters.csv, subject heat, else the datasets", "效率法：parameters.csv（对象 heat），否则数据集");
    public static readonly Text IfExergy = new("choice exergy: the row's column, else parameters.csv, subject heat", "㶲法：数据行的列，否则 parameters.csv（对象 heat）");
    public static readonly Text IfCoke = new("for coke under the choice coke-minus-gas-carbon", "设置 coke-minus-gas-carbon 下的焦炭必填");
    public static readonly Text ForMemo = new("optional: shows market-based emissions beside the totals", "可选：在总量之外列示基于市场的排放");

    public static readonly Text VolumeRestated = new("gas volume restated by the gas law: {0} {1}", "气体体积按气体定律换算：{0} {1}");
    public static readonly Text SplitDeclared = new("heat and power shared by the {0}, as declared", "热电分摊采用{0}（已在设置中声明）");
    public static readonly Text SplitAssumed = new("heat and power shared by the {0}, since heat_and_power declares no other", "热电分摊采用{0}（设置 heat_and_power 未声明其他方法）");
    public static readonly Text ForPower = new("of a heat and power plant, for electricity", "热电联产分摊至电力");
    public static readonly Text ForHeat = new("of a heat and power plant, for heat", "热电联产分摊至热力");
    public static readonly Text HeatOfOwnPlants = new("heat factor derived from the project's own plants ({0}): fuel emissions allocated to heat ÷ heat given to the network", "热力因子由本项目的 {0} 座热源推算：分摊至热力的燃料排放 ÷ 供入热网的热量");
    public static readonly Text MarketBased = new("electricity, market-based", "电力（基于市场）");
    public static readonly Text NoResidualMix = new("no residual mix is known; the market-based memo takes the location-based factor instead", "没有剩余结构因子，基于市场的备注改用基于位置的因子");
    public static readonly Text CarbonAtCoke = new("choice coke: all carbon at the coke; the CO2 of its gas is a memo here", "设置 coke：碳全部计在焦炭；其煤气的 CO2 在此仅作备注");
    public static readonly Text CountedAtCoke = new("CO2 of a coke's gas, counted at the coke", "煤气 CO2（已计在焦炭）");
    public static readonly Text CarbonOfGases = new("choice coke: {0} {1} of the coke's carbon counts where its gases are burnt", "设置 coke：焦炭碳的 {0} {1} 计在煤气燃烧处");

    private static readonly Text Efficiency = new("efficiency method", "效率法");
    private static readonly Text EnergyContent = new("energy method", "热量法");
    private static readonly Text Exergy = new("exergy method", "㶲法");

    /// <summary>The name of a way to share heat and power.</summary>
    public static Text SplitMethod(string choice) => choice switch { "energy" => EnergyContent, "exergy" => Exergy, _ => Efficiency };
}
