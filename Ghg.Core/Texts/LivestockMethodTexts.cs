namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods of livestock and managed soils.</summary>
internal static class LivestockMethodTexts
{
    public static readonly Text Enteric = new("Enteric fermentation", "动物肠道发酵");
    public static readonly Text EntericSummary = new(
        "Methane that animals breathe out as they digest: average population times a factor per head. Of animals produced within a year (pigs, chickens) the column days_alive gives the average population.",
        "动物消化过程排出的甲烷：年均存栏数乘以每头排放因子。对年内出栏的动物（猪、鸡），由 days_alive 列折算为年均存栏数。");

    public static readonly Text ManureMethane = new("Methane of manure management", "粪便管理甲烷");
    public static readonly Text ManureMethaneSummary = new(
        "Methane of stored and treated manure by a factor per head, which depends on region and average annual temperature (cities.csv). The column manure_method takes volatile-solids instead.",
        "粪便贮存和处理排放的甲烷，采用每头排放因子，随地区和年平均气温（cities.csv）而变。manure_method 列填写 volatile-solids 则改用挥发性固体法。");

    public static readonly Text ManureMethaneVolatileSolids = new("Methane of manure by volatile solids", "粪便管理甲烷（挥发性固体法）");
    public static readonly Text ManureMethaneVolatileSolidsSummary = new(
        "Methane of manure by the volatile solids of a herd, the methane they can yield, and a conversion factor for each manure management system; for rows whose manure_method is volatile-solids.",
        "由畜群的挥发性固体、最大产甲烷能力和各粪便管理方式的甲烷转化因子计算；用于 manure_method 为 volatile-solids 的行。");

    public static readonly Text ManureDirect = new("Direct nitrous oxide of manure management", "粪便管理直接氧化亚氮");
    public static readonly Text ManureDirectSummary = new(
        "Nitrogen excreted, shared out to manure management systems, times the direct factor of each. Manure on pasture is of managed soils (herd-soils-direct), dung burnt for fuel of combustion.",
        "氮排泄量按粪便管理方式分配，乘以各方式的直接排放因子。牧场上的粪便计入管理土壤（herd-soils-direct），燃用粪便计入燃烧。");

    public static readonly Text ManureIndirect = new("Indirect nitrous oxide of manure management", "粪便管理间接氧化亚氮");
    public static readonly Text ManureIndirectSummary = new(
        "What volatilises of managed manure and is deposited again, and what leaches where the project states how much. A system without a published loss is not estimated, and said to be so.",
        "管理粪便中挥发后沉降的氮，以及（若项目给出）淋溶的氮。没有公布损失比例的管理方式不作估算并予以说明。");

    public static readonly Text ManurePerHead = new("Nitrous oxide of manure by a factor per head", "粪便管理氧化亚氮（每头因子法）");
    public static readonly Text ManurePerHeadSummary = new(
        "Average population times a factor per head, as Chinese guides have it by region; for rows whose manure_method is per-head.", "按中国指南，年均存栏数乘以分地区的每头排放因子；用于 manure_method 为 per-head 的行。");

    public static readonly Text HerdSoilsDirect = new("Direct nitrous oxide of a herd's manure in soils", "畜禽粪便的土壤直接氧化亚氮");
    public static readonly Text HerdSoilsDirectSummary = new(
        "From the same row in V.1 as enteric fermentation: managed manure that is left and applied to soils, and what grazing animals leave. So manure-nitrogen and grazing-nitrogen are not entered again.",
        "与肠道发酵同取 V.1 的一行：管理后剩余并施于土壤的粪便，以及放牧排泄。因此不再另行录入 manure-nitrogen 和 grazing-nitrogen。");

    public static readonly Text HerdSoilsIndirect = new("Indirect nitrous oxide of a herd's manure in soils", "畜禽粪便的土壤间接氧化亚氮");
    public static readonly Text HerdSoilsIndirectSummary = new(
        "Of the nitrogen of herd-soils-direct: what volatilises and is deposited again, and what leaches or runs off where the climate is moist.", "herd-soils-direct 的氮中：挥发后沉降的部分，以及湿润气候下淋溶径流的部分。");

    public static readonly Text SoilNitrogenDirect = new("Direct nitrous oxide of managed soils", "管理土壤直接氧化亚氮");
    public static readonly Text SoilNitrogenDirectSummary = new(
        "Nitrogen of synthetic fertiliser, organic amendments, crop residues (from harvests), grazing, and of soil that loses carbon. Manure of the city's own herds comes from their rows in V.1.",
        "化肥、有机改良剂、秸秆还田（由收获量推算）、放牧排泄及土壤碳损失释放的氮。本市畜禽的粪便由其 V.1 的行计算。");

