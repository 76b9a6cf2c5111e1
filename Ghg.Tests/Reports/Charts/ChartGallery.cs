using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Charts;
using Ghg.Core.Texts;

namespace Ghg.Tests.Reports.Charts;

/// <summary>Every chart in every case that has gone wrong in some chart somewhere: one year, twenty cities, long names, removals, gaps.</summary>
internal static class ChartGallery
{
    private const string LongName = "Special administrative conurbation of the upper river and its two hundred islands, including the harbour";
    private const string LongChineseName = "上游河谷及其二百座岛屿与港口特别行政都市圈暨沿岸历史文化保护带联合管理委员会所辖区域";

    private static readonly IReadOnlyList<string> Years = [.. Enumerable.Range(2010, 15).Select(y => $"{y}")];

    /// <summary>The page of all charts.</summary>
    public static Document Page(Language language) => new([new Heading(1, language == Language.Chinese ? "全部图表" : "All charts"), .. Figures(language)]);

    /// <summary>The charts with their names.</summary>
    public static IEnumerable<Figure> Figures(Language language)
    {
        var (tonnes, each) = (ChartUnit.Tonnes(language), ChartUnit.PerPerson(language));
        var longName = language == Language.Chinese ? LongChineseName : LongName;
        yield return Figure("bars", t => StackedBars.Draw(t, t, tonnes, Years, Sectors(language, Years.Count, withRemovals: false)));
        yield return Figure("bars-removals", t => StackedBars.Draw(t, t, tonnes, Years, Sectors(language, Years.Count, withRemovals: true)));
        yield return Figure("bars-one-year", t => StackedBars.Draw(t, t, tonnes, ["2024"], Sectors(language, 1, withRemovals: true)));
        yield return Figure("bars-gap", t => StackedBars.Draw(t, t, tonnes, Years, [new ChartSeries(longName, ChartColours.OfGas(0), [.. Years.Select((_, i) => i == 6 ? (double?)null : 1000 + (i * 10))]), new ChartSeries("CH4", ChartColours.OfGas(1), [.. Years.Select((_, i) => i is 6 or 7 ? null : (double?)200)])]));
        yield return Figure("lines", t => Lines.Draw(t, t, tonnes, Years, [Way(language), Actual(language, Years.Count)], [(1, 5, ChartTexts.Peak.With(2015).In(language))], (14, 4_500_000, 3_200_000, ChartTexts.Gap.With("1,300,000").In(language))));
        yield return Figure("lines-peak-at-the-edge", t => Lines.Draw(t, t, tonnes, Years, [new ChartSeries("BASIC", ChartColours.Total, [.. Years.Select((_, i) => (double?)(1e8 + (i * 1e7)))])], [(0, 14, ChartTexts.Highest.With(2024).In(language))]));
        yield return Figure("lines-deadline", t => Lines.Draw(t, t, tonnes, Years, [Actual(language, Years.Count)], [(0, 5, ChartTexts.Highest.With(2015).In(language))], deadline: (9, ChartTexts.PeakBy.With(2019).In(language))));
        yield return Figure("lines-deadline-at-the-edge", t => Lines.Draw(t, t, tonnes, Years, [Way(language)], [], deadline: (14, ChartTexts.PeakBy.With(2024).In(language))));
        yield return Figure("lines-gap-and-removals", t => Lines.Draw(t, t, tonnes, Years, [new ChartSeries(longName, ChartColours.OfPlan(0), [.. Years.Select((_, i) => i is 3 or 9 ? (double?)null : 5000 - (i * 700))])], []));
        yield return Figure("lines-one-year", t => Lines.Draw(t, t, tonnes, ["2024"], [Actual(language, 1)], [(0, 0, ChartTexts.Highest.With(2024).In(language))]));
        yield return Figure("waterfall", t => Waterfall.Draw(t, t, tonnes, ("2010", 30_075_143), [("population", 8_000_758), ("GDP", 24_899_104), ("energy intensity", -9_608_251), (longName, 1_209_609), ("III", 137_814)], "2023"));
        yield return Figure("waterfall-through-zero", t => Waterfall.Draw(t, t, tonnes, ("2010", 500), [("a", -900), ("b", 150)], "2023"));
        yield return Figure("flow", t => Flow.Draw(t, t, tonnes, SectorNames(language), Gases(language), [(0, 0, 28e6), (0, 1, 4e5), (0, 2, 1e5), (1, 0, 36e5), (2, 1, 42e4), (3, 0, 2e6), (3, 3, 5e5), (4, 0, -25e4), (4, 1, 4e5), (4, 2, 9e5)]));
        yield return Figure("flow-one", t => Flow.Draw(t, t, tonnes, [(longName, ChartColours.Of(Sector.Waste))], Gases(language), [(0, 1, 12)]));
        yield return Figure("multiples-one", t => SmallMultiples.Draw(t, t, each, Years, [City(1, longName)]));
        yield return Figure("multiples-twenty", t => SmallMultiples.Draw(t, t, each, Years, [.. Enumerable.Range(1, 20).Select(n => City(n, n == 7 ? longName : $"{(language == Language.Chinese ? "城市" : "City")} {n}"))]));
        yield return Figure("multiples-one-year", t => SmallMultiples.Draw(t, t, each, ["2024"], [new ChartSeries("A", ChartColours.Total, [7.5]), new ChartSeries("B", ChartColours.Total, [-1.5]), new ChartSeries("C", ChartColours.Total, [null])]));
        yield return Figure("wedges", t => Core.Reports.Charts.Wedges.Draw(t, t, tonnes, Years, Line("baseline", ChartColours.Total, i => 50e6 + (i * 5e5)) with { IsDashed = true }, Line("plan", ChartColours.Total, i => 50e6 - (i * 10e5)), [.. Enumerable.Range(0, 8).Select(n => Line(n == 3 ? longName : $"{n}", ChartColours.OfPlan(n), i => i * 1.5e6 / 8))]));
    }

