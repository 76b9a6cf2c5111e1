namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods for industry and product use, and of other scope 3.</summary>
internal static class IndustryMethodTexts
{
    public static readonly Text ProcessProduction = new("Process emissions by product or material", "生产过程排放（产量或原料量法）");
    public static readonly Text ProcessProductionSummary = new(
        "What is made or used, times a factor for each gas that has one: iron and steel, ferroalloys, metals, carbides, petrochemicals and other chemicals, electronics. Gases without a factor are not estimated by this tier.",
        "产品产量或原料用量乘以各气体的排放因子：钢铁、铁合金、有色金属、电石、石油化工等化工产品、电子工业。无因子的气体不在该方法层级估算。");

    public static readonly Text OtherScope3 = new("Other scope 3", "其他范围三");
    public static readonly Text OtherScope3Summary = new(
        "What happens outside the city because of goods, food and materials used in it: an amount times a factor of your own. Shown under VI.1 and in neither BASIC nor BASIC+.",
        "因城市内使用的商品、食品和材料而在市外产生的排放：数量乘以自备因子。列于 VI.1，不计入 BASIC 与 BASIC+。");

    public static readonly Text ClinkerProduction = new("Cement clinker", "水泥熟料生产");
    public static readonly Text ClinkerProductionSummary = new(
        "CO2 of the limestone in cement, by the clinker made, its CaO if it is known, and the kiln dust that is lost. The better way for cement.",
        "按熟料产量、氧化钙含量（如已知）和未回窑的窑灰计算水泥生产中碳酸盐分解的 CO2。是水泥核算的优选方法。");

    public static readonly Text CementProduction = new("Cement by its clinker fraction", "水泥生产（熟料比例法）");
    public static readonly Text CementProductionSummary = new(
        "CO2 of the clinker in cement, without the clinker that was bought outside; clinker sold outside is a row of its own. For cities that know no clinker.",
        "由水泥产量和熟料比例推算熟料，扣除外购熟料；外销熟料另行录入。用于没有熟料产量的城市。");

    public static readonly Text LimeProduction = new("Lime", "石灰生产");
    public static readonly Text LimeProductionSummary = new(
        "CO2 of limestone burnt to lime, by type or by CaO content, with corrections for kiln dust and hydrated lime. Lime that works make for themselves counts too.",
        "按石灰种类或氧化钙含量计算石灰石煅烧的 CO2，并修正窑灰和熟石灰。企业自产自用的石灰同样计入。");

    public static readonly Text GlassProduction = new("Glass", "玻璃生产");
    public static readonly Text GlassProductionSummary = new("CO2 of the carbonates in the melt, by the glass made less the recycled glass in it.", "按玻璃产量扣除碎玻璃，计算配合料中碳酸盐分解的 CO2。");

    public static readonly Text CarbonateUse = new("Carbonates used", "碳酸盐使用");
    public static readonly Text CarbonateUseSummary = new(
        "CO2 of limestone, dolomite, soda ash and other carbonates that are heated or dissolved: bricks, ceramics, magnesia, flue gas cleaning. Not beside cement, lime, glass or steel that counts the same stone.",
        "石灰石、白云石、纯碱等碳酸盐受热或溶解释放的 CO2：砖瓦、陶瓷、镁砂、烟气脱硫等。水泥、石灰、玻璃、钢铁已计的石料不再计入。");

    public static readonly Text AmmoniaProduction = new("Ammonia", "合成氨生产");
    public static readonly Text AmmoniaProductionSummary = new(
        "CO2 of all fuel and feedstock of ammonia, less what goes into urea. The same gas or oil is then not counted in I.",
        "合成氨全部燃料与原料的 CO2，扣除进入尿素的部分。相应的燃料不再计入能源活动（I）。");

    public static readonly Text AcidProduction = new("Nitric acid, adipic acid, caprolactam", "硝酸、己二酸、己内酰胺生产");
    public static readonly Text AcidProductionSummary = new(
        "N2O formed per tonne of product, less what an abatement plant destroys while it runs.", "按产品产量计算生成的 N2O，扣除减排设施运行期间分解的部分。");

