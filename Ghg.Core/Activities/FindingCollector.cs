using Ghg.Core.Diagnostics;

namespace Ghg.Core.Activities;

/// <summary>Collects what is wrong with one key after the other, so that it concerns that city and year alone.</summary>
internal sealed class FindingCollector(DiagnosticBag diagnostics)
{
    private RawRecord? _raw;
    private string? _city;
    private int? _year;

    /// <summary>Whether anything was wrong with the key.</summary>
    public bool Any { get; private set; }

    private RawRecord Raw => _raw ?? throw new InvalidOperationException("no key was begun");

    /// <summary>Begins with a key of a city and year, as far as they are known.</summary>
    public void Begin(RawRecord raw, string? city, int? year) => (_raw, _city, _year, Any) = (raw, city, year, false);

    public void Add(Diagnostic finding)
    {
        Any = true;
        diagnostics.Add(finding with { City = _city ?? (Raw[KeySlots.City].Length > 0 ? Raw[KeySlots.City] : null), Year = _year, Reference = Raw[KeySlots.Reference] });
    }

    public void Add(Rule rule, string column, object[] arguments) => Add(new Diagnostic(rule, Raw.PlaceOf(column), arguments));

    public void AddNearest(Rule rule, string column, string name, IEnumerable<string> known, params object[] more) =>
        Add(new Diagnostic(rule, Raw.PlaceOf(column), [name, .. more]).WithNearest(name, known));
}
