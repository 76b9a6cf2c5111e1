namespace Ghg.Core.Texts;

/// <summary>The workbook that people fill in.</summary>
internal static class WorkbookTexts
{
    public static readonly Text Guide = new("guide", "说明");
    public static readonly Text Lists = new("lists", "列表");
    public static readonly Text Cities = new("cities", "城市");
    public static readonly Text Inventories = new("inventories", "清单");
    public static readonly Text Activities = new("activities", "活动数据");
    public static readonly Text Parameters = new("parameters", "参数");
    public static readonly Text Indicators = new("indicators", "指标");
    public static readonly Text Sites = new("sites", "场所");

    public static readonly Text Title = new("A project for ghg: fill in, then import", "ghg 项目：填写后导入");
    public static readonly Text NotOfList = new("Not of the list. Other names that ghg knows are accepted; ghg import xlsx says what it does not know.", "不在列表中。ghg 认识的其他名称也可使用；ghg import xlsx 会指出未知名称。");
    public static readonly Text OfListOnly = new("Please choose from the list.", "请从列表中选择。");

    public static readonly Text Rows = new("rows: {0}", "{0} 行");
    public static readonly Text Taken = new("each row becomes a row of the file", "每行成为文件中的一行");
    public static readonly Text Empty = new("nothing is filled in", "未填写");
    public static readonly Text Explains = new("explains, and holds nothing to read", "仅为说明，无需读取");
    public static readonly Text NotTaken = new("none of a project's sheets", "不属于项目的工作表");

    public static readonly Text ListReference = new("GPC reference", "GPC编号");
    public static readonly Text ListName = new("Name", "名称");
    public static readonly Text ListOther = new("In the other language", "英文编号");

    public static readonly Text[] Steps =
    [
        new("cities: one row for each city, with its country and region: they decide which factors are found.", "城市：每个城市一行，填写国家和地区，据此选用因子。"),
        new("inventories: one row for each city and year that is reported, with its level (BASIC or BASIC+).", "清单：每个报告的城市和年份一行，填写报告级别（BASIC 或 BASIC+）。"),
        new("activities: what happened. City, year, reference, activity, amount, unit and source; or a notation key with its explanation instead of an amount.", "活动数据：发生了什么。填写城市、年份、编号、活动、数量、单位和数据来源；没有数量时填写标记符号及说明。"),
        new("parameters: what is true of a place, such as a calorific value or a loss rate. indicators: population, GDP. sites: landfills, plants, networks.", "参数：当地情况，如热值、线损率。指标：人口、GDP。场所：填埋场、电厂、管网。"),
        new("Further columns are inputs of a method, under the names that ghg methods show ID gives. Further sheets of activities begin with that word, such as activities waste.", "可增加列，列名为方法的输入（见 ghg methods show 方法编号）。可增加活动数据工作表，名称以“活动数据”开头，如“活动数据 废弃物”。"),
        new("A blank, a zero and a notation key are three different things. Numbers without separators of thousands; percentages as 5%.", "空白、零和标记符号含义不同。数值不加千分位；百分数写作 5%。"),
        new("Then: ghg import xlsx FILE shows what was read and what is wrong, with sheet and cell; --output FOLDER writes the project.", "然后：ghg import xlsx 文件 显示读取结果和问题所在的工作表与单元格；加 --output 文件夹 写出项目。"),
    ];

    public static readonly Text Example = new("An example of activities", "活动数据示例");
}
