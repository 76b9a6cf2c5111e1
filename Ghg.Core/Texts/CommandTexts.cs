namespace Ghg.Core.Texts;

/// <summary>Help and talk of the command line.</summary>
internal static class CommandTexts
{
    public static readonly Text Root = new("City greenhouse-gas inventories by the GPC, from plain CSV files.", "依据 GPC、用普通 CSV 文件编制城市温室气体清单。");

    public static readonly Text Init = new("Write a small project that runs, or the header and an example row of a method.", "生成一个可运行的小项目，或某方法的表头和示例行。");
    public static readonly Text Check = new("Find everything that is wrong with a project, all of it at once.", "一次找出项目中的所有问题。");
    public static readonly Text Inventory = new("Calculate inventories: one for each city and year.", "计算清单：每个城市每年一份。");
    public static readonly Text Explain = new("Explain a cell: the worked calculation from the inputs to t CO2e, with each source.", "解释一个单元格：从输入到吨 CO2e 的完整计算及每个出处。");
    public static readonly Text Factors = new("Browse the factor library, and ask what would be chosen and why.", "浏览排放因子库，查询会选用哪个因子及原因。");
    public static readonly Text FactorsList = new("List the datasets, or the sets of one.", "列出数据集，或某数据集的各组。");
    public static readonly Text FactorsShow = new("Show numbers with their values, ranges and sources.", "显示数值、区间和出处。");
    public static readonly Text FactorsResolve = new("Say which number would be chosen, and why the others are passed over.", "说明会选用哪个数值，以及其他数值为何不选用。");
    public static readonly Text Units = new("List units, or find one.", "列出或查找单位。");
    public static readonly Text GpcList = new("List the 54 references of the GPC.", "列出 GPC 的 54 个编号。");
    public static readonly Text Methods = new("List the methods, or show one.", "列出或查看方法。");
    public static readonly Text MethodsList = new("List the methods.", "列出方法。");
    public static readonly Text MethodsShow = new("Show a method: equation, inputs, sources, an example row.", "查看方法：公式、输入、来源和示例行。");
    public static readonly Text Rule = new("Explain the code of a finding, or list all.", "解释问题代码，或列出全部。");
    public static readonly Text Completion = new("Print a completion script for a shell.", "输出命令行补全脚本。");

    public static readonly Text Path = new("A project folder, one activities CSV file, or - for standard input.", "项目文件夹、单个活动数据 CSV 文件，或 - 表示标准输入。");
    public static readonly Text Lang = new("Language of everything that people read; machine formats never change.", "供人阅读内容的语言；机器格式不变。");
    public static readonly Text Format = new("How the result is written.", "结果格式。");
    public static readonly Text Output = new("Write to a file (a name with an extension) or a folder; it appears whole or not at all.", "写入文件（带扩展名）或文件夹；要么完整写入，要么不写。");
    public static readonly Text Replace = new("Replace the output folder if it is in use.", "若输出文件夹已有内容则替换。");
    public static readonly Text Rows = new("What CSV on standard output or in one file holds.", "CSV 输出的内容。");
    public static readonly Text Gwp = new("The GWP set of the totals, instead of the one in ghg.json.", "总量所用的 GWP 集，取代 ghg.json 中的设置。");
    public static readonly Text City = new("Only these cities, by id or name.", "仅限这些城市（编号或名称）。");
    public static readonly Text Year = new("Only these years; 2015..2020 is a range.", "仅限这些年份；2015..2020 表示区间。");
    public static readonly Text Series = new("A CSV table of series (city, year, emissions, unit) instead of inventories.", "用 CSV 序列表（城市、年份、排放量、单位）代替清单。");
    public static readonly Text Level = new("Only these totals; CO2-ENERGY-CN is the energy CO2 of Chinese targets.", "仅限这些总量；CO2-ENERGY-CN 为能源活动二氧化碳。");
    public static readonly Text ExplainedActivity = new("Only the lines of this activity, such as dairy-cattle.", "仅限该活动的行，例如 dairy-cattle。");
    public static readonly Text Gpc = new("Only these references or patterns: I.1.2, I.*.2, III.", "仅限这些编号或模式：I.1.2、I.*.2、III。");
    public static readonly Text Reference = new("The reference to explain, such as I.1.2.", "要解释的编号，如 I.1.2。");
    public static readonly Text DiagnosticsFormat = new("How findings are written.", "问题的输出格式。");
    public static readonly Text Strict = new("Treat warnings as errors.", "将警告视为错误。");
    public static readonly Text Bom = new("Begin CSV with a byte order mark, so that spreadsheets open it as UTF-8.", "CSV 以字节顺序标记开头，便于电子表格按 UTF-8 打开。");
    public static readonly Text Encoding = new("Encoding of the input files; auto is UTF-8 with GB18030 recognised.", "输入文件编码；auto 为 UTF-8 并识别 GB18030。");
    public static readonly Text Threads = new("Threads that read; the result does not depend on it.", "读取线程数；不影响结果。");
    public static readonly Text Search = new("Part of a name, in either language.", "名称的一部分，中英文均可。");
    public static readonly Text MethodId = new("The method's id.", "方法编号。");
    public static readonly Text RuleCode = new("The code, such as GHG2011.", "代码，如 GHG2011。");
    public static readonly Text DatasetName = new("The dataset.", "数据集。");
    public static readonly Text FactorName = new("dataset, dataset/set or dataset/row.", "数据集、数据集/组 或 数据集/行。");
    public static readonly Text ProjectPath = new("A project whose own datasets and settings count too.", "同时采用该项目的自有数据集和设置。");
    public static readonly Text ActivityName = new("The activity, by id or name in either language.", "活动，编号或中英文名称。");
    public static readonly Text GasOrParameter = new("One gas or parameter; without it CO2, CH4 and N2O.", "某种气体或参数；默认 CO2、CH4 和 N2O。");
    public static readonly Text ReferenceAsked = new("The GPC reference.", "GPC 编号。");
    public static readonly Text YearAsked = new("The year.", "年份。");
    public static readonly Text RegionAsked = new("A place: country, province, state or grid region.", "地区：国家、省、州或电网区域。");
    public static readonly Text CityAsked = new("A city of the project.", "项目中的城市。");
    public static readonly Text Technology = new("The technology; blank is the default one.", "技术；留空为默认。");
    public static readonly Text InitFolder = new("The folder to write.", "要写入的文件夹。");
    public static readonly Text InitMethod = new("The example of a method instead: printed, or written as a project if a folder is named.", "改用某方法的示例：直接输出；指定文件夹时写成一个项目。");
    public static readonly Text Shell = new("The shell.", "命令行外壳。");

