using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>A number of a statistical form.</summary>
/// <param name="Row">Its row; null if the form has no such row.</param>
/// <param name="Fuel">Its item; null if statistics have no such item.</param>
/// <param name="Value">The number, signed as it is printed.</param>
/// <param name="Unit">Its unit as it is written.</param>
/// <param name="Basis">当量值 or 等价值 where it is stated, or empty.</param>
/// <param name="Label">What the plan calls it: row and column.</param>
/// <param name="Name">The cell's name in the file.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record BalanceCell(BalanceRow? Row, BalanceFuel? Fuel, decimal Value, string Unit, string Basis, Text Label, string Name, Place Place);
