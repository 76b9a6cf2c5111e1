namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods of solid waste and their inputs.</summary>
internal static class SolidWasteTexts
{
    public static readonly Text FirstOrderDecay = new("Landfill by first-order decay", "填埋处理（一阶衰减法）");
    public static readonly Text FirstOrderDecaySummary = new(
        "Methane of a year from all waste that a landfill took up to then, each material decaying at its rate. Rows of the past are the history; a row may be back-cast by population. Recovery is a row of its own.",
        "由填埋场历年接收的废弃物按各组分的衰减速率计算当年甲烷。历史年份的数据行即填埋历史，首行可按人口回推。回收的甲烷单独录入一行。");

    public static readonly Text MethaneCommitment = new("Landfill by methane commitment", "填埋处理（甲烷承诺法）");
    public static readonly Text MethaneCommitmentSummary = new(
        "All methane that the waste of a year will ever give, booked in that year. It needs no history, and is not comparable with first-order decay.",
        "当年填埋的废弃物未来全部甲烷计入当年。无需历史数据，与一阶衰减法的结果不可比。");

    public static readonly Text BiologicalTreatment = new("Composting and digestion", "固体废弃物生物处理");
    public static readonly Text BiologicalTreatmentSummary = new(
        "Methane and nitrous oxide of waste that is composted or digested, as the technology says. The basis of the amount, wet or dry, must be stated.",
        "堆肥或厌氧消化处理废弃物的甲烷和氧化亚氮（由 technology 列指明）。须注明数量为湿基或干基。");

    public static readonly Text Incineration = new("Incineration and open burning", "焚烧处理和露天焚烧");
    public static readonly Text IncinerationSummary = new(
        "Fossil CO2 from the composition of the waste, biogenic CO2 as a memo, methane and nitrous oxide by technology. What gives energy is reported under stationary energy, with a memo here.",
        "按废弃物组分计算化石来源 CO2，生物成因 CO2 仅作备注，甲烷和氧化亚氮按技术取因子。有能源利用的报告在固定能源部门，此处留备注。");

    public static readonly Text WasteLandfilled = new("Waste landfilled, wet", "填埋量（湿重）");
    public static readonly Text WasteTreated = new("Waste treated", "处理量");
    public static readonly Text WasteBurnt = new("Waste burnt, wet unless basis says dry; or people, for open burning", "焚烧量（除注明干基外为湿重）；露天焚烧也可为人口");
    public static readonly Text ShareOfComponent = new("Share of the component in the waste", "组分比例");
    public static readonly Text DegradableOrganicCarbon = new("Degradable organic carbon of wet waste", "可降解有机碳比例（湿基）");
    public static readonly Text DecomposableFraction = new("Fraction of DOC that decomposes", "可分解的 DOC 比例");
    public static readonly Text MethaneCorrectionFactor = new("Methane correction factor", "甲烷修正因子");
    public static readonly Text MethaneFraction = new("Fraction of methane in landfill gas, by volume", "填埋气体中的甲烷比例（体积）");
    public static readonly Text LandfillOxidation = new("Oxidation factor of the cover", "覆盖层氧化因子");
    public static readonly Text DecayRate = new("Rate of decay", "甲烷产生率（衰减速率）");
    public static readonly Text DecayDelay = new("Delay between deposit and decay", "延迟时间");
    public static readonly Text MethaneRecovered = new("Methane recovered", "甲烷回收量");
    public static readonly Text RecoveryShare = new("Share of the methane that is recovered", "甲烷回收比例");
    public static readonly Text DigestionRecovery = new("Share of this methane that is recovered", "该甲烷的回收比例");
    public static readonly Text BackcastFrom = new("Population, for waste back-cast to an earlier year", "人口（回推至更早年份时）");
    public static readonly Text DryMatter = new("Dry matter", "干物质含量");
    public static readonly Text TotalCarbon = new("Carbon content, of dry matter or of wet waste", "含碳量（干基或湿基）");
    public static readonly Text FossilCarbonFraction = new("Fossil share of the carbon", "化石碳比例");
    public static readonly Text OxidationFactor = new("Share of the carbon that burns", "碳氧化率");
    public static readonly Text MethaneFactor = new("Methane per waste", "甲烷排放因子");
    public static readonly Text NitrousOxideFactor = new("Nitrous oxide per waste", "氧化亚氮排放因子");
    public static readonly Text EnergyTo = new("Where the energy recovered is reported", "能源利用所属编号");
    public static readonly Text BurningPopulation = new("Share of the people whose waste is burnt in the open", "露天焚烧人口比例");
    public static readonly Text WastePerPerson = new("Waste per person and time", "人均废弃物产生量");
    public static readonly Text BurntFraction = new("Share of that waste that burns", "焚烧比例");
    public static readonly Text NoDegradableCarbon = new("this waste holds no degradable organic carbon, and gives no methane", "该废弃物不含可降解有机碳，不产生甲烷");
    public static readonly Text OneYear = new("one year", "一年");

    public static readonly Text FromParametersOrDatasets = new("parameters.csv, else the datasets", "parameters.csv，否则数据集");
    public static readonly Text ByManagement = new("likewise, by the management of the site in sites.csv", "同上，按 sites.csv 中场所的管理方式");
    public static readonly Text ByClimate = new("likewise, by the climate of the site or city", "同上，按场所或城市的气候带");
    public static readonly Text ByTechnology = new("likewise, by the row's technology", "同上，按数据行的技术");
    public static readonly Text RecoveryRows = new("rows of landfill-methane-recovered, else a share in parameters.csv, else the datasets", "landfill-methane-recovered 数据行，否则 parameters.csv 中的比例，否则数据集");
    public static readonly Text IfHistoryIsMissing = new("indicators.csv, if the first row names a year to go back to", "indicators.csv（首行注明回推年份时）");
    public static readonly Text IfEnergyRecovered = new("only if energy is recovered: I.4.4 or I.1.1 to I.6.1", "仅在有能源利用时：I.4.4 或 I.1.1 至 I.6.1");
    public static readonly Text IfPersons = new("only for open burning with an amount of people", "仅用于以人口计的露天焚烧");
    public static readonly Text IfRecovered = new("only if the row or parameters.csv states it", "仅在数据行或 parameters.csv 给出时");
    public static readonly Text WithBasis = new("the row itself, with its basis: wet or dry", "数据行本身，并注明 basis：wet 或 dry");

    public static readonly Text Unspecified = new(
        "{0} of the waste is not specified in {1}; it is taken to hold no carbon", "{1} 未说明 {0} 的废弃物；按不含碳处理");
    public static readonly Text HistoryBegins = new("deposits are known since {0}; what was put in before is not in this line", "填埋量自 {0} 年起已知；更早的不在本行内");
    public static readonly Text Backcast = new("{0}: deposits of {1} up to the year before {2} are those of {2} in proportion to the population", "{0}：{1} 年至 {2} 年之前的填埋量按 {2} 年的数量和人口比例推算");
    public static readonly Text PopulationInterpolated = new("population between {0} and {1} on a straight line", "{0} 年与 {1} 年之间的人口按线性插值");
    public static readonly Text BackcastYear = new("an earlier year, on the first row of this waste ({0})", "更早的年份，且仅填在该废弃物的首行（{0} 年）");
    public static readonly Text CommitmentIsLifetime = new("methane of all years to come, booked in this year", "未来各年的甲烷均计入本年");
    public static readonly Text BurntForEnergy = new("waste burnt for energy, reported under {0}", "能源利用的焚烧，报告在 {0}");
}
