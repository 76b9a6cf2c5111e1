using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Inventories;

/// <summary>Makes the inventories of a project, city by city, so that a thousand cities need the memory of one.</summary>
public sealed class InventoryBuilder
{
    // More subjects than these are no advice.
    private const int MostSubjects = 3;

    private readonly Project _project;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly MethodContext _context;
    private readonly LineBuilder _lines;

    /// <summary>A builder over a project.</summary>
    /// <param name="project">The project.</param>
    public InventoryBuilder(Project project)
        : this(project, null)
    {
    }

    /// <summary>A builder that also makes lines of years to come.</summary>
    internal InventoryBuilder(Project project, FactorOutlook? outlook)
    {
        ArgumentNullException.ThrowIfNull(project);
        _project = project;
        _context = new MethodContext(project, _diagnostics, outlook);
        _lines = new LineBuilder(_context);
    }

    /// <summary>What was found wrong so far, beside what reading found.</summary>
    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>The inventories that a selection takes, by city and year.</summary>
    /// <param name="selection">Which ones.</param>
    /// <returns>Each is made when it is asked for.</returns>
    public IEnumerable<Inventory> Build(Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        selection = Resolved(selection);
        return Cities.SelectMany(n => BuildCity(n, selection));
    }

    /// <summary>
    /// Says which rows of <c>parameters.csv</c> no line took: a subject or a site that is not the one meant leaves a default in place of the city's own
    /// number. Only after all inventories of the project are built, and only if nothing is wrong with them.
    /// </summary>
    public void ReportParametersNotTaken()
    {
        if (_project.Diagnostics.HasErrors || _diagnostics.HasErrors)
        {
            return;
        }

        foreach (var parameter in _context.NeverTaken)
        {
            _diagnostics.Add(new Diagnostic(Rules.ParameterNotTaken, parameter.Number.Place, parameter.Number.Quantity, parameter.Number.Subject, WhereAsked(parameter)) { City = parameter.City.Length > 0 ? parameter.City : null });
        }
    }

    // A number that lines asked of another subject stands on the wrong one: oxidation of a landfill on a material instead of on solid-waste.
    private Text WhereAsked(CityParameter parameter)
    {
        var subjects = _context.SubjectsAsked(parameter.Number.Quantity).Where(s => s != parameter.Number.Subject).ToList();
        return subjects.Count is 0 or > MostSubjects ? Text.Same("") : MethodTexts.AskedOf.With(UnitTexts.List(subjects));
    }

    /// <summary>The cities that have rows or declarations, by id or, for unknown ones, by the name as written.</summary>
    internal IReadOnlyList<string> Cities => field ??= [.. _project.CitiesWithRows.Union(_project.Declarations.Select(d => d.City)).Order(StringComparer.Ordinal)];

    /// <summary>The inventories of one of the <see cref="Cities"/> that a selection takes. Builders of one project may work at once, each on one thread.</summary>
    internal IEnumerable<Inventory> Build(string city, Selection selection) => BuildCity(city, Resolved(selection));

    /// <summary>Makes lines of records that are no rows of the project: of years to come.</summary>
    internal LineBuilder Lines => _lines;

    /// <summary>The records of a city with the methods they go to.</summary>
    internal IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> AssignedOf(string city) =>
        AssignedOf(RecordsOf(city));

    private IReadOnlyList<ActivityRecord> RecordsOf(string city)
    {
        var records = _project.RecordsOf(city, _diagnostics);
        _context.Hold(city, records);
        return records;
    }

    private (ActivityRecord Record, IReadOnlyList<Assignment> To)[] AssignedOf(IReadOnlyList<ActivityRecord> records)
    {
        var assigned = new (ActivityRecord, IReadOnlyList<Assignment>)[records.Count];
        for (var i = 0; i < assigned.Length; i++)
        {
            assigned[i] = (records[i], _lines.Assign(records[i]));
        }

        return assigned;
    }

    /// <summary>The years of a city that are inventories.</summary>
    internal IReadOnlyList<int> YearsOf(City city, IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> assigned) => YearsOf(city, assigned, Selection.All);

    private Selection Resolved(Selection selection) => selection with { Cities = [.. selection.Cities.Select(c => _project.CityNamed(c)?.Id ?? c)] };

    // Rows of cities and years that were not selected are read and assigned to their methods all the same: what is wrong with them is said, and does not
    // block. They are not calculated, so that what only that would show is left to a run that selects them.
    private IEnumerable<Inventory> BuildCity(string name, Selection selection)
    {
        var records = RecordsOf(name);
        return _project.Cities.TryGetValue(name, out var city) ? BuildCity(city, records, selection) : [];
    }

