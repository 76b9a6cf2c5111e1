namespace Ghg.Core.Texts;

/// <summary>What the rules on methods and their inputs say. The sentences of a rule share their arguments by number.</summary>
internal static class MethodRuleTexts
{
    public static readonly RuleText NoDefaultMethod = new(
        new("no default method", "没有默认方法"),
        new("there is no default method for '{0}' under {1}", "{1} 下的“{0}”没有默认方法"),
        new("a method, one of {2}", "方法，下列之一：{2}"),
        new("name it in the column method", "请在 method 列指定"),
        new("Another method gives another number, so that none is guessed.", "不同方法得到不同结果，因此不作猜测。"));

    public static readonly RuleText MethodNotForReference = new(
        new("method is not for this reference", "方法不适用于该编号"),
        new("the method {0} gives no line under {1}", "方法 {0} 不产生 {1} 下的数据"),
        new("a reference of the method: {2}", "该方法的编号：{2}"),
        new("change the reference, or the method", "请更改编号或方法"),
        new("Fuel burnt is scope 1, energy from a network scope 2.", "燃料燃烧为范围一，外购能源为范围二。"));

    public static readonly RuleText InputNotDeclared = new(
        new("column is no input of the method", "该列不是方法的输入"),
        new("the method {1} has no input {0}", "方法 {1} 没有输入 {0}"),
        new("its inputs: {2}", "其输入：{2}"),
        new("leave the cell blank for this row", "请将本行该单元格留空"),
        new("An input that is not used is a misunderstanding.", "未被使用的输入说明存在误解。"));

    public static readonly RuleText InvalidInput = new(
        new("input cannot be used", "输入无效"),
        new("{0} is '{1}'", "{0} 为“{1}”"),
        new("{2}", "{2}"),
        new("write a number, with its unit if it is not a plain ratio", "请写数字；若非纯比例请带单位"),
        new("What is not understood is not guessed.", "无法理解的内容不作猜测。"));

    public static readonly RuleText MissingParameter = new(
        new("parameter is missing", "缺少参数"),
        new("there is no '{0}' of {1}{2}", "{1}缺少{0}{2}"),
        new("a value in {3}, or in a dataset", "{3} 或数据集中的数值"),
        new("add it to {3} with its source, or enter the amount in another unit", "请在 {3} 中添加并注明来源，或改用其他单位录入数量"),
        new("A calorific value or density is a sourced parameter and never assumed.", "热值和密度是有来源的参数，绝不假定。"));

    public static readonly RuleText BasisNotStated = new(
        new("basis of the energy is not stated", "未注明热值基准"),
        new("'{0}' of fuel energy is on no stated basis, and the factor {2} is on {1}", "以“{0}”计的燃料能量未注明基准，而因子 {2} 为 {1}"),
        new("ncv or gcv in the column basis", "basis 列填 ncv 或 gcv"),
        new("gas bills are mostly gcv, IPCC and Chinese statistics ncv", "燃气账单多为 gcv，IPCC 和中国统计为 ncv"),
        new("Gross and net differ by 5 % for coal and oil and 10 % for gas.", "高位与低位热值相差：煤和油约 5 %，气约 10 %。"));

    public static readonly RuleText BasisMismatch = new(
        new("bases do not fit", "热值基准不符"),
        new("the amount is on {0}, the factor {2} on {1}", "数量为 {0}，因子 {2} 为 {1}"),
        new("one basis, or the parameter ncv-gcv-ratio of the fuel", "同一基准，或该燃料的 ncv-gcv-ratio 参数"),
        new("state ncv-gcv-ratio in parameters.csv with its source", "请在 parameters.csv 中给出 ncv-gcv-ratio 并注明来源"),
        new("Gross energy times a net factor is 5 to 10 % too much.", "高位能量乘以低位因子会高估 5 % 至 10 %。"));

    public static readonly RuleText FactorWithoutBasis = new(
        new("factor does not state its basis", "因子未注明基准"),
        new("the factor {0} is per energy and states no basis", "因子 {0} 以能量计但未注明基准"),
        new("ncv or gcv in its column basis", "其 basis 列填 ncv 或 gcv"),
        new("add the basis to the dataset", "请在数据集中补充基准"),
        new("A calorific value of the wrong basis is 5 to 10 % off.", "基准错误的热值会偏差 5 % 至 10 %。"));

