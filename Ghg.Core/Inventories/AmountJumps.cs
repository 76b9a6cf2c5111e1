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
        var amounts = records.Where(r => r.Key is { Notation: null, Unit: not null } && r.Amount.Value > 0).GroupBy(r => r.Key with
        {
            Year = 0, Unit = null, Basis = "", Method = "", Factor = "", Ets = "", Inputs = "", DataQuality = "", FactorQuality = "", Uncertainty = "", Explanation = "",
        });
        foreach (var one in amounts.Where(a => a.Skip(1).Any()))
        {
            var years = one.GroupBy(r => (r.Key.Unit!.Dimension, r.Key.Year)).OrderBy(y => y.Key.Year)
                .GroupBy(y => y.Key.Dimension).SelectMany(d => d.Zip(d.Skip(1)));
            foreach (var (before, after) in years.Where(y => y.Second.Key.Year == y.First.Key.Year + 1))
            {
                var times = Sum(after) / Sum(before);
                if (times is >= Times or <= 1 / Times)
                {
                    var (row, other) = (after.First(), before.First());
                    yield return new Diagnostic(
                        Rules.AmountJump, row.PlaceOf("amount"), one.Key.Activity, one.Key.Reference?.Id ?? one.Key.SubSector.Id, Show(after), row.Key.Year, Show(before), other.Key.Year, $"{other.First.File}:{other.First.Line}")
                    {
                        City = one.Key.City, Year = row.Key.Year,
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