    public static readonly Text AluminiumAnodeEffects = new("Aluminium by anode effects", "原铝生产（阳极效应法）");
    public static readonly Text AluminiumAnodeEffectsSummary = new(
        "CF4 and C2F6 by the minutes of anode effect that the smelter records, and CO2 of the anodes. Tier 2, instead of the factors per tonne of process-production.",
        "按电解厂记录的阳极效应分钟数计算 CF4、C2F6，并计算阳极消耗的 CO2。属方法二，可替代 process-production 的吨铝因子。");

    public static readonly Text NonEnergyProducts = new("Lubricants and waxes in use", "润滑油和石蜡的非能源使用");
    public static readonly Text NonEnergyProductsSummary = new(
        "CO2 of the share of lubricants, grease and paraffin wax that oxidises while they are used. What is burnt for energy is fuel in I or II.",
        "润滑油、润滑脂和石蜡在使用过程中被氧化部分的 CO2。作为燃料燃烧的部分计入 I 或 II。");

    public static readonly Text FluorinatedGasBank = new("Bank of fluorinated gases in equipment and foam", "设备与泡沫中含氟气体存量");
    public static readonly Text FluorinatedGasBankSummary = new(
        "HFC and PFC of refrigeration, air conditioning, closed-cell foam and fire protection: lost when filled, every year of use, and at disposal. Rows of earlier years are the bank, so enter them back to one lifetime.",
        "制冷、空调、闭孔泡沫和消防设备中的 HFC、PFC：充装损失、逐年运行泄漏、报废排放。往年数据行即存量，请至少录入一个设备寿命期。");

    public static readonly Text PromptRelease = new("Gas sold to be released", "即时释放的气体");
    public static readonly Text PromptReleaseSummary = new(
        "Aerosols, solvents, and N2O of hospitals and food: what is sold is emitted in that year and the next.", "气雾剂、溶剂、医用和食品用 N2O：售出的气体在当年和次年排放。");

    public static readonly Text Switchgear = new("SF6 in electrical equipment", "电气设备中的 SF6");
    public static readonly Text SwitchgearSummary = new(
        "SF6 that leaks from the equipment in use, by its nameplate capacity, and what remains in equipment that is retired.", "按在用设备铭牌容量计算 SF6 泄漏，并计算退役设备中残余的 SF6。");

