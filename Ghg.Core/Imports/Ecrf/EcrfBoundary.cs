using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Ecrf;

/// <summary>The first sheet of an eCRF: which city and inventory it is, and what else it says of them. An answer is found by the words its label begins with, whatever its row.</summary>
internal sealed partial class EcrfBoundary
{
    private const string Cities = "cities.csv", Inventories = "inventories.csv", Indicators = "indicators.csv";

    private const string NameLabel = "Name of city", GwpLabel = "Global Warming Potential", YearLabel = "Inventory year", CountryLabel = "Country", RegionLabel = "Region", ClimateLabel = "Climate";

    private static readonly (string Label, string File, string Column)[] Answers =
    [
        ("City ID (GeoNames)", Cities, "geonames_id"), ("City coordinate", Cities, "coordinates"), ("Type of economy", Cities, "economy"),
        ("GPC reporting level", Inventories, "level"), ("Geographic boundary", Inventories, "boundary"), ("Greenhouse gases included", Inventories, "gases"),
        ("Please explain your choice of GWP", Inventories, "gwp_explanation"), ("Description of overall methodology", Inventories, "methodology"),
        ("Relevant local", Inventories, "regulations"), ("Comments on change", Inventories, "change"), ("Has the inventory been", Inventories, "verified"),
        ("Name of auditor", Inventories, "verifier"), ("Year of audit", Inventories, "verified_year"), ("Planned improvements", Inventories, "improvements"),
        ("Compiler name", Inventories, "compiler"), ("Department", Inventories, "department"), ("Date", Inventories, "date"), ("Version", Inventories, "version"),
        ("Email", Inventories, "email"), ("Webpage", Inventories, "web"), ("Other information", Inventories, "notes"),
    ];

    private static readonly (string Label, string Indicator, string Unit)[] Figures =
    [
        ("Heating degree days", "hdd", "°C·d"), ("Cooling degree days", "cdd", "°C·d"), ("Land area (km2)", "area", "km2"),
        ("Resident population", Indicator.Population, "person"), ("GDP (US$)", "gdp", "USD"),
    ];

    // What the form says of itself and not of the city: the kind of its first sheet, and the program that wrote it.
    private static readonly string[] OfTheForm = ["Type", "Inventory tool used"];

    private readonly List<(string Label, string Text, int Row)> _answers = [];
    private readonly HashSet<int> _taken = [];
    private readonly string _file;

