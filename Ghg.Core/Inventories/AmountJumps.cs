using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Inventories;

/// <summary>
/// Amounts of one thing that differ from those of the year before by orders of magnitude: a kilowatt-hour typed for a megawatt-hour. An activity that
/// begins or ends is none, and neither is a year without a row.
/// </summary>
internal static class AmountJumps
{
    // Units that are mistaken for one another differ a thousandfold or more; half of it leaves room for what did change.
    private const double Times = 500;

    /// <summary>What differs, of the records of a city over all its years.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<ActivityRecord> records)
    {
        var things = records.Where(r => r.Key is { Notation: null, Unit: not null } && r.Amount.Value > 0)
            .GroupBy(r => (r.Key.SubSector, r.Key.Reference, r.Key.Activity, r.Key.Technology, r.Key.Site, r.Key.Origin, r.Key.Subtype, r.Key.Unit!.Dimension));
        foreach (var thing in things.Where(t => t.Skip(1).Any()))
        {
            var years = thing.GroupBy(r => r.Key.Year).OrderBy(y => y.Key).ToList();
            foreach (var (before, after) in years.Zip(years.Skip(1)).Where(y => y.Second.Key == y.First.Key + 1))
            {
                var (times, row, other) = (Sum(after) / Sum(before), after.First(), before.First().First);
                if (times is >= Times or <= 1 / Times)
                {
                    yield return new Diagnostic(
                        Rules.AmountJump, row.PlaceOf("amount"), row.Key.Activity, row.Key.Reference?.Id ?? row.Key.SubSector.Id, Show(after), after.Key, Show(before), before.Key, $"{other.File}:{other.Line}")
                    {
                        City = row.Key.City, Year = after.Key,
                    };
                }
            }
        }
    }

    // In the unit of the first row.
    private static string Show(IEnumerable<ActivityRecord> records) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sum(records) / records.First().Key.Unit!.ToBase:G6} {records.First().Key.Unit!.Id}");

    private static double Sum(IEnumerable<ActivityRecord> records) => records.Sum(r => r.Amount.Value * r.Key.Unit!.ToBase);
}