    private static Figure Figure(string name, Func<string, string> draw) => new(name, draw(name), name);

    private static ChartSeries Line(string name, string colour, Func<int, double> of) => new(name, colour, [.. Years.Select((_, i) => (double?)of(i))]);

    private static ChartSeries Way(Language language) => Line(ChartTexts.Allowed.With("2030").In(language), ChartColours.Target, i => 5e6 - (i * 1.3e5)) with { IsDashed = true };

    private static ChartSeries Actual(Language language, int count)
    {
        var values = Enumerable.Range(0, count).Select(i => 5e6 - (Math.Abs(i - 5) * 6e4)).ToList();
        return new ChartSeries(ChartTexts.Interval.With("BASIC").In(language), ChartColours.Total, [.. values.Select(v => (double?)v)]) { Lower = [.. values.Select(v => (double?)(v * 0.93))], Upper = [.. values.Select(v => (double?)(v * 1.08))] };
    }

    private static ChartSeries City(int n, string name) => new(name, ChartColours.Total, [.. Years.Select((_, i) => i == n % 5 ? (double?)null : 2 + (n * 0.7) + (((i * n) % 7) * 0.2))]);

    private static List<ChartSeries> Sectors(Language language, int count, bool withRemovals) =>
    [
        .. SectorNames(language).Select((s, n) => new ChartSeries(s.Name, s.Class, [.. Enumerable.Range(0, count).Select(i => (double?)((n == 4 && withRemovals ? -3e5 : 1e6 / (n + 1)) * (1 + (i * 0.03))))])),
    ];

    private static List<(string Name, string Class)> SectorNames(Language language) => [.. Enum.GetValues<Sector>().Select(s => (GpcReferences.NameOf(s).In(language), ChartColours.Of(s)))];

    private static List<(string Name, string Class)> Gases(Language language) => [.. ((string[])["CO2", "CH4", "N2O", "HFCs"]).Select((g, i) => (language == Language.Chinese && i == 3 ? "氢氟碳化物" : g, ChartColours.OfGas(i)))];
}
