using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>
/// One key of activity data before a method: finds the method's inputs in the row, in <c>parameters.csv</c> and in the datasets, in that order, and
/// remembers what it found, how it differs from what was asked, and what was missing.
/// </summary>
public sealed class MethodCase
{
    /// <summary>The letters of the row's amount.</summary>
    private const string AmountSymbol = "A";

    private readonly MethodContext _context;
    private readonly FoundInputs _found;
    private readonly bool _isShared;
    private readonly bool _inSeries;
    private List<Text>? _notes;
    private List<string>? _notEstimated;
    private Dictionary<string, IReadOnlyList<MethodCase>>? _neighbours;
    private bool _trying;

    internal MethodCase(MethodContext context, ActivityRecord record, GpcReference reference)
        : this(context, record, reference, record.Key.Year, inSeries: false)
    {
    }

    /// <summary>A case of a method with memory: the emissions of a year from the rows of that year and of earlier ones.</summary>
    /// <param name="context">The project's context.</param>
    /// <param name="series">The rows with their references, by year, none later than the year.</param>
    /// <param name="year">The year of the inventory.</param>
    internal MethodCase(MethodContext context, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> series, int year)
        : this(context, series[^1].Record, series[^1].Reference, year, inSeries: true) =>
        Series = [.. series.Select(s => new MethodCase(context, s.Record, s.Reference, s.Record.Key.Year, inSeries: true))];

    private MethodCase(MethodContext context, ActivityRecord record, GpcReference reference, int year, bool inSeries)
    {
        (_context, Record, Reference, Year, _inSeries) = (context, record, reference, year, inSeries);
        City = context.Project.Cities[record.Key.City];
        Override = context.Project.OverrideOf(record.Key.Factor);
        var before = inSeries ? null : context.FoundBefore(this);
        (_found, _isShared) = (before ?? new FoundInputs(), before is not null);
        Amount = new MethodInput(AmountSymbol, MethodTexts.Amount, record);
    }

    /// <summary>The activity data.</summary>
    public ActivityRecord Record { get; }

    /// <summary>The year whose emissions are asked for; of a row in a series, the row's own year.</summary>
    public int Year { get; }

    /// <summary>For a method with memory: a case for each row of the year and of earlier ones, by year. Empty for other methods.</summary>
    public IReadOnlyList<MethodCase> Series { get; } = [];

    /// <summary>The reference that the line stands under.</summary>
    public GpcReference Reference { get; }

    /// <summary>The city.</summary>
    public City City { get; }

    /// <summary>The amount, the exact sum of the rows.</summary>
    public MethodInput Amount { get; }

    /// <summary>The registry's entry of the activity, or null for a gas that is entered directly.</summary>
    public Activity? Activity => _context.Project.Catalogue.Registry.Activity(Record.Key.Activity);

    /// <summary>Inputs in the order in which they were found.</summary>
    public IEnumerable<MethodInput> Found => _found.Inputs.Values.OfType<MethodInput>();

    /// <summary>What a reader must know of this line: assumptions that were made.</summary>
    public IReadOnlyList<Text> Notes => Series.Count == 0 ? _notes ?? (IReadOnlyList<Text>)[] : [.. (_notes ?? []).Concat(Series.SelectMany(c => c.Notes)).Distinct()];

    /// <summary>Gases that have no factor: their notation key is NE.</summary>
    public IReadOnlyList<string> NotEstimatedGases => Series.Count == 0 ? _notEstimated ?? (IReadOnlyList<string>)[] : [.. (_notEstimated ?? []).Concat(Series.SelectMany(c => c.NotEstimatedGases)).Distinct()];

    /// <summary>Whether something is wrong, so that the line holds no number.</summary>
    public bool Failed { get => field || (Series.Count > 0 && Series.Any(c => c.Failed)) || _neighbours?.Values.Any(n => n.Any(c => c.Failed)) == true; private set; }

    /// <summary>The site of the row, or null if it names none.</summary>
    public Site? Site => _context.SiteOf(Record.Key.City, Record.Key.Site);

    /// <summary>The project's settings.</summary>
    public Settings Settings => _context.Project.Settings;