    public static readonly RuleText GasConditions = new(
        new("gas volume under other conditions", "气体体积状态不符"),
        new("the amount is in '{0}', the number {2} in '{1}'", "数量以“{0}”计，数值 {2} 以“{1}”计"),
        new("a volume under the same temperature: m3@0C, m3@15C, m3@20C or scf", "同一温度下的体积：m3@0C、m3@15C、m3@20C 或 scf"),
        new("state the conditions of the meter in the unit, such as 万m3@20C, and a calorific value under them in parameters.csv", "请在单位中注明计量状态（如 万m3@20C），并在 parameters.csv 中给出该状态下的热值"),
        new("A cubic metre at 20 °C holds 7 % less gas than one at 0 °C.", "20 ℃ 的一立方米比 0 ℃ 少约 7 % 的气体。"));

    public static readonly RuleText EditionsMixed = new(
        new("numbers of several editions", "混用不同版本的数值"),
        new("calorific value, carbon content and oxidation factor of {0} come from {1}", "{0}的热值、含碳量和氧化率来自 {1}"),
        new("one edition for all three", "三者取自同一版本"),
        new("name a set in the column factor, or an edition in ghg.json", "请在 factor 列指定一组，或在 ghg.json 中指定版本"),
        new("The calorific value of one table and the carbon content of another do not belong to one fuel.", "一张表的热值与另一张表的含碳量不属于同一种燃料。"));

    public static readonly RuleText CoalEquivalentNotStated = new(
        new("coal equivalent of electricity is not stated", "未注明电力折标准煤口径"),
        new("electricity in '{0}' says not which coal equivalent it is", "以“{0}”计的电力未注明口径"),
        new("当量值 (by heat content) or 等价值 (by power station coal) in the column basis", "basis 列填 当量值 或 等价值"),
        new("state the basis, or enter kilowatt-hours", "请注明口径，或以千瓦时录入"),
        new("The two differ by a factor of 2.5.", "两者相差约 2.5 倍。"));

    public static readonly RuleText KeyNeedsReference = new(
        new("notation key for a whole sub-sector", "标记符号针对整个子部门"),
        new("a notation key stands under the sub-sector {0}", "标记符号写在子部门 {0} 下"),
        new("a reference such as {0}.1", "编号，如 {0}.1"),
        new("write one row for each reference", "请为每个编号各写一行"),
        new("Keys belong to cells and lines.", "标记符号属于单元格和数据行。"));

    public static readonly RuleText PlaceContradicts = new(
        new("site and origin contradict the reference", "场所和来源地与编号矛盾"),
        new("{0}, but site {1} and origin {2}", "编号 {0}，但场所为 {1}、来源地为 {2}"),
        new("x.1 for own waste treated inside, x.2 for own waste treated outside, x.3 for waste of others treated inside", "x.1：本市产生、市内处理；x.2：本市产生、市外处理；x.3：外来、市内处理"),
        new("name the sub-sector alone, such as III.1, and let site and origin decide; waste of others that is treated outside is no part of the inventory", "只填写子部门（如 III.1），由场所和来源地决定；外来且在市外处理的废弃物不属于本清单"),
        new("Waste under the wrong reference is counted by two cities or by none.", "编号错误会使废弃物被两个城市重复计算或都不计算。"));

    public static readonly RuleText BasisWithoutEffect = new(
        new("basis has no effect", "基准不起作用"),
        new("the basis '{0}' says nothing of {1} in {2}", "基准“{0}”对以 {2} 计的{1}没有意义"),
        new("ncv or gcv of a fuel's energy, 当量值 or 等价值 of electricity in tce, wet or dry of waste", "燃料热量用 ncv 或 gcv，以吨标准煤计的电力用当量值或等价值，废弃物用 wet 或 dry"),
        new("leave the cell blank, or correct the unit", "请留空，或更正单位"),
        new("A basis that is not needed may be the sign of a wrong unit or column.", "多余的基准可能意味着单位或列填写有误。"));

    public static readonly RuleText ParameterNotTaken = new(
        new("parameter is not used", "参数未被使用"),
        new("no line takes the {0} of {1}{2}", "没有数据使用 {1} 的 {0}{2}"),
        new("the subject, site and years that the method asks for", "方法所查询的对象、场所和年份"),
        new("see ghg methods show for what a method asks, and ghg explain for what a line took", "方法所需输入见 ghg methods show，某行实际采用的数值见 ghg explain"),
        new("A number under another name leaves a default in its place, and nobody notices.", "数值写在别的名称下，缺省值便悄然取而代之。"));
}
