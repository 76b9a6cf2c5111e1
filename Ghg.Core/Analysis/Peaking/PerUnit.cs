using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>Peaks per person and per GDP, which often come before that of the total.</summary>
internal static class PerUnit
{
    /// <summary>The last highest year per person, or null if the population of a year is not known.</summary>
    public static int? HighestPerPerson(EmissionSeries series, Project? project) =>
        HighestBy(series, year => project?.IndicatorOf(series.City, year, Indicator.Population) is { Unit: { } unit } i && unit.Dimension == Dimension.Person ? i.Value * unit.ToBase : null);

    /// <summary>The last highest year per GDP, or null if the GDP of a year is not known at prices of one and the same year.</summary>
    public static int? HighestPerGdp(EmissionSeries series, Project? project)
    {
        var gdp = series.Observed.Select(p => project?.IndicatorOf(series.City, p.Year, Indicator.Gdp)).OfType<Indicator>().ToList();
        return gdp.Count > 0 && gdp.All(g => g.PriceYear is not null) && gdp.Select(g => (g.PriceYear, g.UnitText)).Distinct().Count() == 1
            ? HighestBy(series, year => project?.IndicatorOf(series.City, year, Indicator.Gdp)?.Value)
            : null;
    }

    private static int? HighestBy(EmissionSeries series, Func<int, double?> unit)
    {
        var points = series.Observed.Select(p => (p.Year, Per: p.Value / unit(p.Year))).ToList();
        return points.Count > 1 && points.All(p => p.Per is { } per && double.IsFinite(per)) ? points.AsEnumerable().Reverse().MaxBy(p => p.Per).Year : null;
    }
}