    internal FactorOverride? Override { get; }

    /// <summary>The reference of the row's sub-sector with another last number: what a journey emits outside is in part 3.</summary>
    /// <param name="part">The last number of the reference.</param>
    /// <returns>The reference; the row's own where the sub-sector has no such part.</returns>
    public GpcReference InPart(int part) => Placement.PartOf(Reference.SubSector, part) ?? Reference;

    /// <summary>The rows of the city and year that name a method, for a number of this row that comes from them. What is wrong with them is said where they stand.</summary>
    /// <param name="method">The id of the method.</param>
    /// <returns>Their cases, in canonical order.</returns>
    internal IReadOnlyList<MethodCase> Neighbours(string method)
    {
        _neighbours ??= new(StringComparer.Ordinal);
        if (!_neighbours.TryGetValue(method, out var cases))
        {
            _neighbours[method] = cases = [.. _context.RowsOf(City.Id, _context.KnownYear(Year), method).Select(r => new MethodCase(_context, r.Record, r.Reference) { _trying = true })];
        }

        return cases;
    }

    /// <summary>The emission factor of a gas.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <param name="subject">The activity it is of, where that is not the row's.</param>
    /// <param name="scope2Method">The kind of factor of electricity: location or residual.</param>
    /// <param name="technology">The technology it is for, where that is not the row's; empty for the default one.</param>
    /// <param name="dimension">The dimension it must have, such as mass per distance, or null for any.</param>
    /// <returns>The factor, or null if there is none: for the caller to say whether that is an error or an NE.</returns>
    public MethodInput? Factor(string gas, string? basis = null, string? subject = null, string scope2Method = Wanted.Location, string? technology = null, Dimension? dimension = null) =>
        new Wanted(subject ?? Record.Key.Activity, gas, "", dimension, basis, scope2Method) { Technology = technology } is var wanted && _found.Inputs.TryGetValue(wanted, out var input) ? input : FindFactor(wanted);

    /// <summary>A parameter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dimension">The dimension it must have.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <param name="column">The column of the row that may state it, or empty.</param>
    /// <param name="subject">The activity it is of, where that is not the row's.</param>
    /// <param name="component">The component of a vector, or empty.</param>
    /// <returns>The parameter, or null if there is none.</returns>
    public MethodInput? Parameter(string id, Dimension dimension, string? basis = null, string column = "", string? subject = null, string component = "")
    {
        var wanted = new Wanted(subject ?? Record.Key.Activity, id, component, dimension, basis);
        return (column.Length > 0 ? FromRow(KindOf(id), column, dimension) : null) ?? (_found.Inputs.TryGetValue(wanted, out var input) ? input : Find(wanted));
    }

    /// <summary>A parameter that the method cannot do without. That it is missing is an error, and no zero.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dimension">The dimension it must have.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <param name="column">The column of the row that may state it, or empty.</param>
    /// <param name="subject">The activity it is of, where that is not the row's.</param>
    /// <param name="component">The component of a vector, or empty.</param>
    /// <returns>The parameter, or null with a finding.</returns>
    public MethodInput? Needed(string id, Dimension dimension, string? basis = null, string column = "", string? subject = null, string component = "")
    {
        var input = Parameter(id, dimension, basis, column, subject, component);
        if (input is null && !Failed)
        {
            Missing(id, dimension, column, subject);
        }

        return input;
    }

    /// <summary>A vector of shares that make up a whole, such as the composition of waste, all from one source.</summary>
    /// <param name="id">The parameter's id.</param>
    /// <param name="subject">The activity it is of, where that is not the row's.</param>
    /// <returns>The components with their shares, by id; empty, without a finding, if nobody states it.</returns>
    public IReadOnlyList<(string Component, MethodInput Share)> Vector(string id, string? subject = null)
    {
        var kind = KindOf(id);
        var found = _context.ChooseVector(this, new Wanted(subject ?? Record.Key.Activity, id, "", null, null));
        return [.. found.Select(n => (n.Component, _found.Inputs[new Wanted(n.Subject, id, n.Component, null, null)] = InputOf(n, $"{kind.Symbol}({n.Component})", kind.Name, [])))];
    }

