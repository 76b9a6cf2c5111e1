using System.Globalization;
using System.Runtime.InteropServices;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Inventories;

/// <summary>
/// Amounts of one thing that differ from those of the year before by orders of magnitude: a kilowatt-hour typed for a megawatt-hour. An activity that
/// begins or ends is none, and neither is a year without a row.
/// </summary>
internal static class AmountJumps
{
    // Units that are mistaken for one another differ a thousandfold or more; half of it leaves room for what did change.
    private const double Times = 500;

    /// <summary>What differs, of the records of a city over all its years, which stand in their canonical order: by year.</summary>
    public static List<Diagnostic> Of(IReadOnlyList<ActivityRecord> records)
    {
        var found = new List<Diagnostic>();
        var things = new Dictionary<Thing, (YearSum? Before, YearSum Last)>();
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i] is not { Key: { Notation: null, Unit: { } unit } key } record)
            {
                continue;
            }

            var amount = record.Amount.Value * unit.ToBase;
            if (amount <= 0)
            {
                continue;
            }

            ref var years = ref CollectionsMarshal.GetValueRefOrAddDefault(things, Thing.Of(key, unit), out var isKnown);
            if (isKnown && years.Last.First.Key.Year == key.Year)
            {
                years.Last = years.Last with { Sum = years.Last.Sum + amount };
            }
            else
            {
                Compare(years, found);
                years = (isKnown ? years.Last : null, new YearSum(record, amount));
            }
        }

        foreach (var years in things.Values)
        {
            Compare(years, found);
        }

        return found;
    }

    private static void Compare((YearSum? Before, YearSum Last) years, List<Diagnostic> found)
    {
        if (years is ({ } before, var after) && after.First.Key.Year == before.First.Key.Year + 1 && after.Sum / before.Sum is >= Times or <= 1 / Times)
        {
            var key = after.First.Key;
            found.Add(new Diagnostic(
                Rules.AmountJump, after.First.PlaceOf("amount"), key.Activity, key.Reference?.Id ?? key.SubSector.Id, after.Shown, key.Year, before.Shown, key.Year - 1, before.First.First.FileAndLine)
            {
                City = key.City, Year = key.Year,
            });
        }
    }

    // What a year's rows add up to, in base units.
    private readonly record struct YearSum(ActivityRecord First, double Sum)
    {
        // In the unit of the first row.
        public string Shown => string.Create(CultureInfo.InvariantCulture, $"{Sum / First.Key.Unit!.ToBase:G6} {First.Key.Unit.Id}");
    }

    private readonly record struct Thing(SubSector SubSector, GpcReference? Reference, string Activity, string Technology, string Site, string Origin, string Subtype, Dimension Dimension)
    {
        public static Thing Of(ActivityKey key, Unit unit) => new(key.SubSector, key.Reference, key.Activity, key.Technology, key.Site, key.Origin, key.Subtype, unit.Dimension);

        public override int GetHashCode() => HashCode.Combine(SubSector.Number, Reference?.Order, Activity, Technology.Length, Site, Subtype);
    }
}
