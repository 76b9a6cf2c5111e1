namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the wastewater methods and their inputs.</summary>
internal static class WastewaterTexts
{
    public static readonly Text DomesticMethane = new("Domestic wastewater, CH4", "生活污水处理与排放 CH4");
    public static readonly Text DomesticMethaneSummary = new(
        "Organics in the wastewater of people, or measured at a plant, times what each treatment or discharge system makes of them (2006 Guidelines). A row names its system in the column technology, "
        + "or parameters.csv says how people of each income group are served. Sludge and recovered methane are taken from the treatment they come from. "
        + "Systems: aerobic-plant, aerobic-plant-overloaded, anaerobic-reactor, shallow-lagoon, deep-lagoon, sludge-digester, septic-system, latrine-dry-family, latrine-dry-communal, latrine-wet, "
        + "latrine-emptied, stagnant-sewer, flowing-sewer, collected-discharge, uncollected-discharge, or your own with an MCF and an I.",
        "居民生活污水（或厂内监测）的有机物量乘以各处理或排放系统的排放因子（2006年指南）。数据行在 technology 列写明系统，或由 parameters.csv 给出各收入组别人口所用系统的比例。污泥清除和甲烷回收从其所属的处理系统中扣除。"
        + "系统：aerobic-plant（集中好氧处理厂）、aerobic-plant-overloaded（管理不善或超负荷）、anaerobic-reactor（厌氧反应器）、shallow-lagoon（浅厌氧塘）、deep-lagoon（深厌氧塘）、sludge-digester（污泥厌氧消化）、"
        + "septic-system（化粪池）、latrine-dry-family（干燥气候家庭厕所）、latrine-dry-communal（干燥气候公共厕所）、latrine-wet（潮湿气候或水冲厕所）、latrine-emptied（定期清掏厕所）、stagnant-sewer（不流动下水道）、"
        + "flowing-sewer（流动下水道）、collected-discharge（收集后直排）、uncollected-discharge（未收集直排），或自定义（须给出 MCF 和 I）。");

    public static readonly Text DomesticNitrousOxide = new("Domestic wastewater, N2O", "生活污水处理与排放 N2O");
    public static readonly Text DomesticNitrousOxideSummary = new(
        "Nitrogen of the protein that people eat, with what is not eaten and what industry adds, times the factor of effluent (2006 Guidelines); N2O of advanced plants where their share is stated.",
        "居民消费蛋白质中的氮，计入非消费蛋白质和工业共同排放，乘以废水排放的 N2O 因子（2006年指南）；给出先进集中处理厂比例的，另计其 N2O。");

    public static readonly Text Refined = new("Domestic wastewater, CH4 and N2O (2019 Refinement)", "生活污水处理与排放 CH4 和 N2O（2019年修订版）");
    public static readonly Text RefinedSummary = new(
        "By the 2019 Refinement: each treatment, and what is still in the water where it is discharged. A row asks for it in the column method; it takes the factors of the Refinement whatever the order of datasets. "
        + "Systems: aerobic-plant (secondary), aerobic-plant-tertiary, anaerobic-reactor, shallow-lagoon, deep-lagoon, septic-system, septic-land-dispersal, latrine-dry-family, latrine-dry-communal, latrine-wet, "
        + "stagnant-sewer, flowing-sewer, collected-discharge, uncollected-discharge.",
        "按2019年修订版：分处理系统计算，并计入处理后出水排放到水体的部分。数据行在 method 列指定；无论数据集顺序如何，均采用修订版因子。"
        + "系统：aerobic-plant（二级）、aerobic-plant-tertiary（三级）、anaerobic-reactor、shallow-lagoon、deep-lagoon、septic-system（化粪池）、septic-land-dispersal（化粪池加土地渗滤）、latrine-dry-family、"
        + "latrine-dry-communal、latrine-wet、stagnant-sewer、flowing-sewer、collected-discharge、uncollected-discharge。");

    public static readonly Text NitrogenDischarge = new("Nitrogen discharged, N2O", "排放污水中的氮 N2O");
    public static readonly Text NitrogenDischargeSummary = new(
        "Nitrogen that plants measure in what they discharge, times the factor of effluent. For plants whose organics are measured too, instead of the nitrogen of people.",
        "污水处理厂监测的排放总氮乘以废水排放的 N2O 因子。用于有机物同样按监测值录入的情形，代替按人口计算的氮。");

