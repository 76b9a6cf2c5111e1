using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>
/// What kind of quantity a unit measures, as powers (-8 to 7) of the base dimensions: mass, energy, length, time, head of livestock, person, vehicle,
/// item, and a volume of gas at each of four stated conditions. The default is <see cref="None"/>.
/// </summary>
/// <remarks>
/// Energy stands on its own and is not mass × area / time². A volume of gas at stated temperature and 101.325 kPa is an amount of substance and
/// not a volume; each condition is a dimension of its own, so that a calorific value at another condition is refused by multiplication itself.
/// </remarks>
public readonly record struct Dimension
{
    private const int Bases = 12;
    private const int Bits = 4;

    /// <summary>Exponents as four-bit two's complement, the base with value n at bit 4n.</summary>
    private readonly ulong _exponents;

    private Dimension(ulong exponents) => _exponents = exponents;

    /// <summary>A pure number.</summary>
    public static Dimension None => default;

    /// <summary>Mass; base unit kg.</summary>
    public static Dimension Mass { get; } = Of(BaseDimension.Mass);

    /// <summary>Energy; base unit J.</summary>
    public static Dimension Energy { get; } = Of(BaseDimension.Energy);

    /// <summary>Length; base unit m.</summary>
    public static Dimension Length { get; } = Of(BaseDimension.Length);

    /// <summary>Area, length squared; base unit m².</summary>
    public static Dimension Area { get; } = Length.Power(2);

    /// <summary>Volume of no stated conditions, length cubed; base unit m³. For gases see <see cref="IsGasVolume"/>.</summary>
    public static Dimension Volume { get; } = Length.Power(3);

    /// <summary>Time; base unit s.</summary>
    public static Dimension Time { get; } = Of(BaseDimension.Time);

    /// <summary>Volume of gas at 0 °C and 101.325 kPa; base unit m³.</summary>
    public static Dimension GasVolumeAt0C { get; } = Of(BaseDimension.GasVolumeAt0C);

    /// <summary>Volume of gas at 15 °C and 101.325 kPa; base unit m³.</summary>
    public static Dimension GasVolumeAt15C { get; } = Of(BaseDimension.GasVolumeAt15C);

    /// <summary>Volume of gas at 20 °C and 101.325 kPa; base unit m³.</summary>
    public static Dimension GasVolumeAt20C { get; } = Of(BaseDimension.GasVolumeAt20C);

    /// <summary>Volume of gas at 60 °F and 14.696 psi (101.325 kPa); base unit m³.</summary>
    public static Dimension GasVolumeAt60F { get; } = Of(BaseDimension.GasVolumeAt60F);

    /// <summary>Head of livestock; base unit one head.</summary>
    public static Dimension Head { get; } = Of(BaseDimension.Head);

    /// <summary>People; base unit one person.</summary>
    public static Dimension Person { get; } = Of(BaseDimension.Person);

    /// <summary>Vehicles; base unit one vehicle.</summary>
    public static Dimension Vehicle { get; } = Of(BaseDimension.Vehicle);

    /// <summary>Countable things that are not people, livestock or vehicles; base unit one item.</summary>
    public static Dimension Item { get; } = Of(BaseDimension.Item);

    /// <summary>Whether this is a pure number.</summary>
    public bool IsNone => _exponents == 0;

    /// <summary>Whether any base dimension is divided by: a rate, and no amount of anything.</summary>
    public bool HasNegativeExponent => (_exponents & 0x8888_8888_8888_8888) != 0;

    /// <summary>Whether this is a volume of gas at stated conditions, and nothing else.</summary>
    public bool IsGasVolume =>
        this == GasVolumeAt0C || this == GasVolumeAt15C || this == GasVolumeAt20C || this == GasVolumeAt60F;

    /// <summary>A name for people, such as "mass per energy", in both languages.</summary>
    public Text Name => DimensionName.Of(this);

    /// <summary>The dimension of a product.</summary>
    /// <param name="left">The dimension of one factor.</param>
    /// <param name="right">The dimension of the other.</param>
    /// <returns>The dimension with the exponents added.</returns>
    /// <exception cref="OverflowException">An exponent leaves -8 to 7.</exception>
    public static Dimension operator *(Dimension left, Dimension right) => Checked(left.TryTimes(right, 1));

    /// <summary>The dimension of a quotient.</summary>
    /// <param name="left">The dimension of the numerator.</param>
    /// <param name="right">The dimension of the denominator.</param>
    /// <returns>The dimension with the exponents subtracted.</returns>
    /// <exception cref="OverflowException">An exponent leaves -8 to 7.</exception>
    public static Dimension operator /(Dimension left, Dimension right) => Checked(left.TryTimes(right, -1));

    /// <summary>The dimension of a power.</summary>
    /// <param name="exponent">The power, possibly zero or negative.</param>
    /// <returns>The dimension with the exponents multiplied.</returns>
    /// <exception cref="OverflowException">An exponent leaves -8 to 7.</exception>
    public Dimension Power(int exponent) => Checked(None.TryTimes(this, exponent));

    /// <inheritdoc cref="Name"/>
    /// <returns>The English name.</returns>
    public override string ToString() => Name.English;

    /// <summary>The exponent of one base dimension.</summary>
    internal int Exponent(BaseDimension dimension)
    {
        var nibble = (int)((_exponents >> ((int)dimension * Bits)) & 0xF);
        return nibble >= 8 ? nibble - 16 : nibble;
    }

    /// <summary>This times the other to a power, or null if an exponent leaves -8 to 7.</summary>
    internal Dimension? TryTimes(Dimension other, int power)
    {
        var packed = 0UL;
        for (var i = 0; i < Bases; i++)
        {
            var exponent = Exponent((BaseDimension)i) + ((long)other.Exponent((BaseDimension)i) * power);
            if (exponent is < -8 or > 7)
            {
                return null;
            }

            packed |= (ulong)(exponent & 0xF) << (i * Bits);
        }

        return new Dimension(packed);
    }

    private static Dimension Of(BaseDimension dimension) => new(1UL << ((int)dimension * Bits));

    private static Dimension Checked(Dimension? dimension) =>
        dimension ?? throw new OverflowException("the exponent of a dimension is not within -8 and 7");
}
