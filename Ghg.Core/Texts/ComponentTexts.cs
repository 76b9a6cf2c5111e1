namespace Ghg.Core.Texts;

/// <summary>Names of the components of vectors and of the levels of parameters that are no activities of the registry. In English they are the ids that files use.</summary>
internal static class ComponentTexts
{
    private static readonly Dictionary<string, string> InChinese = new(StringComparer.Ordinal)
    {
        // manure management systems
        ["lagoon"] = "厌氧塘",
        ["liquid-slurry"] = "液体粪浆",
        ["liquid-slurry-crust"] = "液体粪浆（有结壳）",
        ["pit-storage"] = "粪坑贮存",
        ["pit-storage-short"] = "粪坑贮存（一个月内）",
        ["daily-spread"] = "每日施用",
        ["solid-storage"] = "固体贮存",
        ["dry-lot"] = "自然风干场",
        ["pasture"] = "放牧",
        ["burned-for-fuel"] = "作燃料燃烧",
        ["digester"] = "厌氧沼气池",
        ["poultry-with-litter"] = "家禽（有垫料）",
        ["poultry-without-litter"] = "家禽（无垫料）",
        ["deep-bedding"] = "深层垫料",
        ["deep-bedding-short"] = "深层垫料（一个月内）",
        ["deep-bedding-mixed"] = "深层垫料（翻动）",
        ["composting-in-vessel"] = "堆肥（容器内）",
        ["composting-static-pile"] = "堆肥（静态堆）",
        ["composting-intensive-windrow"] = "堆肥（频繁翻堆）",
        ["composting-passive-windrow"] = "堆肥（自然堆）",
        ["aerobic-natural"] = "好氧处理（自然曝气）",
        ["aerobic-forced"] = "好氧处理（强制曝气）",
        ["other"] = "其他",

        // use of land
        ["long-term-cultivated"] = "长期耕种",
        ["paddy-rice"] = "水稻田",
        ["perennial"] = "多年生作物",
        ["set-aside"] = "休耕",
        ["full-tillage"] = "常规翻耕",
        ["reduced-tillage"] = "少耕",
        ["no-till"] = "免耕",
        ["low"] = "低",
        ["medium"] = "中",
        ["high"] = "高",
        ["high-with-manure"] = "高（施粪肥）",
        ["nominal"] = "未退化",
        ["moderately-degraded"] = "中度退化",
        ["severely-degraded"] = "严重退化",
        ["high-intensity-grazing"] = "高强度放牧",
        ["improved"] = "改良",
        ["wooded"] = "有林木",
        ["primary"] = "原始林",
        ["secondary"] = "次生林",
        ["tertiary"] = "三次林",
        ["crown-fire"] = "树冠火",
        ["surface-fire"] = "地表火",
        ["wildfire"] = "野火",
        ["slash-burn"] = "采伐后烧除",
        ["land-clearing"] = "烧荒开垦",
        ["prescribed-fire"] = "计划烧除",
        ["woodland-early-season"] = "疏林（旱季初）",
        ["woodland-late-season"] = "疏林（旱季末）",
        ["grassland-early-season"] = "草地（旱季初）",
        ["grassland-late-season"] = "草地（旱季末）",

        // rice
        ["straw-under-30-days"] = "秸秆（种植前30天内还田）",
        ["straw-over-30-days"] = "秸秆（种植前30天以上还田）",
        ["compost"] = "堆肥",
        ["farmyard-manure"] = "农家肥",
        ["green-manure"] = "绿肥",
        ["non-flooded-under-180-days"] = "种植前不淹水（180天以下）",
        ["non-flooded-over-180-days"] = "种植前不淹水（180天以上）",
        ["non-flooded-over-365-days"] = "种植前不淹水（365天以上）",
        ["flooded-over-30-days"] = "种植前淹水（30天以上）",
        ["unknown"] = "未知",
        ["upland"] = "旱稻",
        ["continuously-flooded"] = "持续淹水",
        ["single-drainage"] = "一次排水",
        ["multiple-drainage"] = "多次排水",
        ["regular-rainfed"] = "雨养（常规）",
        ["drought-prone"] = "雨养（易旱）",
        ["deep-water"] = "深水稻",
        ["irrigated"] = "灌溉",
        ["rainfed"] = "雨养",

        // wastewater
        ["rural"] = "农村",

        // grades of data quality
        ["H"] = "高",
        ["M"] = "中",
        ["L"] = "低",

        ["urban-high"] = "城镇高收入",
        ["urban-low"] = "城镇低收入",
        ["septic-system"] = "化粪池",
        ["septic-land-dispersal"] = "化粪池（出水渗入土地）",
        ["stagnant-sewer"] = "滞流下水道",
        ["flowing-sewer"] = "流动下水道",
        ["sewer"] = "下水道",
        ["latrine"] = "旱厕",
        ["latrine-dry-family"] = "旱厕（干燥，家庭用）",
        ["latrine-dry-communal"] = "旱厕（干燥，公用）",
        ["latrine-wet"] = "旱厕（潮湿）",
        ["latrine-emptied"] = "旱厕（定期清掏）",
        ["none"] = "无",
        ["aerobic-plant"] = "好氧处理厂",
        ["aerobic-plant-overloaded"] = "好氧处理厂（超负荷）",
        ["aerobic-plant-tertiary"] = "好氧处理厂（三级处理）",
        ["anaerobic-reactor"] = "厌氧反应器",
        ["shallow-lagoon"] = "浅厌氧塘",
        ["deep-lagoon"] = "深厌氧塘",
        ["sludge-digester"] = "污泥消化池",
        ["collected-discharge"] = "收集后未处理排放",
        ["uncollected-discharge"] = "未收集直接排放",
        ["discharge"] = "排放",
        ["effluent"] = "出水",

        // refrigerants that are no greenhouse gases of inventories
        ["hcfc-22"] = "HCFC-22",
        ["hcfc-124"] = "HCFC-124",
        ["hcfc-142b"] = "HCFC-142b",
        ["hc-290"] = "HC-290",
        ["hc-600"] = "HC-600",
        ["hc-600a"] = "HC-600a",
        ["hc-1270"] = "HC-1270",
        ["cfc-12"] = "CFC-12",
        ["cfc-13"] = "CFC-13",
        ["cfc-115"] = "CFC-115",
    };

    /// <summary>The name of a component; its id where there is none, as for what a city made up itself.</summary>
    public static Text Of(string id) => new(id, InChinese.GetValueOrDefault(id, id));

    /// <summary>The name of a component with the id that files use.</summary>
    public static Text NameAndId(string id) => Of(id) is var text && text.Chinese == id ? text : new(id, $"{text.Chinese}（{id}）");

    /// <summary>Whether a component has a name.</summary>
    public static bool Knows(string id) => InChinese.ContainsKey(id);
}
