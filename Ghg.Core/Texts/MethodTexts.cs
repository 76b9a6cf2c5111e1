namespace Ghg.Core.Texts;

/// <summary>Names and explanations of methods and their inputs.</summary>
internal static class MethodTexts
{
    public static readonly Text AskedOf = new("; it is asked of {0}", "；所查询的对象是 {0}");
    public static readonly Text Amount = new("amount", "数量");
    public static readonly Text AsDimension = new(" as {0}", "（{0}）");
    public static readonly Text FactorOf = new("{0} emission factor", "{0} 排放因子");

    public static readonly Text FuelCombustion = new("Fuel combustion", "燃料燃烧");
    public static readonly Text FuelCombustionSummary = new(
        "Fuel burnt times the emission factor of each gas. An amount in mass or volume becomes energy by a calorific value of the factor's basis; CO2 of biomass is a memo.",
        "燃料消费量乘以各气体的排放因子。以质量或体积计的数量按与因子同一基准的热值折算为能量；生物质的 CO2 仅作备注。");

    public static readonly Text FuelCarbonContent = new("Fuel combustion by carbon content", "燃料燃烧（含碳量法）");
    public static readonly Text FuelCarbonContentSummary = new(
        "CO2 from the carbon of the fuel and the share that oxidises, as Chinese practice has it; calorific value, carbon content and oxidation factor come from one edition. CH4 and N2O by factors.",
        "按中国通行做法，由燃料低位发热量、单位热值含碳量和碳氧化率计算 CO2，三者须来自同一版本；CH4 和 N2O 用排放因子计算。");

    public static readonly Text GridSuppliedEnergy = new("Grid-supplied energy", "外购电力、热力、蒸汽和冷");
    public static readonly Text GridSuppliedEnergySummary = new(
        "Electricity, heat, steam or cooling consumed times the location-based factor of the network.", "消费的电力、热力、蒸汽或冷量乘以基于位置的网络排放因子。");

    public static readonly Text NetworkLosses = new("Transmission and distribution losses", "输配损失");
    public static readonly Text NetworkLossesSummary = new(
        "What the network loses to deliver the energy consumed: l/(1 − l) of it, times the same factor. The setting derive_losses makes these lines from x.2.",
        "为输送所消费的能量而损失的部分：消费量乘以 l/(1 − l)，再乘以同一因子。设置 derive_losses 可由 x.2 自动生成。");

    public static readonly Text DirectEntry = new("Direct entry", "直接录入");
    public static readonly Text DirectEntrySummary = new(
        "A mass of a gas, or of CO2e, that someone else calculated or measured. What is entered as CO2e says that its gases are unknown.",
        "由他人计算或监测得到的某种气体或 CO2 当量的质量。以 CO2 当量录入的，注明气体构成未知。");

    public static readonly Text AmountOfFuel = new("Amount of fuel: mass, volume, or energy", "燃料数量：质量、体积或能量");
    public static readonly Text EnergyConsumed = new("Energy consumed", "能源消费量");
    public static readonly Text MassOfGas = new("Mass of the gas", "气体质量");
    public static readonly Text NetCalorificValue = new("Net calorific value", "低位发热量");
    public static readonly Text GrossCalorificValue = new("Gross calorific value", "高位发热量");
    public static readonly Text Density = new("Density", "密度");
    public static readonly Text CarbonContent = new("Carbon content per energy", "单位热值含碳量");
    public static readonly Text OxidationFactor = new("Oxidation factor", "碳氧化率");
    public static readonly Text LossRate = new("Loss rate, share of the energy fed in", "损失率（占输入能量的比例）");
    public static readonly Text CoalEquivalent = new("Coal equivalent of electricity (等价值)", "电力折标准煤系数（等价值）");
    public static readonly Text FactorsOfCo2Ch4N2o = new("Emission factors of CO2, CH4 and N2O", "CO2、CH4、N2O 排放因子");
    public static readonly Text FactorsOfCh4N2o = new("Emission factors of CH4 and N2O", "CH4、N2O 排放因子");

    public static readonly Text Always = new("the row itself", "数据行本身");
    public static readonly Text Resolved = new("chosen from the datasets; see ghg factors resolve", "从数据集中选取；见 ghg factors resolve");
    public static readonly Text ResolvedLocation = new("chosen from the datasets, location-based", "从数据集中选取（基于位置）");
    public static readonly Text FromDatasetsIfMassOrVolume = new("parameters.csv, else the datasets; for a mass or a volume", "parameters.csv，否则取自数据集；用于质量或体积");
    public static readonly Text FromDatasetsIfGross = new("likewise, when the factor is on a gross basis", "同上，因子为高位基准时使用");
    public static readonly Text FromDatasetsIfVolume = new("likewise, when there is no calorific value by volume", "同上，没有按体积的热值时使用");
    public static readonly Text SameEdition = new("as NCV, from the same edition", "同低位发热量，取自同一版本");
    public static readonly Text FromRowOrParameters = new("the row's column, else parameters.csv, else the datasets", "数据行的列，否则 parameters.csv，否则数据集");
    public static readonly Text IfCoalEquivalent = new("only for electricity in tce on basis 等价值", "仅用于以等价值计的标准煤电量");

    public static readonly Text BasisAssumed = new("basis not stated; {0} assumed, the habit of {1}", "未注明热值基准；按 {1} 的惯例采用 {0}");
    public static readonly Text FactorOfOther = new("the named factor {0} is for {1}", "指定的因子 {0} 属于 {1}");
    public static readonly Text NoCountry = new("no national dataset was asked, as cities.csv states no country of {0}", "因 cities.csv 未给出 {0} 的国家，未查询任何国家数据集");
    public static readonly Text ByCarbonContent = new("method fuel-carbon-content with factor {0}", "方法 fuel-carbon-content 配合 factor {0}");
    public static readonly Text FromCoalEquivalent = new("electricity in coal equivalent converted at {0} {1} (等价值)", "以等价值计的电量按 {0} {1} 折算");
    public static readonly Text DerivedLosses = new("derived from {0}", "由 {0} 推算");
    public static readonly Text NoLossRate = new("losses were asked for, and there is no loss rate for {0}", "要求推算输配损失，但没有{0}的损失率");
}
