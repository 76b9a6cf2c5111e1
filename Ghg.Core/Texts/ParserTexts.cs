namespace Ghg.Core.Texts;

/// <summary>The words of the command-line library, which speaks English, with what stands for them in Chinese. Groups in brackets carry over.</summary>
internal static class ParserTexts
{
    /// <summary>Whole lines of help.</summary>
    public static readonly Text[] Lines =
    [
        new("Description:", "说明："), new("Usage:", "用法："), new("Arguments:", "参数："), new("Options:", "选项："), new("Commands:", "命令："),
    ];

    /// <summary>Parts of lines of help.</summary>
    public static readonly Text[] Parts =
    [
        new("Show help and usage information", "显示帮助"), new("Show version information", "显示版本"), new("[default: ", "[默认: "), new("(REQUIRED)", "（必填）"),
        new("[command]", "[命令]"), new("[options]", "[选项]"),
    ];

    /// <summary>Mistakes in a command line, as patterns.</summary>
    public static readonly Text[] Mistakes =
    [
        new("Required command was not provided\\.", "没有给出命令。"),
        new("Required argument missing for command: '(.*)'\\.", "命令“$1”缺少参数。"),
        new("Required argument missing for option: '(.*)'\\.", "选项“$1”缺少参数。"),
        new("Option '(.*)' is required\\.", "必须给出选项“$1”。"),
        new("Unrecognized command or argument '(.*)'\\.", "无法识别的命令或参数“$1”。"),
        new("Argument '(.*)' not recognized\\. Must be one of:", "无法识别“$1”，应为下列之一："),
        new("Option '(.*)' expects a single argument but (.*) were provided\\.", "选项“$1”只接受一个参数，却给出了 $2 个。"),
        new("Command '(.*)' expects a single argument but (.*) were provided\\.", "命令“$1”只接受一个参数，却给出了 $2 个。"),
        new("Cannot parse argument '(.*)' for option '(.*)' as expected type '.*'\\.", "选项“$2”的参数“$1”无法识别。"),
        new("Cannot parse argument '(.*)' for command '(.*)' as expected type '.*'\\.", "命令“$2”的参数“$1”无法识别。"),
    ];

    public static readonly Text SeeHelp = new("see: {0} --help", "参见：{0} --help");
}
