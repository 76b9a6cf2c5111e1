using Ghg.Core.Diagnostics;

namespace Ghg.Core.Analysis.Targets;

/// <summary>A goal of a city: a row of <c>targets.csv</c>.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Id">The goal's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Year">The target year, or the year to peak by.</param>
public sealed record Target(string City, string Id, TargetKind Kind, int Year)
{
    /// <summary>The measure of the series that it is about. Default: BASIC.</summary>
    public string Measure { get; init; } = "BASIC";

    /// <summary>The GWP set that it was adopted under; empty if not stated.</summary>
    public string Gwp { get; init; } = "";

    /// <summary>The base year, or null where the kind needs none.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Kilograms of CO2e of the base year as adopted; null to take what the series has.</summary>
    public double? AdoptedBase { get; init; }

    /// <summary>The reduction as a share; null where the kind has none.</summary>
    public double? Reduction { get; init; }

    /// <summary>The level or the cap in kilograms of CO2e; null where the kind has none.</summary>
    public double? Amount { get; init; }

    /// <summary>Whether the way to a level is by equal ratios and not on a straight line.</summary>
    public bool IsExponential { get; init; }

    /// <summary>The year whose prices the GDP of an intensity goal is in, or null.</summary>
    public int? PriceYear { get; init; }

    /// <summary>The yearly growth of GDP or population assumed up to the target year, as a share; null if it is not stated.</summary>
    public double? Growth { get; init; }

    /// <summary>The measure of the baseline series; empty for the only one of the city.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>Where it is written.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it stands, for findings.</summary>
    public Place? Place { get; init; }
}
