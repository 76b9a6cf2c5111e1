namespace Ghg.Core.Texts;

/// <summary>What the rules of an audit say.</summary>
internal static class AuditRuleTexts
{
    public static readonly RuleText NoInventoryTable = new(
        new("table is no inventory", "表格不是清单"),
        new("the columns are {0}", "列为 {0}"),
        new("lines (with activity), cells (with gpc_ref) or totals (with level), as ghg inventory --format csv writes them", "行（含 activity）、格（含 gpc_ref）或合计（含 level），格式同 ghg inventory --format csv"),
        new("name the columns so, and leave out what is none of them", "请按此命名各列，并删去无关的列"),
        new("An audit that guesses what a column means would find what is not there.", "猜测列的含义会得出并不存在的问题。"));

    public static readonly RuleText ImpliedMistake = new(
        new("implied factor is the library's times a well-known mistake", "隐含因子为因子库因子与常见错误倍数之积"),
        new("{0}: {1} is {2:0.####} times the library's {3}: {4}", "{0}：{1} 为因子库 {3} 的 {2:0.####} 倍：{4}"),
        new("{3} by {5}", "{3}，见 {5}"),
        new("{6}", "{6}"),
        new("Emissions over activity give the factor away, also where nobody says which one was used.", "排放量除以活动数据即暴露所用因子，即使无人说明。"));

    public static readonly RuleText NetFactorOfGross = new(
        new("a factor of net energy times gross energy", "以低位发热量的因子乘以高位发热量"),
        new("{0}: {1} is a factor of net energy ({2}), and the amount is gross energy", "{0}：{1} 是按低位发热量的因子（{2}），而数量按高位发热量"),
        new("a factor of gross energy: about {3} of it", "按高位发热量的因子：约为其 {3}"),
        new("convert the amount to net energy by the fuel's own ratio, or take a factor of gross energy", "请按该燃料的比值将数量换算为低位发热量，或采用按高位发热量的因子"),
        new("Net calorific values are about 10 % below gross ones for gas, about 5 % for coal and oil.", "低位发热量比高位发热量约低：气体 10 %，煤和油 5 %。"));

    public static readonly RuleText ImpliedOtherActivity = new(
        new("implied factor is that of another fuel", "隐含因子属于另一种燃料"),
        new("{0}: {1} is the factor of {2}; that of the activity is {3}", "{0}：{1} 是 {2} 的因子；该活动的因子为 {3}"),
        new("{3} by {4}", "{3}，见 {4}"),
        new("take the factor of the activity, or name {2}", "采用该活动的因子，或将活动改为 {2}"),
        new("A factor of another fuel is the commonest slip of a lookup by row.", "按行查找因子时最常见的错误是取了另一种燃料的因子。"));

    public static readonly RuleText ImpliedFarOff = new(
        new("implied factor is far from all of the library's", "隐含因子与因子库的因子相差甚远"),
        new("{0}: {1}; the library's for it are {2} to {3}", "{0}：{1}；因子库的范围为 {2} 至 {3}"),
        new("a factor within a quarter of those", "与之相差不超过四分之一的因子"),
        new("see which factor was used: {4} gives {5}", "请查明所用因子：{4} 为 {5}"),
        new("The carbon of a fuel varies by a few percent; much more is another fuel, another unit or a slip.", "燃料的含碳量只有百分之几的变动；相差更多则为燃料、单位或录入错误。"));

    public static readonly RuleText NoEmissions = new(
        new("activity without emissions", "有活动数据而无排放"),
        new("{0}: {1} and no {2}", "{0}：{1}，却没有 {2}"),
        new("{3} by {4}, or a notation key with its reason", "{3}，见 {4}，或带理由的标记符号"),
        new("calculate it, or say that it is not estimated (NE)", "请计算，或注明未估算（NE）"),
        new("A factor that is missing was often taken for zero; missing is never zero.", "缺失的因子常被当作零；缺失不等于零。"));

    public static readonly RuleText OtherCountry = new(
        new("electricity by the factor of another country", "电力采用了他国因子"),
        new("{0}: {1} is {2}, of {3}", "{0}：{1} 即 {2}，属于 {3}"),
        new("a factor of {4}, such as {5} by {6}", "{4} 的因子，例如 {5}，见 {6}"),
        new("take the factor of the grid that the city is on", "采用城市所在电网的因子"),
        new("Electricity never falls back to another country: grids differ by a factor of ten.", "电力因子不得借用他国：各国电网相差可达十倍。"));