    public static readonly Text SoilNitrogenIndirect = new("Indirect nitrous oxide of managed soils", "管理土壤间接氧化亚氮");
    public static readonly Text SoilNitrogenIndirectSummary = new(
        "Of the nitrogen of soil-nitrogen-direct: what volatilises and is deposited again (fertiliser, amendments, grazing), and what leaches or runs off (all).", "soil-nitrogen-direct 的氮中：挥发后沉降的部分（化肥、改良剂、放牧）和淋溶径流的部分（全部）。");

    public static readonly Text OrganicSoils = new("Nitrous oxide of drained organic soils", "排水有机土氧化亚氮");
    public static readonly Text OrganicSoilsSummary = new("Nitrous oxide of organic soils that are drained and managed, by area, use and climate. Their carbon dioxide is in V.2.", "排水并经营的有机土的氧化亚氮，按面积、用途和气候计算；其二氧化碳计入 V.2。");

    public static readonly Text Heads = new("Average population; or animals produced, with days_alive", "年均存栏数；或年出栏数（须填写 days_alive）");
    public static readonly Text DaysAlive = new("Days that an animal lives", "存活天数");
    public static readonly Text IfAnimalsProduced = new("only if the amount is animals produced in the year", "仅当数量为年出栏数时填写");
    public static readonly Text ManureMethod = new("How manure is calculated", "粪便管理核算方法");
    public static readonly Text ManureMethods = new("factor; or volatile-solids, or per-head", "factor；或 volatile-solids、per-head");
    public static readonly Text EntericFactor = new("Methane per head", "每头甲烷排放因子");
    public static readonly Text ManureFactor = new("Methane of manure per head", "每头粪便甲烷排放因子");
    public static readonly Text ManureNitrousOxideFactor = new("Nitrous oxide of manure per head", "每头粪便氧化亚氮排放因子");
    public static readonly Text NitrogenExcretion = new("Nitrogen excreted per head", "每头氮排泄量");
    public static readonly Text NitrogenExcretionRate = new("Nitrogen excreted per animal mass", "单位体重氮排泄量");
    public static readonly Text AnimalMass = new("Typical animal mass", "典型体重");
    public static readonly Text IfNoExcretion = new("parameters.csv, else the datasets; instead of an excretion per head", "parameters.csv，否则数据集；代替每头氮排泄量");
    public static readonly Text ManureSystems = new("Shares of manure management systems", "粪便管理方式占比");
    public static readonly Text FromParametersOrDatasets = new("parameters.csv, else the datasets", "parameters.csv，否则数据集");
    public static readonly Text BySystem = new("parameters.csv, else the datasets; by system (component)", "parameters.csv，否则数据集；按管理方式（component）");
    public static readonly Text BySystemOrWeighted = new("by system (component); or one weighted over the systems, in the column or without a component", "按管理方式（component）；或在列中（不带组分）给出加权值");
    public static readonly Text OnlyIfStated = new("only if the project states it", "仅当项目给出时");
    public static readonly Text ByClimate = new("parameters.csv, else the datasets, by climate zone", "parameters.csv，否则数据集（按气候带）");
    public static readonly Text InsteadOfPerHead = new("instead of volatile solids per head", "代替每头挥发性固体");
    public static readonly Text ManureDirectFactor = new("N2O-N per nitrogen in a system", "管理方式中单位氮的 N2O-N");
    public static readonly Text ManureVolatilised = new("Share of nitrogen that volatilises in a system", "管理方式中氮的挥发比例");
    public static readonly Text ManureLeached = new("Share of nitrogen that leaches from a system", "管理方式中氮的淋溶比例");
    public static readonly Text ManureLost = new("Share of nitrogen lost before application", "施用前氮的损失比例");
    public static readonly Text Bedding = new("Nitrogen of bedding per head", "每头垫料氮");
    public static readonly Text Applied = new("Share of managed manure applied to soils", "管理粪便施于土壤的比例");
    public static readonly Text UrineShare = new("Share of nitrogen in urine where dung is burnt", "燃用粪便时尿液氮的比例");
    public static readonly Text VolatileSolids = new("Volatile solids per head", "每头挥发性固体");
    public static readonly Text VolatileSolidsRate = new("Volatile solids per animal mass", "单位体重挥发性固体");
    public static readonly Text MethaneCapacity = new("Methane that volatile solids can yield", "最大产甲烷能力");
    public static readonly Text MethaneDensity = new("Density of methane", "甲烷密度");
    public static readonly Text MethaneConversion = new("Methane conversion factor", "甲烷转化因子");
    public static readonly Text SoilDirect = new("N2O-N per nitrogen added to soils", "土壤单位施氮的 N2O-N");
    public static readonly Text GrazingDirect = new("N2O-N per nitrogen of grazing animals", "放牧排泄单位氮的 N2O-N");
    public static readonly Text Deposition = new("N2O-N per nitrogen deposited again", "单位沉降氮的 N2O-N");
    public static readonly Text LeachingFactor = new("N2O-N per nitrogen leached", "单位淋溶氮的 N2O-N");
    public static readonly Text Leached = new("Share of nitrogen that leaches or runs off", "氮的淋溶径流比例");
    public static readonly Text OrganicVolatilised = new("Share of organic nitrogen that volatilises", "有机氮的挥发比例");
    public static readonly Text SyntheticVolatilised = new("Share of synthetic nitrogen that volatilises", "化肥氮的挥发比例");
    public static readonly Text NitrogenAmount = new("Nitrogen; of crops the harvest, of soil carbon the loss", "氮量；作物为收获量，土壤碳为损失量");
    public static readonly Text NitrogenContent = new("Nitrogen content", "含氮量");
    public static readonly Text IfProduct = new("only if the amount is a product and not its nitrogen", "仅当数量为产品而非折纯氮时");
    public static readonly Text CarbonNitrogenRatio = new("C:N ratio of soil organic matter", "土壤有机质碳氮比");
    public static readonly Text ForSoilCarbon = new("for soil-carbon-loss, by technology", "用于 soil-carbon-loss，按技术选取");
    public static readonly Text ForGrazing = new("for nitrogen of grazing", "用于放牧排泄氮");
    public static readonly Text ForCrops = new("for crops", "用于作物");
    public static readonly Text IfBurnt = new("if part of the area is burnt", "若部分面积被焚烧");
    public static readonly Text InsteadOfSlope = new("instead of slope and intercept; then no area is needed", "代替斜率和截距；此时不需要面积");
    public static readonly Text HarvestedArea = new("Area harvested", "收获面积");
    public static readonly Text BurntArea = new("Area burnt", "焚烧面积");
    public static readonly Text Combustion = new("Share of burnt residue that combusts", "秸秆燃烧因子");
    public static readonly Text DryMatter = new("Dry matter of the harvest", "收获物干物质比例");
    public static readonly Text ResidueSlope = new("Residue per yield", "残余物对产量的斜率");
    public static readonly Text ResidueIntercept = new("Residue that does not depend on the yield", "残余物截距");
    public static readonly Text ResidueRatio = new("Ratio of residue to yield, dry", "残余物与产量之比（干物质）");
    public static readonly Text AboveGroundNitrogen = new("Nitrogen of above-ground residue", "地上残余物含氮量");
    public static readonly Text BelowGroundRatio = new("Below-ground residue per above-ground biomass", "地下残余物与地上生物量之比");
    public static readonly Text BelowGroundNitrogen = new("Nitrogen of below-ground residue", "地下残余物含氮量");
    public static readonly Text ResiduesRemoved = new("Share of above-ground residue removed", "地上残余物移除比例");
    public static readonly Text Renewed = new("Share of the area renewed", "更新面积比例");
    public static readonly Text OrganicArea = new("Area of drained organic soil", "排水有机土面积");
    public static readonly Text OrganicSoilFactor = new("N2O-N per area", "单位面积 N2O-N");

