namespace Ghg.Core.Texts;

/// <summary>Words of listings: units, references, methods, rules and factors.</summary>
internal static class ListingTexts
{
    public static readonly Text Unit = new("Unit", "单位");
    public static readonly Text Name = new("Name", "名称");
    public static readonly Text Dimension = new("Dimension", "量纲");
    public static readonly Text InBaseUnits = new("In base units", "折基本单位");
    public static readonly Text BaseUnit = new("Base unit", "基本单位");
    public static readonly Text Aliases = new("Also written", "其他写法");
    public static readonly Text UnitRules = new(
        "Chinese numerals ({0}) stand before any unit: 万吨, 亿千瓦时. A volume with @0C, @15C, @20C or @60F is a volume of gas. Units combine: kg/TJ, g/km, kg/(head*year).",
        "数词（{0}）可置于任何单位之前：万吨、亿千瓦时。体积单位加 @0C、@15C、@20C 或 @60F 表示该状态下的气体体积。单位可组合：kg/TJ、g/km、kg/(head*year)。");
    public static readonly Text Scope = new("Scope", "范围");
    public static readonly Text Keys = new(
        "Notation keys in place of an amount: NO not occurring, NE not estimated, IE included elsewhere (name the reference), C confidential.",
        "标记符号（代替数量）：NO 未发生，NE 未估算，IE 列入他处（注明编号），C 保密。");
    public static readonly Text Method = new("Method", "方法");
    public static readonly Text Equation = new("Equation", "公式");
    public static readonly Text References = new("References", "适用编号");
    public static readonly Text AnyReference = new("any", "任意");
    public static readonly Text MoreOnMethods = new("ghg methods show ID: inputs, sources and an example row.", "ghg methods show ID：查看输入、来源和示例行。");
    public static readonly Text Column = new("Column", "列");
    public static readonly Text Parameter = new("Parameter or factor", "参数或因子");
    public static readonly Text UnitSuchAs = new("Unit such as", "单位示例");
    public static readonly Text Example = new("Example", "示例");
    public static readonly Text Code = new("Code", "代码");
    public static readonly Text Severity = new("Severity", "级别");
    public static readonly Text Title = new("What is wrong", "问题");

    public static readonly Text Dataset = new("Dataset", "数据集");
    public static readonly Text Version = new("Version", "版本");
    public static readonly Text Country = new("Country", "国家");
    public static readonly Text Rows = new("Rows", "行数");
    public static readonly Text Licence = new("Licence", "许可");
    public static readonly Text MoreOnFactors = new(
        "ghg factors list DATASET names its sets; ghg factors show DATASET/SET gives values and sources; ghg factors resolve says what would be chosen.",
        "ghg factors list 数据集：列出各组；ghg factors show 数据集/组：查看数值和来源；ghg factors resolve：查看会选用哪个。");
    public static readonly Text Set = new("Set", "组");
    public static readonly Text Activity = new("Activity", "活动");
    public static readonly Text Quantities = new("Gases and parameters", "气体和参数");
    public static readonly Text Places = new("Places", "地区");
    public static readonly Text Years = new("Years", "年份");
    public static readonly Text Id = new("Id", "编号");
    public static readonly Text Quantity = new("Gas or parameter", "气体或参数");
    public static readonly Text Value = new("Value", "数值");
    public static readonly Text Range = new("Range", "区间");
    public static readonly Text AppliesTo = new("For", "适用");
    public static readonly Text Source = new("Source", "出处");
    public static readonly Text ActivityAndQuantity = new("Gas or parameter of", "活动及其气体或参数");
    public static readonly Text QuantityOfActivity = new("{0}: {1}", "{1}：{0}");
    public static readonly Text DatasetTitle = new("{0} {1}: {2}", "{0} {1}：{2}");
    public static readonly Text Secondary = new(", secondary", "，二手");
    public static readonly Text NothingFound = new("Nothing was found. ghg factors list shows the datasets.", "没有找到。可用 ghg factors list 查看数据集。");
    public static readonly Text MoreFound = new("The first {0} of {1}. Add words, --place or --year to find fewer, or --all; --format csv has them all.", "共 {1} 个，显示前 {0} 个。可增加词语、--place 或 --year 缩小范围，或加 --all；--format csv 包含全部。");
    public static readonly Text ChosenOnes = new("Chosen", "选用");
    public static readonly Text Differs = new("Differs from what was asked", "与所需不符");
    public static readonly Text PassedOver = new("Passed over", "未选用");
    public static readonly Text Why = new("Since it …", "原因");
    public static readonly Text OtherPlaces = new("Numbers for places that are none of these: {0} more (--format csv has them).", "另有 {0} 个属于其他地区（--format csv 可查看）。");
    public static readonly Text PlacesAsked = new("Places asked, narrowest first: {0}. Datasets in order: {1}.", "查询地区（由窄到宽）：{0}。数据集顺序：{1}。");
    public static readonly Text NothingFitsFor = new("No number fits for {0}: such a gas is NE, not zero.", "{0} 没有适用的数值：该气体为 NE，而不是零。");
    public static readonly Text TieOf = new("A tie for {0}, which is an error: {1}.", "{0} 有并列，视为错误：{1}。");
}
