namespace Ghg.Core.Texts;

/// <summary>Help, talk and the rule of sums over cities.</summary>
internal static class CitySumTexts
{
    public static readonly Text Option = new("Add the cities up, which only territorial totals allow.", "将各城市相加；只有地域总量可以相加。");
    public static readonly Text NotAligned = new("--sum adds what is of one year and whole; leave out --align or --peers", "--sum 只相加同一年的完整数值；请去掉 --align 或 --peers");
    public static readonly Text Title = new("Cities added up", "城市合计");
    public static readonly Text Lead = new("{0} cities emitted {1} t CO2e within their boundaries in {2} (GWP set {3}), as far as it was reported.", "{2} 年 {0} 个城市边界内共排放 {1} 吨 CO2e（GWP 采用 {3}），仅限已报告部分。");
    public static readonly Text LeadNone = new("No city reported a territorial total for {0}.", "{0} 年没有城市报告地域总量。");
    public static readonly Text Sum = new("all", "合计");
    public static readonly Text Marked = new("* of what was reported: {0}.", "* 仅为已报告部分：{0}。");
    public static readonly Text AllLack = new("* of what was reported: all cities lack {0}.", "* 仅为已报告部分：各城市均缺少 {0}。");
    public static readonly Text MarkedLack = new("* of what was reported: the marked cities lack {0}.", "* 仅为已报告部分：带 * 的城市缺少 {0}。");
    public static readonly Text NotAsked = new(
        "They are compiled to {0}, which does not ask for {1}: what is emitted there is not in the sum. A number, or NO where it does not occur, makes a total whole.",
        "这些清单按 {0} 编制，该层级不要求填报{1}，其排放未计入合计。补填数值，或在不发生时填 NO，总量即完整。");
    public static readonly Text These = new("these", "上述编号");
    public static readonly Text Besides = new("Besides: {0}.", "此外：{0}。");
    public static readonly Text Disjoint = new("Cities must not overlap: what lies in two boundaries would be counted twice.", "城市边界不得重叠，否则同一排放会被计两次。");
    public static readonly Text OnlyTerritorial = new(
        "Electricity bought, waste sent away and trips outside are in the totals of BASIC and BASIC+, and are emitted elsewhere; so these are never added up.", "外购电力、外运废弃物和境外出行计入 BASIC 和 BASIC+，却在别处排放，因此这两个层级从不相加。");

    public static readonly RuleText DoesNotAddUp = new(
        new("totals that do not add up over cities", "不可在城市间相加的总量"),
        new(
            "{0} does not add up over cities: {1:#,0} t are emitted outside the city that counts them, where another may count them too; {2:#,0} t emitted inside are left out",
            "{0} 不可在城市间相加：其中 {1:#,0} 吨排放于计入城市之外，可能同时是另一城市的范围一，从而被计两次；另有 {2:#,0} 吨境内排放未计入"),
        new("territorial totals", "地域总量"),
        new("add up territorial totals with --level Territorial", "请用 --level Territorial 相加地域总量"),
        new("A city's scope 2, its waste treated elsewhere and its trips outside are somebody else's scope 1. Only what each emits within its own boundary is in no other's total.",
            "一个城市的范围二、外运处理的废弃物和境外出行是别处的范围一。只有各自边界内的排放不会出现在其他城市的总量中。"));
}
