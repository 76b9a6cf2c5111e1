namespace Ghg.Core.Texts;

/// <summary>What the rules on stationary energy say. The sentences of a rule share their arguments by number.</summary>
internal static class EnergyRuleTexts
{
    public static readonly Text AtSite = new(" at {0}", "场所 {0} ");

    public static readonly RuleText NoFugitiveFactor = new(
        new("no fugitive factor", "没有逃逸因子"),
        new("there is no factor for {0} in {1}, {2}", "{1} {2} 年的{0}没有逃逸因子"),
        new("a factor in the datasets asked", "所查数据集中的因子"),
        new("nearest: {3}; name a technology such as limited-ldar or extensive-ldar, state economy developed in cities.csv if it is so, or add your own factor", "最接近的：{3}；请填写技术（如 limited-ldar、extensive-ldar），属实时在 cities.csv 填写 economy 为 developed，或添加自有因子"),
        new("Networks of different make leak up to ten times as much as each other.", "不同建造和维护水平的管网，泄漏可相差十倍。"));

    public static readonly RuleText NoOwnPlants = new(
        new("no plant gives heat", "没有供热厂"),
        new("the choice heat is own-plants, and no row of method power-plant of {0} in {1} gives heat", "设置 heat 为 own-plants，但 {0} {1} 年没有方法为 power-plant 的供热数据行"),
        new("a plant with heat_output, or a factor for the heat", "带 heat_output 的热源，或热力因子"),
        new("enter the plants of the network with method power-plant, or name a factor in the column factor", "请以方法 power-plant 录入热源，或在 factor 列指定因子"),
        new("A city's heat factor is what its plants emit for heat, over the heat they give.", "城市热力因子等于热源分摊至热力的排放除以供热量。"));

    public static readonly RuleText PlantHeatDiffers = new(
        new("heat of a plant differs between its rows", "同一热源的供热量不一致"),
        new("rows of the plant at site {0} state its heat as {1}", "场所 {0} 的各行供热量为 {1}"),
        new("one yearly heat output of a plant, the same on each of its fuels", "每座热源一个年供热量，各燃料行相同"),
        new("state the heat of the whole plant on each row, or once in parameters.csv, and a site for each plant", "请在各行填写全厂供热量，或在 parameters.csv 填写一次，并为每座热源填写场所"),
        new("The heat of a plant is counted once, however many fuels it burns.", "无论燃用几种燃料，一座热源的供热量只计一次。"));

    public static readonly RuleText RecoveredTooMuch = new(
        new("more methane recovered than made", "回收的甲烷多于产生量"),
        new("{0} t of mine methane are recovered{2}, of {1} t made", "{2}回收煤矿甲烷 {0} t，而产生量为 {1} t"),
        new("no more than is made", "不超过产生量"),
        new("check the unit of the recovered methane (pure methane, not gas), and state a measured coal-mining-methane for gassy mines", "请核对回收量的单位（纯甲烷而非混合气），高瓦斯矿请给出实测的 coal-mining-methane"),
        new("A negative fugitive emission would hide other emissions.", "负的逃逸排放会掩盖其他排放。"));

    public static readonly RuleText CokeGasWithoutCoke = new(
        new("carbon of a coke's gas is counted nowhere", "煤气中的碳未在任何地方计算"),
        new("the choice coke counts the carbon of '{0}' at the coke, and the inventory holds neither coke nor industrial processes", "设置 coke 将“{0}”的碳计在焦炭，但清单中既没有焦炭也没有工业过程"),
        new("the coke under I or IV.1, or the choice coke-minus-gas-carbon", "I 或 IV.1 下的焦炭，或设置 coke-minus-gas-carbon"),
        new("enter the coke, or change the choice in ghg.json", "请录入焦炭，或更改 ghg.json 中的设置"),
        new("Carbon is counted once: not twice, and not never.", "碳只计一次：不重复，也不遗漏。"));
}
