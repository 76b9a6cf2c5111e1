namespace Ghg.Core.Texts;

/// <summary>Why a file could not be opened, or its bytes are not what they should be.</summary>
internal static class FileTexts
{
    public static readonly Text Utf16 = new("the file is UTF-16, which some programs call Unicode text", "文件为 UTF-16 编码（有的软件称为“Unicode 文本”）");
    public static readonly Text Workbook = new("the file is a workbook or another archive, and not text", "文件是工作簿或其他压缩文件，不是文本");
    public static readonly Text Binary = new("the file has zero bytes: it is UTF-16, or not text at all", "文件含有零字节：它是 UTF-16 编码，或者根本不是文本");
    public static readonly Text NotUtf8 = new("this line is not UTF-8", "本行不是 UTF-8");
    public static readonly Text NoLongerUtf8 = new("this line is not UTF-8, and other text of the file is", "本行不是 UTF-8，而文件其他文字是");
    public static readonly Text NotGb18030 = new("this line is not GB18030", "本行不是 GB18030");
    public static readonly Text PartlyUtf8 = new("this line is UTF-8, and other text of the file is GB18030", "本行是 UTF-8，而文件其他文字是 GB18030");
    public static readonly Text Neither = new("this line is neither UTF-8 nor plainly Chinese text in GB18030", "本行既不是 UTF-8，也无法确认为 GB18030 中文文本");

    public static readonly Text JsonEnds = new("the text ends where more is needed", "内容在此处中断，不完整");
    public static readonly Text JsonUnexpected = new("'{0}' does not belong here", "此处不应出现“{0}”");
    public static readonly Text JsonNoObject = new("the file holds no object", "文件内容不是对象");
    public static readonly Text TooDeep = new("brackets are nested more than {0} deep", "括号嵌套超过 {0} 层");

    public static readonly Text WholeYears = new("a whole number of years, such as {0}", "整数年，如 {0}");

    public static readonly Text NotThere = new("it is not there", "文件不存在");
    public static readonly Text NotAllowed = new("permission is denied", "没有权限");
    public static readonly Text Changed = new("it changed while it was read", "读取过程中文件发生了变化");
}
