using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Something that moves a city whatever is planned: population, output, floor area, vehicles, intensity, the grid. Rows of <c>drivers.csv</c>.</summary>
public sealed record ScenarioDriver
{
    /// <summary>The city's id, or empty for every city that has what it acts on.</summary>
    public required string City { get; init; }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>What it acts on. Of a factor, the activity is the one whose factor it is.</summary>
    public required RowSelector Acts { get; init; }

    /// <summary>What it moves.</summary>
    public required DriverTarget Target { get; init; }

    /// <summary>The gas of a factor.</summary>
    public string Gas { get; init; } = Gpc.Gases.Co2;

    /// <summary>By how much an amount follows: index to the power of it. 1 if it follows fully.</summary>
    public double Elasticity { get; init; } = 1;

    /// <summary>How it goes.</summary>
    public required DriverCourse Course { get; init; }

    /// <summary>The unit in which the values of a factor are stated; null for growth.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where it begins in the file.</summary>
    public Place? Place { get; init; }
}
