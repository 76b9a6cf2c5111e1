using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Activities;

/// <summary>Reads a project's small tables. Cities come first, since the others name them.</summary>
internal sealed class ProjectTables(Project project, IReadOnlyDictionary<string, InputFile> files)
{
    // The bag of the row that is read, so that its findings concern its city and year alone.
    private DiagnosticBag _diagnostics = project.Diagnostics;

    public void Read()
    {
        foreach (var row in Rows("cities.csv", ProjectColumns.Cities))
        {
            Tagged(row, r =>
            {
                AddCity(r);
                return r;
            });
        }

        project.Sites = Unique(Rows("sites.csv", ProjectColumns.Sites), SiteOf, s => (s.City, 0, s.Id), "site");
        project.Indicators = Unique(Rows("indicators.csv", ProjectColumns.Indicators), IndicatorOf, i => (i.City, i.Year, i.Id), "indicator");
        project.Declarations = Unique(Rows("inventories.csv", ProjectColumns.Inventories), DeclarationOf, d => (d.City, d.Year, ""), "year");
        project.DeclaresInventories = files.ContainsKey("inventories.csv");
        project.Correlations = CorrelationReader.Read(project, Rows("correlations.csv", ProjectColumns.Correlations));
        project.Parameters = new ParameterReader(project, _diagnostics).Read(Rows("parameters.csv", ProjectColumns.Parameters));
    }

    private IReadOnlyList<Row> Rows(string path, ColumnSet columns) =>
        files.TryGetValue(path, out var file) ? Table.Read(file, columns, _diagnostics, project.Options.Encoding) : [];

    private readonly Dictionary<string, string> _cityRows = new(StringComparer.Ordinal);