    /// <summary>The worked calculation of a line, gas by gas, in kilograms.</summary>
    /// <param name="line">The line.</param>
    /// <param name="year">The year of its inventory.</param>
    /// <returns>None for a notation key.</returns>
    public IReadOnlyList<(string Gas, Numerics.Derivation Mass)> Derive(Line line, int year)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Read<Numerics.Derivation>(line, year);
    }

    /// <summary>The calculation of a line read on another number type, gas by gas, in kilograms. The line itself does not change by it.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="line">The line.</param>
    /// <param name="year">The year of its inventory.</param>
    /// <returns>None for a notation key.</returns>
    public IReadOnlyList<(string Gas, T Mass)> Read<T>(Line line, int year)
        where T : Numerics.INumeric<T>
    {
        ArgumentNullException.ThrowIfNull(line);
        return _lines.Read<T>(line, year);
    }

    private IEnumerable<Inventory> BuildCity(City city, IReadOnlyList<ActivityRecord> records, Selection selection)
    {
        var assigned = AssignedOf(records);
        var series = SeriesOf(assigned);
        var years = YearsOf(city, assigned, selection);
        FindMistakesOfOtherYears(city, assigned, selection, years);
        foreach (var jump in AmountJumps.Of(records))
        {
            _diagnostics.Add(jump);
        }

        foreach (var year in years)
        {
            if (!selection.Takes(city.Id, year))
            {
                continue;
            }

            var declared = _project.DeclarationOf(city.Id, year);
            var inventory = new Inventory(city, year, declared?.Level ?? _project.Settings.Level, _project.Gwp, LinesOf(year, assigned, series))
            {
                Population = _project.IndicatorOf(city.Id, year, Indicator.Population) is { Unit.Dimension: var d } population && d == Dimension.Person
                    ? population.Value * population.Unit!.ToBase
                    : null,
                InError = InError(city.Id, year),
                FindCaveats = i => CaveatFinder.Of(i, _project),
            };
            ReportGasesWithoutGwp(inventory);
            yield return inventory;
        }
    }

    /// <summary>The rows that a method with memory looks at together, series by series.</summary>
    internal static List<(IMethod Method, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> Rows)> SeriesOf(IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> assigned)
    {
        var remembered = new List<(ActivityRecord Record, Assignment To)>();
        foreach (var (record, to) in assigned)
        {
            for (var i = 0; i < to.Count; i++)
            {
                if (to[i].Method.Info.HasMemory)
                {
                    remembered.Add((record, to[i]));
                }
            }
        }

        return
        [
            .. remembered.GroupBy(a => (a.To.Method, Series: a.To.Method.SeriesOf(a.Record.Key)))
                .OrderBy(g => g.Key.Method.Info.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Series, StringComparer.Ordinal)
                .Select(g => (g.Key.Method, (IReadOnlyList<(ActivityRecord, GpcReference)>)[.. g.OrderBy(a => a.Record, ActivityOrder.Canonical).Select(a => (a.Record, a.To.Reference))])),
        ];
    }

    // Lines are made year by year, so that a city of thirty years needs the memory of one.
    private List<Line> LinesOf(
        int year, (ActivityRecord Record, IReadOnlyList<Assignment> To)[] assigned, List<(IMethod Method, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> Rows)> series)
    {
        var lines = new List<Line>();
        foreach (var (record, to) in assigned)
        {
            if (record.Key.Year == year)
            {
                _lines.Add(record, to, lines);
            }
        }

        foreach (var (method, rows) in series)
        {
            var past = rows.Where(r => r.Record.Key.Year <= year).ToList();
            if (past.Count > 0)
            {
                lines.AddRange(_lines.LinesOf(method, past, year));
            }
        }

        return lines;
    }

    // Rows of selected years that are no inventories, such as undeclared ones, are calculated for what is wrong with them.
    private void FindMistakesOfOtherYears(City city, (ActivityRecord Record, IReadOnlyList<Assignment> To)[] assigned, Selection selection, IReadOnlyList<int> years)
    {
        foreach (var (record, to) in assigned)
        {
            if (!years.Contains(record.Key.Year) && selection.Takes(city.Id, record.Key.Year))
            {
                _lines.LinesOf(record, to);
            }
        }
    }

    // History is not an inventory: a declaration, a name on the command line, or a row of a method without memory makes one.
    private int[] YearsOf(City city, IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> assigned, Selection selection)
    {
        var years = new SortedSet<int>(_project.DeclaresInventories ? _project.Declarations.Where(d => d.City == city.Id).Select(d => d.Year) : []);
        foreach (var (record, to) in assigned)
        {
            var year = record.Key.Year;
            if (!years.Contains(year) && (selection.Years.Contains(year) || (!_project.DeclaresInventories && (to.Count == 0 || to.Any(a => !a.Method.Info.HasMemory)))))
            {
                years.Add(year);
            }
        }

        return [.. years];
    }

    // After the lines were made, which is when their mistakes are known.
    private HashSet<string> InError(string city, int year) =>
    [
        .. ReadInError.Concat(ErrorsOf(_diagnostics)).Where(d => d.Concerns(city, year)).Select(d => d.Reference!),
    ];

    // Reading is over, so that its findings are looked through once and not for each inventory.
    private List<Diagnostic> ReadInError => field ??= ErrorsOf(_project.Diagnostics);

    private static List<Diagnostic> ErrorsOf(DiagnosticBag found) => found.HasErrors ? [.. found.Sorted().Where(d => d.Reference is not null && d.Severity == Severity.Error)] : [];

    private void ReportGasesWithoutGwp(Inventory inventory)
    {
        foreach (var line in inventory.Filled.Where(c => c.HasNumber && inventory.Co2e(c.Reference) is null).SelectMany(c => c.Lines))
        {
            foreach (var gas in line.Masses.All.Where(m => Gases.Get(m.Gas).CountsInTotals && inventory.Gwp.Of(m.Gas) is null).Select(m => m.Gas))
            {
                _diagnostics.Add(new Diagnostic(Rules.GasWithoutGwp, line.Record.PlaceOf("activity"), Gases.Get(gas).Formula, inventory.Gwp.Name) { City = inventory.City.Id, Year = inventory.Year });
            }
        }
    }
}
