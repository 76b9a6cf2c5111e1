using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Everything a project folder says, read and checked row by row: settings, cities, sites, indicators, parameters, datasets and the sums of its
/// activities. Nothing is calculated yet.
/// </summary>
public sealed class Project
{
    private readonly Dictionary<string, City?> _cityNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string City, string Country, string Region, string Grid), PlaceChain> _chains = [];
    private HashSet<string>? _ownRegions;
    private Dictionary<string, IReadOnlyList<int>> _keysByCity = [];

    private readonly Lazy<ILookup<SubSector, ActivityRecord>> _wasteTakenIn;

    internal Project(Settings settings, Catalogue catalogue, bool hasCityFile)
    {
        (Settings, Catalogue, HasCityFile) = (settings, catalogue, hasCityFile);
        _wasteTakenIn = new Lazy<ILookup<SubSector, ActivityRecord>>(() => CitiesWithRows
            .SelectMany(c => RecordsOf(c, new DiagnosticBag()).Where(r => r.Key is { Notation: null, IsTakenIn: true, SubSector.Sector: Sector.Waste })).ToLookup(r => r.Key.SubSector));
    }

    /// <summary>The settings.</summary>
    public Settings Settings { get; }

    /// <summary>The shipped datasets and the project's own.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The GWP set that totals use.</summary>
    public GwpSet Gwp { get; internal set; } = GwpSets.Shipped[0];

    /// <summary>The cities by id, in ordinal order.</summary>
    public IReadOnlyDictionary<string, City> Cities => _cities;

    /// <summary>The sites.</summary>
    public IReadOnlyList<Site> Sites { get; internal set; } = [];

    /// <summary>The indicators by city, id and year.</summary>
    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    /// <summary>What the cities say is true of them.</summary>
    public IReadOnlyList<CityParameter> Parameters { get; internal set; } = [];

    /// <summary>Which numbers are said to be wrong alike in all years, or not to be, by activity (empty for all) and parameter.</summary>
    public IReadOnlyDictionary<(string Subject, string Parameter), CorrelationFlag> Correlations { get; internal set; } = new Dictionary<(string Subject, string Parameter), CorrelationFlag>();

    /// <summary>The declared inventories, none if the project has no <c>inventories.csv</c>.</summary>
    public IReadOnlyList<InventoryDeclaration> Declarations { get; internal set; } = [];

    /// <summary>Whether the project has an <c>inventories.csv</c>, which then says alone which city-years are inventories.</summary>
    public bool DeclaresInventories { get; internal set; }

    /// <summary>Whether it has parameters or datasets of its own.</summary>
    internal bool StatesNumbers => Parameters.Count > 0 || Catalogue.Datasets.Any(d => !d.IsShipped);

    /// <summary>What was found while reading.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Rows of activities that were read.</summary>
    public long Rows => Sums?.Rows ?? 0;

    internal bool HasCityFile { get; }

    internal IReadOnlyDictionary<string, InputFile> FilesForAnalysis { get; set; } = new Dictionary<string, InputFile>();

    /// <summary>A table that an analysis reads by itself, such as <c>targets.csv</c>, or null if the project has none.</summary>
    /// <param name="path">Its path in the project's folder.</param>
    /// <returns>The file, or null.</returns>
    public InputFile? File(string path) => FilesForAnalysis.GetValueOrDefault(path);

    /// <summary>The files that it was read from, by their path in its folder; files of the folder that are none of its own are left out.</summary>
    public IReadOnlyList<InputFile> InputFiles { get; internal set; } = [];

    /// <summary>What the paths of its files begin with in findings, as the user named the folder.</summary>
    internal string Root { get; set; } = "";

    internal ActivitySums? Sums { get; private set; }

    internal ActivityVocabulary Vocabulary { get; set; } = new([], []);

    internal IReadOnlyList<InputFile> ActivityFiles { get; set; } = [];

    internal ReadOptions Options { get; set; } = new();

    internal ColumnSet Columns => Vocabulary.Columns;

    private readonly SortedDictionary<string, City> _cities = new(StringComparer.Ordinal);

    /// <summary>The indicator of a city, year and id, or null: a missing year is missing.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="year">The year.</param>
    /// <param name="id">The indicator's id.</param>
    /// <returns>The indicator, or null.</returns>
    public Indicator? IndicatorOf(string city, int year, string id) => IndicatorIndex.GetValueOrDefault((city, year, id));

    /// <summary>The declaration of an inventory, or null.</summary>
    /// <param name="city">The city's id.</param>
    /// <param name="year">The year.</param>
    /// <returns>The declaration, or null.</returns>
    public InventoryDeclaration? DeclarationOf(string city, int year) => DeclarationIndex.GetValueOrDefault((city, year));

    private Dictionary<(string City, int Year, string Id), Indicator> IndicatorIndex => field ??= Indicators.ToDictionary(i => (i.City, i.Year, i.Id));

    private Dictionary<(string City, int Year), InventoryDeclaration> DeclarationIndex => field ??= Declarations.ToDictionary(d => (d.City, d.Year));

    /// <summary>
    /// The records of a city over all years, in canonical order, with what was wrong with them. They are made anew at each call, so that a project of
    /// a thousand cities needs the memory of one.
    /// </summary>
    /// <param name="city">The city's id.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The records that are right.</returns>
    public IReadOnlyList<ActivityRecord> RecordsOf(string city, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var parser = new KeyParser(this, Vocabulary, diagnostics);
        var numbers = _keysByCity.GetValueOrDefault(city) ?? [];
        var records = new Dictionary<ActivityKey, ActivityRecord>(numbers.Count);
        var faulty = new HashSet<ActivityKey>();
        foreach (var raw in Sums?.Records(numbers) ?? [])
        {
            var keys = parser.Parse(raw);
            for (var i = 0; i < keys.Count; i++)
            {
                var key = keys[i];
                if (raw.IsFaulty)
                {
                    faulty.Add(key);
                }

                var record = new ActivityRecord(key, raw.Amount, raw.Rows, raw.First, raw.Last, raw.Sources, raw.Negative);
                records[key] = records.TryGetValue(key, out var other) ? Merge(other, record, diagnostics) : record;
            }
        }

        var right = records.Values.Where(r => faulty.Count == 0 || !faulty.Contains(r.Key)).ToArray();
        Array.Sort(right, ActivityOrder.Canonical);
        return right;
    }

    /// <summary>
    /// The places of a city. Cities of one region share one chain, so that what the resolver finds for one is found for all; a city stands in its
    /// chain only if a dataset of the project has numbers for it.
    /// </summary>
    internal PlaceChain PlacesOf(string city, string country, string region, string grid)
    {
        // Builders on several threads ask at once.
        lock (_chains)
        {
            _ownRegions ??= Catalogue.Datasets.Where(d => !d.IsShipped).SelectMany(d => d.Numbers).Select(n => n.Region).ToHashSet(StringComparer.Ordinal);
            var named = _ownRegions.Contains(city) ? city : "";
            if (!_chains.TryGetValue((named, country, region, grid), out var chain))
            {
                _chains[(named, country, region, grid)] = chain = PlaceChain.Of(Catalogue.Registry, named, country, region, grid);
            }

            return chain;
        }
    }

    /// <summary>What a <c>factor</c> cell says.</summary>
    internal FactorOverride? OverrideOf(string cell) => cell.Length == 0
        ? null
        : FactorOverride.Parse(cell, name => Gases.TryParse(name, out var gas) ? gas.Id : Catalogue.Registry.Parameter(name)?.Id);

    /// <summary>The city of an id or name. A name that two cities share is no city's.</summary>
    internal City? CityNamed(string name) => _cities.GetValueOrDefault(name) ?? _cityNames.GetValueOrDefault(name);

    /// <summary>The city of a name; where a project has no <c>cities.csv</c>, any harmless name is a city's id.</summary>
    internal City? CityOrNew(string name)
    {
        if (CityNamed(name) is { } city)
        {
            return city;
        }

        if (HasCityFile || !CityIds.IsSafe(name))
        {
            return null;
        }

        Add(new City(name, Texts.Text.Same(name), PlacesOf(name, "", "", ""), new Dictionary<string, string>()));
        return CityNamed(name);
    }

    internal void Add(City city)
    {
        _cities[city.Id] = city;
        foreach (var name in ((string[])[city.Id, city.Name.English, city.Name.Chinese]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_cityNames.TryAdd(name, city))
            {
                _cityNames[name] = null;
            }
        }
    }

    internal void Take(ActivitySums sums)
    {
        Sums = sums;
        var byCity = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (name, keys) in sums.ByCity())
        {
            // Rows of an unknown city stay under the name as written, so that their findings come out.
            var id = CityOrNew(name)?.Id ?? name;
            if (!byCity.TryGetValue(id, out var list))
            {
                byCity[id] = list = [];
            }

            list.AddRange(keys);
        }

        _keysByCity = byCity.ToDictionary(c => c.Key, c => (IReadOnlyList<int>)c.Value, StringComparer.Ordinal);
    }

    /// <summary>City names as written in activities, known or not, in ordinal order.</summary>
    /// <summary>The rows of waste that cities take from elsewhere, by sub-sector: looked for once, when a city that sends some away is checked.</summary>
    internal ILookup<SubSector, ActivityRecord> WasteTakenIn => _wasteTakenIn.Value;

    internal IEnumerable<string> CitiesWithRows => _keysByCity.Keys.Order(StringComparer.Ordinal);

    private static ActivityRecord Merge(ActivityRecord left, ActivityRecord right, DiagnosticBag diagnostics)
    {
        var sum = left.Amount;
        if (!sum.TryAdd(right.Amount))
        {
            diagnostics.Add(new Diagnostic(Rules.SumOverflow, right.PlaceOf("amount")) { City = right.Key.City, Year = right.Key.Year });
        }

        return left with
        {
            Amount = sum,
            Rows = left.Rows + right.Rows,
            First = left.First < right.First ? left.First : right.First,
            Last = left.Last > right.Last ? left.Last : right.Last,
            Sources = [.. left.Sources.Union(right.Sources).Order(StringComparer.Ordinal)],
            Negative = left.Negative is null || right.Negative < left.Negative ? right.Negative ?? left.Negative : left.Negative,
        };
    }
}