    public static readonly Text IndustrialMethane = new("Industrial wastewater, CH4", "工业废水处理 CH4");
    public static readonly Text IndustrialMethaneSummary = new(
        "Wastewater that industry treats on its own site: product times wastewater times COD, or cubic metres times COD, or COD as measured. What goes to the public sewer is domestic wastewater. "
        + "Systems: aerobic-plant, aerobic-plant-overloaded, anaerobic-reactor, shallow-lagoon, deep-lagoon, sludge-digester, discharge.",
        "工业企业就地处理的废水：产品产量乘以单位产品废水量和 COD 浓度，或废水量乘以 COD 浓度，或直接用监测的 COD 量。排入城镇下水道的部分计入生活污水。"
        + "系统：aerobic-plant、aerobic-plant-overloaded、anaerobic-reactor、shallow-lagoon、deep-lagoon、sludge-digester、discharge（直排）。");

    public static readonly Text IndustrialNitrousOxide = new("Industrial wastewater, N2O (2019 Refinement)", "工业废水处理 N2O（2019年修订版）");
    public static readonly Text IndustrialNitrousOxideSummary = new(
        "Nitrogen in the wastewater that industry treats on its own site, in treatment and after discharge. The 2006 Guidelines have no such source: a row asks for it in the column method.",
        "工业企业就地处理的废水中的氮，在处理过程中和排放后产生的 N2O。2006年指南无此排放源：数据行在 method 列指定。");

    public static readonly Text People = new("People served", "服务人口");
    public static readonly Text PeopleOrOrganics = new("People served, or BOD or COD as measured", "服务人口，或监测的 BOD 或 COD 量");
    public static readonly Text BodPerPerson = new("BOD per person and day", "人均每日 BOD 产生量");
    public static readonly Text Days = new("Days in a year", "一年的天数");
    public static readonly Text IncomeGroups = new("Share of an income group in the population", "收入组别占人口的比例");
    public static readonly Text System = new("Treatment or discharge system", "处理或排放系统");
    public static readonly Text IndustrialBod = new("Factor for industrial BOD in sewers", "排入下水道的附加工业 BOD 修正因子");
    public static readonly Text OrganicsRemoved = new("BOD or COD removed as sludge (not the mass of sludge)", "作为污泥清除的 BOD 或 COD（不是污泥质量）");
    public static readonly Text Capacity = new("Maximum methane producing capacity", "甲烷最大产生能力");
    public static readonly Text CorrectionFactor = new("Methane correction factor of the system", "系统的甲烷修正因子");
    public static readonly Text MethaneRecovered = new("Methane recovered or flared (not the mass of biogas)", "回收或火炬燃烧的甲烷（不是沼气质量）");
    public static readonly Text Protein = new("Protein per person and day", "人均每日蛋白质");
    public static readonly Text NitrogenInProtein = new("Nitrogen in protein", "蛋白质中的氮比例");
    public static readonly Text NonConsumed = new("Factor for protein that is not consumed", "非消费蛋白质因子");
    public static readonly Text IndustrialNitrogen = new("Factor for nitrogen of industry and commerce in sewers", "工业和商业共同排放氮的因子");
    public static readonly Text HouseholdNitrogen = new("Factor for nitrogen of household products", "家用产品附加氮因子");
    public static readonly Text NitrogenRemoved = new("Nitrogen removed with sludge", "随污泥清除的氮");
    public static readonly Text NitrousOxideFactor = new("N2O-N per nitrogen", "单位氮的 N2O-N 排放因子");
    public static readonly Text AdvancedPlants = new("Share of people served by advanced plants", "先进集中处理厂服务人口比例");
    public static readonly Text PlantFactor = new("N2O of advanced plants per person and year", "先进集中处理厂的人均年 N2O 排放");
    public static readonly Text Compliance = new("Septic tanks emptied as prescribed", "按规定清掏的化粪池比例");
    public static readonly Text SludgeOrganics = new("Organics removed with their sludge", "随其污泥清除的有机物比例");
    public static readonly Text OrganicsRemoval = new("Organics removed by the treatment", "处理去除的有机物比例");
    public static readonly Text NitrogenRemoval = new("Nitrogen removed by the treatment", "处理去除的氮比例");
    public static readonly Text ReceivingWater = new("Water discharged to: rivers, lakes or nutrient-impacted", "受纳水体：rivers（河流）、lakes（湖库）或 nutrient-impacted（富营养化）");
    public static readonly Text FoodWaste = new("Where food waste goes: sewer or solid-waste", "厨余去向：sewer（下水道）或 solid-waste（固体废弃物）");
    public static readonly Text NitrogenDischarged = new("Nitrogen (as N) discharged", "排放的总氮（以 N 计）");
    public static readonly Text ProductOrWater = new("Product, or cubic metres of wastewater, or COD as measured", "产品产量，或废水量（立方米），或监测的 COD 量");
    public static readonly Text WaterPerProduct = new("Wastewater per tonne of product", "单位产品废水产生量");
    public static readonly Text Cod = new("COD of the untreated wastewater", "未处理废水的 COD 浓度");
    public static readonly Text NitrogenOfWater = new("Nitrogen of the untreated wastewater", "未处理废水的总氮浓度");

