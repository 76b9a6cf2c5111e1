namespace Ghg.Core.Texts;

/// <summary>Tabs and column headings of workbooks.</summary>
internal static class SheetTexts
{
    public static readonly Text Summary = new("Summary", "汇总");
    public static readonly Text Cells = new("Cells", "单元格");
    public static readonly Text Lines = new("Lines", "明细");
    public static readonly Text Factors = new("Factors", "排放因子");
    public static readonly Text Findings = new("Findings", "检查结果");

    private static readonly Dictionary<string, Text> Columns = new(StringComparer.Ordinal)
    {
        ["t_co2e"] = new("t CO2e", "吨CO2e"),
        ["notation_keys"] = new("Notation keys", "标记符号"),
        ["gwp"] = new("GWP set", "GWP集"),
        ["gases_not_estimated"] = new("Gases not estimated", "未估算气体"),
        ["co2_t"] = new("CO2, t", "CO2，吨"),
        ["co2_biogenic_t"] = new("Biogenic CO2, t (memo)", "生物源CO2，吨（备查）"),
        ["ch4_t"] = new("CH4, t", "CH4，吨"),
        ["ch4_fossil_t"] = new("CH4 fossil, t", "化石源CH4，吨"),
        ["n2o_t"] = new("N2O, t", "N2O，吨"),
        ["hfc_t_co2e"] = new("HFCs, t CO2e", "HFCs，吨CO2e"),
        ["pfc_t_co2e"] = new("PFCs, t CO2e", "PFCs，吨CO2e"),
        ["sf6_t"] = new("SF6, t", "SF6，吨"),
        ["nf3_t"] = new("NF3, t", "NF3，吨"),
        ["gases_unknown_t_co2e"] = new("Gases unknown, t CO2e", "气体种类未知，吨CO2e"),
        ["factors"] = new("Factors", "排放因子"),
        ["fallbacks"] = new("Fallbacks", "因子替代"),
        ["sources"] = new("Sources", "数据来源"),
        ["derived"] = new("Derived", "推算"),
        ["memo"] = new("Memo", "备查"),
        ["dataset"] = new("Dataset", "数据集"),
        ["quantity"] = new("Gas or parameter", "气体或参数"),
        ["year_from"] = new("From year", "起始年"),
        ["year_to"] = new("To year", "截止年"),
        ["locator"] = new("Table, page", "表、页"),
        ["note"] = new("Note", "备注"),
        ["code"] = new("Code", "代码"),
        ["severity"] = new("Severity", "级别"),
        ["file"] = new("File", "文件"),
        ["line"] = new("Line", "行"),
        ["column"] = new("Column", "列"),
        ["found"] = new("Found", "发现"),
        ["expected"] = new("Expected", "应为"),
        ["suggestion"] = new("Suggestion", "建议"),
    };

    /// <summary>The heading of a column.</summary>
    public static Text Of(string column) => Columns.TryGetValue(column, out var text) ? text : Headings.Of(column);
}
