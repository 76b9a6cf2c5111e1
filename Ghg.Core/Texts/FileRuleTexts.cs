namespace Ghg.Core.Texts;

/// <summary>What the rules on files and columns say. The sentences of a rule share their arguments by number.</summary>
internal static class FileRuleTexts
{
    public static readonly RuleText UnreadableFile = new(
        new("file cannot be read", "文件无法读取"),
        new("the file cannot be read: {0}", "文件无法读取：{0}"),
        new("a file that exists and may be read", "存在且可读取的文件"),
        new("check the path and its permissions", "请检查路径和权限"),
        new("Nothing can be said of data that was not read, so the run stops for this project.", "未能读取的数据无从核算，本项目的运行因此停止。"));

    public static readonly RuleText UnknownEncoding = new(
        new("encoding is not known", "文件编码无法识别"),
        new("{0}", "{0}"),
        new("UTF-8, or GB18030 with Chinese text, one of them for the whole file", "UTF-8，或含中文的 GB18030；全文件须一致"),
        new("save the file as CSV UTF-8; if it is GB18030, say so with --encoding gb18030", "请将文件另存为 CSV UTF-8；若确为 GB18030，请用 --encoding gb18030 指明"),
        new("A wrong guess would turn names into others without anyone noticing.", "猜错编码会使名称悄然改变而无人察觉。"));

    public static readonly RuleText ReadAsGb18030 = new(
        new("file was read as GB18030", "文件按 GB18030 读取"),
        new("the file is not UTF-8 and was read as GB18030", "文件不是 UTF-8，已按 GB18030 读取"),
        new("UTF-8", "UTF-8"),
        new("save the file as CSV UTF-8 to be sure", "为稳妥起见，请另存为 CSV UTF-8"),
        new("Chinese spreadsheets write GB18030; it is recognised when every character beyond ASCII is Chinese or full-width.", "中文电子表格常写 GB18030；当所有非 ASCII 字符均为中文或全角时予以识别。"));

    public static readonly RuleText NoActivities = new(
        new("no activities file", "没有活动数据文件"),
        new("the project has no activities", "项目中没有活动数据"),
        new("activities.csv, or CSV files in the folder activities", "activities.csv，或 activities 文件夹中的 CSV 文件"),
        new("ghg init writes a small project that runs", "ghg init 可生成一个可运行的小项目"),
        new("Activities are the only required file.", "活动数据是唯一必需的文件。"));

    public static readonly RuleText UnterminatedQuote = new(
        new("quote is never closed", "引号没有闭合"),
        new("a quoted cell that starts in this row is never closed", "从本行开始的带引号单元格没有闭合"),
        new("a closing quote; a quote inside a cell is written twice", "闭合的引号；单元格内的引号须写两次"),
        new("close the quote", "请补上闭合引号"),
        new("An open quote swallows the rest of the file: the rows below it would be lost in silence.", "未闭合的引号会吞掉文件余下内容，其后的行会悄然丢失。"));

    public static readonly RuleText StrayQuote = new(
        new("stray quote in a cell", "单元格中有游离引号"),
        new("a quote stands inside or after a cell", "引号出现在单元格内部或其后"),
        new("quotes around the whole cell, and twice inside it", "引号应包住整个单元格，内部引号写两次"),
        new("write the cell in quotes and double those inside", "请用引号包住单元格，并将内部引号写两次"),
        new("A stray quote can be read in two ways.", "游离引号有两种读法。"));

    public static readonly RuleText WrongFieldCount = new(
        new("wrong number of cells in a row", "一行的单元格数不对"),
        new("the row has {0} cells, the header {1}", "该行有 {0} 个单元格，表头有 {1} 个"),
        new("as many cells as the header", "与表头相同的单元格数"),
        new("put a cell that holds a comma in quotes", "含逗号的单元格请加引号"),
        new("Cells that slide into the next column are wrong numbers, not missing ones.", "错位的单元格是错误的数字，而不是缺失的数字。"));

    public static readonly RuleText RecordTooLong = new(
        new("row is too long", "一行过长"),
        new("a row is longer than {0} MB", "一行超过 {0} MB"),
        new("rows of ordinary length", "正常长度的行"),
        new("look for a quote that is never closed", "请检查是否有未闭合的引号"),
        new("A row without an end is a quote that was never closed, or an attack.", "没有结尾的行要么是引号未闭合，要么是恶意输入。"));

    public static readonly RuleText TooManyColumns = new(
        new("too many columns", "列数过多"),
        new("the file has {0} columns", "文件有 {0} 列"),
        new("at most {1}", "至多 {1} 列"),
        new("remove the columns that are not used", "请删除不用的列"),
        new("No file of a project needs so many; a wider one is refused before it costs memory.", "项目文件不需要这么多列；过宽的文件在占用内存之前即被拒绝。"));

    public static readonly RuleText NoHeader = new(
        new("file is empty", "文件为空"),
        new("the file has no header", "文件没有表头"),
        new("a first row of column names", "首行为列名"),
        new("ghg methods show ID prints a header and an example row", "ghg methods show ID 会给出表头和示例行"),
        new("Columns are found by name.", "列按名称识别。"));

