namespace Ghg.Core.Texts;

/// <summary>What the rules on industrial processes say. The sentences of a rule share their arguments by number.</summary>
internal static class IndustryRuleTexts
{
    public static readonly RuleText SteelTwice = new(
        new("steel and what is inside its factor", "钢与其因子已包含的工序"),
        new("{0} stands beside {1} at {2}, whose factor per tonne of steel may hold it already", "{0} 与 {2} 的 {1} 并列，而后者的吨钢因子可能已包含前者"),
        new("the blast furnace, flux and electrodes once: in the factor of steel, or on their own", "高炉、熔剂和电极只计一次：在吨钢因子中，或单独计算"),
        new("keep {0} only if none of it went into this steel: pig iron for foundries, flux of other works", "仅当 {0} 未用于这些钢时保留：铸造生铁、其他企业的熔剂"),
        new("The factors of oxygen and open hearth furnace steel include the blast furnace (IPCC 2006, vol. 3, Table 4.1).", "转炉钢和平炉钢的因子已包含高炉（IPCC 2006 第3卷表4.1）。"));

    public static readonly RuleText CementTwice = new(
        new("clinker and the cement made of it", "熟料与由其制成的水泥"),
        new("{0} stands beside {1} at {2}: cement emits by its clinker alone", "{0} 与 {2} 的 {1} 并列：水泥的排放只来自熟料"),
        new("clinker, or cement by its clinker fraction", "熟料，或按熟料比例计算的水泥"),
        new("keep the rows of clinker, and leave out cement that was ground from it", "保留熟料行，删去由其粉磨的水泥"),
        new("The same limestone would be counted twice, unless they are different works.", "除非属于不同企业，否则同一石灰石会被重复计算。"));
}
