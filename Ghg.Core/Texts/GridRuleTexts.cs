namespace Ghg.Core.Texts;

/// <summary>What the rule on a city's electricity grid says.</summary>
internal static class GridRuleTexts
{
    public static readonly RuleText GridNotStated = new(
        new("the state does not tell the eGRID subregion", "仅凭州无法确定 eGRID 子区域"),
        new("{0} lies in several eGRID subregions ({1}), and the city names none: its electricity takes the national average",
            "{0}跨多个 eGRID 子区域（{1}），而该城市未指明其一：其电力采用全国平均因子"),
        new("in the column grid, a subregion such as {2}, or the name or number of the city's electricity utility", "grid 列填写子区域（如 {2}），或城市供电公司的名称或编号"),
        new("ghg factors utilities finds the utility; EPA's Power Profiler tells the subregion by ZIP code", "可用 ghg factors utilities 查找供电公司，或在 EPA 的 Power Profiler 中按邮编查询"),
        new("Subregions of one state may differ by a factor of two. A state that lies in one subregion takes it by itself.", "同一州内各子区域的因子可相差一倍。只属于一个子区域的州会自动采用该子区域。"));
}
