using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Trends;

/// <summary>A change to what was published of a base year: a row of <c>recalculations.csv</c>.</summary>
/// <param name="City">The city's id.</param>
/// <param name="Date">When it was decided or found, as written; rows are taken in its order.</param>
/// <param name="Event">What kind of thing it is.</param>
/// <param name="Sector">The sector it is in, or null.</param>
/// <param name="Before">Kilograms of CO2e of the base year before: of what the event changed; where it was recalculated, of the whole.</param>
/// <param name="After">Kilograms of CO2e of the base year after.</param>
/// <param name="Reason">Why.</param>
/// <param name="Author">Who says so; may be empty.</param>
/// <param name="Source">Where it is documented; may be empty.</param>
public sealed record Recalculation(string City, string Date, RecalculationEvent Event, Sector? Sector, double Before, double After, string Reason, string Author, string Source)
{
    /// <summary>Where it stands, or null.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// Whether it is a reason to recalculate: the base year would have been another had one known. What truly happened to a city is none.
    /// </summary>
    public bool Counts => Event is RecalculationEvent.Boundary or RecalculationEvent.Level or RecalculationEvent.Method or RecalculationEvent.Data or RecalculationEvent.Error or RecalculationEvent.Gwp;
}
