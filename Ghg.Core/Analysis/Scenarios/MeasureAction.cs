using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>One effect of a measure: a row of <c>measures.csv</c>. A measure may have several, such as on gas and on electricity.</summary>
public sealed record MeasureAction
{
    /// <summary>What it does.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>What it acts on. Of a factor, the activity is the one whose factor it is.</summary>
    public required RowSelector Acts { get; init; }

    /// <summary>When it acts.</summary>
    public required Adoption Adoption { get; init; }

    /// <summary>The share of the rows that it reaches when it is full, 0 to 1.</summary>
    public double Coverage { get; init; } = 1;

    /// <summary>The share saved or switched of what is reached, 0 to 1; of a factor or a cap, the value in <see cref="SizeUnit"/>.</summary>
    public required double Size { get; init; }

    /// <summary>The unit of a factor or a cap; null for a share.</summary>
    public Unit? SizeUnit { get; init; }

    /// <summary>The share of a saving that is used up again, 0 to 1.</summary>
    public double Rebound { get; init; }

    /// <summary>The gas of a factor.</summary>
    public string Gas { get; init; } = Gpc.Gases.Co2;

    /// <summary>Of a switch, to what.</summary>
    public SwitchTarget? Target { get; init; }

    /// <summary>Measures of one group reach different parts of a row, so that their shares add up; empty for one that may meet any other.</summary>
    public string Group { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Place? Place { get; init; }

    /// <summary>The share of a row that it saves or switches in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>0 to 1.</returns>
    public double ShareIn(int year) => Coverage * Adoption.At(year) * Size * (1 - Rebound);

    /// <summary>The share of a factor that it has changed in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>0 to 1.</returns>
    public double ReachIn(int year) => Coverage * Adoption.At(year);
}
