namespace Ghg.Core.Analysis.Decomposition;

/// <summary>What a decomposition asks of a city and year: emissions and energy by sector and fuel, population, GDP. What is not known is null, never zero.</summary>
/// <param name="City">The city's name.</param>
/// <param name="Year">The year.</param>
/// <param name="Sectors">The sectors, each once.</param>
public sealed record EmissionAccount(string City, int Year, IReadOnlyList<SectorAccount> Sectors)
{
    /// <summary>The population, or null.</summary>
    public double? Population { get; init; }

    /// <summary>The gross domestic product, in one unit and the constant prices of one year for all accounts that are compared; or null.</summary>
    public double? Gdp { get; init; }

    /// <summary>Emissions that no energy drives (processes, waste, land), by name: they are carried along, each as a bar of its own.</summary>
    public IReadOnlyDictionary<string, double> Others { get; init; } = new Dictionary<string, double>();

    /// <summary>The account of one person: everything divided by the population, which becomes one. Null if the population is not known.</summary>
    /// <returns>The account, or null.</returns>
    public EmissionAccount? PerPerson() => Population is > 0 and var people ? Scaled(1 / people) with { Population = 1 } : null;

    private EmissionAccount Scaled(double by) => this with
    {
        Gdp = Gdp * by,
        Sectors = [.. Sectors.Select(s => s with
        {
            ValueAdded = s.ValueAdded * by,
            Activity = s.Activity * by,
            Fuels = [.. s.Fuels.Select(f => f with { Emissions = f.Emissions * by, Energy = f.Energy * by })],
        })],
        Others = Others.ToDictionary(o => o.Key, o => o.Value * by, StringComparer.Ordinal),
    };
}