    /// <summary>A vector that the method cannot do without.</summary>
    /// <param name="id">The parameter's id.</param>
    /// <param name="subject">The activity it is of, where that is not the row's.</param>
    /// <returns>The components with their shares; empty, with a finding, if nobody states it.</returns>
    public IReadOnlyList<(string Component, MethodInput Share)> NeededVector(string id, string? subject = null)
    {
        var vector = Vector(id, subject);
        if (vector.Count == 0 && !Failed)
        {
            Missing(id, Dimension.None, "", subject);
        }

        return vector;
    }

    /// <summary>An indicator of the city, such as its population, in a unit of the catalogue.</summary>
    /// <param name="id">The indicator's id.</param>
    /// <param name="year">The year, or null for the year of the case.</param>
    /// <returns>The indicator, or null if <c>indicators.csv</c> does not state it for that year.</returns>
    public MethodInput? Indicator(string id, int? year = null) =>
        _context.Project.IndicatorOf(City.Id, _context.KnownYear(year ?? Year), id) is { Unit: { } unit } indicator
            ? new MethodInput(id[..1].ToUpperInvariant() + (year is { } of ? $"({of})" : ""), Headings.Of(id), indicator.Value.ToString("R", CultureInfo.InvariantCulture), indicator.Value, unit, null) { Indicator = indicator }
            : null;

    /// <summary>A word that the row states in a column of the method's own, such as a year or a choice; empty if it states none.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The cell as written.</returns>
    public string Word(string column) =>
        Record.Key.Inputs.Split(';').FirstOrDefault(i => i.StartsWith(column + "=", StringComparison.Ordinal)) is { } cell ? cell[(column.Length + 1)..] : "";

    /// <summary>Says that a gas has no factor.</summary>
    /// <param name="gas">The id of the gas.</param>
    public void NotEstimated(string gas)
    {
        if (!(_notEstimated ??= []).Contains(gas))
        {
            _notEstimated.Add(gas);
        }
    }

    /// <summary>Notes an assumption.</summary>
    /// <param name="note">The assumption.</param>
    public void Note(Text note)
    {
        if (!(_notes ??= []).Contains(note))
        {
            _notes.Add(note);
        }
    }

    /// <summary>Says that something is wrong with the row; the line then holds no number.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="column">The column to point at.</param>
    /// <param name="arguments">What fills the rule's sentences.</param>
    public void Fail(Rule rule, string column, params object[] arguments)
    {
        Failed = true;
        if (_trying)
        {
            return;
        }

        // A row of the past is part of every later year's emissions, so that a mistake in it concerns all years.
        _context.Diagnostics.Add(new Diagnostic(rule, Record.PlaceOf(column), arguments) { City = Record.Key.City, Year = _inSeries ? null : Record.Key.Year, Reference = Reference.Id });
    }

    /// <summary>Lets the cases of other cities and rows that ask the same have what was found. Not after a mistake, which each must find for itself.</summary>
    internal void Share()
    {
        if (!_isShared && !Failed && !_inSeries)
        {
            _context.Keep(this, _found);
        }
    }

    /// <summary>Whether something can be done. What would be wrong with it is no finding: the line does without it, and says so.</summary>
    internal bool Tries(Func<bool> attempt)
    {
        (_trying, var before) = (true, Failed);
        var possible = attempt() && !Failed;
        (_trying, Failed) = (false, before);
        return possible;
    }

    /// <summary>Whether it is known that an amount can be had in what a factor is per.</summary>
    internal bool KnowsToBePossible(MethodInput factor, Dimension have, string? subject) => _found.Possible.Contains((factor, have, subject));

    /// <summary>Remembers that an amount can be had in what a factor is per.</summary>
    internal void RememberPossible(MethodInput factor, Dimension have, string? subject)
    {
        if (!Failed)
        {
            _found.Possible.Add((factor, have, subject));
        }
    }

    /// <summary>The name of what is calculated, for messages.</summary>
    internal Text Subject => Activity?.NameAndId ?? Text.Same(Record.Key.Activity);

