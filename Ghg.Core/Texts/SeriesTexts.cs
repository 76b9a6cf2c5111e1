using System.Globalization;

namespace Ghg.Core.Texts;

/// <summary>Words on series of emissions.</summary>
internal static class SeriesTexts
{
    public static readonly Text EnergyCo2 = new("energy CO2, Chinese view", "能源活动二氧化碳");
    public static readonly Text Hfc = Text.Same("HFCs");
    public static readonly Text Pfc = Text.Same("PFCs");
    public static readonly Text GasesUnknown = new("gases unknown", "气体未知");
    public static readonly Text Electricity = new("electricity", "电力");
    public static readonly Text Heat = new("heat", "热力");
    public static readonly Text GasesOfReferenceUnknown = new("the CO2 of {0} is not known, since it was reported as CO2e", "{0} 仅报告了 CO2e，其中 CO2 未知");
    public static readonly Text NoFuel = new("no fuel was reported", "未报告任何燃料");
    public static readonly Text ImportUnknown = new(
        "net import of {0} is not known; state the indicator {1} (0 if none), or NO under I.4.4 if the city supplies none", "{0}净调入量未知；请填写指标 {1}（没有则填 0），若本市不对外供应则在 I.4.4 填 NO");
    public static readonly Text ImportNoEnergy = new("the indicator {0} is in {1}, which is no unit of energy", "指标 {0} 的单位 {1} 不是能量单位");
    public static readonly Text NoFactorOfImport = new("there is no {0} in energy units under x.2 to take the factor of imports from", "x.2 下没有以能量计的{0}，无法取得调入因子");
    public static readonly Text OfSubjects = new(" of {0}", "（{0}）");
    public static readonly Text Level = new("the reporting level", "报告级别");
    public static readonly Text Gwp = new("the GWP set", "GWP 集");
    public static readonly Text Boundary = new("the boundary", "地理边界");
    public static readonly Text Coverage = new("the coverage", "覆盖范围");
    public static readonly Text Method = new("the method", "核算方法");
    public static readonly Text FactorFamily = new("the family of factors", "排放因子来源");
    public static readonly Text ReferenceConditions = new("the reference conditions", "气体参比条件");
    public static readonly Text NotStated = new("emissions", "排放量");

    /// <summary>Years as people write them: 2011, 2013–2015.</summary>
    public static string YearsOf(IReadOnlyList<int> years)
    {
        var parts = new List<string>();
        for (var i = 0; i < years.Count;)
        {
            var end = i;
            while (end + 1 < years.Count && years[end + 1] == years[end] + 1)
            {
                end++;
            }

            parts.Add(end == i ? years[i].ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{years[i]}–{years[end]}"));
            i = end + 1;
        }

        return string.Join(", ", parts);
    }
}
