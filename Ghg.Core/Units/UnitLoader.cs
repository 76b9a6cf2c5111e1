using Ghg.Core.Numerics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>Reads <c>units.csv</c>. A mistake in it is a defect of this library: it throws, and the tests see it.</summary>
internal sealed class UnitLoader
{
    /// <summary>The dimension of the rows that are Chinese numerals, to stand before units.</summary>
    private const string Numeral = "numeral";

    /// <summary>The dimension of the rows that are refused: their aliases are what they could mean, their names say why.</summary>
    private const string Refused = "refused";

    private readonly List<Unit> _units = [];
    private readonly List<Unit> _numerals = [];
    private readonly Dictionary<string, Unit> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefusedName> _refused = new(StringComparer.Ordinal);

    /// <summary>Reads the embedded catalogue.</summary>
    public static UnitTable Load()
    {
        var loader = new UnitLoader();
        foreach (var row in EmbeddedTable.Read("core/units.csv"))
        {
            loader.Add(row);
        }

        return new UnitTable(loader._units, loader._numerals, loader._byName, loader._refused);
    }

    private void Add(EmbeddedRow row)
    {
        var id = row["id"];
        var name = new Text(row["name"], row["name_zh"]);
        var aliases = row["aliases"].Split(';', StringSplitOptions.RemoveEmptyEntries);
        switch (row["dimension"])
        {
            case Refused: _refused.Add(id, new RefusedName(id, aliases, name)); break;
            case Numeral: _numerals.Add(new Unit(id, Dimension.None, Rational.Parse(row["to_base"]), name, row["source"])); break;
            case var dimension:
                var unit = new Unit(id, DimensionWords.Parse(dimension), Rational.Parse(row["to_base"]), name, row["source"]) { Aliases = Array.AsReadOnly(aliases), Order = _units.Count };
                _units.Add(unit);
                AddNames(unit);
                break;
        }
    }

    /// <summary>Id, aliases and both names can be read; a name of two units is a mistake in the catalogue.</summary>
    private void AddNames(Unit unit)
    {
        foreach (var name in unit.Aliases.Append(unit.Id).Append(unit.Name.English).Append(unit.Name.Chinese).Select(UnitSpelling.Plain))
        {
            if (!_byName.TryAdd(name, unit) && _byName[name] != unit)
            {
                throw new InvalidOperationException($"'{name}' names both {_byName[name]} and {unit}");
            }
        }
    }
}