    public static readonly Text CauseElsewhere = new("Goods, services or activity that cause the emissions", "引起排放的商品、服务或活动量");
    public static readonly Text ProductOrMaterial = new("Product made, or material used", "产品产量或原料用量");
    public static readonly Text FactorsOfAllGases = new("Emission factor of each gas", "各气体排放因子");
    public static readonly Text ClinkerMade = new("Clinker made", "熟料产量");
    public static readonly Text FactorWithoutDust = new("CO2 factor, without kiln dust", "CO2 排放因子（不含窑灰）");
    public static readonly Text FactorWithDust = new("CO2 factor of clinker, with kiln dust", "熟料 CO2 排放因子（含窑灰）");
    public static readonly Text CaoContent = new("CaO that came from carbonates", "来自碳酸盐的氧化钙含量");
    public static readonly Text CaoRatio = new("CO2 per CaO", "CO2 与 CaO 化学计量比");
    public static readonly Text DustCorrection = new("Correction for kiln dust that is lost", "水泥窑灰修正系数");
    public static readonly Text DustRatio = new("Kiln dust lost per clinker", "未回窑窑灰与熟料之比");
    public static readonly Text DustCarbonate = new("Carbonate in the raw mix that became dust", "窑灰中原始碳酸盐比例");
    public static readonly Text DustCalcination = new("Calcined share of it", "窑灰煅烧率");
    public static readonly Text CementMade = new("Cement made, or clinker sold outside", "水泥产量，或外销熟料量");
    public static readonly Text ClinkerFraction = new("Clinker in the cement", "水泥中熟料比例");
    public static readonly Text ImportedClinker = new("Share of that clinker made elsewhere", "其中外购熟料比例");
    public static readonly Text LimeMade = new("Lime made, sold or not", "石灰产量（含自用）");
    public static readonly Text LimeDustCorrection = new("Correction for lime kiln dust", "石灰窑灰修正系数");
    public static readonly Text HydratedShare = new("Hydrated share of the lime", "熟石灰比例");
    public static readonly Text HydrateWater = new("Water in hydrated lime", "熟石灰含水率");
    public static readonly Text GlassMade = new("Glass made", "玻璃产量");
    public static readonly Text FactorOfGlass = new("CO2 factor of glass without cullet", "无碎玻璃时的 CO2 排放因子");
    public static readonly Text CulletRatio = new("Cullet ratio", "碎玻璃比例");
    public static readonly Text CarbonateUsed = new("Carbonate or rock used", "碳酸盐或矿石用量");
    public static readonly Text CarbonatePurity = new("Carbonate in it", "碳酸盐纯度");
    public static readonly Text FactorOfCarbonate = new("CO2 in the carbonate", "碳酸盐 CO2 含量");
    public static readonly Text CalcinationFraction = new("Calcined fraction", "煅烧比例");
    public static readonly Text AmmoniaMade = new("Ammonia made", "合成氨产量");
    public static readonly Text FuelRequirement = new("Fuel and feedstock per tonne, net", "单位产品燃料与原料消耗（低位）");
    public static readonly Text UreaPerAmmonia = new("Urea made per tonne of ammonia", "单位合成氨的尿素产量");
    public static readonly Text AcidMade = new("Product made, as pure acid", "产品产量（折纯）");
    public static readonly Text FactorOfN2o = new("N2O emission factor", "N2O 排放因子");
    public static readonly Text DestructionFactor = new("Share of N2O destroyed while it runs", "N2O 分解率");
    public static readonly Text AbatementUtilisation = new("Share of production during which it runs", "减排设施利用率");
    public static readonly Text AluminiumMade = new("Aluminium made", "原铝产量");
    public static readonly Text AnodeEffectMinutes = new("Anode effect minutes per cell-day", "每槽日阳极效应分钟数");
    public static readonly Text SlopeCoefficient = new("CF4 per tonne and minute", "CF4 斜率系数");
    public static readonly Text HexafluoroethaneRatio = new("C2F6 per CF4", "C2F6 与 CF4 质量比");
    public static readonly Text FactorOfAnodes = new("CO2 factor of anodes or paste", "阳极（糊）CO2 排放因子");
    public static readonly Text NonEnergyUse = new("Amount used, not for energy", "非能源使用量");
    public static readonly Text OxidisedDuringUse = new("Share oxidised during use", "使用过程氧化比例");
    public static readonly Text ChargePutIntoUse = new("Gas, or units, put into use in the year", "当年投入使用的气体量或设备台数");
    public static readonly Text GasOrBlend = new("Gas or blend", "气体或混合制冷剂");
    public static readonly Text GasCharge = new("Charge of one unit", "单台充装量");
    public static readonly Text Lifetime = new("Lifetime", "使用寿命");
    public static readonly Text InitialLoss = new("Loss when filled or made", "初始充装（生产）损失率");
    public static readonly Text FilledInside = new("Share filled or made in the city", "市内充装比例");
    public static readonly Text AnnualLoss = new("Loss in a year of use", "年运行泄漏率");
    public static readonly Text ChargeRemaining = new("Charge remaining at disposal", "报废时残余充装比例");
    public static readonly Text RecoveryEfficiency = new("Share of it recovered", "回收率");
    public static readonly Text GasSold = new("Gas sold in the year", "当年售出的气体量");
    public static readonly Text FirstYearShare = new("Share emitted in the year of sale", "销售当年排放比例");
    public static readonly Text EmittedShare = new("Share emitted at all", "最终排放比例");
    public static readonly Text NameplateCapacity = new("SF6 capacity of all equipment in use", "在用设备 SF6 铭牌容量");
    public static readonly Text RetiredShare = new("Capacity retired in the year, per capacity in use", "当年退役容量占在用容量比例");

