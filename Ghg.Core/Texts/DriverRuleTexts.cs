namespace Ghg.Core.Texts;

/// <summary>What the rules on decompositions say.</summary>
internal static class DriverRuleTexts
{
    public static readonly Text OfCity = new("a blank sector and fuel: it is of the city", "部门和燃料留空：属于整个城市");
    public static readonly Text OfSector = new("a sector and a blank fuel: it is of the sector", "填部门、燃料留空：属于该部门");
    public static readonly Text OfFuel = new("a sector, and the fuel where there is one", "填部门；有燃料时也填燃料");

    public static readonly RuleText CurrentPrices = new(
        new("money at current prices over time", "跨年比较使用了现价"),
        new("{0} of {1} is at current prices; no driver is made of it", "{1} 年的 {0} 为现价，不用作驱动因素"),
        new("the constant prices of one year for all years: price_year", "各年统一为同一基年的不变价：price_year"),
        new("take the constant-price series of the statistics office, or deflate it, and state price_year", "请采用统计部门的不变价序列，或先平减，并填写 price_year"),
        new("At current prices inflation looks like growth, and falling intensity like progress.", "按现价计算，通胀会被当作增长，强度下降会被当作成效。"));

    public static readonly RuleText PriceYearsDiffer = new(
        new("money in the prices of several years", "价格基年不一致"),
        new("{0} is in different prices: {1}; no driver and no rank is made of it", "{0} 的价格基年不同：{1}；不用作驱动因素，也不排名"),
        new("the prices of one year", "同一基年的价格"),
        new("link the series to one price year", "请把序列换算到同一基年"),
        new("A change of the price base is no change of the economy.", "换基年不等于经济发生变化。"));

    public static readonly RuleText CurrenciesDiffer = new(
        new("money in several currencies", "货币不一致"),
        new("{0} is in {1}, and no stated rate makes them one", "{0} 的货币为 {1}，且没有给出统一的换算率"),
        new("one currency, or the indicator currency-conversion (USD/元 and the like) with one target and basis for every city of another", "同一货币；或为其他货币的城市给出目标和基准一致的指标 currency-conversion（如 USD/元）"),
        new("add currency-conversion to indicators.csv: at purchasing power parities for people's means, at market rates for trade", "请在 indicators.csv 中添加 currency-conversion：比较生活水平用购买力平价，贸易用市场汇率"),
        new("At market rates a country with low prices looks poor and its economy carbon-intensive.", "按市场汇率，物价低的国家会显得更穷、碳强度更高。"));

    public static readonly RuleText CellsNotAlike = new(
        new("references that inventories do not hold alike", "各清单对同一编号的覆盖不同"),
        new("{0} {1} does not hold as others do: {2}; left out of all of them", "{0} {1} 年以下编号的覆盖与其他清单不同：{2}；已从全部清单中剔除"),
        new("a number, NO or IE under the same references in each", "各清单相同编号下均为数字、NO 或 IE"),
        new("estimate them, or read the result as one of the rest", "请补充估算，或将结果理解为其余部分的结果"),
        new("What is not estimated in one of two is no difference between them.", "仅一方未估算，并不构成双方的差异。"));

    public static readonly RuleText EnergyBasesDiffer = new(
        new("net and gross calorific values mixed", "高、低位热值混用"),
        new("the energy of {0} is on different bases: {1}", "{0} 的能量基准不同：{1}"),
        new("one basis", "统一基准"),
        new("state all of it net, or read intensity and emission factor of this fuel together", "请统一为低位热值，或将该燃料的强度与排放因子合并解读"),
        new("Gross is about a tenth more than net for gas: mixed, it shows as intensity one way and as factor the other.", "天然气高位热值比低位约高一成；混用时会在强度与因子之间互相抵消。"));

    public static readonly RuleText ActivityUnitsDiffer = new(
        new("an activity in several units", "活动水平单位不一致"),
        new("{0} is in {1}; no driver is made of it", "{0} 的单位为 {1}；不用作驱动因素"),
        new("units of one dimension", "同一量纲的单位"),
        new("bring it to one unit", "请统一单位"),
        new("A change of the unit is no change of the activity.", "换单位不等于活动水平变化。"));

    public static readonly RuleText UnknownQuantity = new(
        new("quantity is not known", "未知的量"),
        new("the quantity '{0}' is not known", "未知的量“{0}”"),
        new("one of {1}", "{1} 之一"),
        new("mend the word", "请更正"),
        new("What is not understood is not guessed.", "无法理解的内容不作猜测。"));

    public static readonly RuleText QuantityMisplaced = new(
        new("quantity stands in the wrong place", "量的归属有误"),
        new("{0} has sector '{1}' and fuel '{2}'", "{0} 的部门为“{1}”、燃料为“{2}”"),
        new("{3}", "{3}"),
        new("move it to where it belongs", "请移到正确位置"),
        new("A population of a fuel would be lost without a word.", "写在燃料下的人口会被悄然忽略。"));

    public static readonly RuleText NotMoney = new(
        new("unit is no money", "单位不是货币"),
        new("'{0}' is no unit of money", "“{0}”不是货币单位"),
        new("a currency, with a multiple if need be: 亿元, CNY, million USD", "货币，可带倍数：亿元、CNY、million USD"),
        new("write the currency", "请写明货币"),
        new("Money of an unknown currency compares with none.", "币种不明的金额无法比较。"));

    public static readonly RuleText EmissionsWithoutEnergy = new(
        new("emissions of no energy", "能源为零却有排放"),
        new("{0} {1} emits, and its energy is zero; it is carried along undecomposed", "{0} {1} 有排放而能源为零；不作分解，原样列出"),
        new("energy above zero, or a blank", "大于零的能源量，或留空"),
        new("leave the row of energy out where it is not known", "能源量未知时请删去该行"),
        new("An emission factor over no energy is not a number.", "能源为零时排放因子无意义。"));

    public static readonly RuleText EmissionsMissing = new(
        new("emissions are missing", "缺少排放量"),
        new("{0} {1} has no row of emissions of {2}, which another year or city or its energy has", "{0} {1} 年缺少 {2} 的排放量，而其他年份、城市或其能源有数据"),
        new("a row of emissions, zero if they are zero", "一行排放量；为零时填 0"),
        new("add the row", "请补充该行"),
        new("A missing number is never a zero.", "缺失不等于零。"));

    public static readonly RuleText LevelsDiffer = new(
        new("inventories of different levels", "清单的编制层级不同"),
        new("the inventories are compiled to {0}", "各清单分别按 {0} 编制"),
        new("one total for all", "统一的总量口径"),
        new("name the total with --level", "请用 --level 指定总量口径"),
        new("BASIC+ holds more than BASIC: their difference is no change.", "BASIC+ 的范围大于 BASIC，二者之差不是变化。"));
}
