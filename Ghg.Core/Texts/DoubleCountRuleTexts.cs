namespace Ghg.Core.Texts;

/// <summary>What the guards against counting twice say.</summary>
internal static class DoubleCountRuleTexts
{
    public static readonly RuleText PlantFuelTwice = new(
        new("fuel of a plant under I.4.4 and I.3.1", "电厂燃料同时列入 I.4.4 和 I.3.1"),
        new("the same amount of {0} is under I.3.1 and, at {1}, under I.4.4", "同样数量的 {0} 列入 I.3.1，又在 {1} 列入 I.4.4"),
        new("the fuel of what is sold to the grid under I.4.4, the rest under I.3.1", "上网部分的燃料列入 I.4.4，其余列入 I.3.1"),
        new("type the plant's fuel once and let method power-plant split it, or give each row its own share", "只录入一次电厂燃料，由方法 power-plant 拆分，或让每行只填各自的部分"),
        new("One tonne of coal in two sectors is two tonnes in the total.", "同一吨煤列入两个部门，总量就多出一吨。"));

    public static readonly RuleText ChargingTwice = new(
        new("electricity of vehicles also in a building's meter", "车辆充电电量又计入建筑用电"),
        new("the electricity of {0} at {2} is also under {1}", "{0}（{2}）的电量又列入 {1}"),
        new("what vehicles charge under II.x.2 alone", "车辆充电只列入 II.x.2"),
        new("take it off the building's amount, or name the two meters as sites", "请从建筑用电中扣除，或将两块电表注明为不同场所"),
        new("A charger behind a building's meter is metered twice.", "装在建筑电表之后的充电桩会被计量两次。"));

    public static readonly RuleText WasteToEnergyTwice = new(
        new("waste to energy under III.3 and under I", "垃圾焚烧发电同时列入 III.3 和 I"),
        new("waste is burnt under {0}, and with energy recovered under {1} at {2}", "{0} 有垃圾焚烧，又在 {2} 将有能源利用的焚烧列入 {1}"),
        new("waste burnt with energy recovered under I alone, waste burnt without it under III.3", "有能源利用的焚烧只列入 I，没有的列入 III.3"),
        new("remove one of the rows, or name the two plants as sites", "请删除其一，或将两座焚烧厂注明为不同场所"),
        new("The GPC reports waste to energy where the energy goes, with a memo under waste.", "GPC 将垃圾发电计入其能源去向，废弃物部门仅作备注。"));

    public static readonly RuleText LandfillGasNotSubtracted = new(
        new("landfill gas is burnt and not subtracted", "填埋气已利用但未扣除"),
        new("landfill gas is burnt under {0}, and no landfill under {1} ({2}) recovers any", "{0} 利用了填埋气，而 {1}（{2}）的填埋场没有回收"),
        new("what was recovered, taken off the landfill's methane", "从填埋场甲烷中扣除回收量"),
        new("add a row landfill-methane-recovered for the site and year", "请为该场所和年份增加一行 landfill-methane-recovered"),
        new("Methane that was burnt did not escape.", "已燃烧的甲烷没有逸出。"));

    public static readonly RuleText FeedstockTwice = new(
        new("feedstock or reductant burnt as well", "原料或还原剂又作燃料计入"),
        new("{0} is burnt under {1}, and the factor of {2} at {3} holds its carbon", "{0} 在 {1} 作燃料计入，而 {3} 的 {2} 因子已含其碳"),
        new("what goes into the product under IV.1 alone", "进入产品过程的部分只列入 IV.1"),
        new("take the feedstock off the fuel; keep both rows if it was taken off, and name the sites if they differ", "请从燃料量中扣除原料用量；若已扣除则保留两行，场所不同请注明"),
        new("Tier 1 factors of steel, ferroalloys, carbides, ammonia, methanol and ethylene hold the carbon that goes in.", "钢、铁合金、电石、合成氨、甲醇和乙烯的缺省因子已包含投入的碳。"));

    public static readonly Text SiteOf = new("site {1} of {0}", "{0} 的场所 {1}");
    public static readonly Text SameAmountOf = new("{0}, as its import of the same {1} {2} says,", "{0}（输入数量同为 {1} {2}）");

    public static readonly RuleText FlowOfTwoCities = new(
        new("one flow in two cities", "同一流向计入两个城市"),
        new("{0} goes to {1}, which reports it too, at {2}", "{0} 送往 {1}，对方也在 {2} 报告"),
        new("x.2 of the city that makes it, x.3 of the city that treats it", "产生城市列入 x.2，处理城市列入 x.3"),
        new("right for each city alone; add up cities by Territorial only", "就单个城市而言正确；跨城市汇总只能用地域总量"),
        new("BASIC totals of two cities hold the same tonne twice.", "两个城市的 BASIC 总量会重复包含同一吨。"));
}
