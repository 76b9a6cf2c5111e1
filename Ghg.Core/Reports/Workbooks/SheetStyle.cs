namespace Ghg.Core.Reports.Workbooks;

/// <summary>How a cell looks.</summary>
public enum SheetStyle
{
    /// <summary>As the program shows it.</summary>
    Plain,

    /// <summary>A heading of columns or of a block: bold, on grey, wrapped.</summary>
    Heading,

    /// <summary>A title: bold and larger.</summary>
    Title,

    /// <summary>A number with grouped thousands and two decimals.</summary>
    Number,

    /// <summary>A whole number with grouped thousands.</summary>
    Whole,

    /// <summary>A number with all its digits, as entered.</summary>
    General,

    /// <summary>A total: bold, grouped, two decimals.</summary>
    Total,

    /// <summary>Text in lines that fit the column.</summary>
    Wrapped,

    /// <summary>Bold text beside a total.</summary>
    Bold,

    /// <summary>Text, whatever is typed: a spreadsheet makes no date or number of it.</summary>
    Text,
}
