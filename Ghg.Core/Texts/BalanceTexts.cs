namespace Ghg.Core.Texts;

/// <summary>Why a cell of a statistical form goes where it goes.</summary>
internal static class BalanceTexts
{
    public static readonly Text Burnt = new("burnt where it is consumed", "在消费处燃烧");
    public static readonly Text Supplied = new("bought from a network", "由电网、热网供应");
    public static readonly Text PlantFuel = new("fuel of power and heat plants, split by them; the share that plants use themselves is I.4.1", "电厂、热力厂燃料，表中已按供热比拆分；厂用部分属于 I.4.1");
    public static readonly Text WithoutFeedstock = new("burnt, without {0} used as raw material (4.2.1)", "燃烧量，已扣除用作原料、材料的 {0}（4.2.1）");
    public static readonly Text Feedstock = new("not burnt, taken off industry (4.2): the emissions of the process are IV.1", "未燃烧，已从工业（4.2）中扣除；其过程排放属于 IV.1");
    public static readonly Text CokeBurnt = new(
        "burnt, as statistics have it; coke as a reductant is IV.1, and its gases are the same carbon: see the choice coke", "按统计口径作燃料；作还原剂的焦炭属于 IV.1，其煤气为同一份碳：见设置 coke");
    public static readonly Text AsOtherGas = new(
        "burnt, as other coal gas; blast furnace gas, where the form has it in here, holds nearly six times the carbon: enter it by itself", "燃烧，按其他煤气计；如其中含高炉煤气，其单位热量含碳近 6 倍，请单独录入");
    public static readonly Text AsCoalTar = new("burnt, with the factors of coal tar", "燃烧，采用煤焦油的因子");
    public static readonly Text ProductInUse = new("not burnt as fuel: the part that is oxidised in use is IV.2", "不作燃料；使用中氧化的部分属于 IV.2");
    public static readonly Text NotBurnt = new("not burnt: feedstock, solvent or paving", "不燃烧：用作原料、溶剂或铺路");
    public static readonly Text NoActivity = new("a mixture, or waste, without a factor: enter what burns of it by itself", "为混合能源或废料，没有因子：请单独录入其中燃烧的部分");
    public static readonly Text TransportRoad = new("fuel of transport, taken as road", "运输用油（气），按道路计");
    public static readonly Text TransportAir = new("flights, taken as leaving the city", "航空用油，按离开城市的航班计");
    public static readonly Text TransportWater = new("ships, taken as leaving the city", "船用燃料，按离开城市的航次计");
    public static readonly Text TransportPower = new("electricity of transport, taken as rail", "运输用电，按轨道交通计");
    public static readonly Text TransportStations = new("not for vehicles: buildings of transport, storage and post", "非车辆用：运输、仓储和邮政业建筑");
    public static readonly Text HouseholdVehicles = new("fuel of vehicles of households", "居民车辆用油");
    public static readonly Text AsAsked = new("shared out as asked", "按要求拆分");
    public static readonly Text NetworkLoss = new("loss rate of the network, from which x.3 is derived", "网络损失率，据此推算 x.3");
    public static readonly Text LossWithoutUse = new("no loss rate without energy that arrives", "没有到户能量，无法得出损失率");
    public static readonly Text GasLoss = new("an upper limit of leakage: enter I.8.1 by what the network delivers", "仅为泄漏上限：I.8.1 请按供气量录入");
    public static readonly Text FuelLoss = new("lost, not burnt", "损失，未燃烧");
    public static readonly Text Supply = new("supply: counted where it is consumed", "可供量：在消费处计算");
    public static readonly Text Production = new("supply: counted where it is consumed; what mining and wells leak is I.7.1 and I.8.1, by output", "可供量：在消费处计算；开采逸散按产量列入 I.7.1、I.8.1");
    public static readonly Text Bunkers = new("refuelling across borders: international transport is not of the city's boundary", "境外加油：国际运输不在城市边界内");
    public static readonly Text Transformed = new("turned into other fuels, not burnt: the carbon comes out where they are", "转换为其他能源，未燃烧：碳在其消费处排出");
    public static readonly Text Output = new("made here: counted where it is consumed", "产出：在消费处计算");
    public static readonly Text Generated = new("generated here: counted by its fuel under I.4.4, and where it is consumed", "产出：按燃料计入 I.4.4，并在消费处计算");
    public static readonly Text UsedByPlants = new("put into plants: enter I.4.2 if it was bought", "电厂、热力厂投入：如为外购请列入 I.4.2");
    public static readonly Text SumOfRows = new("a sum: its items are placed; checked", "合计：其分项已列入；已核对");
    public static readonly Text SumOfItems = new("a sum of other columns", "其他列的合计");
    public static readonly Text SumAlone = new("a sum without its items: of no use or fuel that has a factor", "只有合计、没有分项：不属于任何有因子的用途或品种");
    public static readonly Text TotalConsumption = new("a sum of other rows", "其他行的合计");
    public static readonly Text HeldBy = new("counted in {0}", "已计入 {0}");
    public static readonly Text PartOf = new("a part of {0}", "{0} 的一部分");
    public static readonly Text Difference = new("statistical difference: checked, not emitted", "平衡差额：仅核对，不计排放");
    public static readonly Text Negative = new("consumption below zero", "消费量为负");
    public static readonly Text UnknownRow = new("a row that the form does not have", "表中没有此行");
    public static readonly Text UnknownItem = new("an item that statistics do not have", "统计中没有此能源");

