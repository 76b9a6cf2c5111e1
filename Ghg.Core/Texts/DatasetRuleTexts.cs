namespace Ghg.Core.Texts;

/// <summary>What the rules on whole datasets say. The sentences of a rule share their arguments by number.</summary>
internal static class DatasetRuleTexts
{
    public static readonly RuleText LicenceMissing = new(
        new("dataset has no licence", "数据集没有许可"),
        new("the dataset '{0}' does not say under which licence it may be used", "数据集“{0}”未说明使用许可"),
        new("licenses with a name, and a title or path for each", "licenses 中每项有 name 以及 title 或 path"),
        new("add it to datapackage.json, such as CC-BY-4.0 with its address", "请在 datapackage.json 中补充，例如 CC-BY-4.0 及其网址"),
        new("Numbers without a licence cannot be passed on.", "没有许可的数据不能转发。"));

    public static readonly RuleText TitleMissing = new(
        new("title is not in both languages", "标题缺少一种语言"),
        new("the dataset '{0}' has no {1}", "数据集“{0}”没有 {1}"),
        new("title in English and title_zh in Chinese", "英文 title 和中文 title_zh"),
        new("add it to datapackage.json", "请在 datapackage.json 中补充"),
        new("Reports in either language name the dataset.", "两种语言的报告都会写出数据集名称。"));

    public static readonly RuleText VersionMissing = new(
        new("version is not usable", "版本号不可用"),
        new("the dataset '{0}' has the version '{1}'", "数据集“{0}”的版本为“{1}”"),
        new("three numbers, such as 1.4.0", "三段数字，例如 1.4.0"),
        new("add it to datapackage.json, and raise it with every change of a value", "请在 datapackage.json 中补充，数值每次变更都提高版本号"),
        new("Every result names the version it was calculated with.", "每个结果都写明所用的版本。"));

    public static readonly RuleText SourceIncomplete = new(
        new("source cannot be found by a reader", "来源无法查找"),
        new("the source '{0}' has no usable {1}", "来源“{0}”没有可用的 {1}"),
        new("an id, a title, a path that is a web address, and the date of the document", "id、title、网址 path 以及文件日期 date"),
        new("complete it in datapackage.json", "请在 datapackage.json 中补全"),
        new("Every number leads to a page in a document.", "每个数字都能追溯到文献页码。"));

    public static readonly RuleText SchemaDiffers = new(
        new("table schema does not describe the file", "表结构与文件不符"),
        new("the schema of '{0}' says '{1}'", "“{0}”的表结构写的是“{1}”"),
        new("'{2}'", "“{2}”"),
        new("let the fields name the columns in their order: value, lower and upper are numbers, years integers", "字段应按顺序列出各列：value、lower、upper 为 number，年份为 integer"),
        new("Other programs read the file by its schema.", "其他程序按表结构读取文件。"));

    public static readonly RuleText EditionUnknown = new(
        new("default edition is not usable", "默认版本不可用"),
        new("the default edition is '{0}'; the rows are of {1}", "默认版本为“{0}”；各行的版本为 {1}"),
        new("one edition of the rows as the default", "以某一行版本作为默认"),
        new("name it as edition in datapackage.json", "请在 datapackage.json 的 edition 中指明"),
        new("Numbers of two editions are never mixed, so that one must be the default.", "不同版本的数值绝不混用，因此必须有一个默认版本。"));

    public static readonly RuleText SetOfTwoActivities = new(
        new("set is not one thing", "组不唯一"),
        new("the set '{0}' stands for both {1} and {2}", "组“{0}”同时指 {1} 和 {2}"),
        new("a set with each quantity of one activity, and with a name that no row outside it has as its id", "一组只含一种活动的各个量，且组名不是组外某行的编号"),
        new("rename one of them", "请更改其中之一的名称"),
        new("An activities file may name a set: the wrong number would be taken.", "活动文件可指定组：会取到错误的数值。"));

    public static readonly RuleText LocatorMissing = new(
        new("place in the source is missing", "缺少文献位置"),
        new("'{0}' does not say where in its source it stands", "“{0}”未说明在文献中的位置"),
        new("a table and a page", "表号和页码"),
        new("add it in the column locator", "请在 locator 列补充"),
        new("A number that cannot be looked up cannot be checked.", "无法查证的数字不能核对。"));

    public static readonly RuleText ConfidenceUnknown = new(
        new("confidence is not known", "可信度未知"),
        new("the confidence is '{0}'", "可信度为“{0}”"),
        new("verified (read in the document itself) or secondary", "verified（核对过原文）或 secondary（二手）"),
        new("read it in the document, or say that it is secondary", "请核对原文，或注明为 secondary"),
        new("A recalled number is never shipped.", "凭记忆的数字绝不发布。"));

    public static readonly RuleText IdNotNameable = new(
        new("id cannot be named", "编号无法引用"),
        new("'{0}' cannot be named in the column factor", "“{0}”无法在 factor 列中引用"),
        new("letters, digits, hyphens and dots", "字母、数字、连字符和点"),
        new("write it without blanks and without / ; = @ , and quotation marks", "请去掉空格和 / ; = @ , 及引号"),
        new("An activities file names factors as dataset/set and gas=dataset/row.", "活动文件以 数据集/组 和 气体=数据集/行 引用因子。"));

    public static readonly RuleText RowsTie = new(
        new("rows tie", "行相互并列"),
        new("'{0}' and '{1}' fit the same question in the same year", "“{0}”与“{1}”在同一年适用于同一查询"),
        new("one number for each activity, gas, place, technology, reference and year", "每个活动、气体、地区、技术、编号和年份只有一个数值"),
        new("make their years, places, references or technologies differ, or delete one", "请区分其年份、地区、编号或技术，或删除其一"),
        new("A tie is an error in every inventory that asks for it.", "并列会使查询它的每份清单出错。"));

