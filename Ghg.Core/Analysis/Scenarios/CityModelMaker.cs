using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>Makes the model of a city out of its last inventory, its drivers and its measures, and says what does not fit the city.</summary>
internal sealed class CityModelMaker(Project project, ScenarioInput input, DiagnosticBag diagnostics)
{
    private readonly HashSet<object> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The model, or null where the city has no inventory or something is wrong with what is said of it.</summary>
    public CityModel? Make(City city)
    {
        var found = new DiagnosticBag();
        var builder = new InventoryBuilder(project);
        var assigned = builder.AssignedOf(city.Id);
        if (builder.YearsOf(city, assigned) is not [.., var baseYear])
        {
            ReportNoInventory(city);
            return null;
        }

        // The base year as an inventory, for what is wrong with it.
        _ = builder.Build(city.Id, new Selection { Years = [baseYear] }).Count();
        var drivers = input.Drivers.Where(d => d.City.Length == 0 || d.City == city.Id).ToList();
        var measures = input.Measures.Where(m => m.City == city.Id || (m.City.Length == 0 && !input.Measures.Any(o => o.Id == m.Id && o.City == city.Id))).ToList();
        var rows = new RowMover(project, city, baseYear, [.. assigned.Where(a => a.Record.Key.Year == baseYear && a.Record.Key.Notation is null)], drivers, measures, found);
        var parts = PartsOf(assigned, rows, baseYear);
        var touched = new FactorTouch(builder, city, baseYear, drivers, measures, found);
        foreach (var part in parts)
        {
            part.Touched = CityModel.Mask(part.Rows.SelectMany(r => r.Actions).Select(a => a.Measure)) | touched.By(part);
        }

        Judge(city, baseYear, drivers, measures, rows, touched, found);
        found.Add(builder.Diagnostics);
        diagnostics.Add(found);
        return found.HasErrors ? null : new CityModel(project, city, baseYear, drivers, measures, parts, diagnostics)
        {
            Notes = rows.Notes,

            // What is wrong with earlier years is no matter of the years to come.
            History = [.. new InventoryBuilder(project).Build(city.Id, Selection.All).Where(i => i.Year < baseYear).Select(i => new ScenarioYear(i))],
        };
    }

    /// <summary>What is said of every city and fits none of those that were made.</summary>
    public void ReportUnused()
    {
        foreach (var driver in input.Drivers.Where(d => d.City.Length == 0 && !_used.Contains(d)))
        {
            diagnostics.Add(Rules.NothingToActOn, driver.Place, driver.Name, driver.Acts.Shown, ScenarioTexts.AnyCity, "–");
        }

        foreach (var measure in input.Measures.Where(m => m.City.Length == 0))
        {
            foreach (var action in measure.Actions.Where(a => !_used.Contains(a)))
            {
                diagnostics.Add(Rules.NothingToActOn, action.Place, measure.Id, action.Acts.Shown, ScenarioTexts.AnyCity, "–");
            }
        }
    }

    private void ReportNoInventory(City city)
    {
        foreach (var place in input.Drivers.Where(d => d.City == city.Id).Select(d => d.Place).Concat(input.Measures.Where(m => m.City == city.Id).Select(m => m.Place)).Take(1))
        {
            diagnostics.Add(new Diagnostic(Rules.NoBaseYear, place, city.Id) { City = city.Id });
        }
    }

    private static List<ScenarioPart> PartsOf(IReadOnlyList<(ActivityRecord Record, IReadOnlyList<Assignment> To)> assigned, RowMover rows, int baseYear)
    {
        var parts = new List<ScenarioPart>();
        foreach (var (record, to) in assigned.Where(a => a.Record.Key.Year == baseYear && a.To.Any(t => !t.Method.Info.HasMemory)))
        {
            parts.Add(new ScenarioPart { Rows = [rows.Of(record, null)], To = [.. to.Where(t => !t.Method.Info.HasMemory)] });
        }

        foreach (var (method, series) in InventoryBuilder.SeriesOf(assigned))
        {
            var past = series.Where(r => r.Record.Key.Year <= baseYear).ToList();
            if (past.Count > 0)
            {
                parts.Add(new ScenarioPart { Rows = [.. past.Where(r => r.Record.Key.Year == baseYear).Select(r => rows.Of(r.Record, r.Reference))], Method = method, Past = past });
            }
        }

        return parts;
    }

    private void Judge(City city, int baseYear, List<ScenarioDriver> drivers, List<Measure> measures, RowMover rows, FactorTouch touched, DiagnosticBag found)
    {
        foreach (var driver in drivers)
        {
            if (rows.Used.Contains(driver) || touched.Used.Contains(driver))
            {
                _used.Add(driver);
            }
            else if (driver.City.Length > 0)
            {
                found.Add(new Diagnostic(Rules.NothingToActOn, driver.Place, driver.Name, driver.Acts.Shown, city.Name, baseYear) { City = city.Id });
            }
        }

        foreach (var (measure, action) in measures.SelectMany(m => m.Actions.Select(a => (m, a))))
        {
            if (rows.Used.Contains(action) || touched.Used.Contains(action))
            {
                _used.Add(action);
                if (action.Adoption.At(baseYear) > 0)
                {
                    found.Add(new Diagnostic(Rules.AlreadyInForce, action.Place, measure.Id, action.Adoption.Start.ToString(CultureInfo.InvariantCulture), baseYear) { City = city.Id });
                }
            }
            else if (measure.City.Length > 0)
            {
                found.Add(new Diagnostic(Rules.NothingToActOn, action.Place, measure.Id, action.Acts.Shown, city.Name, baseYear) { City = city.Id });
            }
        }
    }
}
