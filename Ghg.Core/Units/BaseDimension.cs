namespace Ghg.Core.Units;

/// <summary>What cannot be converted into each other. The value is the place of its exponent in a <see cref="Dimension"/>.</summary>
internal enum BaseDimension
{
    Mass,
    Energy,
    GasVolumeAt0C,
    GasVolumeAt15C,
    GasVolumeAt20C,
    GasVolumeAt60F,
    Head,
    Person,
    Vehicle,
    Item,
    Length,
    Time,
}
