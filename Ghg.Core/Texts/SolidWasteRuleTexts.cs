namespace Ghg.Core.Texts;

/// <summary>What the rules on solid waste say. The sentences of a rule share their arguments by number.</summary>
internal static class SolidWasteRuleTexts
{
    public static readonly RuleText LandfillNotDescribed = new(
        new("landfill is not described well enough", "填埋场信息不足"),
        new("no '{3}' for the landfill {0} (management {1}, climate {2})", "填埋场 {0}（管理方式 {1}，气候带 {2}）没有适用的“{3}”"),
        new("management and climate in sites.csv that the datasets know, or {4} of solid-waste in parameters.csv", "sites.csv 中数据集认识的 management 和 climate，或 parameters.csv 中 solid-waste 的 {4}"),
        new("name the row's site and say its management: managed-anaerobic, managed-semi-aerobic, unmanaged-deep, unmanaged-shallow, uncategorised", "请注明该行的场所及其管理方式：managed-anaerobic、managed-semi-aerobic、unmanaged-deep、unmanaged-shallow、uncategorised"),
        new("A managed landfill gives two and a half times the methane of a shallow dump, so that none is assumed.", "受管理的填埋场的甲烷产生量是浅层堆放场的两倍半，因此不作假定。"));

    public static readonly RuleText RecoveredMoreThanGenerated = new(
        new("more methane recovered than generated", "甲烷回收量大于产生量"),
        new("{0} {1} of methane recovered in {2}, but {3} generated", "{2} 年回收甲烷 {0} {1}，而产生量为 {3}"),
        new("no more than is generated", "不大于产生量"),
        new("check the unit (methane, not landfill gas), the history of deposits, and the site", "请检查单位（甲烷而非填埋气）、历史填埋量和场所"),
        new("A landfill does not take methane out of the air.", "填埋场不会从大气中清除甲烷。"));

    public static readonly RuleText NoPopulation = new(
        new("population is not known", "缺少人口数据"),
        new("waste is back-cast by population, and that of {1} in {0} is not known", "按人口回推填埋量，但 {1} {0} 年的人口未知"),
        new("the population of that year, or of a year before and of one after it, in indicators.csv", "indicators.csv 中该年的人口，或其前后各一年的人口"),
        new("add it to indicators.csv with its source", "请在 indicators.csv 中添加并注明来源"),
        new("A line is drawn between two known years, and none beyond them.", "只在两个已知年份之间插值，不作外推。"));

    public static readonly RuleText WasteBasisNotStated = new(
        new("wet or dry basis of waste is not stated", "未注明废弃物为湿基或干基"),
        new("'{0}' is neither on a wet nor on a dry basis", "“{0}”未注明湿基或干基"),
        new("wet (as it comes) or dry (dry matter) in the column basis", "basis 列填 wet（湿基）或 dry（干基）"),
        new("weighbridges weigh wet waste", "地磅称得的是湿重"),
        new("Composting factors per dry tonne are two and a half times those per wet tonne.", "堆肥的干基因子是湿基因子的两倍半。"));

    public static readonly RuleText UnknownComponent = new(
        new("component of waste is unknown", "未知的废弃物组分"),
        new("'{0}' in the composition of {1} is no waste that the registry knows", "{1}的组分“{0}”不在登记表中"),
        new("an activity of the group waste or inert-waste, such as food-waste, or unspecified-waste for the rest", "waste 或 inert-waste 组的活动，如 food-waste；其余用 unspecified-waste"),
        new("correct the column component", "请更正 component 列"),
        new("What a component holds of carbon is looked up by its name.", "组分的含碳量按其名称查找。"));

    public static readonly RuleText EnergyNotThere = new(
        new("energy from waste cannot be reported there", "能源利用不能报告在该编号下"),
        new("energy_to is {0} for waste under {1}", "{1} 下的废弃物的 energy_to 为 {0}"),
        new("I.4.4, or I.1.1 to I.6.1, for waste that is burnt inside the boundary", "市内焚烧的废弃物填 I.4.4，或 I.1.1 至 I.6.1"),
        new("sold to the grid is I.4.4; used on the site is the sub-sector of who uses it; burnt outside stays at III.3.2", "上网发电为 I.4.4；自用为使用者所属子部门；市外焚烧留在 III.3.2"),
        new("Energy from a plant outside is in the grid's emissions already.", "市外电厂的能源已包含在电网排放中。"));

    public static readonly RuleText LandfillHistoryShort = new(
        new("history of the landfill is short", "填埋历史过短"),
        new("deposits under {0} begin in {1}, and the methane of {2} is that of these alone", "{0} 的填埋记录始于 {1} 年，{2} 年的甲烷仅来自这些填埋量"),
        new("deposits since the landfill opened, fifty years for a city (IPCC 2006, vol. 5, sect. 3.2.2)", "自开场以来的填埋量，城市整体应有五十年（IPCC 2006 第5卷 3.2.2 节）"),
        new("add earlier rows (an amount of 0 says that there was none), or backcast_from on the first, or take method methane-commitment", "请补充更早的数据行（数量 0 表示当年没有），或在首行填 backcast_from，或改用 methane-commitment"),
        new("Waste rots for decades: without its past the methane is far too low.", "废弃物的分解持续数十年：缺少历史会严重低估甲烷。"));

    public static readonly RuleText LandfillMethodsMixed = new(
        new("two landfill methods in one inventory", "同一清单使用两种填埋方法"),
        new("{0} is calculated by methane commitment, and {1} by first-order decay", "{0} 用甲烷承诺法计算，而 {1} 用一阶衰减法"),
        new("one method for all landfills of an inventory, and for all years", "同一清单的所有填埋场和所有年份采用同一种方法"),
        new("name one method in the column method, and recalculate earlier years with it", "请在 method 列统一方法，并用其重算以往年份"),
        new("One books the methane of all years to come, the other that of this year: waste of both is counted twice.", "前者计入未来各年的甲烷，后者只计当年：两者并用会重复计算。"));
}
