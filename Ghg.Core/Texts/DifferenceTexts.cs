namespace Ghg.Core.Texts;

/// <summary>What the comparison of two inventories says.</summary>
internal static class DifferenceTexts
{
    public static readonly Text Title = new("{0} against {1}", "{0} 与 {1} 对比");
    public static readonly Text Side = new("{0}, {1}", "{0} {1} 年");
    public static readonly Text Rose = new(
        "{0} is {1} t CO2e in the second and {2} t CO2e in the first: {3} t CO2e more ({4} %).", "{0}：后者 {1} 吨 CO2e，前者 {2} 吨 CO2e，增加 {3} 吨 CO2e（{4} %）。");
    public static readonly Text Fell = new(
        "{0} is {1} t CO2e in the second and {2} t CO2e in the first: {3} t CO2e less ({4} %).", "{0}：后者 {1} 吨 CO2e，前者 {2} 吨 CO2e，减少 {3} 吨 CO2e（{4} %）。");
    public static readonly Text Same = new("{0} is {1} t CO2e in both.", "{0}：两者均为 {1} 吨 CO2e。");
    public static readonly Text NoTotal = new("{0} has no number in one of the two; what the other holds is boundary.", "{0} 在其中一份中没有数值；另一份的数值计为边界差异。");
    public static readonly Text Absolute = new(
        "Added up without their signs, the sources changed by {0} t CO2e: rises and falls that make up for one another are hidden in the total.",
        "各来源变化的绝对值之和为 {0} 吨 CO2e：相互抵消的增减在总量中看不到。");
    public static readonly Text Causes = new("Why", "原因");
    public static readonly Text Cause = new("Cause", "原因");
    public static readonly Text Change = new("Change, t CO2e", "变化，吨 CO2e");
    public static readonly Text Sum = new("Sum", "合计");
    public static readonly Text Sources = new("The largest changes", "变化最大的来源");
    public static readonly Text First = new("First", "前者");
    public static readonly Text Second = new("Second", "后者");
    public static readonly Text More = new("{0} smaller changes add up to {1} t CO2e; --format csv has all.", "另有 {0} 项较小变化，合计 {1} 吨 CO2e；全部见 --format csv。");
    public static readonly Text GwpDiffer = new("The first is summed with {0}, the second with {1}: what that changes stands under GWP.", "前者采用 {0}，后者采用 {1}：由此产生的差异列在 GWP 项下。");
    public static readonly Text Meaning = new(
        "Activity: more or less of it. Factor: emissions per activity. Method: another method or another kind of amount. Boundary: counted in one of the two only.",
        "活动：活动数据的增减。因子：单位活动的排放。方法：方法或计量对象不同。边界：仅其中一份计入。");

    /// <summary>The causes in their order.</summary>
    public static readonly Text[] Names = [new("Activity", "活动数据"), new("Factor", "排放因子"), new("GWP", "GWP"), new("Method", "方法"), new("Boundary", "边界")];
}