    public static readonly RuleText NegativeEmissions = new(
        new("negative emissions where nothing is removed", "没有清除而排放为负"),
        new("{0}: {1} t CO2e", "{0}：{1} 吨 CO2e"),
        new("a positive number; only land takes up CO2", "正数；只有土地吸收 CO2"),
        new("report credits and avoided emissions outside the inventory", "抵消量和避免的排放请在清单之外报告"),
        new("Credits and avoided emissions are no emissions of a city.", "抵消量和避免的排放不是城市的排放。"));

    public static readonly RuleText RepeatedLine = new(
        new("the same line twice", "同一行出现两次"),
        new("{0}: {1} and all its emissions stand at {2} too", "{0}：{1} 及其全部排放也见于 {2}"),
        new("each amount once", "每个数量只出现一次"),
        new("leave one out, or say what tells them apart", "删去其一，或说明二者的区别"),
        new("A line that is pasted twice counts twice.", "重复粘贴的行会重复计入。"));

    public static readonly RuleText StatedFactor = new(
        new("amount times stated factor is not the emissions", "数量乘以所列因子不等于排放量"),
        new("{0}: {1} by its emissions, {2} by its factor", "{0}：按排放量为 {1}，按所列因子为 {2}"),
        new("the same by both", "二者一致"),
        new("state the factor that was used, or calculate again; {3}", "请列出实际采用的因子，或重新计算；{3}"),
        new("Who reads the factor must be able to arrive at the emissions.", "读者应能由因子得出排放量。"));

    public static readonly RuleText OtherGwp = new(
        new("CO2e is by another GWP set than stated", "CO2e 所用 GWP 集与所述不符"),
        new("{0}: {1} t CO2e is the sum of its gases by {2}; by {3} it is {4}", "{0}：{1} 吨 CO2e 是各气体按 {2} 的合计；按 {3} 为 {4}"),
        new("{4} t CO2e, or the set {2}", "{4} 吨 CO2e，或 GWP 集 {2}"),
        new("weigh the gases again with {3}, or name the set {2}", "请按 {3} 重新折算，或将 GWP 集改为 {2}"),
        new("Totals of two GWP sets do not add up, and methane alone moves by a third between them.", "不同 GWP 集的总量不可相加，仅甲烷就可相差三分之一。"));

    public static readonly RuleText BiogenicCounted = new(
        new("CO2 of biomass is counted in CO2e", "CO2e 中计入了生物质 CO2"),
        new("{0}: {1} t CO2e holds {2} t CO2 of biomass", "{0}：{1} 吨 CO2e 含生物质 CO2 {2} 吨"),
        new("{3} t CO2e", "{3} 吨 CO2e"),
        new("leave it out of CO2e and show it as a memo", "从 CO2e 中剔除，作为备忘项列出"),
        new("Carbon that plants took up shortly before is no addition; its loss counts under land.", "植物近期吸收的碳不构成新增；其损失在土地项下计算。"));

    public static readonly RuleText NotSumOfGases = new(
        new("CO2e is not the sum of its gases", "CO2e 不等于各气体之和"),
        new("{0}: {1} t CO2e stated, {2} by its gases and {3}", "{0}：所列为 {1} 吨 CO2e，按各气体及 {3} 为 {2}"),
        new("{2} t CO2e; the difference is {4}", "{2} 吨 CO2e；差额 {4}"),
        new("see which of the gases, or the sum, was typed wrongly", "请核对各气体或合计何者有误"),
        new("A sum that nobody can repeat is no sum.", "无法复算的合计不是合计。"));

    public static readonly RuleText CellNotSum = new(
        new("cell is not the sum of its lines", "格不等于各行之和"),
        new("{0}: {1} t CO2e stated, {2} by its lines", "{0}：所列为 {1} 吨 CO2e，各行合计 {2}"),
        new("{2} t CO2e; the difference is {3}", "{2} 吨 CO2e；差额 {3}"),
        new("add the lines up again, or supply those that are missing", "请重新求和，或补充缺失的行"),
        new("Rows of one reference that overwrite each other lose most of a city's emissions in silence.", "同一编号的各行若相互覆盖，会悄然丢失大部分排放。"));

    public static readonly RuleText TotalNotSum = new(
        new("total is not the sum of its references", "总量不等于各编号之和"),
        new("{0}: {1} t CO2e stated, {2} by its references; {4}", "{0}：所列为 {1} 吨 CO2e，各编号合计 {2}；{4}"),
        new("{2} t CO2e; the difference is {3}", "{2} 吨 CO2e；差额 {3}"),
        new("sum what the level counts, and nothing else", "只对该层级计入的编号求和"),
        new("BASIC is not scope 1 and 2: energy supplied to the grid and waste from elsewhere stay out, waste treated elsewhere is in.", "BASIC 不等于范围一加范围二：不含上网能源和外来废弃物，含在外地处理的废弃物。"));
}
