using System.Diagnostics.CodeAnalysis;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>A temperature at which volumes of gas are stated, the pressure always being 101.325 kPa, with the suffix that says so: <c>m3@20C</c>.</summary>
internal sealed class GasCondition
{
    private GasCondition(string suffix, string temperature, Dimension dimension)
    {
        Suffix = suffix;
        Temperature = temperature;
        Dimension = dimension;
        VolumeName = UnitTexts.GasVolume.With(ChineseTemperature());
    }

    public static GasCondition At0C { get; } = new("@0C", "0 °C", Dimension.GasVolumeAt0C);

    public static GasCondition At15C { get; } = new("@15C", "15 °C", Dimension.GasVolumeAt15C);

    public static GasCondition At20C { get; } = new("@20C", "20 °C", Dimension.GasVolumeAt20C);

    public static GasCondition At60F { get; } = new("@60F", "60 °F", Dimension.GasVolumeAt60F);

    public static IReadOnlyList<GasCondition> All { get; } = [At0C, At15C, At20C, At60F];

    /// <summary>What follows the volume unit.</summary>
    public string Suffix { get; }

    /// <summary>The temperature, for people.</summary>
    public string Temperature { get; }

    public Dimension Dimension { get; }

    /// <summary>The name of a volume at this condition.</summary>
    public Text VolumeName { get; }

    /// <summary>Reads what follows the <c>@</c>, whatever its case, with or without a degree sign (and the hyphen that a blank before it has become).</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out GasCondition? condition)
    {
        var suffix = "@" + text.Replace("-", string.Empty, StringComparison.Ordinal).Replace("°", string.Empty, StringComparison.Ordinal);
        condition = All.FirstOrDefault(c => c.Suffix.Equals(suffix, StringComparison.OrdinalIgnoreCase));
        return condition is not null;
    }

    /// <summary>The same unit for a volume of gas at this condition.</summary>
    public Unit Apply(Unit volume) => new(
        volume.Id + Suffix,
        Dimension,
        volume.Exact,
        UnitTexts.AtCondition.With(ChineseTemperature(), volume.Name),
        volume.Source)
    { Order = volume.Order };

    private Text ChineseTemperature() =>
        new(Temperature, Temperature.Replace("°C", "℃", StringComparison.Ordinal).Replace("°F", "℉", StringComparison.Ordinal));
}
