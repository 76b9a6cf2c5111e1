using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>The catalogue and its names. Immutable.</summary>
internal sealed class UnitTable
{
    /// <summary>The id of the unit of pure numbers.</summary>
    public const string OneId = "1";

    private readonly Dictionary<string, Unit> _byId;
    private readonly Dictionary<string, Unit> _byName;
    private readonly Dictionary<string, RefusedName> _refused;
    private readonly Lazy<ILookup<string, string>> _anyCase;

    public UnitTable(List<Unit> units, List<Unit> numerals, Dictionary<string, Unit> byName, Dictionary<string, RefusedName> refused)
    {
        Units = units.AsReadOnly();
        Numerals = numerals.AsReadOnly();
        _byName = byName;
        _refused = refused;
        _byId = units.ToDictionary(u => u.Id, StringComparer.Ordinal);
        _anyCase = new(() => byName.Keys.Concat(refused.Keys).ToLookup(n => n, StringComparer.OrdinalIgnoreCase));
    }

    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Chinese numerals that may stand before a unit, in the order of the catalogue.</summary>
    public IReadOnlyList<Unit> Numerals { get; }

    public Unit One => _byId[OneId];

    public Unit? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The unit of exactly this name.</summary>
    public Unit? ByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The longest numeral that the text begins with, or null.</summary>
    public Unit? NumeralOf(string text) =>
        Numerals.Where(n => text.StartsWith(n.Id, StringComparison.Ordinal)).MaxBy(n => n.Id.Length);

    /// <summary>The unit of this name, as written or, if that leaves no doubt, in another case; null if there is no such name.</summary>
    public UnitAnswer? Look(string name)
    {
        if (ByName(name) is { } exact)
        {
            return exact;
        }

        // One letter is too little to forgive its case: T is not t, and M is not m.
        var spellings = name.Length > 1 ? _anyCase.Value[name].ToArray() : [];
        var refused = _refused.GetValueOrDefault(name) ?? spellings.Select(s => _refused.GetValueOrDefault(s)).FirstOrDefault(r => r is not null);
        if (refused is not null)
        {
            return UnitProblem.Ambiguous(name, refused.Candidates, refused.Reason);
        }

        var ids = spellings.Select(s => _byName[s].Id).Distinct().Order(StringComparer.Ordinal).ToArray();
        return ids switch
        {
            [] => null,
            [var only] => _byId[only],
            _ => UnitProblem.Ambiguous(name, ids, UnitTexts.CaseMatters),
        };
    }

    /// <summary>The known names nearest to a text, at most one of each unit. A numeral before the name is kept.</summary>
    public IReadOnlyList<string> Nearest(string text, int count)
    {
        var numeral = NumeralOf(text)?.Id ?? string.Empty;
        return
        [
            .. Texts.UnitTexts.Sounding(text[numeral.Length..]).Concat(Texts.Nearest.Ranked(text[numeral.Length..], _byName.Keys))
                .DistinctBy(name => _byName[name].Id)
                .Take(count)
                .Select(name => numeral + name),
        ];
    }
}
