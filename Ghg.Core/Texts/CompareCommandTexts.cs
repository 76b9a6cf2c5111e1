namespace Ghg.Core.Texts;

/// <summary>Help and talk of ghg compare.</summary>
internal static class CompareCommandTexts
{
    public static readonly Text Compare = new("Cities side by side on what is comparable: totals, per person, sectors, ranks, what differences are made of.", "在可比的基础上对比城市：总量、人均、部门、名次及差异构成。");
    public static readonly Text Paths = new("Project folders, one or several.", "一个或多个项目文件夹。");
    public static readonly Text City = new("Only these cities, by id or name; of two the first is compared with the second.", "仅限这些城市（编号或名称）；两个城市时以前者对比后者。");
    public static readonly Text Year = new("The year; else the latest that all have.", "年份；默认各城市共有的最近一年。");
    public static readonly Text Align = new("Make alike what can be: narrowest level, GWP set of the first, nearest year, references that all hold.", "对齐可对齐之处：最窄层级、首个城市的 GWP 集、最接近年份、各城市均有的编号。");
    public static readonly Text DegreeDays = new("Heating (and cooling) degree days to adjust buildings to; else the mean of the cities.", "建筑气候修正所用的采暖（和空调）度日数；默认各城市平均。");
    public static readonly Text TableOrPeers = new("--series compares the totals of a table: --peers, --sum, --align and --degree-days need inventories", "--series 对比表中的总量：--peers、--sum、--align 和 --degree-days 需要清单");
    public static readonly Text OneProject = new("--series takes the populations of one project", "--series 只取一个项目的人口");
    public static readonly Text CityTwice = new("the city '{0}' is in several projects; compare them one by one, or rename one", "多个项目中都有城市“{0}”；请分别对比或更改其一的编号");
    public static readonly Text NotDegreeDays = new("'{0}' is no number of degree days, such as 2500 or 2500,100", "“{0}”不是度日数，例如 2500 或 2500,100");
}
