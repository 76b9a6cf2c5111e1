using Ghg.Core.Analysis.Decomposition;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Worked examples that another program computed: a city in 2015 and 2020, with a fuel that appears and one that vanishes; three cities of one year.</summary>
internal static class Examples
{
    public static EmissionAccount City2015 => City(2015, 500, 1500, 2500, [300, 20, 120], [15, 25, 90], [18, 0, 60], 6.20);

    public static EmissionAccount City2020 => City(2020, 560, 1900, 4100, [240, 60, 150], [0, 45, 140], [4, 20, 95], 5.30);

    public static EmissionAccount A => Whole("A", 1000, 12000, [900, 150, 500], [2.66, 1.63, 5.0]);

    public static EmissionAccount B => Whole("B", 600, 4200, [800, 20, 260], [2.7, 1.63, 6.5]);

    public static EmissionAccount U => Whole("U", 400, 18000, [10, 420, 360], [2.75, 1.64, 3.2]);

    private static readonly string[] Fuels = ["coal", "gas", "elec"];

    private static EmissionAccount City(int year, double people, double industry, double services, double[] inIndustry, double[] inServices, double[] atHome, double grid)
    {
        double[] factors = [2.66, 1.63, grid];
        return new EmissionAccount("x", year,
        [
            Sector("industry", inIndustry, factors) with { ValueAdded = industry }, Sector("services", inServices, factors) with { ValueAdded = services },
            Sector("res", atHome, factors) with { IsHouseholds = true },
        ])
        {
            Population = people,
            Gdp = industry + services,
        };
    }

    private static EmissionAccount Whole(string city, double people, double gdp, double[] energy, double[] factors) =>
        new(city, 2022, [Sector("all", energy, factors)]) { Population = people, Gdp = gdp };

    private static SectorAccount Sector(string name, double[] energy, double[] factors) =>
        new(name, [.. Fuels.Select((f, j) => new FuelAccount(f, energy[j] * factors[j], energy[j]))]);
}