    public static readonly RuleText InvalidJson = new(
        new("file is not valid JSON", "文件不是有效的 JSON"),
        new("{0}", "{0}"),
        new("JSON: an object in braces, with names in double quotes", "JSON：花括号中的对象，名称用双引号"),
        new("look for a missing comma, quote or bracket just before it", "请检查其前是否缺少逗号、引号或括号"),
        new("Settings that cannot be read would become defaults, which changes numbers.", "无法读取的设置会变成默认值，从而改变结果。"));

    public static readonly RuleText FileTooLarge = new(
        new("file is too large", "文件过大"),
        new("the file is larger than {0} MB", "文件超过 {0} MB"),
        new("a small file; only activities may be large", "较小的文件；只有活动数据可以很大"),
        new("remove what does not belong in it", "请删除不属于该文件的内容"),
        new("These files are read whole; a huge one is a mistake or an attack.", "这类文件整体读入；过大的文件是错误或恶意输入。"));

    public static readonly RuleText FileNotRead = new(
        new("file is not read", "文件未被读取"),
        new("the file {0} has no place in a project and is not read", "文件 {0} 不属于项目结构，未被读取"),
        new("{1}, or a file in activities or in a dataset under factors", "{1}，或位于 activities 以及 factors 下数据集中的文件"),
        new("rename or move it", "请改名或移动"),
        new("A misnamed file would otherwise be missing without a word.", "否则文件名写错就会悄然缺失。"));

    public static readonly RuleText MoreOfTheSame = new(
        new("more findings of one kind", "同类问题过多"),
        new("{0} more findings of {1} are not shown", "另有 {0} 条 {1} 问题未显示"),
        new("", ""),
        new("mend the ones shown and run again", "请先修正已显示的问题再运行"),
        new("Memory stays bounded however many rows are wrong.", "无论有多少错误行，内存占用都有上限。"));

    public static readonly RuleText UnknownColumn = new(
        new("column is not known", "未知的列"),
        new("the column '{0}' is not known", "未知的列“{0}”"),
        new("one of {1}", "下列之一：{1}"),
        new("rename the column, or remove it", "请改名或删除该列"),
        new("A misspelt column would be data that is silently ignored.", "拼错的列会成为被悄然忽略的数据。"));

    public static readonly RuleText MissingColumn = new(
        new("column is missing", "缺少列"),
        new("the column '{0}' is missing", "缺少列“{0}”"),
        new("a column {0} ({1})", "列 {0}（{1}）"),
        new("add the column", "请添加该列"),
        new("Without it no row can be placed.", "缺少它就无法归类任何一行。"));

    public static readonly RuleText DuplicateColumn = new(
        new("column appears twice", "列重复"),
        new("the column '{0}' is a second column {1}", "列“{0}”与列 {1} 重复"),
        new("each column once", "每列只出现一次"),
        new("remove or rename one of them", "请删除或改名其中一列"),
        new("Nobody can say which of the two counts.", "无法判断以哪一列为准。"));

    public static readonly RuleText BlankCell = new(
        new("cell is blank", "单元格为空"),
        new("{0} is blank", "{0} 为空"),
        new("a value", "填写内容"),
        new("fill the cell; a blank is not a zero", "请填写；空白不等于零"),
        new("A blank, a zero and a notation key are three different things.", "空白、零和标记符号是三回事。"));

    public static readonly RuleText RepeatedRow = new(
        new("row appears twice", "行重复"),
        new("'{0}' is stated twice, first at {1}", "“{0}”重复给出，首次见 {1}"),
        new("one row for each", "每项一行"),
        new("remove one of the rows", "请删除其中一行"),
        new("Nothing is picked as the first of several.", "不会从多个中默认取第一个。"));

    public static readonly RuleText UnknownSetting = new(
        new("setting is not known", "未知的设置"),
        new("the setting '{0}' is not known", "未知的设置“{0}”"),
        new("one of {1}", "下列之一：{1}"),
        new("rename or remove it", "请改名或删除"),
        new("A misspelt setting would be a default in disguise.", "拼错的设置等于变相采用默认值。"));

    public static readonly RuleText InvalidSetting = new(
        new("setting has a wrong value", "设置的值无效"),
        new("the setting {0} cannot be {1}", "设置 {0} 不能是 {1}"),
        new("{2}", "{2}"),
        new("correct the value, or remove the setting to use its default", "请更正该值，或删除该设置以采用默认值"),
        new("A setting that is not understood changes numbers.", "未被理解的设置会改变结果。"));

    public static readonly RuleText InvalidWord = new(
        new("word is not known", "无法识别的取值"),
        new("{0} is '{1}'", "{0} 为“{1}”"),
        new("{2}", "{2}"),
        new("use one of the words named", "请使用所列的取值"),
        new("What is not understood is not guessed.", "无法理解的内容不作猜测。"));
}
