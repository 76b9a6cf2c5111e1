namespace Ghg.Core.Texts;

/// <summary>What the rules on energy balances and form 205-1 say.</summary>
internal static class BalanceRuleTexts
{
    public static readonly RuleText WithoutHeader = new(
        new("table is not the form", "不是该统计表"),
        new("no row of {0} holds the headings of the {1}", "{0} 中没有“{1}”的表头行"),
        new("the official headings, such as {2}; or a table with the columns {3}", "官方表头，如 {2}；或含列 {3} 的表"),
        new("keep the form's own headings, and one table in a sheet", "请保留统计表原有表头，每个工作表只放一张表"),
        new("A number is known by the row and the column it stands in.", "数字的含义由其所在行列决定。"));

    public static readonly RuleText UnknownRow = new(
        new("row is not of the energy balance", "能源平衡表中没有此行"),
        new("'{0}' is no row of the energy balance, and holds numbers", "“{0}”不是能源平衡表的行，但含有数字"),
        new("a row of the official form, by its label or number", "官方表式中的行（按名称或行号）"),
        new("correct the label, or take the row out", "请更正名称，或删除该行"),
        new("Numbers that nobody knows the meaning of would be lost in silence.", "含义不明的数字会悄然丢失。"));

    public static readonly RuleText UnknownItem = new(
        new("energy item is not known", "能源品种未知"),
        new("'{0}' is no item of energy statistics, and holds numbers", "“{0}”不是能源统计的品种，但含有数字"),
        new("an item of form P303-1 or 205-1", "P303-1 或 205-1 表中的品种"),
        new("correct the heading, or take the column out", "请更正名称，或删除该列"),
        new("Numbers that nobody knows the meaning of would be lost in silence.", "含义不明的数字会悄然丢失。"));

    public static readonly RuleText WithoutUnit = new(
        new("unit is not stated", "未注明计量单位"),
        new("no unit is stated for {0}", "“{0}”未注明计量单位"),
        new("a unit in the heading, below it, or above the table: 单位：万吨标准煤", "表头、表头下一行或表上方的单位，如“单位：万吨标准煤”"),
        new("write the unit, or give it with --unit: physical for the units of the official form, or one such as 万吨标准煤", "请写明单位，或用 --unit 给出：physical 表示官方表式的实物量单位，也可为 万吨标准煤 等"),
        new("Physical quantities and standard coal look alike, and differ by up to two and a half times.", "实物量与标准量外观相同，可相差两倍半。"));

    public static readonly RuleText SumDiffers = new(
        new("sum of a statistical form is not that of its items", "统计表合计与分项不符"),
        new("{0} is {1}, and its items add up to {2}: {3}", "{0} 为 {1}，其分项之和为 {2}：{3}"),
        new("a sum that agrees within rounding", "在四舍五入范围内一致"),
        new("compare both with the source; the items are what is imported", "请与来源核对；导入的是分项"),
        new("A sum that does not close tells of a slip of the pen, or of a row that is missing.", "合计不闭合说明有笔误或缺行。"));

    public static readonly RuleText Repeated = new(
        new("row or column of a statistical form stands twice", "统计表的行或列重复"),
        new("'{0}' stands there twice", "“{0}”出现两次"),
        new("each row and each item once", "每行、每个品种只出现一次"),
        new("keep one of the two; of a workbook with several tables, name one with --sheet", "请保留其一；工作簿含多张表时，请用 --sheet 指定一张"),
        new("Both would be counted.", "否则二者都会计入。"));

    public static readonly RuleText SumAlone = new(
        new("sum without its items", "只有合计，没有分项"),
        new("{0} is {1}, and none of its items is given", "{0} 为 {1}，但没有任何分项"),
        new("the items: only they can be placed", "分项：只有分项能够列入"),
        new("add the items, or enter the amount by hand under the right references", "请补充分项，或手工列入相应编号"),
        new("A sum over uses or fuels belongs to no reference and has no factor.", "跨用途或跨品种的合计不属于任何编号，也没有因子。"));

    public static readonly RuleText WithoutGasCondition = new(
        new("conditions of gas volumes are not stated", "未注明气体体积的状态条件"),
        new("{0} is in {1}, and the temperature of the volume is not stated", "{0} 以 {1} 计，未注明体积的温度条件"),
        new("a unit with conditions such as 亿立方米@20C, or --gas-condition", "带条件的单位，如 亿立方米@20C，或 --gas-condition"),
        new("0C (Nm3) is that of the calorific values of GB/T 32151; 20C is the reference of GB 17820, and needs a calorific value at 20 °C in parameters.csv", "GB/T 32151 的热值以 0C（标准立方米，Nm3）计；GB 17820 的参比条件为 20C，需在 parameters.csv 给出 20 ℃ 的热值"),
        new("A cubic metre at 0 °C holds 7 % more gas than one at 20 °C.", "0 ℃ 的一立方米气体比 20 ℃ 的多 7 %。"));

