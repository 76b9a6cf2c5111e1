using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>Tells a city that peaked while it grew from one that shrank into it. The distinction is that of Shan, Guan et al., Sci. Bull. 67 (2022) 1910-1920; the rule is ours.</summary>
internal static class PeakCourses
{
    public static PeakCourse Of(EmissionSeries series, SeriesPoint peak, SeriesPoint latest, Project? project)
    {
        if (latest.Year - peak.Year < ChineseClassification.YearsSincePeak || project is null)
        {
            return PeakCourse.NotKnown;
        }

        var changes = ((string[])[Indicator.Population, Indicator.Gdp]).Select(id => ChangeOf(id, series.City, peak.Year, latest.Year, project)).ToList();
        return changes.Exists(c => c < 0) ? PeakCourse.Passive : changes.TrueForAll(c => c is not null) ? PeakCourse.Proactive : PeakCourse.NotKnown;
    }

    // Of money only what is at prices of one year compares.
    private static double? ChangeOf(string id, string city, int from, int to, Project project) =>
        project.IndicatorOf(city, from, id) is { } before && project.IndicatorOf(city, to, id) is { } after && before.UnitText == after.UnitText
            && (id != Indicator.Gdp || (before.PriceYear is not null && before.PriceYear == after.PriceYear))
            ? after.Value - before.Value
            : null;
}
