namespace Ghg.Core.Texts;

/// <summary>Names of the GPC, as published in v1.1; the Chinese names follow the Chinese edition's usage.</summary>
internal static class GpcTexts
{
    public static readonly Text[] Sectors =
    [
        new("Stationary energy", "固定源能源"),
        new("Transportation", "交通运输"),
        new("Waste", "废弃物"),
        new("Industrial processes and product use", "工业生产过程和产品使用"),
        new("Agriculture, forestry and other land use", "农业、林业和其他土地利用"),
        new("Other scope 3", "其他范围三"),
    ];

    public static readonly Text[][] SubSectors =
    [
        [
            new("Residential buildings", "居住建筑"),
            new("Commercial and institutional buildings and facilities", "商业和公共建筑及设施"),
            new("Manufacturing industries and construction", "制造业和建筑业"),
            new("Energy industries", "能源工业"),
            new("Agriculture, forestry and fishing activities", "农业、林业和渔业活动"),
            new("Non-specified sources", "未分类排放源"),
            new("Fugitive emissions from mining, processing, storage and transportation of coal", "煤炭开采、加工、储存和运输的逸散排放"),
            new("Fugitive emissions from oil and natural gas systems", "石油和天然气系统的逸散排放"),
        ],
        [
            new("On-road transportation", "道路交通"),
            new("Railways", "铁路"),
            new("Waterborne navigation", "水运"),
            new("Aviation", "航空"),
            new("Off-road transportation", "非道路交通"),
        ],
        [
            new("Solid waste disposal", "固体废弃物填埋处置"),
            new("Biological treatment of waste", "废弃物生物处理"),
            new("Incineration and open burning", "废弃物焚烧和露天燃烧"),
            new("Wastewater treatment and discharge", "废水处理和排放"),
        ],
        [
            new("Industrial processes", "工业生产过程"),
            new("Product use", "产品使用"),
        ],
        [
            new("Livestock", "畜牧业"),
            new("Land", "土地利用"),
            new("Aggregate sources and non-CO2 emission sources on land", "土地上的综合源和非二氧化碳排放源"),
        ],
        [
            new("Other scope 3", "其他范围三"),
        ],
    ];

    public static readonly Text Combustion = new("fuel combustion inside the city", "城市边界内燃料燃烧");
    public static readonly Text OwnUse = new("fuel combustion for auxiliary own use", "边界内能源工业自用燃料燃烧");
    public static readonly Text GridEnergy = new("grid-supplied energy consumed", "消费的外购电力、热力、蒸汽和冷");
    public static readonly Text Losses = new("transmission and distribution losses", "输配损失");
    public static readonly Text SuppliedToGrid = new("energy generation supplied to the grid", "供应电网（热网）的能源生产");
    public static readonly Text Fugitive = new("fugitive emissions inside the city", "城市边界内逸散排放");
    public static readonly Text Transboundary = new("transboundary journeys outside the city, and losses", "跨边界交通的边界外部分及输配损失");
    public static readonly Text TreatedInside = new("generated and treated inside the city", "边界内产生并在边界内处理");
    public static readonly Text TreatedOutside = new("generated inside, treated outside the city", "边界内产生但在边界外处理");
    public static readonly Text Imported = new("generated outside, treated inside the city", "边界外产生但在边界内处理");
    public static readonly Text InBoundary = new("emissions inside the city", "城市边界内排放");
    public static readonly Text OtherScope3 = new("other indirect emissions", "其他间接排放");

    public static readonly Text Basic = Text.Same("BASIC");
    public static readonly Text BasicPlus = Text.Same("BASIC+");
    public static readonly Text BasicPlusS3 = Text.Same("BASIC+S3");
    public static readonly Text Territorial = new("Territorial", "地域总量");

    public static readonly Text NotOccurring = new("not occurring", "未发生");
    public static readonly Text NotEstimated = new("not estimated", "未估算");
    public static readonly Text IncludedElsewhere = new("included elsewhere", "列入他处");
    public static readonly Text Confidential = new("confidential", "保密");
}
