namespace Ghg.Core.Imports.Balance;

/// <summary>A row of activities that a cell becomes.</summary>
/// <param name="Reference">Its GPC reference.</param>
/// <param name="Activity">What is burnt or bought.</param>
/// <param name="Amount">How much, in the unit of the cell and with the sign of an amount consumed.</param>
internal sealed record PlacedRow(string Reference, string Activity, decimal Amount)
{
    /// <summary>The subtype, or empty.</summary>
    public string Subtype { get; init; } = "";
}
