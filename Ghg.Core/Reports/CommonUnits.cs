using Ghg.Core.Methods;
using Ghg.Core.Units;

namespace Ghg.Core.Reports;

/// <summary>
/// What the numbers of a calculation are in units that go together, where they are in units that do not: a distance in kilometres times a factor per mile,
/// electricity in MWh beside heat in GJ, pounds where the result is in kilograms. A prefix of the SI moves the point, and is left to the reader.
/// </summary>
internal sealed class CommonUnits
{
    private const double Near = 1e-9;

    // By what is measured, whoever it is that travels: the unit that the others are restated in.
    private readonly Dictionary<Dimension, List<Unit>> _units;

    public CommonUnits(IReadOnlyList<MethodInput> inputs)
    {
        // The result is in kilograms; and the unit of a factor is more often that of the others than the unit of the amount is.
        var parts = inputs.OrderBy(i => i.IsAmount).SelectMany(i => UnitWords.PartsOf(i.Unit)).Prepend(UnitCatalogue.Get("kg")).Distinct();
        _units = parts.GroupBy(u => Measured(u.Dimension)).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>The number in the common units, or null where it is in them.</summary>
    public (double Value, Unit Unit)? Of(MethodInput input)
    {
        var unit = input.Unit;
        foreach (var part in UnitWords.PartsOf(input.Unit))
        {
            var alike = _units[Measured(part.Dimension)];
            var common = alike.FirstOrDefault(u => Digits(u) < Near) ?? alike[0];
            if (Math.Abs(Digits(part) - Digits(common)) > Near && InPlaceOf(part, common, alike) is { } other && UnitWords.Replace(unit, part.Id, other.Id) is { } replaced)
            {
                unit = replaced;
            }
        }

        return unit == input.Unit ? null : (input.Value / unit.ToBase, unit);
    }

    private static Unit? InPlaceOf(Unit part, Unit common, List<Unit> alike) =>
        alike.Concat(UnitCatalogue.All).FirstOrDefault(u => u.Dimension == part.Dimension && Math.Abs(Digits(u) - Digits(common)) < Near);

    // What a vehicle or a person travels is a length.
    private static Dimension Measured(Dimension dimension) =>
        dimension / Dimension.Vehicle.Power(dimension.Exponent(BaseDimension.Vehicle)) / Dimension.Person.Power(dimension.Exponent(BaseDimension.Person));

    // The digits of a unit without its power of ten: 3.6 of kWh and MWh, 1 of t and kg.
    private static double Digits(Unit unit)
    {
        var power = Math.Log10(unit.ToBase);
        var digits = power - Math.Floor(power);
        return 1 - digits < Near ? 0 : digits;
    }
}
