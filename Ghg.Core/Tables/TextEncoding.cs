namespace Ghg.Core.Tables;

/// <summary>The encoding that a file of text is read in.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, or GB18030 where the bytes say so plainly.</summary>
    Recognise,

    /// <summary>UTF-8 and nothing else.</summary>
    Utf8,

    /// <summary>GB18030 (and so GBK and GB2312), as Chinese spreadsheets write it.</summary>
    Gb18030,
}
