namespace Ghg.Core.Texts;

/// <summary>Texts of the rules on plants that make heat and power.</summary>
internal static class PlantRuleTexts
{
    public static readonly RuleText WorseThanApart = new(
        new("a heat and power plant that burns more than making both apart", "燃料多于热电分产的热电厂"),
        new("the plant burns {0} TJ, more than the {1} TJ that its electricity and heat would take if made apart ({2}, {3})", "该厂燃料为 {0} TJ，高于其电力和热力分产所需的 {1} TJ（{2}、{3}）"),
        new("less fuel than the outputs ÷ the reference efficiencies", "燃料少于产出 ÷ 参考效率之和"),
        new("look at electricity_output and heat_output, their units, and the reference efficiencies", "请核对 electricity_output、heat_output 及其单位和参考效率"),
        new("Combined production saves fuel: outputs of another basis, in another unit or of a part of the year are the usual cause.", "联产应节约燃料：常见原因是产出口径、单位有误或只含部分年份。"));
}
