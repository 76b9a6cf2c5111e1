namespace Ghg.Core.Texts;

/// <summary>Names and explanations of the methods of transport and their inputs.</summary>
internal static class TransportMethodTexts
{
    public static readonly Text DistanceFactor = new("Distance by emission factor", "行驶里程（排放因子法）");
    public static readonly Text DistanceFactorSummary = new(
        "Vehicle-, passenger- or tonne-kilometres times an emission factor per distance, by vehicle class and technology. Of journeys that cross the boundary half is counted, and split into inside (x.1) and outside (x.3).",
        "车公里、人公里或吨公里乘以按车型和技术划分的单位里程排放因子。跨界出行计入一半，并按边界内（x.1）和边界外（x.3）拆分。");

    public static readonly Text DistanceFuel = new("Distance by fuel intensity", "行驶里程（单位里程油耗法）");
    public static readonly Text DistanceFuelSummary = new(
        "Distance times fuel per distance gives the fuel; CO2 by the factor of the fuel or of the parts of a blend. CH4 and N2O by the vehicle's factor per distance where there is one, else by that of the fuel.",
        "里程乘以单位里程燃料消耗得到燃料量；CO2 按燃料（或调和燃料各组分）的因子计算。CH4、N2O 优先用车辆单位里程因子，否则用燃料因子。");

    public static readonly Text DistanceElectricity = new("Distance by electricity intensity", "行驶里程（单位里程电耗法）");
    public static readonly Text DistanceElectricitySummary = new(
        "Distance of vehicles that are charged or fed in the city times electricity per distance, metered at the plug, times the location-based grid factor. Scope 2 wherever they drive; derive_losses adds x.3.",
        "在本市充电或供电的车辆里程乘以单位里程电耗（按充电侧计量），再乘以基于位置的电网因子。无论行驶到何处均计入范围二；derive_losses 可生成 x.3。");

    public static readonly Text TransportFuel = new("Fuel of journeys, and fuel blends", "出行燃料与调和燃料");
    public static readonly Text TransportFuelSummary = new(
        "Fuel times the emission factor, with the share inside the boundary and half of what crosses it. A blend is its parts by volume: fossil CO2, biogenic CO2 as a memo, CH4 and N2O of both.",
        "燃料乘以排放因子，并考虑边界内份额及跨界出行计半。调和燃料按体积拆为各组分：化石 CO2、作备注的生物成因 CO2，以及两者的 CH4、N2O。");

    public static readonly Text LandingTakeOff = new("Landing and take-off cycles", "飞机起降循环（LTO）");
    public static readonly Text LandingTakeOffSummary = new(
        "Landing and take-off cycles by type of aircraft. Departing flights are II.4.3, flights that start and end in the city II.4.1. Cruise is fuel: enter what was loaded, less that of the cycles, with technology cruise.",
        "按机型的起降循环（LTO）次数计算。离港航班计入 II.4.3，起讫均在市内的航班计入 II.4.1。巡航按燃料计算：加注量扣除起降燃料后，以技术 cruise 录入。");

    public static readonly Text UreaCatalyst = new("Urea-based catalysts", "车用尿素催化还原剂");
    public static readonly Text UreaCatalystSummary = new(
        "CO2 from the urea that diesel vehicles use up in catalytic converters. It is no combustion and in no fuel's factor.", "柴油车催化转化器所用尿素产生的 CO2。不属于燃烧，也不含于任何燃料因子。");

    public static readonly Text ColdStarts = new("Cold starts", "冷启动");
    public static readonly Text ColdStartsSummary = new(
        "CH4 and N2O of engines that start cold, beside those per distance. A factor may be negative: some engines emit less while they warm up.", "发动机冷启动产生的 CH4 和 N2O，与按里程计算的排放相加。因子可为负：部分发动机暖机时排放更低。");

    public static readonly Text Distance = new("Distance, or a number of vehicles", "里程，或车辆数");
    public static readonly Text AnnualDistance = new("Distance of each vehicle in the year", "单车年行驶里程");
    public static readonly Text FuelOfVehicles = new("Fuel of the vehicles", "车辆燃料");
    public static readonly Text FuelIntensity = new("Fuel per distance", "单位里程燃料消耗");
    public static readonly Text ElectricityIntensity = new("Electricity per distance, at the plug", "单位里程电耗（充电侧）");
    public static readonly Text FuelBlend = new("Parts of a blend by volume", "调和燃料组分（体积分数）");
    public static readonly Text ModelYear = new("Model year", "车型年份");
    public static readonly Text InsideShare = new("Share of the distance inside the boundary", "边界内里程份额");
    public static readonly Text Trips = new("internal or crossing", "境内（internal）或跨界（crossing）");
    public static readonly Text CountedShare = new("Share of crossing journeys that is the city's", "跨界出行中计入本市的份额");
    public static readonly Text Cycles = new("Landing and take-off cycles", "起降循环次数");
    public static readonly Text FuelOfCycle = new("Fuel of a cycle", "每次起降循环燃料消耗");
    public static readonly Text UreaAdditive = new("Urea-based additive used up", "车用尿素溶液消耗量");
    public static readonly Text UreaCarbon = new("Carbon in urea", "尿素含碳量");
    public static readonly Text UreaPurity = new("Urea in the additive, by mass", "溶液中尿素质量分数");
    public static readonly Text Starts = new("Engine starts", "发动机启动次数");

