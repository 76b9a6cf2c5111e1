using System.Globalization;
using System.Text;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>A product of catalogue units to whole powers, from which a built unit is made.</summary>
internal sealed class UnitProduct
{
    private const int MaxParts = 8;
    private const int MaxExponent = 8;

    private readonly List<(Unit Unit, int Exponent)> _parts = [];

    /// <summary>Multiplies by a unit to a power; false, with the product left in pieces, if there are too many parts or too high powers.</summary>
    public bool TryMultiply(Unit unit, int exponent)
    {
        if (unit.Id == UnitTable.OneId)
        {
            return true;
        }

        var index = _parts.FindIndex(p => p.Unit == unit);
        var sum = (index < 0 ? 0 : _parts[index].Exponent) + exponent;
        if (Math.Abs(sum) > MaxExponent)
        {
            return false;
        }

        if (index < 0)
        {
            _parts.Add((unit, sum));
        }
        else if (sum == 0)
        {
            _parts.RemoveAt(index);
        }
        else
        {
            _parts[index] = (unit, sum);
        }

        return _parts.Count <= MaxParts;
    }

    /// <summary>Multiplies by another product to a power between -99 and 99.</summary>
    public bool TryMultiply(UnitProduct other, int exponent) =>
        other._parts.TrueForAll(p => TryMultiply(p.Unit, p.Exponent * exponent));

    /// <summary>The unit, or null if a power of a dimension or the size is out of range.</summary>
    public Unit? TryBuild(UnitTable table)
    {
        var parts = WithAreasAndVolumes(table);
        switch (parts)
        {
            case []: return table.One;
            case [{ Exponent: 1 } only]: return only.Unit;
        }

        Dimension? dimension = Dimension.None;
        var exact = Rational.One;
        foreach (var (unit, exponent) in parts)
        {
            dimension = dimension?.TryTimes(unit.Dimension, exponent);
            exact *= unit.Exact.Power(exponent);
        }

        if (dimension is null || !double.IsNormal(exact.ToDouble()))
        {
            return null;
        }

        var name = Fraction.Of([.. parts.Select(p => (p.Unit.Name, p.Exponent))], UnitTexts.UnitPer, UnitTexts.UnitPerOnly);
        var source = string.Join("; ", parts.Select(p => p.Unit.Source).Distinct());
        return new Unit(Id(parts), dimension.Value, exact, name, source) { Order = parts[0].Unit.Order };
    }

    /// <summary>In the order of the catalogue, with m^2 as m2, m^3 as m3, km^2 as km2 and so on.</summary>
    private List<(Unit Unit, int Exponent)> WithAreasAndVolumes(UnitTable table)
    {
        var whole = new UnitProduct();
        foreach (var (unit, exponent) in _parts)
        {
            var power = Math.Abs(exponent);
            var named = power > 1 ? table.ById($"{unit.Id}{power}") : null;
            var isPower = named is not null && named.Exact == unit.Exact.Power(power);
            _ = isPower ? whole.TryMultiply(named!, Math.Sign(exponent)) : whole.TryMultiply(unit, exponent);
        }

        return [.. whole._parts.OrderBy(p => p.Unit.Order).ThenBy(p => p.Unit.Id, StringComparer.Ordinal)];
    }

    private static string Id(List<(Unit Unit, int Exponent)> parts)
    {
        var above = Join(parts.Where(p => p.Exponent > 0));
        var below = Join(parts.Where(p => p.Exponent < 0));
        var divisor = parts.Count(p => p.Exponent < 0) > 1 ? $"({below})" : below;
        return below.Length == 0 ? above : $"{(above.Length == 0 ? UnitTable.OneId : above)}/{divisor}";
    }

    private static string Join(IEnumerable<(Unit Unit, int Exponent)> parts)
    {
        var id = new StringBuilder();
        foreach (var (unit, exponent) in parts)
        {
            id.Append(id.Length == 0 ? string.Empty : "*").Append(unit.Id);
            if (Math.Abs(exponent) > 1)
            {
                id.Append(CultureInfo.InvariantCulture, $"^{Math.Abs(exponent)}");
            }
        }

        return id.ToString();
    }
}
