namespace Ghg.Core.Texts;

/// <summary>What the rules on imports say.</summary>
internal static class ImportRuleTexts
{
    public static readonly RuleText NoWorkbook = new(
        new("file is no workbook", "文件不是工作簿"),
        new("the file cannot be read as a workbook: {0}", "文件无法作为工作簿读取：{0}"),
        new("an .xlsx file as spreadsheet programs write it, without a password", "电子表格程序保存的 .xlsx 文件，且无密码"),
        new("open it in a spreadsheet program and save it as .xlsx", "请用电子表格程序打开并另存为 .xlsx"),
        new("An import that reads a part of a file would lose the rest in silence.", "只读取部分文件会使其余内容悄然丢失。"));

    public static readonly RuleText NoEcrfSheet = new(
        new("workbook is no eCRF", "工作簿不是 eCRF"),
        new("the workbook lacks {0}; it has {1}", "工作簿缺少 {0}；其中有 {1}"),
        new("the sheets and column headings of the eCRF", "eCRF 的工作表和列标题"),
        new("export the eCRF again, and leave its headings as they are", "请重新导出 eCRF，并保持其标题不变"),
        new("Columns are known by their headings alone: those of factors and of emissions differ in a few letters.", "各列仅凭标题识别：因子列与排放量列的标题只差几个字符。"));

    public static readonly RuleText EcrfWithoutCity = new(
        new("eCRF names no city", "eCRF 未注明城市"),
        new("'{0}' cannot be the id of a city", "“{0}”不能用作城市编号"),
        new("a name of a city in eCRF_1, or an id", "eCRF_1 中的城市名称，或一个编号"),
        new("give the id with --city", "请用 --city 给出编号"),
        new("An inventory of nobody cannot be compared or reported.", "没有归属的清单无法比较或报告。"));

    public static readonly RuleText EcrfWithoutGwp = new(
        new("GWP set of the eCRF is not known", "eCRF 的 GWP 集未知"),
        new("'{0}' names no known GWP set", "“{0}”不是已知的 GWP 集"),
        new("one of {1}", "以下之一：{1}"),
        new("give the set with --gwp", "请用 --gwp 给出"),
        new("The form holds CO2 equivalents; tonnes of gas need the weights they were summed under.", "表中为 CO2 当量；换算为气体质量须知其所用 GWP。"));

    public static readonly RuleText EcrfWithoutYear = new(
        new("row of the eCRF has no year", "eCRF 的行没有年份"),
        new("'{0}' is no year", "“{0}”不是年份"),
        new("the year in column A, or in eCRF_1", "A 列或 eCRF_1 中的年份"),
        new("write the year", "请填写年份"),
        new("Emissions without a year belong to no inventory.", "没有年份的排放不属于任何清单。"));

    public static readonly RuleText EcrfRowWithoutReference = new(
        new("emissions of the eCRF have no GPC reference", "eCRF 中的排放没有 GPC 编号"),
        new("a row with {1} t CO2e has the reference '{0}'", "一行有 {1} 吨 CO2e，其编号为“{0}”"),
        new("one of the 54 references of the GPC", "GPC 的 54 个编号之一"),
        new("write the reference, or report the emissions under VI.1", "请填写编号，或在 VI.1 下报告"),
        new("Some rows of the form are none of the GPC's; what stands in them would be in no total.", "表中有些行不属于 GPC；其中的排放不会计入任何总量。"));

    public static readonly RuleText EcrfUnknownKey = new(
        new("notation key of the eCRF is not known", "eCRF 的标记符号未知"),
        new("'{0}' is no notation key of the GPC", "“{0}”不是 GPC 的标记符号"),
        new("NO, NE, IE or C", "NO、NE、IE 或 C"),
        new("NA and FX of the UNFCCC are none of the GPC's: write NO or NE", "UNFCCC 的 NA 和 FX 不属于 GPC：请写 NO 或 NE"),
        new("A key that is read wrongly turns a gap into a statement.", "误读标记符号会把缺口变成结论。"));

    public static readonly RuleText EcrfIncludedNowhere = new(
        new("IE of the eCRF names no reference", "eCRF 的 IE 未指明编号"),
        new("{0} is IE, and no reference is named that holds it", "{0} 为 IE，但未指明列入何处"),
        new("IE (II.1.1), or the reference in the description", "IE (II.1.1)，或在说明中写明编号"),
        new("complete included_in in activities/ecrf.csv", "请补全 activities/ecrf.csv 中的 included_in"),
        new("Emissions included elsewhere must be somewhere.", "“列入他处”的排放必须确有其处。"));

    public static readonly RuleText EcrfGasesBeyondTotal = new(
        new("gases of an eCRF row exceed its total", "eCRF 某行各气体之和超过合计"),
        new("the gases add up to {0} t CO2e, the total is {1}", "各气体之和为 {0} 吨 CO2e，合计为 {1}"),
        new("a total that is the sum of its gases, or more with fluorinated gases", "合计等于各气体之和，含氟气体时可更大"),
        new("correct the gases or the total", "请更正各气体或合计"),
        new("One of the two is wrong, and nobody but its author can say which.", "二者必有一误，只有填报者能判断。"));

    public static readonly RuleText EcrfNotTaken = new(
        new("answer of the eCRF has no place", "eCRF 的填答无处存放"),
        new("no file of a project holds '{0}'", "项目文件中没有存放“{0}”的位置"),
        new("the questions of the form's first sheet", "该表第一个工作表中的问题"),
        new("write it into the notes of inventories.csv if it matters", "如有必要，请写入 inventories.csv 的备注"),
        new("Nothing is lost in silence.", "任何内容都不应悄然丢失。"));
}
