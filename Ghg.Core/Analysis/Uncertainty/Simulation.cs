using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>Draws of the totals of some inventories. The draws of all inventories belong together, so that trends and differences come from the same ones.</summary>
public sealed class Simulation
{
    private readonly Dictionary<(Inventory Inventory, ReportingLevel Level, Sector? Sector), DrawnResult> _results;

    private Simulation(DrawOptions options, int operations, Dictionary<(Inventory, ReportingLevel, Sector?), DrawnResult> results) =>
        (Options, Operations, _results) = (options, operations, results);

    /// <summary>How it was drawn.</summary>
    public DrawOptions Options { get; }

    /// <summary>How many operations a draw of everything takes, what several lines share being done once.</summary>
    public int Operations { get; }

    /// <summary>Whether the limits of every total are known to 1 % of its mean.</summary>
    public bool HasSettled => _results.Where(r => r.Key.Sector is null).All(r => r.Value.HasSettled);

    /// <summary>Draws the totals.</summary>
    /// <param name="analysis">The analysis whose inputs are drawn.</param>
    /// <param name="options">How to draw.</param>
    /// <returns>The draws.</returns>
    public static Simulation Of(UncertaintyAnalysis analysis, DrawOptions options)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(options);
        var wanted = new List<((Inventory, ReportingLevel, Sector?) Key, Sampled Result)>();
        foreach (var inventory in analysis.Inventories)
        {
            wanted.AddRange(Wanted(analysis, inventory));
        }

        var book = analysis.Book;
        var places = new Dictionary<IInput, int>(ReferenceEqualityComparer.Instance);
        var program = DrawProgram.Of([.. wanted.Select(w => w.Result)], book.Inputs.Count, PlaceOf);
        var streams = book.Inputs.Select((input, i) => new DrawStream(CounterRandom.StreamOf(book.Inputs[book.VariableOf(i)].Id), input.Distribution)).ToList();
        var draws = DrawEngine.Run(program, streams, book.Wholes, options);
        return new Simulation(options, program.Length, wanted.Select((w, i) => (w.Key, new DrawnResult(w.Result.Value, draws[i]))).ToDictionary(r => r.Key, r => r.Item2));

        int PlaceOf(IInput input)
        {
            if (!places.TryGetValue(input, out var place))
            {
                places[input] = place = book.Find(input);
            }

            return place;
        }
    }

    /// <summary>A total, or that of a sector.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <param name="sector">The sector, or null for all; only at the level of the inventory.</param>
    /// <returns>Kilograms of CO2e; null if nothing was reported.</returns>
    public DrawnResult? Total(Inventory inventory, ReportingLevel level, Sector? sector = null) => _results.GetValueOrDefault((inventory, level, sector));

    /// <summary>The change from one total to another in percent of the first.</summary>
    /// <param name="from">The inventory of the base year.</param>
    /// <param name="to">The later one.</param>
    /// <param name="level">Which total.</param>
    /// <returns>The change; null if one of them has no total.</returns>
    public DrawnResult? Trend(Inventory from, Inventory to, ReportingLevel level) => Pair(from, to, level, (before, after) => (after - before) / before * 100);

    /// <summary>A total per person; the population is taken as exact.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e per person; null if there is no total or no population.</returns>
    public DrawnResult? PerPerson(Inventory inventory, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Population is > 0 and var people && Total(inventory, level) is { } total ? new DrawnResult(total.Point / people, [.. total.Draws.Select(d => d / people)]) : null;
    }

    /// <summary>One total less another.</summary>
    /// <param name="first">The inventory.</param>
    /// <param name="second">The one that is taken away.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e; null if one of them has no total.</returns>
    public DrawnResult? Difference(Inventory first, Inventory second, ReportingLevel level) => Pair(first, second, level, (one, other) => one - other);

    /// <summary>One total per person less another; the populations are taken as exact.</summary>
    /// <param name="first">The inventory.</param>
    /// <param name="second">The one that is taken away.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e per person; null if a total or a population is missing.</returns>
    public DrawnResult? DifferencePerPerson(Inventory first, Inventory second, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Population is > 0 and var people && second.Population is > 0 and var others ? Pair(first, second, level, (one, other) => (one / people) - (other / others)) : null;
    }

    private DrawnResult? Pair(Inventory first, Inventory second, ReportingLevel level, Func<double, double, double> of) =>
        Total(first, level) is { } one && Total(second, level) is { } other ? new DrawnResult(of(one.Point, other.Point), [.. one.Draws.Zip(other.Draws, of)]) : null;

    // Which number an input is can depend on the line's year where a project flags it.
    private static IReadOnlyList<(string Gas, Sampled Mass)> Read(UncertaintyAnalysis analysis, Line line, int year)
    {
        var masses = analysis.Builder.Read<Sampled>(line, year);
        if (analysis.Book.HasFlags)
        {
            foreach (var input in Graph.Order([.. masses.Select(m => m.Mass)], n => (n.Left, n.Right)).Select(n => n.Input).OfType<MethodInput>())
            {
                analysis.Book.Add(line, input);
            }
        }

        return masses;
    }

    private static IEnumerable<((Inventory, ReportingLevel, Sector?) Key, Sampled Result)> Wanted(UncertaintyAnalysis analysis, Inventory inventory)
    {
        var cells = new Dictionary<GpcReference, Sampled>();
        foreach (var cell in inventory.Filled)
        {
            var masses = cell.Lines.SelectMany(l => Read(analysis, l, inventory.Year))
                .Where(m => Gases.Get(m.Gas).CountsInTotals && inventory.Gwp.Of(m.Gas) is not null).Select(m => m.Mass * Sampled.Constant(inventory.Gwp.Of(m.Gas)!.Value)).ToList();
            if (masses.Count > 0)
            {
                cells[cell.Reference] = masses.Aggregate((a, b) => a + b);
            }
        }

        foreach (var (level, _, _) in ReportingLevels.All)
        {
            foreach (var sector in level == inventory.Level ? [null, .. Enum.GetValues<Sector>().Cast<Sector?>()] : (Sector?[])[null])
            {
                var parts = GpcReferences.All.Where(r => r.CountsIn(level) && (sector is null || r.Sector == sector)).Select(cells.GetValueOrDefault).OfType<Sampled>().ToList();
                if (parts.Count > 0)
                {
                    yield return ((inventory, level, sector), parts.Aggregate((a, b) => a + b));
                }
            }
        }
    }
}