    public static readonly RuleText SplitUnused = new(
        new("split names a cell that has no amount", "拆分所指单元格没有可列入的数量"),
        new("nothing of {0} is placed", "{0} 没有可列入的数量"),
        new("a row and an item of the table with an amount", "表中有数量的行和品种"),
        new("correct --split, or leave it out", "请更正或删去 --split"),
        new("A split that does nothing was meant to do something.", "不起作用的拆分必有笔误。"));

    public static readonly RuleText TransportWhole = new(
        new("energy of transport is placed in one mode", "运输用能整体列入一种方式"),
        new("all {0} of transport goes to {1}", "运输业的{0}全部列入 {1}"),
        new("its shares of road, rail, water and air, by traffic statistics", "按交通统计拆分为道路、铁路、水运和航空"),
        new("give them, such as --split \"{2}=II.1.1:80,II.2.1:20\"", "请给出，如 --split \"{2}=II.1.1:80,II.2.1:20\""),
        new("The balance does not say which mode burnt it, and modes differ in scope and level.", "平衡表不区分运输方式，而各方式的范围和级别不同。"));

    public static readonly RuleText DifferenceLarge = new(
        new("statistical difference is large", "平衡差额较大"),
        new("{0} is {1}, more than 0.5 % of the supply of {2}", "{0} 为 {1}，超过可供量 {2} 的 0.5 %"),
        new("a difference of 0.5 % at most", "差额不超过 0.5 %"),
        new("say in the notes of the inventory which side is surer", "请在清单备注中说明哪一侧更可靠"),
        new("What is supplied and not consumed was burnt by somebody, stored, or miscounted.", "供而未消的能源，或被他人燃烧，或入库，或误计。"));

    public static readonly RuleText WithoutBasis = new(
        new("electricity in coal equivalent without its basis", "以标准煤计的电力未注明口径"),
        new("{0} is in {1}, and neither 当量值 nor 等价值 is stated", "{0} 以 {1} 计，未注明当量值或等价值"),
        new("当量值 (0.1229 kgce/kWh) or 等价值 (the coal of power stations) in the heading, or --basis", "在表头注明当量值（0.1229 kgce/kWh）或等价值（发电煤耗），或用 --basis"),
        new("the note of the table says which; take physical units if you can", "表注会说明；最好采用实物量"),
        new("The two differ by more than a factor of two.", "二者相差一倍以上。"));

    public static readonly RuleText NothingPlaced = new(
        new("nothing of the form could be placed", "统计表中没有可列入的数量"),
        new("none of {0} numbers has a place in an inventory", "{0} 个数字均无法列入清单"),
        new("final consumption, or fuel of power and heat plants", "终端消费，或电厂、热力厂燃料"),
        new("look at the reasons in the plan", "请查看计划中的原因"),
        new("An empty project would pass for a city without emissions.", "空项目会被误认为没有排放的城市。"));

    public static readonly RuleText Negative = new(
        new("consumption below zero", "消费量为负"),
        new("{0} is {1}", "{0} 为 {1}"),
        new("an amount of zero or more", "不小于零的数量"),
        new("correct it; only flows out of the city and inputs of transformation are negative", "请更正；只有调出、出口、期末库存和加工转换投入为负"),
        new("A negative consumption would take emissions off the city.", "负的消费量会抵减城市排放。"));

    public static readonly RuleText PartTooLarge = new(
        new("part of a statistical form exceeds its whole", "统计表中的部分大于整体"),
        new("{0} is {1}, and {2} is {3}", "{0} 为 {1}，而 {2} 为 {3}"),
        new("a part no larger than its whole", "部分不大于整体"),
        new("correct one of the two", "请更正其一"),
        new("What is taken off for raw material cannot exceed what was consumed.", "扣除的原材料用量不可能超过消费量。"));

    public static readonly RuleText OfAnother = new(
        new("row is of another city or year", "该行属于其他城市或年份"),
        new("the row is of {0}, and {1} is imported", "该行属于 {0}，而导入的是 {1}"),
        new("rows of the city and year that are imported", "所导入城市和年份的行"),
        new("import each city and year by itself", "请按城市和年份分别导入"),
        new("Rows of others are left where they are, and not counted.", "其他城市或年份的行不会计入。"));

    public static readonly RuleText FormUnknownColumn = new(
        new("column of form 205-1 is not known", "205-1 表中的列未知"),
        new("the column '{0}' holds {1}, and is none of the form's", "列“{0}”含有 {1}，但不属于该表"),
        new("a column of form 205-1, or of its annex on transformation", "205-1 表或其加工转换附表中的列"),
        new("correct the heading, or take the column out", "请更正列名，或删除该列"),
        new("Numbers that nobody knows the meaning of would be lost in silence.", "含义不明的数字会悄然丢失。"));

    public static readonly RuleText FormOverdrawn = new(
        new("more is taken off consumption than was consumed", "扣除量大于消费量"),
        new("{0}: raw material, vehicles and transformation are {1}, and consumption for production is {2}", "{0}：原材料、运输工具和加工转换投入合计 {1}，而工业生产消费为 {2}"),
        new("parts no larger than the whole", "部分之和不大于整体"),
        new("correct the row", "请更正该行"),
        new("What burns in the enterprise is what is left, and cannot be less than nothing.", "企业燃烧量为余下部分，不可能为负。"));
}
