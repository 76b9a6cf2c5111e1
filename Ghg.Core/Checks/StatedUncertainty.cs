using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>The uncertainty that rows state: not zero, which would say that they are exact, and not so wide that an even interval would reach below zero.</summary>
internal sealed class StatedUncertainty : ICheck
{
    private const double Whole = 100;

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        // Few rows state any, and many cities have a hundred thousand lines: only those that do are looked at.
        HashSet<ActivityRecord>? stated = null;
        foreach (var line in inventory.Lines)
        {
            if (line.Series.Count == 0 && line.Record.Key.Uncertainty.Length > 0)
            {
                (stated ??= new(ReferenceEqualityComparer.Instance)).Add(line.Record);
            }

            for (var i = 0; i < line.Series.Count; i++)
            {
                var record = line.Series[i].Record;
                if (record.Key.Uncertainty.Length > 0)
                {
                    (stated ??= new(ReferenceEqualityComparer.Instance)).Add(record);
                }
            }
        }

        return stated is null ? [] : stated.Select(Finding).OfType<Diagnostic>();
    }

    private static Diagnostic? Finding(ActivityRecord record) => double.Parse(record.Key.Uncertainty, CultureInfo.InvariantCulture) switch
    {
        0 => new Diagnostic(Rules.UncertaintyOfZero, record.PlaceOf("uncertainty"), record.Key.Activity),
        > Whole => new Diagnostic(Rules.UncertaintyTooWide, record.PlaceOf("uncertainty"), record.Key.Uncertainty, record.Key.Activity),
        _ => null,
    };
}