    /// <summary>Whether any number on a parameter of this activity, or of another, could be used but for its dimension.</summary>
    internal IReadOnlyList<SourcedNumber> OfOtherDimension(string parameter, string? subject = null) => _context.Candidates(this, parameter, subject ?? Record.Key.Activity);

    /// <summary>Whether the registry has an activity.</summary>
    internal bool Knows(string activity) => _context.Project.Catalogue.Registry.Activity(activity) is not null;
    /// <summary>The name of a parameter, for messages.</summary>
    internal Text NameOf(string parameter) => KindOf(parameter).Name;

    /// <summary>The registry's entry of any activity, such as a component of waste, by id or alias; null if there is none.</summary>
    internal Activity? ActivityOf(string name) => _context.Project.Catalogue.Registry.Activity(name);

    /// <summary>Whether the publisher of a factor is of the city's country, so that its habits may be assumed.</summary>
    internal bool PublisherIsLocal(MethodInput factor) => factor.Number is { } number && _context.IsOfCountry(number, City.Country);

    /// <summary>Whether the project states an input itself: in the row, in parameters.csv, or in a dataset of its own.</summary>
    internal bool IsOwn(MethodInput input) => input.Number is not { } number || _context.IsOwn(number);

    /// <summary>The numbers that were nearest to a gas and why they were passed over, for a person.</summary>
    internal Text PassedOver(string gas, string? subject = null) => _context.PassedOver(this, gas, subject ?? Record.Key.Activity);

    private ParameterKind KindOf(string id) => _context.Project.Catalogue.Registry.Parameter(id) ?? throw new ArgumentException($"the parameter '{id}' is not in the registry", nameof(id));

    private void Missing(string id, Dimension dimension, string column, string? subject) => Fail(
        Rules.MissingParameter, "activity", KindOf(id).Name, subject is null ? Subject : _context.Project.Catalogue.Registry.Activity(subject)?.NameAndId ?? Text.Same(subject),
        dimension == Dimension.None ? Text.Same("") : MethodTexts.AsDimension.With(dimension.Name), column.Length > 0 ? column : "parameters.csv");

    private MethodInput? FromRow(ParameterKind kind, string column, Dimension dimension)
    {
        if (Word(column) is not { Length: > 0 } cell)
        {
            return null;
        }

        var wanted = new Wanted(Record.Key.Activity, kind.Id, "", dimension, null);
        if (_found.Inputs.GetValueOrDefault(wanted) is { Number: null } before)
        {
            return before;
        }

        if (RowInputs.TryParse(cell, kind, dimension, out var text, out var value, out var unit))
        {
            return _found.Inputs[wanted] = new MethodInput(kind.Symbol, kind.Name, text, value, unit, null) { Record = Record, Row = _inSeries ? Record : null };
        }

        Fail(Rules.InvalidInput, column, column, cell, dimension.IsNone ? "5%, 0.05" : kind.Units[0].Id);
        return null;
    }

    private MethodInput? FindFactor(Wanted wanted) => Find(wanted, () => (Symbols.Factor(wanted.Quantity), MethodTexts.FactorOf.With(Gases.Get(wanted.Quantity).Formula)));

    private MethodInput? Find(Wanted wanted)
    {
        var kind = KindOf(wanted.Quantity);
        return Find(wanted, () => (wanted.Component.Length > 0 ? $"{kind.Symbol}({wanted.Component})" : kind.Symbol, kind.Name));
    }

    private MethodInput? Find(Wanted wanted, Func<(string Symbol, Text Name)> words)
    {
        if (!_found.Inputs.TryGetValue(wanted, out var input))
        {
            var (number, fallbacks) = _context.Choose(this, wanted);
            var (symbol, name) = words();
            _found.Inputs[wanted] = input = number is null ? null : InputOf(number, symbol, name, fallbacks);
        }

        return input;
    }

    private static MethodInput InputOf(SourcedNumber number, string symbol, Text name, IReadOnlyList<Text> fallbacks) =>
        new(symbol, name, number.ValueText, number.Value, number.Unit, number) { Fallbacks = fallbacks };
}