    // form 205-1
    public static readonly Text FormConsumed = new("burnt in the enterprise: consumed for production, less raw material, vehicles and what is turned into other energy", "企业内燃烧量：工业生产消费，扣除原材料、运输工具及加工转换投入");
    public static readonly Text FormStock = new("stocks and purchases: counted where they are consumed", "库存与购进：在消费处计算");
    public static readonly Text FormValue = new("money", "金额");
    public static readonly Text FormCoefficient = new("a coefficient; the library has factors of its own", "折标系数；因子库另有因子");
    public static readonly Text FormTotal = new("the sum of production and other consumption; checked", "工业生产消费与非工业生产消费之和；已核对");
    public static readonly Text FormFeedstock = new("used as raw material: not burnt, the process is IV.1", "用于原材料：未燃烧，其过程排放属于 IV.1");
    public static readonly Text FormVehicles = new("vehicles of the enterprise", "企业运输工具用能");
    public static readonly Text FormTransformed = new("turned into other energy; fuel of power and heat is I.4.1 and I.4.4: enter the plant", "加工转换投入；发电、供热燃料属于 I.4.1、I.4.4：请录入该电厂");
    public static readonly Text FormSold = new("fuel of power and heat that is sold", "外供电力、热力的燃料");
    public static readonly Text FormCaptive = new("captive plant: what its power and heat are used for on the site; what is sold is I.4.4, by method power-plant", "自备电厂、锅炉：自用电力、热力的燃料；外售部分属于 I.4.4，请用方法 power-plant 录入");
    public static readonly Text FormOther = new("not for production: buildings of the enterprise", "非工业生产消费：企业建筑等");

    public static readonly Text Headings = Text.Same("原煤, 洗精煤, 焦炭 …");
    public static readonly Text FormHeadings = new("能源名称, 计量单位, 工业生产消费 … (item, unit, for production …)", "能源名称, 计量单位, 工业生产消费 …");
    public static readonly Text FormSum = new("for production + not for production", "工业生产消费 + 非工业生产消费");
    public static readonly Text Source = new("energy balance", "能源平衡表");
    public static readonly Text FormSource = new("form 205-1", "205-1 表");
    public static readonly Text Converted = new("{0} × {1} GJ/tce, by the coefficients of yearbooks", "{0} × {1} GJ/tce，按统计折标系数");
}
