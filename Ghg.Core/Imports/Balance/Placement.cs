using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>Where a cell goes, and why. What is placed, left out and repeated adds up to its number, signed as it is printed.</summary>
/// <param name="Rows">The rows that it becomes.</param>
/// <param name="Placed">The part that is placed.</param>
/// <param name="LeftOut">The part that no file takes.</param>
/// <param name="Repeated">The part that other cells hold too.</param>
/// <param name="Why">Why so.</param>
internal sealed record Placement(IReadOnlyList<PlacedRow> Rows, decimal Placed, decimal LeftOut, decimal Repeated, Text Why)
{
    /// <summary>Whether it is the loss of a network, which becomes a loss rate.</summary>
    public bool IsLoss { get; init; }

    public static Placement Nowhere(decimal value, Text why) => new([], 0, value, 0, why);

    public static Placement Repeat(decimal value, Text why) => new([], 0, 0, value, why);
}