    public EcrfBoundary(XlsxSheet? sheet, string file, EcrfOptions options, DiagnosticBag diagnostics)
    {
        _file = file;
        foreach (var row in sheet?.Rows.Keys.Order() ?? Enumerable.Empty<int>())
        {
            var (label, text) = (sheet![row, 1].Trim(), sheet[row, 2].Trim());
            if (label.Length > 0 && text.Length > 0 && !text.Equals(EcrfForm.Unanswered, StringComparison.OrdinalIgnoreCase) && !OfTheForm.Contains(label))
            {
                _answers.Add((label, text, row));
            }
        }

        Name = Answer(NameLabel)?.Text ?? "";
        City = options.City ?? IdOf(Name);
        if (!CityIds.IsSafe(City))
        {
            diagnostics.Add(Rules.EcrfWithoutCity, PlaceOf(NameLabel), City.Length > 0 ? City : Name);
            City = "";
        }

        var gwp = options.Gwp ?? Answer(GwpLabel)?.Text ?? "";
        Gwp = GwpSets.Find(GwpSets.Shipped, gwp) ?? (ReportName().Match(gwp) is { Success: true } report ? GwpSets.Find(GwpSets.Shipped, report.Value) : null);
        if (Gwp is null)
        {
            diagnostics.Add(Rules.EcrfWithoutGwp, PlaceOf(GwpLabel), gwp, string.Join(", ", GwpSets.Shipped.Select(s => s.Name)));
        }

        Year = int.TryParse(Answer(YearLabel)?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    /// <summary>The city's id; empty if the form gives none that can be one.</summary>
    public string City { get; }

    /// <summary>The GWP set of the form's CO2 equivalents; null if it is not known.</summary>
    public GwpSet? Gwp { get; }

    /// <summary>The year of the form, or null.</summary>
    public int? Year { get; }

    /// <summary>The country as the form has it; empty if it does not say.</summary>
    public string Country => Answer(CountryLabel)?.Text ?? "";

    /// <summary>Whether the project's city, year by year, can be written.</summary>
    public bool IsWhole => City.Length > 0 && Gwp is not null;

    private string Name { get; }

    /// <summary>The settings, the city, its inventories and its figures.</summary>
    /// <param name="years">The years that the third sheet has rows of.</param>
    /// <param name="steps">Takes where each answer goes.</param>
    /// <param name="diagnostics">Takes answers that no file has a place for.</param>
    /// <returns>The files by path.</returns>
    public IReadOnlyList<(string Path, byte[] Content)> Files(IReadOnlyCollection<int> years, List<ImportStep> steps, DiagnosticBag diagnostics)
    {
        var rows = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal)
        {
            [Cities] = new() { ["city"] = City, ["name"] = Name.Length > 0 ? Name : City },
            [Inventories] = new() { ["city"] = City, ["year"] = "" },
        };
        foreach (var label in (string[])[NameLabel, YearLabel, GwpLabel])
        {
            Take(label);
        }

        foreach (var (label, file, column) in Answers)
        {
            Put(label, file, column, t => t);
        }

        Put(CountryLabel, Cities, "country", t => Registry.Shipped.Region(t) is { Kind: "country" } country ? country.Id : t);
        Put(RegionLabel, Cities, "notes", t => $"region: {t}");

        // A zone that is none of the IPCC's would be refused; what the form says is kept as a note.
        var isZone = ClimateZones.All.Contains(Answer(ClimateLabel)?.Text);
        Put(ClimateLabel, Cities, isZone ? "climate_zone" : "notes", t => isZone ? t : $"climate: {t}");

        var figures = new List<IReadOnlyDictionary<string, string>>();
        foreach (var (label, indicator, unit) in Figures)
        {
            if (Take(label) is { } answer)
            {
                figures.AddRange(years.Order().Select(y => Figure(indicator, unit, answer.Text, y)));
                steps.Add(Step(answer, $"{Indicators}: {indicator}"));
            }
        }

        steps.Sort((a, b) => RowOf(a).CompareTo(RowOf(b)));
        foreach (var (label, text, row) in _answers.Where(a => !_taken.Contains(a.Row)))
        {
            diagnostics.Add(Rules.EcrfNotTaken, PlaceOf(row), $"{label}: {text}");
        }

        var files = new List<(string, byte[])>
        {
            ("ghg.json", Encoding.UTF8.GetBytes($"{{\n  \"gwp\": \"{Gwp!.Name}\"\n}}\n")),
            (Cities, ProjectFile.Csv([.. rows[Cities].Keys], [rows[Cities]])),
            (Inventories, ProjectFile.Csv([.. rows[Inventories].Keys], [.. years.Order().Select(y => new Dictionary<string, string>(rows[Inventories]) { ["year"] = y.ToString(CultureInfo.InvariantCulture) })])),
        };
        if (figures.Count > 0)
        {
            files.Add((Indicators, ProjectFile.Csv(["city", "year", "indicator", "value", "unit", "price_year", "source"], figures)));
        }

        return files;

        void Put(string label, string file, string column, Func<string, string> cell)
        {
            if (Take(label) is { } answer)
            {
                var row = rows[file];
                row[column] = row.TryGetValue(column, out var before) && before.Length > 0 ? $"{before}; {cell(answer.Text)}" : cell(answer.Text);
                steps.Add(Step(answer, $"{file}: {column}"));
            }
        }
    }

    private Dictionary<string, string> Figure(string indicator, string unit, string text, int year)
    {
        var row = new Dictionary<string, string>
        {
            ["city"] = City, ["year"] = year.ToString(CultureInfo.InvariantCulture), ["indicator"] = indicator, ["value"] = text, ["unit"] = unit, ["source"] = $"eCRF_1 of {_file}",
        };
        if (WithCurrency().Match(text) is { Success: true } money)
        {
            (row["value"], row["unit"], row["price_year"]) = (money.Groups["value"].Value, money.Groups["unit"].Value, money.Groups["year"].Value);
        }

        return row;
    }

    private (string Label, string Text, int Row)? Take(string label)
    {
        var answer = Answer(label);
        if (answer is { } taken)
        {
            _taken.Add(taken.Row);
        }

        return answer;
    }

    private (string Label, string Text, int Row)? Answer(string label) =>
        _answers.FindIndex(a => a.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? _answers[at] : null;

    private static ImportStep Step((string Label, string Text, int Row) answer, string becomes) => new($"eCRF_1!C{answer.Row.ToString(CultureInfo.InvariantCulture)}", Text.Same($"{answer.Label}: {answer.Text}"), becomes, default);

    private static int RowOf(ImportStep step) => int.Parse(step.Place.AsSpan("eCRF_1!C".Length), NumberStyles.None, CultureInfo.InvariantCulture);

    private Place PlaceOf(string label) => PlaceOf(Answer(label)?.Row ?? 0);

    private Place PlaceOf(int row) => new(new Position($"{_file}[eCRF_1]", row, row > 0 ? 3 : 0));

    // A name as an id: small letters, digits and hyphens; a name in other letters stays as it is.
    private static string IdOf(string name) => Separators().Replace(name.Trim().ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex(@"[\s/\\:*?""<>|,.;()（）]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex("SAR|AR[3-6]", RegexOptions.CultureInvariant)]
    private static partial Regex ReportName();

    [GeneratedRegex(@"^(?<value>[0-9.eE+-]+)\s+(?<unit>[^,]+?)(, prices of (?<year>\d{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithCurrency();
}
