using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Finds which parts of a city use a factor that a driver or a measure changes: by the factors that their lines of the base year took, and by what is switched to.</summary>
internal sealed class FactorTouch(InventoryBuilder builder, City city, int baseYear, IReadOnlyList<ScenarioDriver> drivers, IReadOnlyList<Measure> measures, DiagnosticBag diagnostics)
{
    /// <summary>The drivers and actions that change a factor of some part.</summary>
    public HashSet<object> Used { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The measures that change a factor of a part, a bit each.</summary>
    public ulong By(ScenarioPart part)
    {
        var lines = (part.Method is { } method ? builder.Lines.LinesOf(method, part.Past, baseYear) : part.Rows.SelectMany(r => builder.Lines.LinesOf(r.Record, part.To))).ToList();
        foreach (var driver in drivers.Where(d => d.Target == DriverTarget.Factor && Uses(part, lines, d.Acts, d.Gas, d.Unit?.Dimension, d.Place, d.Name)))
        {
            Used.Add(driver);
        }

        var found = new List<int>();
        for (var i = 0; i < measures.Count; i++)
        {
            foreach (var action in measures[i].Actions.Where(a => a.Kind == MeasureKind.Factor && Uses(part, lines, a.Acts, a.Gas, a.SizeUnit!.Dimension, a.Place, measures[i].Id)))
            {
                Used.Add(action);
                found.Add(i);
            }
        }

        return CityModel.Mask(found);
    }

    private bool Uses(ScenarioPart part, List<Line> lines, RowSelector acts, string gas, Dimension? dimension, Place? place, string name)
    {
        var number = lines.Where(l => acts.Takes(l.Reference)).SelectMany(l => l.Inputs).Select(i => i.Number).FirstOrDefault(n => n is not null && n.Subject == acts.Activity && n.Quantity == gas);
        if (number is not null && dimension is { } wanted && number.Unit.Dimension != wanted)
        {
            diagnostics.Add(new Diagnostic(Rules.ScenarioUnit, place, name, wanted.Name, number.Unit.Id) { City = city.Id });
        }

        return number is not null || part.Rows.SelectMany(r => r.Actions).Any(a => a.To?.Key.Activity == acts.Activity && (a.To.Key.Reference is not { } to || acts.Takes(to)));
    }
}