    public static readonly Text Stopped = new("stopped; nothing was written", "已停止；未写入任何内容");
    public static readonly Text CouldNot = new("could not go on: {0}", "无法继续：{0}");
    public static readonly Text OurMistake = new("GHG9001: a mistake in ghg itself; please report it with these lines: {0}", "GHG9001：ghg 自身的错误；请连同以下内容报告：{0}");
    public static readonly Text NoSuchPath = new("there is no file or folder '{0}'; ghg init writes a project to begin with", "没有文件或文件夹“{0}”；可先用 ghg init 生成项目");
    public static readonly Text FolderInUse = new("'{0}' exists and is not empty; name another folder, or add --replace where there is one", "“{0}”已存在且非空；请换一个文件夹，或在支持时加 --replace");
    public static readonly Text NotAYear = new("'{0}' is not a year or a range such as 2015..2020", "“{0}”不是年份或区间（如 2015..2020）");
    public static readonly Text NoSuchCity = new("there is no city '{0}'; the project has {1}", "没有城市“{0}”；项目中有 {1}");
    public static readonly Text NoSuchLevel = new("there is no total '{0}'; there are {1}", "没有总量“{0}”；现有 {1}");
    public static readonly Text NoSuchReference = new("'{0}' is no GPC reference or pattern; ghg gpc lists them", "“{0}”不是 GPC 编号或模式；见 ghg gpc");
    public static readonly Text NoSuchMethod = new("there is no method '{0}'; there are {1}", "没有方法“{0}”；现有 {1}");
    public static readonly Text NoSuchRule = new("there is no rule '{0}'; ghg rule lists them", "没有规则“{0}”；见 ghg rule");
    public static readonly Text NoSuchDataset = new("there is no dataset '{0}'; there are {1}", "没有数据集“{0}”；现有 {1}");
    public static readonly Text NoSuchFactor = new("there is no factor '{0}'; ghg factors list DATASET names them", "没有因子“{0}”；见 ghg factors list 数据集");
    public static readonly Text NoSuchActivity = new("there is no activity '{0}'; ghg factors list DATASET --search TEXT finds one", "没有活动“{0}”；可用 ghg factors list 数据集 --search 文字 查找");
    public static readonly Text NoSuchQuantity = new("there is no gas or parameter '{0}'", "没有气体或参数“{0}”");
    public static readonly Text NoSuchPlace = new("there is no place '{0}' in the registry", "登记表中没有地区“{0}”");
    public static readonly Text CityNeedsProject = new("--city needs --project", "--city 需要同时给出 --project");
    public static readonly Text NothingSelected = new("no inventory was selected", "没有选中任何清单");
    public static readonly Text Wrote = new("wrote {0}", "已写入 {0}");
    public static readonly Text Checked = new("rows checked: {0}; inventories checked: {1}", "已检查 {0} 行、{1} 份清单");
    public static readonly Text InitDone = new("Wrote {0}. Next: ghg inventory {0}", "已写入 {0}。下一步：ghg inventory {0}");
}
