using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>Names dimensions: the usual ones from a table, others as a product of bases over a product of bases.</summary>
internal static class DimensionName
{
    private static readonly Dictionary<Dimension, Text> Usual = new()
    {
        [Dimension.None] = UnitTexts.Dimensionless,
        [Dimension.Energy / Dimension.Time] = UnitTexts.Power,
        [Dimension.Vehicle * Dimension.Length] = UnitTexts.VehicleTraffic,
        [Dimension.Person * Dimension.Length] = UnitTexts.PassengerTraffic,
        [Dimension.Mass * Dimension.Length] = UnitTexts.FreightTraffic,
    };

    private static readonly (Text Name, BaseDimension Root)[] Bases =
    [
        (UnitTexts.Mass, BaseDimension.Mass),
        (UnitTexts.Energy, BaseDimension.Energy),
        (GasCondition.At0C.VolumeName, BaseDimension.GasVolumeAt0C),
        (GasCondition.At15C.VolumeName, BaseDimension.GasVolumeAt15C),
        (GasCondition.At20C.VolumeName, BaseDimension.GasVolumeAt20C),
        (GasCondition.At60F.VolumeName, BaseDimension.GasVolumeAt60F),
        (UnitTexts.Head, BaseDimension.Head),
        (UnitTexts.Person, BaseDimension.Person),
        (UnitTexts.Vehicle, BaseDimension.Vehicle),
        (UnitTexts.Item, BaseDimension.Item),
        (UnitTexts.Length, BaseDimension.Length),
        (UnitTexts.Time, BaseDimension.Time),
    ];

    /// <summary>The name of a dimension in both languages.</summary>
    public static Text Of(Dimension dimension) => Usual.TryGetValue(dimension, out var usual)
        ? usual
        : Fraction.Of(Factors(dimension), UnitTexts.DimensionPer, UnitTexts.DimensionPerOnly);

    private static List<(Text Name, int Exponent)> Factors(Dimension dimension)
    {
        var factors = new List<(Text Name, int Exponent)>();
        foreach (var (name, root) in Bases)
        {
            var exponent = dimension.Exponent(root);
            switch (exponent)
            {
                case 0: break;
                case 2 or -2 when root == BaseDimension.Length: factors.Add((UnitTexts.Area, exponent / 2)); break;
                case 3 or -3 when root == BaseDimension.Length: factors.Add((UnitTexts.Volume, exponent / 3)); break;
                default: factors.Add((name, exponent)); break;
            }
        }

        return factors;
    }
}
