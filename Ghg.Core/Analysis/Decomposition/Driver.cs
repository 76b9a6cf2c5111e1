namespace Ghg.Core.Analysis.Decomposition;

/// <summary>What emissions are the product of. Which of them stand in the product of a sector depends on what is known of it.</summary>
public enum Driver
{
    /// <summary>How many people live in the city.</summary>
    Population,

    /// <summary>Gross domestic product at constant prices, where the population is not known.</summary>
    Gdp,

    /// <summary>Gross domestic product per person, at constant prices.</summary>
    GdpPerPerson,

    /// <summary>The sector's share of the gross domestic product: the structure of the economy.</summary>
    Structure,

    /// <summary>The sector's own activity (floor area, vehicle-kilometres) per person, or as it is where the population is not known.</summary>
    Activity,

    /// <summary>Degree days.</summary>
    Weather,

    /// <summary>Energy by what the sector goes by: its value added, the city's GDP, its activity, or people.</summary>
    EnergyIntensity,

    /// <summary>The energy that a sector uses, where neither people nor GDP nor an activity are known.</summary>
    EnergyUse,

    /// <summary>The shares of fuels, electricity and heat in the sector's energy.</summary>
    FuelMix,

    /// <summary>Emissions by energy: fuels and the grid.</summary>
    EmissionFactor,

    /// <summary>Emissions by what the sector goes by, where its energy is not known.</summary>
    EmissionIntensity,
}
