using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Activities;

/// <summary>A city-year that is an inventory: a row of <c>inventories.csv</c>, with what a reviewer asks of it (the fields of eCRF_1).</summary>
/// <param name="City">The city's id.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The level it is compiled to, or null for the project's.</param>
/// <param name="Details">The other cells by column: boundary, methodology, compiler, verifier and so on; blank ones are left out.</param>
public sealed record InventoryDeclaration(string City, int Year, ReportingLevel? Level, IReadOnlyDictionary<string, string> Details)
{
    /// <summary>Where it is declared.</summary>
    internal Place? Place { get; init; }
}
