using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>
/// A unit of measurement: one of the catalogue, such as <c>kWh</c>, or one built of them, such as <c>kg/(head*year)</c>. Two units are equal
/// if their ids are. Made by <see cref="UnitCatalogue"/> only.
/// </summary>
public sealed record Unit
{
    internal Unit(string id, Dimension dimension, Rational exact, Text name, string source)
    {
        Id = id;
        Dimension = dimension;
        Exact = exact;
        ToBase = exact.ToDouble();
        Name = name;
        Source = source;
    }

    /// <summary>The canonical spelling, whatever alias was read. Reading it again gives the same unit.</summary>
    public string Id { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>
    /// How many base units (kg, J, m, m², m³, s, one head, person, vehicle or item, or their combination) make one of this unit: the double
    /// nearest to the exact definition. To convert between two units see <see cref="UnitCatalogue.Convert"/>, which rounds once.
    /// </summary>
    public double ToBase { get; }

    /// <summary>The name for people, in both languages.</summary>
    public Text Name { get; }

    /// <summary>Where the definition is from; for a built unit the sources of its parts.</summary>
    public string Source { get; }

    /// <summary>Other accepted spellings, in the order of the catalogue; empty for a built unit.</summary>
    public IReadOnlyList<string> Aliases { get; internal init; } = [];

    /// <summary>The exact definition in base units.</summary>
    internal Rational Exact { get; }

    /// <summary>The place in the catalogue, which orders the parts of a built unit.</summary>
    internal int Order { get; init; }

    /// <summary>Whether the other unit has the same id.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>True for equal ids.</returns>
    public bool Equals(Unit? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
