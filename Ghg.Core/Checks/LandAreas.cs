using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Units;

namespace Ghg.Core.Checks;

/// <summary>
/// The classes of land that a city enters in a year add up to its area, where <c>indicators.csv</c> states that. IPCC 2006, volume 4, chapter 3, section
/// 3.2: all land is in one category and in one only.
/// </summary>
internal sealed class LandAreas : ICheck
{
    private const string Area = "area";
    private const double Tolerance = 0.01;
    private const double SquareKilometre = 1e6;

    public bool Concerns(Inventory inventory) => inventory.Fills(Sector.Afolu);

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var land = inventory.Filled.Where(c => c.Reference.Id == "V.2").SelectMany(c => c.Lines).SelectMany(RecordsOf)
            .Where(r => r.Key.Year == inventory.Year && r.Key.Unit?.Dimension == Dimension.Area && project.Catalogue.Registry.Activity(r.Key.Activity)?.Group is "land-use" or "land-cover").ToList();
        if (land.Count == 0 || project.IndicatorOf(inventory.City.Id, inventory.Year, Area) is not { Unit: { } unit } area || unit.Dimension != Dimension.Area)
        {
            yield break;
        }

        var (sum, whole) = (land.Sum(r => r.Amount.Value * r.Key.Unit!.ToBase), area.Value * unit.ToBase);
        if (Math.Abs(sum - whole) > Tolerance * whole)
        {
            yield return new Diagnostic(Rules.LandAreas, land[0].PlaceOf("amount"), Kilometres(sum), Kilometres(whole));
        }
    }

    private static IEnumerable<ActivityRecord> RecordsOf(Line line) => line.Series.Count > 0 ? line.Series.Select(s => s.Record) : [line.Record];

    private static string Kilometres(double area) => (area / SquareKilometre).ToString("0.##", CultureInfo.InvariantCulture);
}