    public static readonly Text FromOwnDataset = new("a dataset of the project's own; none is shipped", "项目自备数据集；程序不附带");
    public static readonly Text InsteadOfFactor = new("instead of EF, where the content is known", "已知含量时代替 EF");
    public static readonly Text InsteadOfCorrection = new("instead of CF, where the dust is known", "已知窑灰数据时代替 CF");
    public static readonly Text NoneIfNotStated = new("the row's column or parameters.csv; none if not stated", "数据行的列或 parameters.csv；未注明即无");
    public static readonly Text LimeDustOfTypes = new("as for C; tier 1 (type unknown) has none", "数据行、parameters.csv 或数据集；方法一（种类未知）无此修正");
    public static readonly Text PureIfNotStated = new("the row's column; 95 % of rock from the datasets; else the amount is pure", "数据行的列；矿石取数据集的 95%；否则视为纯碳酸盐");
    public static readonly Text OfTechnology = new("parameters.csv, else the datasets, of the row's technology", "parameters.csv，否则取数据集中该技术的数值");
    public static readonly Text AbatementOfTechnology = new("the row's column, else of its technology; none means no abatement", "数据行的列，否则取该技术的数值；无则视为无减排");
    public static readonly Text IfUnitsAreCounted = new("the row's column or parameters.csv, if units are counted", "按台数录入时，取数据行的列或 parameters.csv");
    public static readonly Text ByEconomy = new("parameters.csv, else the datasets; of Table 7.9 by economy in cities.csv: developed, developing", "parameters.csv，否则数据集；表 7.9 按 cities.csv 的 economy（developed、developing）取值");
    public static readonly Text AllIfNotStated = new("the row's column or parameters.csv; all if not stated, and said so", "数据行的列或 parameters.csv；未注明视为全部，并加注说明");
    public static readonly Text OnceEquipmentRetires = new("once equipment reaches its lifetime: parameters.csv, else the datasets (foam, fire protection); Table 7.9 prints wide ranges only", "设备到期后：parameters.csv，否则数据集（泡沫、消防）；表 7.9 仅给出较宽的范围");
    public static readonly Text NotForN2o = new("the row itself; not for N2O", "数据行本身；N2O 无需填写");

    public static readonly Text UreaElsewhere = new("CO2 that went into urea is deducted; it is emitted where urea is used (V.3)", "已扣除进入尿素的 CO2；其在尿素施用处（V.3）排放");
    public static readonly Text KnownTechnology = new("a technology of Table 3.1, or fuel-requirement and carbon-content in parameters.csv", "表 3.1 中的技术，或在 parameters.csv 中给出 fuel-requirement 和 carbon-content");
    public static readonly Text NoMoreThanFormed = new("no more CO2 in urea than was formed", "进入尿素的 CO2 不超过生成量");
    public static readonly Text FilledInsideAssumed = new("all of the new equipment is assumed to be filled in the city", "假定新设备全部在市内充装");
    public static readonly Text NothingInBank = new(
        "all equipment of these rows has reached the end of its lifetime in earlier years: nothing is left to emit", "这些数据行的设备均已在往年到达寿命终点，已无可排放的气体");
    public static readonly Text NothingSold = new("nothing was sold in the year or the year before: nothing is left to emit", "当年和上一年均无销售，已无可排放的气体");
    public static readonly Text LifetimeTaken = new("equipment is counted for a lifetime of {0} years", "设备按 {0} 年寿命计入存量");
    public static readonly Text NoRetirementStated = new("no retired capacity is stated, so that disposal is not in it", "未注明退役容量，不含报废排放");
}
