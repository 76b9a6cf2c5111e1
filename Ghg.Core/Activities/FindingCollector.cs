using Ghg.Core.Diagnostics;

namespace Ghg.Core.Activities;

/// <summary>Collects what is wrong with one key, so that it concerns that city and year alone.</summary>
internal sealed class FindingCollector(RawRecord raw, string? city, int? year, DiagnosticBag diagnostics)
{
    /// <summary>Whether anything was wrong.</summary>
    public bool Any { get; private set; }

    public void Add(Diagnostic finding)
    {
        Any = true;
        diagnostics.Add(finding with { City = city ?? (raw[KeySlots.City].Length > 0 ? raw[KeySlots.City] : null), Year = year, Reference = raw[KeySlots.Reference] });
    }

    public void Add(Rule rule, string column, object[] arguments) => Add(new Diagnostic(rule, raw.PlaceOf(column), arguments));

    public void AddNearest(Rule rule, string column, string name, IEnumerable<string> known, params object[] more) =>
        Add(new Diagnostic(rule, raw.PlaceOf(column), [name, .. more]).WithNearest(name, known));
}
