namespace Ghg.Core.Texts;

/// <summary>What the rules on workbooks that were filled in say.</summary>
internal static class WorkbookRuleTexts
{
    public static readonly RuleText SheetNotTaken = new(
        new("sheet of the workbook is not taken", "工作表未导入"),
        new("the sheet '{0}' is none of a project, and holds {1} cells", "工作表“{0}”不属于项目，含有 {1} 个单元格"),
        new("{2}; or a name that begins with one of them", "{2}；或以其开头的名称"),
        new("rename the sheet if it should be read", "如需导入，请更改工作表名称"),
        new("Nothing is lost in silence.", "任何内容都不应悄然丢失。"));

    public static readonly RuleText NoSheetOfProject = new(
        new("workbook holds no activities", "工作簿没有活动数据"),
        new("no sheet with activities is filled in; the workbook has {0}", "没有填写活动数据的工作表；工作簿中有 {0}"),
        new("a sheet named {1}", "名为 {1} 的工作表"),
        new("write a workbook to fill in with ghg init --xlsx, and fill in activities at least", "请用 ghg init --xlsx 生成待填工作簿，并至少填写活动数据"),
        new("An empty project would pass for a city without emissions.", "空项目会被误认为没有排放的城市。"));

    public static readonly RuleText CellIsError = new(
        new("cell holds an error of the spreadsheet", "单元格为电子表格错误值"),
        new("the cell is {0}", "单元格为 {0}"),
        new("a number or a text", "数值或文本"),
        new("correct the formula, or write the value", "请更正公式，或直接填写数值"),
        new("An error is no number, and a blank would hide it.", "错误值不是数字，而留空会将其掩盖。"));

    public static readonly RuleText FormulaWithoutValue = new(
        new("formula without its value", "公式没有计算结果"),
        new("the formula {0} was never calculated", "公式 {0} 未经计算"),
        new("a formula with the value that the spreadsheet calculated, or the value itself", "带有计算结果的公式，或直接填写数值"),
        new("open the workbook in a spreadsheet program and save it", "请用电子表格程序打开工作簿并保存"),
        new("Formulas are not run here; the cell would be read as blank.", "此处不计算公式；该单元格会被当作空白。"));
}