    public static readonly RuleText NameMissing = new(
        new("name is not in both languages", "名称缺少一种语言"),
        new("'{0}' has no {1}", "“{0}”没有 {1}"),
        new("a name in English and in Chinese", "英文和中文名称"),
        new("add the name that the field uses", "请补充业内通用名称"),
        new("Reports in either language name what was burnt, bought or buried.", "两种语言的报告都会写出燃烧、购入或填埋之物。"));

    public static readonly RuleText DimensionNotOfActivity = new(
        new("factor is not per amount of the activity", "因子不是单位活动量的数值"),
        new("{0} is not per amount of {1}", "{0} 不是单位{1}的数值"),
        new("per {2}, or per energy", "每单位 {2}，或每单位能量"),
        new("mend the unit, or the dimensions of the activity in the registry", "请更正单位，或更正登记表中活动的量纲"),
        new("A factor in another dimension can never be multiplied by the amount.", "量纲不同的因子无法与数量相乘。"));

    public static readonly RuleText BasisContradicts = new(
        new("basis is missing or contradicts", "基准缺失或矛盾"),
        new("the basis is '{0}'", "基准为“{0}”"),
        new("{1}", "{1}"),
        new("say whether the energy is net (ncv) or gross (gcv), as the source does", "请按来源注明能量为低位（ncv）或高位（gcv）"),
        new("Net and gross differ by 5 to 10 %.", "低位与高位相差 5% 至 10%。"));

    public static readonly RuleText CarbonOrigin = new(
        new("carbon is of another origin", "碳的来源不符"),
        new("{1} is {2}, its gas is '{0}'", "{1}属于 {2}，其气体却为“{0}”"),
        new("co2 of fossil carbon, co2-biogenic of biomass", "化石碳为 co2，生物质为 co2-biogenic"),
        new("mend the gas", "请更正气体"),
        new("Biogenic CO2 is a memo and never in the totals.", "生物成因 CO2 为备注项，不计入总量。"));

    public static readonly RuleText ElectricityKindUnknown = new(
        new("kind of electricity factor is not known", "电力因子类型未知"),
        new("'{0}' is no kind of factor of this energy", "“{0}”不是该能源的因子类型"),
        new("location, residual, market or supplier, for energy from a network", "网络供应能源的 location、residual、market 或 supplier"),
        new("mend it, or leave it blank for location", "请更正，或留空表示 location"),
        new("Totals are location-based: the others are memos.", "总量按位置法计算，其他为备注。"));

    public static readonly RuleText PublishedGwpWrong = new(
        new("GWP set of a sum is not named", "合计所用 GWP 集未注明"),
        new("the gas is '{0}' and the GWP set '{1}'", "气体为“{0}”，GWP 集为“{1}”"),
        new("one of {2} for co2e and for a gas printed as CO2e, blank for CO2", "co2e 及以 CO2 当量刊印的气体填 {2} 之一，CO2 留空"),
        new("name the set that the publisher summed with", "请注明发布者合计所用的 GWP 集"),
        new("A sum cannot be restated: it is refused under another set.", "合计值无法重述：在其他 GWP 集下会被拒绝。"));

    public static readonly RuleText ConditionUnknown = new(
        new("condition can never hold", "条件永不成立"),
        new("nothing states '{0}'", "没有任何数据说明“{0}”"),
        new("a column of cities.csv or sites.csv, an input of a method, or a climate of the IPCC", "cities.csv 或 sites.csv 的列、方法的输入，或 IPCC 气候带"),
        new("ghg methods show ID lists the inputs of a method", "用 ghg methods show ID 查看方法的输入"),
        new("A number under such a condition would never be chosen.", "带此条件的数值永远不会被选用。"));

    public static readonly RuleText IdGone = new(
        new("id is gone", "编号已消失"),
        new("the id '{0}' of version {1} is not there any more", "版本 {1} 的编号“{0}”已不存在"),
        new("every id of the earlier version", "旧版本的全部编号"),
        new("put the row back; a row that nobody should choose can end with year_to", "请恢复该行；不应再选用的行可用 year_to 截止"),
        new("Projects name rows by their ids.", "项目以编号引用各行。"));

    public static readonly RuleText ChangedWithoutVersion = new(
        new("value changed, version did not", "数值已变而版本未变"),
        new("'{0}' was {1} in version {3} and is {2} in version {4}", "“{0}”在版本 {3} 中为 {1}，在版本 {4} 中为 {2}"),
        new("a later version for another value", "数值变更须有更高版本号"),
        new("raise the version in datapackage.json, and say in its README what changed", "请提高 datapackage.json 中的版本号，并在 README 中说明变更"),
        new("A result names the version: it must mean the same numbers to everybody.", "结果写明版本：同一版本的数值必须一致。"));

    public static readonly RuleText AcceptedNothing = new(
        new("acceptance accepts nothing", "豁免项无效"),
        new("{0} is accepted for '{1}' and is not found there", "对“{1}”豁免了 {0}，但并无此问题"),
        new("a code from GHG3120 to GHG3124, ids of rows where it is found, and a reason", "GHG3120 至 GHG3124 的代码、出现该问题的行编号，以及理由"),
        new("take it out of accepted in datapackage.json, or complete it", "请从 datapackage.json 的 accepted 中删除，或补全"),
        new("What is accepted today would hide a mistake tomorrow.", "今天的豁免会掩盖明天的错误。"));
}
