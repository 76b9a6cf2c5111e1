namespace Ghg.Core.Texts;

/// <summary>What the rules on views say.</summary>
internal static class ViewRuleTexts
{
    public static readonly RuleText ViewGasWithoutGwp = new(
        new("view counts a gas that its GWP set does not know", "该格式计入的气体在其 GWP 集中没有数值"),
        new("{2} counts {0}, and {1} has no value for it", "{2}计入 {0}，而 {1} 没有它的数值"),
        new("a GWP set that knows all gases that are counted", "含有全部计入气体的 GWP 集"),
        new("choose another set with --gwp", "请用 --gwp 选择其他 GWP 集"),
        new("A total that leaves out a gas would be too small in silence.", "遗漏一种气体的合计会悄然偏小。"));

    public static readonly RuleText NoViewTotal = new(
        new("total cannot be reconciled, since it is not known", "总量未知，无法对账"),
        new("{0} of {1} {2} is not known: {3}", "{1} {2} 年的{0}未知：{3}"),
        new("two totals that are known", "两个已知的总量"),
        new("supply what is missing, or choose another total", "请补充缺失内容，或选择其他总量"),
        new("Steps to a total that nobody knows would explain nothing.", "向未知总量推导的步骤不能说明任何问题。"));
}
