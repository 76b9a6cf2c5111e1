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
    private readonly MethodContext _context;
    private readonly Dictionary<(string Quantity, Dimension? Dimension, string? Basis), MethodInput?> _found;
    private readonly List<Text> _notes = [];
    private readonly List<string> _notEstimated = [];
    private bool _trying;

    internal MethodCase(MethodContext context, ActivityRecord record, GpcReference reference)
    {
        (_context, Record, Reference) = (context, record, reference);
        City = context.Project.Cities[record.Key.City];
        Override = context.Project.OverrideOf(record.Key.Factor);
        _found = context.FoundBefore(this) ?? [];
        Amount = new MethodInput("A", MethodTexts.Amount, record.Amount.Text, record.Amount.Value, record.Key.Unit ?? throw new ArgumentException("a record with a notation key has no amount", nameof(record)), null);
    }

    /// <summary>The activity data.</summary>
    public ActivityRecord Record { get; }

    /// <summary>The reference that the line stands under.</summary>
    public GpcReference Reference { get; }

    /// <summary>The city.</summary>
    public City City { get; }

    /// <summary>The amount, the exact sum of the rows.</summary>
    public MethodInput Amount { get; }

    /// <summary>The registry's entry of the activity, or null for a gas that is entered directly.</summary>
    public Activity? Activity => _context.Project.Catalogue.Registry.Activity(Record.Key.Activity);

    /// <summary>Inputs in the order in which they were found.</summary>
    public IEnumerable<MethodInput> Found => _found.Values.OfType<MethodInput>();

    /// <summary>What a reader must know of this line: assumptions that were made.</summary>
    public IReadOnlyList<Text> Notes => _notes;

    /// <summary>Gases that have no factor: their notation key is NE.</summary>
    public IReadOnlyList<string> NotEstimatedGases => _notEstimated;

    /// <summary>Whether something is wrong, so that the line holds no number.</summary>
    public bool Failed { get; private set; }

    internal FactorOverride? Override { get; }

    /// <summary>The emission factor of a gas.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <returns>The factor, or null if there is none: for the caller to say whether that is an error or an NE.</returns>
    public MethodInput? Factor(string gas, string? basis = null) => Find(gas, null, basis, () => (Symbols.Factor(gas), MethodTexts.FactorOf.With(Gases.Get(gas).Formula)));

    /// <summary>A parameter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dimension">The dimension it must have.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <param name="column">The column of the row that may state it, or empty.</param>
    /// <returns>The parameter, or null if there is none.</returns>
    public MethodInput? Parameter(string id, Dimension dimension, string? basis = null, string column = "")
    {
        var kind = _context.Project.Catalogue.Registry.Parameter(id) ?? throw new ArgumentException($"the parameter '{id}' is not in the registry", nameof(id));
        return (column.Length > 0 ? FromRow(kind, column, dimension) : null) ?? Find(id, dimension, basis, () => (Symbols.Parameter(id), kind.Name));
    }

    /// <summary>A parameter that the method cannot do without. That it is missing is an error, and no zero.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dimension">The dimension it must have.</param>
    /// <param name="basis">The basis it must have, or null for any.</param>
    /// <param name="column">The column of the row that may state it, or empty.</param>
    /// <returns>The parameter, or null with a finding.</returns>
    public MethodInput? Needed(string id, Dimension dimension, string? basis = null, string column = "")
    {
        var input = Parameter(id, dimension, basis, column);
        if (input is null && !Failed)
        {
            Fail(Rules.MissingParameter, "activity", _context.Project.Catalogue.Registry.Parameter(id)!.Name, Subject, dimension == Dimension.None ? Text.Same("") : MethodTexts.AsDimension.With(dimension.Name), column.Length > 0 ? column : "parameters.csv");
        }

        return input;
    }

    /// <summary>Says that a gas has no factor.</summary>
    /// <param name="gas">The id of the gas.</param>
    public void NotEstimated(string gas)
    {
        if (!_notEstimated.Contains(gas))
        {
            _notEstimated.Add(gas);
        }
    }

    /// <summary>Notes an assumption.</summary>
    /// <param name="note">The assumption.</param>
    public void Note(Text note)
    {
        if (!_notes.Contains(note))
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

        _context.Diagnostics.Add(new Diagnostic(rule, Record.PlaceOf(column), arguments) { City = Record.Key.City, Year = Record.Key.Year });
    }

    /// <summary>Lets the cases of other cities and rows that ask the same have what was found. Not after a mistake, which each must find for itself.</summary>
    internal void Share()
    {
        if (!Failed)
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

    /// <summary>The name of what is calculated, for messages.</summary>
    internal Text Subject => Activity?.NameAndId ?? Text.Same(Record.Key.Activity);

    /// <summary>Whether any number on a parameter of this activity could be used but for its dimension.</summary>
    internal IReadOnlyList<SourcedNumber> OfOtherDimension(string parameter) => _context.Candidates(this, parameter);

    /// <summary>Whether the publisher of a factor is of the city's country, so that its habits may be assumed.</summary>
    internal bool PublisherIsLocal(MethodInput factor) => factor.Number is { } number && _context.IsOfCountry(number, City.Country);

    /// <summary>The numbers that were nearest to a gas and why they were passed over, for a person.</summary>
    internal Text PassedOver(string gas) => _context.PassedOver(this, gas);

    private MethodInput? FromRow(ParameterKind kind, string column, Dimension dimension)
    {
        if (Record.Key.Inputs.Split(';').FirstOrDefault(i => i.StartsWith(column + "=", StringComparison.Ordinal)) is not { } cell)
        {
            return null;
        }

        if (RowInputs.TryParse(cell[(column.Length + 1)..], kind, dimension, out var text, out var value, out var unit))
        {
            return _found[(kind.Id, dimension, null)] = new MethodInput(Symbols.Parameter(kind.Id), kind.Name, text, value, unit, null);
        }

        Fail(Rules.InvalidInput, column, column, cell[(column.Length + 1)..], dimension.IsNone ? "5%, 0.05" : kind.Units[0].Id);
        return null;
    }

    private MethodInput? Find(string quantity, Dimension? dimension, string? basis, Func<(string Symbol, Text Name)> words)
    {
        var key = (quantity, dimension, basis);
        if (!_found.TryGetValue(key, out var input))
        {
            var (number, fallbacks) = _context.Choose(this, quantity, dimension, basis);
            var (symbol, name) = words();
            input = number is null ? null : new MethodInput(symbol, name, number.ValueText, number.Value, number.Unit, number) { Fallbacks = fallbacks };
            _found[key] = input;
        }

        return input;
    }
}
