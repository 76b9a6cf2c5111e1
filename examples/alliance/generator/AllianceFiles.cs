using System.Globalization;

namespace Alliance;

/// <summary>Makes the files of the alliance's years from its assumptions. The same assumptions always give the same bytes.</summary>
internal static class AllianceFiles
{
    private static readonly string[] AmountColumns =
    [
        "city", "year", "gpc_ref", "activity", "technology", "amount", "unit", "method", "site", "origin", "subtype", "basis", "energy_to", "leakage_rate", "depth",
        "data_quality", "factor_quality", "uncertainty", "source",
    ];

    private static readonly string[] KeyColumns = ["city", "year", "gpc_ref", "notation_key", "explanation", "included_in"];

    private static readonly string[] IndicatorColumns = ["city", "year", "indicator", "value", "unit", "basis", "price_year", "source"];

    private static readonly string[] InventoryColumns = ["city", "year", "level", "boundary", "period", "methodology", "change", "compiler"];

    /// <summary>Paths within the project and what stands in the files.</summary>
    /// <param name="read">Reads a table of assumptions by name.</param>
    public static IEnumerable<(string Path, string Text)> Of(Func<string, string> read)
    {
        var cities = Assumptions.Read(read("years.csv")).Select(r => new CityYears(r)).ToList();
        var (series, keys, indicators) = (Assumptions.Read(read("series.csv")), Assumptions.Read(read("keys.csv")), Assumptions.Read(read("indicators.csv")));
        var imports = Assumptions.Read(read("imports.csv"));
        var weather = indicators.Where(r => r["weather"].Length > 0).ToDictionary(r => (r["city"], r["weather"]));
        foreach (var city in cities)
        {
            yield return ($"activities/{city.Id}.csv", Csv(AmountColumns, series.Where(r => r["city"] == city.Id).SelectMany(r => Amounts(city, r, weather))));
            yield return ($"activities/{city.Id}-keys.csv", Csv(KeyColumns, keys.Where(r => r["city"] == city.Id).SelectMany(r => Keys(city, r))));
        }

        yield return ("indicators.csv", Csv(IndicatorColumns, cities.SelectMany(c => indicators.Where(r => r["city"] == c.Id).SelectMany(r => Indicators(c, r))
            .Concat(imports.Where(r => r["city"] == c.Id).SelectMany(r => Imported(c, r, [.. series.Where(s => s["city"] == c.Id).SelectMany(s => Amounts(c, s, weather))]))))));
        yield return ("inventories.csv", Csv(InventoryColumns, cities.SelectMany(Inventories)));
    }

    // What was buried before the first inventory still rots, so that a series may begin before it.
    private static IEnumerable<Dictionary<string, string>> Amounts(
        CityYears city, IReadOnlyDictionary<string, string> assumed, Dictionary<(string, string), IReadOnlyDictionary<string, string>> weather)
    {
        var course = new Course(assumed["knots"]);
        foreach (var year in Enumerable.Range(course.First, city.Last - course.First + 1).Where(y => city.Has(y) || (y < city.First && course.First < 2010) || assumed["site"].EndsWith("landfill", StringComparison.Ordinal)))
        {
            var factor = city.BoundaryFactor(year) * (1 + (Number(assumed["scatter"]) / 100 * Scatter.Of(city.Id, assumed["gpc_ref"], assumed["activity"], assumed["unit"], assumed["subtype"], Text(year))));
            foreach (var kind in (string[])["heating", "cooling"])
            {
                factor *= assumed[kind].Length == 0 ? 1 : 1 + (Number(assumed[kind]) * Deviation(weather[(city.Id, kind)], year));
            }

            yield return new(assumed) { ["year"] = Text(year), ["amount"] = Rounding.Text(course[year] * factor) };
        }
    }

    private static IEnumerable<Dictionary<string, string>> Keys(CityYears city, IReadOnlyDictionary<string, string> assumed) =>
        city.Years.Where(y => (assumed["from"].Length == 0 || y >= Number(assumed["from"])) && (assumed["to"].Length == 0 || y <= Number(assumed["to"])))
            .Select(y => new Dictionary<string, string>(assumed) { ["year"] = Text(y) });

    private static IEnumerable<Dictionary<string, string>> Indicators(CityYears city, IReadOnlyDictionary<string, string> assumed)
    {
        var course = new Course(assumed["knots"]);
        return city.Years.Select(y => new Dictionary<string, string>(assumed)
        {
            ["year"] = Text(y),
            ["value"] = Rounding.Text(course[y] * (1 + Deviation(assumed, y)) * (assumed["weather"].Length > 0 || assumed["unit"] == "%" ? 1 : city.BoundaryFactor(y))),
        });
    }

    private static IEnumerable<Dictionary<string, string>> Imported(CityYears city, IReadOnlyDictionary<string, string> assumed, IReadOnlyList<Dictionary<string, string>> amounts) =>
        city.Years.Select(y => new Dictionary<string, string>(assumed) { ["year"] = Text(y), ["value"] = Rounding.Text(Imports.Of(assumed, y, amounts)) });

    private static IEnumerable<Dictionary<string, string>> Inventories(CityYears city) => city.Years.Select(y => new Dictionary<string, string>
    {
        ["city"] = city.Id, ["year"] = Text(y), ["level"] = "BASIC", ["boundary"] = city.BoundaryOf(y), ["period"] = $"{y}-01-01 to {y}-12-31",
        ["methodology"] = city.Methodology, ["change"] = city.ChangeOf(y), ["compiler"] = "city climate office (fictional)",
    });

    // How far a year is from the usual: of weather, and of anything else that is counted or estimated.
    private static decimal Deviation(IReadOnlyDictionary<string, string> assumed, int year) =>
        Number(assumed["scatter"]) / 100 * Scatter.Of(assumed["city"], assumed["indicator"], Text(year));

    private static string Csv(IReadOnlyList<string> columns, IEnumerable<Dictionary<string, string>> rows)
    {
        var all = rows.ToList();
        var used = columns.Where(c => all.Any(r => r.GetValueOrDefault(c, "").Length > 0)).ToList();
        return string.Join(',', used) + "\n" + string.Concat(all.Select(r => string.Join(',', used.Select(c => Cell(r.GetValueOrDefault(c, "")))) + "\n"));
    }

    private static string Cell(string text) => text.AsSpan().ContainsAny(',', '"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