    public static readonly Text TakenAsAverage = new("the amount is taken as the average population of the year, not animals sold", "数量视为年均存栏数，而非出栏数");
    public static readonly Text NoExcretion = new("no nitrogen excretion of {0} is known: state nitrogen_excretion, or nitrogen-excretion-rate and typical-animal-mass", "{0}的氮排泄量未知：请给出 nitrogen_excretion，或 nitrogen-excretion-rate 与 typical-animal-mass");
    public static readonly Text NoManureSystems = new("the manure management systems of {0} are not known: state manure-system-shares in parameters.csv", "{0}的粪便管理方式未知：请在 parameters.csv 中给出 manure-system-shares");
    public static readonly Text SharesRelative = new("the published shares of manure management systems add up to {0}, and are taken relative to their sum", "公布的粪便管理方式占比合计为 {0}，按其合计折算");
    public static readonly Text NothingManaged = new("all manure is left on pasture or burnt: none is managed", "粪便全部留在牧场或用作燃料：没有管理的粪便");
    public static readonly Text NoVolatilisation = new("no share of nitrogen that volatilises in {0} is known for {1}: not estimated for that system", "{1}在 {0} 中的氮挥发比例未知：该方式未估算");
    public static readonly Text NothingLeaches = new(
        "in a dry climate no nitrogen is taken to leach; irrigated fields leach as in a wet one: state nitrogen_leached in the row or nitrogen-leached in parameters.csv",
        "干旱气候下假定氮不淋溶；灌溉农田的淋溶与湿润气候相同：请在数据行填写 nitrogen_leached，或在 parameters.csv 中给出 nitrogen-leached");
    public static readonly Text NoLoss = new("no share of nitrogen lost in {0} is known for {1}: what of it is applied to soils is not estimated", "{1}在 {0} 中的氮损失比例未知：其施于土壤的部分未估算");
}
