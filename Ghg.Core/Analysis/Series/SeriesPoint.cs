using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Series;

/// <summary>One year of a series.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">Kilograms of CO2e (of CO2, where the measure counts CO2 alone). May be negative: land can take up more than a city emits.</param>
public sealed record SeriesPoint(int Year, double Value)
{
    /// <summary>The lower end of the interval that holds the true value at 95 %, in kilograms; null if not known.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper end of that interval, or null.</summary>
    public double? Upper { get; init; }

    /// <summary>What the value rests on, as far as it is known, by kind and subject: a change of it between years is a break.</summary>
    public IReadOnlyList<BasisFact> Basis { get; init; } = [];

    /// <summary>References that the measure counts and that are missing or not estimated in the year; empty if the year is complete or nothing is known of it.</summary>
    public IReadOnlyList<string> Incomplete { get; init; } = [];

    /// <summary>The technique that filled the year in, such as <c>interpolation</c>; empty for a year that was inventoried.</summary>
    public string Filled { get; init; } = "";

    /// <summary>Whether the value was filled in and not inventoried.</summary>
    public bool IsFilled => Filled.Length > 0;

    /// <summary>Where it stands, for findings; null if it is from inventories.</summary>
    public Place? Place { get; init; }

    /// <summary>Half of the 95 % interval as a share of the value, its larger side; null if no interval is known or the value is zero.</summary>
    public double? RelativeUncertainty => (Lower is null && Upper is null) || Value == 0
        ? null
        : Math.Max(Value - (Lower ?? Value), (Upper ?? Value) - Value) / Math.Abs(Value);
}
