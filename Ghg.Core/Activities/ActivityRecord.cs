using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>The rows of one key: their exact sum and where they came from.</summary>
/// <param name="Key">What the rows agree in.</param>
/// <param name="Amount">The exact sum of their amounts, in the key's unit.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row.</param>
/// <param name="Sources">Their distinct sources, sorted.</param>
/// <param name="Negative">The first row with a negative amount, or null.</param>
public sealed record ActivityRecord(
    ActivityKey Key, ExactSum Amount, int Rows, Position First, Position Last, IReadOnlyList<string> Sources, Position? Negative = null)
{
    /// <summary>The first row, pointing at a column.</summary>
    /// <param name="column">The column that a finding is about.</param>
    /// <returns>A place that is completed before it is shown.</returns>
    internal Place PlaceOf(string column) => new(First) { Field = column };
}
