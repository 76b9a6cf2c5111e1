using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Audits;

/// <summary>A sum that somebody states: a cell of a reference, or a total of a level or of one of its sectors.</summary>
/// <param name="City">The city, as it is named.</param>
/// <param name="Year">The year.</param>
/// <param name="Name">What it is called: a reference, a level, a level and a sector.</param>
/// <param name="Counts">The references that it is the sum of.</param>
/// <param name="Co2e">The kilograms of CO2e that are stated.</param>
public sealed record AuditTotal(string City, int Year, string Name, Func<GpcReference, bool> Counts, double Co2e)
{
    /// <summary>The reference of a cell, or null for a total.</summary>
    public GpcReference? Cell { get; init; }

    /// <summary>Where it stands.</summary>
    internal Place? Place { get; init; }
}
