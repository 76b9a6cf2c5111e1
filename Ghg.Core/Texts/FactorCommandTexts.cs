namespace Ghg.Core.Texts;

/// <summary>What the commands on factors say beside their tables.</summary>
public static class FactorCommandTexts
{
    /// <summary>The description of <c>ghg factors utilities</c>.</summary>
    public static readonly Text Utilities = new("Find the electricity utility of a US city, and its eGRID subregion.", "查找美国城市的供电公司及其 eGRID 子区域。");

    /// <summary>What utilities are found by.</summary>
    public static readonly Text UtilityWords = new("Part of the utility's name, its number, the state or the subregion; several words must all fit.", "供电公司名称的一部分、其编号、州或子区域；多个词须同时符合。");

    /// <summary>An option that a command does not have, among its words.</summary>
    public static readonly Text NoSuchOption = new("there is no option '{0}' here", "此处没有选项“{0}”");

    /// <summary>A dataset without factors or parameters.</summary>
    public static readonly Text NoNumbers = new(
        "{0} holds no factors or parameters. ghg gpc gwp shows the warming potentials of gwp; ghg factors utilities what registry knows of US utilities; ghg reconcile puts views to use",
        "{0} 不含因子或参数。gwp 的增温潜势见 ghg gpc gwp；registry 中的美国供电公司见 ghg factors utilities；views 用于 ghg reconcile");

    /// <summary>A state whose subregion is not known, when electricity is asked about.</summary>
    public static readonly Text GridNotAsked = new(
        "{0} lies in several eGRID subregions ({1}): without one of them the nation's numbers are taken. Ask for a subregion as --region; ghg factors utilities {2} finds it by the utility.",
        "{0}跨多个 eGRID 子区域（{1}）：未指明时采用全国数值。请以 --region 指定子区域；可用 ghg factors utilities {2} 按供电公司查找。");

    /// <summary>No utility is found.</summary>
    public static readonly Text NoUtility = new("No utility of the United States fits all of these words.", "没有符合全部词语的美国供电公司。");

    /// <summary>The column of the state.</summary>
    public static readonly Text State = new("State", "州");

    /// <summary>The column of the utility.</summary>
    public static readonly Text Utility = new("Utility", "供电公司");

    /// <summary>The column of its number.</summary>
    public static readonly Text Number = new("Number", "编号");

    /// <summary>The column of the subregion.</summary>
    public static readonly Text Subregion = new("Subregion", "子区域");

    /// <summary>The column of the number of ZIP codes.</summary>
    public static readonly Text ZipCodes = new("ZIP codes", "邮编数");

    /// <summary>What to do with a subregion.</summary>
    public static readonly Text GridInCities = new(
        "Write the subregion, the utility's name or its number in the column grid of cities.csv. Source: US EPA, Power Profiler, January 2025.",
        "请将子区域、供电公司名称或其编号填入 cities.csv 的 grid 列。出处：美国环保署 Power Profiler，2025 年 1 月。");
}
