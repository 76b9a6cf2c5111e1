namespace Ghg.Core.Texts;

/// <summary>What is said of numbers that are right in form and wrong in meaning: of another unit, of another quantity, of two sources at once.</summary>
internal static class TypingRuleTexts
{
    public static readonly RuleText IndustryTwice = new(
        new("fuel of the energy balance and of form 205-1", "能源平衡表与 205-1 表重复计入"),
        new("{0} under {1} is from the energy balance at {2}, and from form 205-1 at {3}", "{1} 的 {0} 在 {2} 取自能源平衡表，又在 {3} 取自 205-1 表"),
        new("one of the two: the balance holds the enterprises of the form", "二者取一：能源平衡表已包含该表的企业"),
        new("remove the rows of one of them, or take the form's amounts off the balance's, and say so in source", "请删去其中一份的行，或从平衡表数量中扣除 205-1 表的数量，并在 source 中注明"),
        new("The industry of an energy balance is all industry, the enterprises of form 205-1 among it.", "能源平衡表的工业是全部工业，包含 205-1 表的企业。"));

    public static readonly RuleText AmountJump = new(
        new("an amount of another order of magnitude than the year before", "数量与上一年相差数量级"),
        new("{0} of {1} is {2} in {3}, and was {4} in {5} ({6})", "{1} 的 {0}：{3} 年为 {2}，{5} 年（{6}）为 {4}"),
        new("amounts of neighbouring years of one order of magnitude", "相邻年份的数量处于同一数量级"),
        new("compare the units of the two rows, such as kWh and MWh or t and 万t; keep it if it is true, and say why in notes", "请核对两行的单位，例如千瓦时与兆瓦时、吨与万吨；若属实请保留并在 notes 中说明"),
        new("A unit that is a thousand times too small or too large is the commonest mistake of all.", "单位差一千倍是最常见的错误。"));

    public static readonly RuleText LostAmount = new(
        new("the amount lost stands for the amount delivered", "以损失量代替售出量"),
        new("{0} under {1} is {2} of what is used under {3}", "{1} 的 {0} 只有 {3} 用量的 {2}"),
        new("the amount delivered, of which the method takes the losses", "售出的数量，由方法计算损失"),
        new("give x.3 the amount of x.2, or leave the rows out and set derive_losses", "请将 x.3 的数量改为 x.2 的数量，或删去这些行并设置 derive_losses"),
        new("The method multiplies by l ÷ (1 − l); what was lost already would be multiplied again.", "方法会乘以 l ÷ (1 − l)；已经是损失量的数会被再乘一次。"));

    public static readonly RuleText BiogenicAsFossil = new(
        new("biogenic CO2 entered as CO2", "生物成因 CO2 录为 CO2"),
        new("the CO2 entered under {0} is what {1} emits at {2}, and that is biogenic", "{0} 直接录入的 CO2 正是 {2} 的 {1} 的排放量，而它是生物成因的"),
        new("a memo, in no total", "单列备注，不计入总量"),
        new("remove the row: the fuel's own row holds it as a memo", "请删除此行：燃料本身的行已将其单列备注"),
        new("CO2 of biomass is reported apart from the totals (GPC v1.1).", "生物质的 CO2 与总量分开报告（GPC v1.1）。"));
}
