namespace Ghg.Core.Texts;

/// <summary>Help of the imports of statistical forms and workbooks.</summary>
internal static class ImportCommandTexts
{
    public static readonly Text Balance = new("Read the official Chinese energy balance (能源平衡表), as CSV or .xlsx, physical or in standard coal.", "读取能源平衡表（CSV 或 .xlsx，实物量或标准量）。");
    public static readonly Text Form = new("Read form 205-1 of industrial enterprises (能源购进、消费与库存), as CSV or .xlsx.", "读取规上工业企业 205-1 表（能源购进、消费与库存；CSV 或 .xlsx）。");
    public static readonly Text Xlsx = new("Read a workbook that ghg init --xlsx wrote and that was filled in.", "读取由 ghg init --xlsx 生成并已填写的工作簿。");
    public static readonly Text City = new("The city's id.", "城市编号。");
    public static readonly Text Year = new("The year of the table.", "表的年份。");
    public static readonly Text Region = new("The place whose factors are wanted, such as CN-SD.", "所用因子的地区，如 CN-SD。");
    public static readonly Text Unit = new("The unit of columns that state none: physical (the official form's), or one such as 万吨标准煤.", "未注明单位的列的单位：physical（官方表式实物量）或 万吨标准煤 等。");
    public static readonly Text Sheet = new("The only sheet to read of a workbook.", "只读取工作簿中的此工作表。");
    public static readonly Text Gas = new("The conditions of gas volumes that state none: 0C, 15C, 20C.", "未注明状态的气体体积的温度条件：0C、15C、20C。");
    public static readonly Text Basis = new("当量值 or 等价值 of electricity in standard coal.", "以标准煤计的电力口径：当量值或等价值。");
    public static readonly Text Split = new("Share a cell out, such as 4.4/diesel=II.1.1:80,II.2.1:15,II.3.1:5 (per cent).", "拆分单元格（百分比），如 4.4/柴油=II.1.1:80,II.2.1:15,II.3.1:5。");
    public static readonly Text UnsafeCity = new("'{0}' cannot be the id of a city", "“{0}”不能用作城市编号");
    public static readonly Text BadYear = new("'{0}' is no year", "“{0}”不是年份");
    public static readonly Text BadSplit = new(
        "'{0}' is no split: write a row of the balance, an item and references with per cent that add up to 100, such as 4.4/diesel=II.1.1:80,II.2.1:20",
        "“{0}”不是拆分：请写平衡表行、能源品种和合计为 100 的百分比，如 4.4/柴油=II.1.1:80,II.2.1:20");
    public static readonly Text BadGas = new("'{0}' is no condition of gas volumes: 0C, 15C or 20C", "“{0}”不是气体体积的温度条件：0C、15C 或 20C");
    public static readonly Text InitXlsx = new("Write a workbook to fill in, instead of a folder; ghg import xlsx reads it.", "生成待填工作簿而非文件夹；用 ghg import xlsx 读取。");
    public static readonly Text InitXlsxDone = new("Wrote {0}. Fill it in, then: ghg import xlsx {0} --output FOLDER", "已生成 {0}。填写后运行：ghg import xlsx {0} --output 文件夹");
    public static readonly Text FileExists = new("'{0}' exists and is not overwritten", "“{0}”已存在，不会覆盖");
}
