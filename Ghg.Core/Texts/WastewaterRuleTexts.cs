namespace Ghg.Core.Texts;

/// <summary>What the rules on wastewater say. The sentences of a rule share their arguments by number.</summary>
internal static class WastewaterRuleTexts
{
    public static readonly RuleText MoreThanThere = new(
        new("more is taken out than there is", "扣除量大于产生量"),
        new("{0} is {1}, and there is only {2}", "{0} 为 {1}，而总量只有 {2}"),
        new("at most {2}", "不超过 {2}"),
        new("check the amount and its unit: BOD and not sludge, methane and not biogas; or the people served", "请核对数量和单位：应为 BOD 而非污泥、甲烷而非沼气；或核对服务人口"),
        new("A treatment cannot give off less than nothing.", "处理系统的排放不可能小于零。"));

    public static readonly RuleText TreatmentNotNamed = new(
        new("treatment is not named", "未指明处理系统"),
        new("{0} is stated of wastewater that goes to several systems", "{0} 对应的污水进入多个系统"),
        new("one treatment system in the column technology", "technology 列填写一个处理系统"),
        new("give the treatment a row of its own, with the people it serves", "请为该处理系统单列一行，填写其服务人口"),
        new("Sludge and methane are taken from the treatment that they come from.", "污泥和甲烷从其所属的处理系统中扣除。"));

    public static readonly RuleText TakenOutOfManyRows = new(
        new("amount taken out is on several rows", "扣除量写在多行上"),
        new("{0} is the same on {1} rows that are added up", "{0} 在合并计算的 {1} 行上相同"),
        new("one row with the total", "一行，填写合计值"),
        new("make one row of them, or give each plant its site", "请合并为一行，或为每座处理厂填写 site"),
        new("Amounts of such rows are added up, and what is taken out would count once.", "这些行的数量会相加，而扣除量只会计一次。"));
}
