namespace Ghg.Core.Analysis.Scenarios;

/// <summary>An action of a measure on one row.</summary>
/// <param name="Measure">The measure's number in the city.</param>
/// <param name="Action">The action.</param>
/// <param name="To">Of a switch, where to.</param>
internal sealed record RowAction(int Measure, MeasureAction Action, Switching? To)
{
    /// <summary>Whether a set of measures has it.</summary>
    public bool IsIn(ulong measures) => ((measures >> Measure) & 1) == 1;
}