    public static readonly Text FromParametersOrDatasets = new("parameters.csv, else the datasets", "parameters.csv，否则数据集");
    public static readonly Text FromRowParametersOrDatasets = new("the row's column, else parameters.csv, else the datasets", "数据行的列，否则 parameters.csv，否则数据集");
    public static readonly Text FromDatasets = new("the datasets", "数据集");
    public static readonly Text UnlessOneSystem = new("parameters.csv, else the datasets; not if technology or wastewater-pathways says it all", "parameters.csv，否则数据集；已由 technology 或 wastewater-pathways 说明时不用");
    public static readonly Text SystemFrom = new("the row names one, else parameters.csv has shares, of all people or by income group", "数据行写明一个系统，否则由 parameters.csv 给出比例（全部人口或分收入组别）");
    public static readonly Text TechnologyOrPathwaysText = new("the row names one, else parameters.csv has shares", "数据行写明一个系统，否则由 parameters.csv 给出比例");
    public static readonly Text TechnologyOrPathways = new("the column technology, or wastewater-pathways in parameters.csv", "technology 列，或 parameters.csv 的 wastewater-pathways");
    public static readonly Text RowOrNone = new("the row's column, else none", "数据行的列，否则为零");
    public static readonly Text RowOrParametersOrNone = new("the row's column, else parameters.csv; else advanced plants are left out", "数据行的列，否则 parameters.csv；都没有则不计先进处理厂");
    public static readonly Text ProteinFrom = new("parameters.csv, else the datasets; else the supply of food balance sheets", "parameters.csv，否则数据集；再否则采用食物平衡表的供应量");
    public static readonly Text ProteinFromShare = new("parameters.csv, else the datasets; else the supply of food balance sheets times the share consumed", "parameters.csv，否则数据集；再否则采用食物平衡表的供应量乘以消费比例");
    public static readonly Text SepticTanks = new("the datasets, for septic tanks whose sludge the row does not state", "数据集；用于数据行未给出污泥清除量的化粪池");
    public static readonly Text ReceivingWaterFrom = new("the row's column; else factors for any water", "数据行的列；否则采用不分水体的因子");
    public static readonly Text FoodWasteFrom = new("the row's column, where parameters.csv has no F_NON-CON", "数据行的列；用于 parameters.csv 未给出 F_NON-CON 时");
    public static readonly Text ForProduct = new("the row's column, else parameters.csv, else the datasets; for tonnes of product", "数据行的列，否则 parameters.csv，否则数据集；用于产品产量");
    public static readonly Text UnlessCod = new("likewise, unless the amount is COD", "同上；数量即为 COD 时不用");

    public static readonly Text OfSystem = new("{0} ({1})", "{0}（{1}）");
    public static readonly Text NoNitrousOxideWithout = new("N2O not estimated: no {0} ({1}) in parameters.csv or a dataset", "未估算 N2O：parameters.csv 或数据集中没有{0}（{1}）");
    public static readonly Text SupplyTakenForConsumption = new("protein supply of food balance sheets taken for consumption, as the 2006 Guidelines do", "按2006年指南，以食物平衡表的蛋白质供应量作为消费量");
    public static readonly Text PlantsLeftOut = new("N2O of advanced plants left out: no advanced-plant-share", "未给出 advanced-plant-share，不计先进集中处理厂的 N2O");
    public static readonly Text NitrogenIsMeasuredApart = new("organics as measured say nothing of nitrogen: enter wastewater-nitrogen for N2O", "监测的有机物量不含氮的信息：N2O 请另以 wastewater-nitrogen 录入");
}
