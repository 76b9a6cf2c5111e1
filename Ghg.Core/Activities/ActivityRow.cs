using Ghg.Core.Diagnostics;

namespace Ghg.Core.Activities;

/// <summary>One row of an activities file, as <c>explain</c> shows it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Amount">The amount as written.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Id">Its id, or empty.</param>
/// <param name="Source">Where the number is from, or empty.</param>
/// <param name="Notes">Notes, or empty.</param>
public sealed record ActivityRow(Place Place, string Amount, string Unit, string Id, string Source, string Notes);
