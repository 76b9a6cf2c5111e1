using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>
/// A part of a city whose emissions depend on no other part: one row with its methods without memory, or all rows of a series that a method with memory looks
/// at together. So each measure's effect adds up over parts, and only the measures that touch a part need to be tried in it.
/// </summary>
internal sealed class ScenarioPart
{
    /// <summary>The rows of the base year; none for a series that ended before.</summary>
    public required IReadOnlyList<MovedRow> Rows { get; init; }

    /// <summary>The methods of its one row; none for a series.</summary>
    public IReadOnlyList<Assignment> To { get; init; } = [];

    /// <summary>The method with memory, or null.</summary>
    public IMethod? Method { get; init; }

    /// <summary>The rows of a series up to the base year.</summary>
    public IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> Past { get; init; } = [];

    /// <summary>The measures that change its emissions, a bit each.</summary>
    public ulong Touched { get; set; }
}
