namespace Ghg.Core.Analysis.Decomposition;

/// <summary>A sector of a city in a year, with what it goes by.</summary>
/// <param name="Sector">Its name.</param>
/// <param name="Fuels">Its fuels, each once.</param>
public sealed record SectorAccount(string Sector, IReadOnlyList<FuelAccount> Fuels)
{
    /// <summary>Whether it goes by people and not by the economy: households.</summary>
    public bool IsHouseholds { get; init; }

    /// <summary>Value added at the constant prices of the city's GDP, or null if not known.</summary>
    public double? ValueAdded { get; init; }

    /// <summary>Floor area, vehicle-kilometres or another activity of its own, or null. It goes before value added.</summary>
    public double? Activity { get; init; }

    /// <summary>Degree days that its energy follows, or null.</summary>
    public double? DegreeDays { get; init; }
}