    private void AddCity(Row row)
    {
        if (row.Required("city", _diagnostics) is not { } id)
        {
            return;
        }

        if (!CityIds.IsSafe(id))
        {
            _diagnostics.Add(Rules.UnsafeCityId, row.PlaceOf("city"), id);
            return;
        }

        if (project.Cities.ContainsKey(id))
        {
            _diagnostics.Add(Rules.RepeatedRow, row.PlaceOf("city"), id, _cityRows[id]);
            return;
        }

        _cityRows[id] = row.Place.Position.FileAndLine;

        var registry = project.Catalogue.Registry;
        var (country, region) = (RegionOf(row, "country", registry), RegionOf(row, "region", registry));
        var grid = GridOf(row, region, registry);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, fact) in ((string, string)[])[("climate_zone", "climate"), ("temperature", "temperature"), ("economy", "economy")])
        {
            if (row.Or(column) is { } value)
            {
                facts[fact] = value;
            }
        }

        ReportClimate(row, "climate_zone");

        var name = row.Or("name") ?? row.Or("name_zh") ?? id;
        var details = ((string[])["geonames_id", "coordinates"]).Where(c => row.Or(c) is not null).ToDictionary(c => c, c => row.Or(c)!);
        project.Add(new City(id, new Text(name, row.Or("name_zh") ?? name), project.PlacesOf(id, country, region, grid), facts) { Details = details });
    }

    // A grid by its name or, in a state of the United States, by that of a utility. A state in several grids does not tell which is the city's.
    private string GridOf(Row row, string region, Registry registry)
    {
        var (cell, state) = (row.Or("grid"), registry.Region(region) is { Kind: "state" } place ? place : null);
        if (cell is not null && state is not null && registry.Region(cell) is null && Utilities.GridOf(state.Id, cell) is { } grid)
        {
            return grid;
        }

        if (cell is null && state is not null && !state.Parents.Any(p => registry.Region(p)?.Kind == "grid"))
        {
            var grids = Utilities.GridsOf(state.Id);
            _diagnostics.Add(new Diagnostic(Rules.GridNotStated, row.PlaceOf("region"), state.Id, UnitTexts.List(grids), grids[0]) with { City = row["city"] });
        }

        return RegionOf(row, "grid", registry);
    }

    private string RegionOf(Row row, string column, Registry registry)
    {
        if (row.Or(column) is not { } name)
        {
            return "";
        }

        if (registry.Region(name) is { } region && (column != "country" || region.Kind == "country"))
        {
            return region.Id;
        }

        // A country that no dataset is for is no mistake; the code is kept so that electricity stays inside it.
        if (column == "country" && name.Length == 2 && name.All(char.IsAsciiLetterUpper))
        {
            return name;
        }

        _diagnostics.Add(new Diagnostic(Rules.UnknownPlace, row.PlaceOf(column), name, new Text(column, Headings.Of(column).Chinese)).WithNearest(name, registry.RegionNames) with { City = row["city"] });
        return "";
    }

    private Site? SiteOf(Row row)
    {
        var city = CityOf(row);
        var id = row.Required("site", _diagnostics);
        var inside = row["location"].ToLowerInvariant() switch { "inside" or "内" or "边界内" => true, "outside" or "外" or "边界外" => false, _ => (bool?)null };
        if (inside is null)
        {
            _diagnostics.Add(Rules.InvalidWord, row.PlaceOf("location"), "location", row["location"], "inside, outside");
        }

        if (city is null || id is null || inside is null)
        {
            return null;
        }

        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in (string[])["climate", "management", "kind"])
        {
            if (row.Or(fact) is { } value)
            {
                facts[fact] = value;
            }
        }

        ReportClimate(row, "climate");
        return new Site(city, id, inside.Value, row["kind"], facts);
    }

    private void ReportClimate(Row row, string column)
    {
        if (row.Or(column) is { } zone && !ClimateZones.All.Contains(zone))
        {
            _diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf(column), column, zone, UnitTexts.List(ClimateZones.All)).WithNearest(zone, ClimateZones.All));
        }
    }

    private Indicator? IndicatorOf(Row row)
    {
        var city = CityOf(row);
        var year = YearOf(row);
        var id = row.Required("indicator", _diagnostics);
        var value = row.Required("value", _diagnostics) is null ? null : row.Number("value", _diagnostics);
        var unitText = row.Required("unit", _diagnostics);
        var source = row.Required("source", _diagnostics);
        var price = row.Year("price_year", _diagnostics);
        if (city is null || year is null || id is null || value is null || unitText is null || source is null)
        {
            return null;
        }

        var unit = UnitCatalogue.TryParse(unitText, out var known) ? known : null;
        var wanted = id switch { Indicator.Population => Dimension.Person, "area" => Dimension.Area, _ => (Dimension?)null };
        if (wanted is { } dimension && unit?.Dimension != dimension)
        {
            _diagnostics.Add((unit is null ? UnitFindings.Of(unitText, row.PlaceOf("unit")) : new Diagnostic(Rules.DimensionMismatch, row.PlaceOf("unit"), unitText, unit.Dimension.Name, dimension.Name)) with { City = city, Year = year });
            return null;
        }

        if (value < 0 && wanted is not null)
        {
            _diagnostics.Add(new Diagnostic(Rules.NegativeAmount, row.PlaceOf("value"), id) { City = city, Year = year });
            return null;
        }

        return new Indicator(city, year.Value, id, value.Value, unitText, unit, row["basis"], price, source) { Place = row.PlaceOf("value") };
    }

    private InventoryDeclaration? DeclarationOf(Row row)
    {
        var (city, year) = (CityOf(row), YearOf(row));
        ReportingLevel? level = null;
        if (row.Or("level") is { } text)
        {
            if (ReportingLevels.TryParse(text, out var parsed) && parsed is ReportingLevel.Basic or ReportingLevel.BasicPlus)
            {
                level = parsed;
            }
            else
            {
                _diagnostics.Add(Rules.InvalidWord, row.PlaceOf("level"), "level", text, "BASIC, BASIC+");
            }
        }

        var details = ProjectColumns.Inventories.Columns.Select(c => c.Id).Except(["city", "year", "level"]).Where(c => row[c].Length > 0);
        return city is null || year is null ? null : new InventoryDeclaration(city, year.Value, level, details.ToDictionary(c => c, c => row[c], StringComparer.Ordinal)) { Place = row.PlaceOf("year") };
    }

    private List<T> Unique<T>(IReadOnlyList<Row> rows, Func<Row, T?> read, Func<T, (string City, int Year, string Id)> key, string column)
        where T : class
    {
        var all = new SortedDictionary<(string City, int Year, string Id), T>(Comparer<(string City, int Year, string Id)>.Create((a, b) =>
            string.CompareOrdinal(a.City, b.City) is not 0 and var c ? c : a.Year != b.Year ? a.Year.CompareTo(b.Year) : string.CompareOrdinal(a.Id, b.Id)));
        var first = new Dictionary<(string City, int Year, string Id), string>();
        foreach (var row in rows)
        {
            if (Tagged(row, read) is not { } value)
            {
                continue;
            }

            if (all.TryAdd(key(value), value))
            {
                first[key(value)] = row.Place.Position.FileAndLine;
            }
            else
            {
                _diagnostics.Add(new Diagnostic(Rules.RepeatedRow, row.PlaceOf(column), $"{row["city"]} {(column == "site" ? "" : row["year"])} {(column == "year" ? "" : row[column])}".Trim(), first[key(value)]) { City = key(value).City, Year = key(value).Year is > 0 and var year ? year : null });
            }
        }

        return [.. all.Values];
    }

    private T? Tagged<T>(Row row, Func<Row, T?> read)
        where T : class
    {
        var outer = _diagnostics;
        try
        {
            return RowFindings.Of(row, outer, bag =>
            {
                _diagnostics = bag;
                return read(row);
            });
        }
        finally
        {
            _diagnostics = outer;
        }
    }

    private int? YearOf(Row row) => row.Required("year", _diagnostics) is null ? null : row.Year("year", _diagnostics);

    private string? CityOf(Row row)
    {
        if (row.Required("city", _diagnostics) is not { } name)
        {
            return null;
        }

        if (project.CityOrNew(name) is { } city)
        {
            return city.Id;
        }

        _diagnostics.Add(new Diagnostic(Rules.UnknownCity, row.PlaceOf("city"), name).WithNearest(name, project.Cities.Keys) with { City = name });
        return null;
    }
}
