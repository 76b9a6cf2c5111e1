using Ghg.Core.Numerics;

namespace Ghg.Core.Methods;

/// <summary>Steps of methods that look at the rows of many years: each has the year of its row, and the row itself where a year has several.</summary>
internal static class YearSteps
{
    /// <summary>The step of a row among those of its series: a mass.</summary>
    public static Step Of(string symbol, MethodCase row, IReadOnlyList<MethodCase> series)
    {
        var first = row.Record.First;
        return new Step(symbol, series.Count(r => r.Year == row.Year) == 1 ? "" : $"{first.File[(first.File.LastIndexOf('/') + 1)..]}:{first.Line}", row.Year, "kg");
    }
}