    public static readonly Text InsideShareFrom = new("the row's column; for crossing trips else parameters.csv. Road, rail and off-road only", "数据行的列；跨界出行也可取自 parameters.csv。仅用于公路、铁路和非道路");
    public static readonly Text TripsFrom = new("the row's column; blank counts all of the distance", "数据行的列；留空则计入全部里程");
    public static readonly Text CountedShareFrom = new("the row's column; half for crossing trips", "数据行的列；跨界出行默认一半");
    public static readonly Text ForNumberOfVehicles = new("the row's column, else parameters.csv; for a number of vehicles", "数据行的列，否则 parameters.csv；用于以车辆数录入");
    public static readonly Text ForBlends = new("parameters.csv, else the datasets; for blends", "parameters.csv，否则数据集；用于调和燃料");
    public static readonly Text ForFactorsByModelYear = new("the row's column; for factors that differ by it", "数据行的列；用于按年份区分的因子");
    public static readonly Text ForCruise = new("the datasets; only to say how much fuel the cycles take", "数据集；仅用于说明起降循环所耗燃料");
    public static readonly Text IfVolume = new("parameters.csv; for a volume", "parameters.csv；用于以体积计的数量");

    public static readonly Text Internal = new("internal", "境内");
    public static readonly Text Crossing = new("crossing", "跨界");
    public static readonly Text TripsWords = new("internal, crossing, or blank; through traffic is not the city's", "internal（境内）、crossing（跨界）或留空；过境交通不属于本市");
    public static readonly Text TripsOfShips = new("internal (x.1) or crossing (x.3), as of ships and aircraft no part is inside", "internal（x.1）或 crossing（x.3）；船舶和飞机不按边界内外拆分");
    public static readonly Text InternalIsScope1 = new("blank or crossing under x.3", "x.3 下应留空或填 crossing");
    public static readonly Text NoInsideShare = new("blank: a share inside is for road, rail and off-road under x.1", "留空：边界内份额仅用于 x.1 下的公路、铁路和非道路");
    public static readonly Text OnlyForVehicles = new("blank, unless the unit is vehicle", "留空，除非单位为辆");
    public static readonly Text FuelWords = new("a fuel or a blend, such as motor-gasoline, gas-diesel-oil, gasoline-e10", "燃料或调和燃料，如汽油、柴油、gasoline-e10");
    public static readonly Text PartWithoutFactor = new("{0} of {1} is not in it: there is no factor", "未包含 {1} 的 {0}：没有因子");
    public static readonly Text FuelOfCycles = new("{1} cycles (two movements are one) take {0} kg of fuel, to be left out of fuel that is entered for cruise", "{1} 个起降循环（两个起降架次为一个循环）消耗燃料 {0} 千克，巡航燃料录入时应予扣除");

    public static readonly RuleText FuelAndDistance = new(
        new("fuel and distance in one cell", "同一编号下既有燃料又有里程"),
        new("{0} holds {1} by distance, at {3}, and {2} by what was sold or metered", "{0} 下的 {1} 按里程计算（{3}），{2} 按销售或计量数据计算"),
        new("one way for the same vehicles", "同一批车辆只用一种方法"),
        new("leave one out, or see that they are other vehicles", "请删去其一，或确认两者为不同车辆"),
        new("The fuel of a journey is sold once and driven once: both would count it twice.", "同一次出行的燃料既在销量中又在里程中，会重复计算。"));

    public static readonly RuleText CyclesAndFuel = new(
        new("landing and take-off beside all fuel of flights", "起降循环与全部航空燃料并存"),
        new("{0} holds cycles of {1}, at {3}, and {2} that is not of cruise alone", "{0} 下有 {1} 的起降循环（{3}），且 {2} 不只是巡航燃料"),
        new("fuel with technology cruise, less that of the cycles", "技术为 cruise、已扣除起降消耗的燃料"),
        new("take the fuel of the cycles off (see the note on their line) and set technology cruise, or leave the cycles out", "请扣除起降循环燃料（见其数据行注释）并将技术设为 cruise，或删去起降循环"),
        new("The fuel loaded holds that of landing and take-off.", "加注的燃料已包含起降循环的消耗。"));
}
