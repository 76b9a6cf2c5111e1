using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// How sure some inventories of a project are, to first order: exact sensitivities of every line, with one variable for each number however often it is
/// used. Totals of several years and cities share their factors, so that they move together and their differences are surer than they are.
/// </summary>
public sealed class UncertaintyAnalysis
{
    private readonly Dictionary<Inventory, UncertainInventory> _byInventory;

    private UncertaintyAnalysis(InventoryBuilder builder, InputBook book, IReadOnlyList<Inventory> inventories)
    {
        (Builder, Book, Inventories) = (builder, book, inventories);
        _byInventory = inventories.ToDictionary(i => i, i => new UncertainInventory(i, builder, book));
    }

    /// <summary>The inventories, by city and year.</summary>
    public IReadOnlyList<Inventory> Inventories { get; }

    /// <summary>The numbers that they rest on, each once.</summary>
    public IReadOnlyList<UncertainInput> Inputs => Book.Inputs;

    internal InventoryBuilder Builder { get; }

    internal InputBook Book { get; }

    /// <summary>The analysis of inventories that were built without errors.</summary>
    /// <param name="builder">What built them.</param>
    /// <param name="project">Their project.</param>
    /// <param name="inventories">The inventories. They do not change by it.</param>
    /// <returns>The analysis.</returns>
    public static UncertaintyAnalysis Of(InventoryBuilder builder, Project project, IEnumerable<Inventory> inventories)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(project);
        var (all, book) = (inventories.ToList(), new InputBook(project));

        // All lines first: what is assumed of a number is the widest that any of them gives.
        foreach (var line in all.SelectMany(i => i.Cells).SelectMany(c => c.Lines))
        {
            foreach (var input in line.Inputs)
            {
                book.Add(line, input);
            }
        }

        return new UncertaintyAnalysis(builder, book, all);
    }

    /// <summary>The analysis of inventories of a project; null where an error touches one of their cities: what a wrong number does to a result cannot be said.</summary>
    internal static UncertaintyAnalysis? OfSound(InventoryBuilder builder, Project project, IReadOnlyList<Inventory> inventories) =>
        inventories.Select(i => i.City).Distinct().All(c => IsSound(c, builder, project)) ? Of(builder, project, inventories) : null;

    /// <summary>Whether no error touches one of the cities.</summary>
    internal bool IsSound(Project project) => Inventories.Select(i => i.City).Distinct().All(c => IsSound(c, Builder, project));

    /// <summary>A total.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e; null if nothing was reported.</returns>
    public Estimate? Total(Inventory inventory, ReportingLevel level) => Sum(inventory, r => r.CountsIn(level))?.Estimate;

    /// <summary>A total of one sector.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <param name="sector">The sector.</param>
    /// <returns>Kilograms of CO2e; null if nothing was reported.</returns>
    public Estimate? Total(Inventory inventory, ReportingLevel level, Sector sector) => Sum(inventory, r => r.Sector == sector && r.CountsIn(level))?.Estimate;

    /// <summary>A cell.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="reference">The cell's reference.</param>
    /// <returns>Kilograms of CO2e; null if it holds no number.</returns>
    public Estimate? Cell(Inventory inventory, GpcReference reference) => Sum(inventory, r => r == reference)?.Estimate;

    /// <summary>A line.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="line">One of its lines.</param>
    /// <returns>Kilograms of CO2e; null if it holds no number.</returns>
    public Estimate? OfLine(Inventory inventory, Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return OfLines(inventory, line.Reference, m => ReferenceEquals(m.Line, line))?.Estimate;
    }

    /// <summary>The totals of one level by city and year.</summary>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e; a city-year of which nothing was reported is absent.</returns>
    public IReadOnlyDictionary<(string City, int Year), Estimate> Totals(ReportingLevel level) =>
        Inventories.Where(i => Total(i, level) is not null).ToDictionary(i => (i.City.Id, i.Year), i => Total(i, level)!.Value);

    /// <summary>How two totals move together: their covariance in kilograms squared.</summary>
    /// <param name="first">An inventory.</param>
    /// <param name="second">Another one, of another year or city.</param>
    /// <param name="level">Which total.</param>
    /// <returns>The covariance; null if one of them has no total.</returns>
    public double? Covariance(Inventory first, Inventory second, ReportingLevel level) =>
        Sum(first, r => r.CountsIn(level)) is { } one && Sum(second, r => r.CountsIn(level)) is { } other ? one.CovarianceWith(other) : null;

    /// <summary>How two totals move together: their correlation, 0 for nothing shared, 1 for moving as one.</summary>
    /// <param name="first">An inventory.</param>
    /// <param name="second">Another one, of another year or city.</param>
    /// <param name="level">Which total.</param>
    /// <returns>The correlation; null if one of them has no total or no uncertainty.</returns>
    public double? Correlation(Inventory first, Inventory second, ReportingLevel level) =>
        Covariance(first, second, level) is { } covariance && Total(first, level)!.Value.StandardDeviation * Total(second, level)!.Value.StandardDeviation is > 0 and var product ? covariance / product : null;

    /// <summary>The change from one total to another in percent of the first; its standard deviation is in percentage points.</summary>
    /// <param name="from">The inventory of the base year.</param>
    /// <param name="to">The later one.</param>
    /// <param name="level">Which total.</param>
    /// <returns>The change; null if one of them has no total or the first is zero.</returns>
    public Estimate? Trend(Inventory from, Inventory to, ReportingLevel level) => TrendOf(from, to, level)?.Estimate;

    /// <summary>A total per person; the population is taken as exact.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e per person; null if there is no total or no population.</returns>
    public Estimate? PerPerson(Inventory inventory, ReportingLevel level)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Population is > 0 and var people && Total(inventory, level) is { } total
            ? total with { Value = total.Value / people, StandardDeviation = total.StandardDeviation / people }
            : null;
    }

    /// <summary>One total less another.</summary>
    /// <param name="first">The inventory.</param>
    /// <param name="second">The one that is taken away.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e; null if one of them has no total.</returns>
    public Estimate? Difference(Inventory first, Inventory second, ReportingLevel level) => DifferenceOf(first, second, level, perPerson: false);

    /// <summary>One total per person less another; the populations are taken as exact.</summary>
    /// <param name="first">The inventory.</param>
    /// <param name="second">The one that is taken away.</param>
    /// <param name="level">Which total.</param>
    /// <returns>Kilograms of CO2e per person; null if a total or a population is missing.</returns>
    public Estimate? DifferencePerPerson(Inventory first, Inventory second, ReportingLevel level) => DifferenceOf(first, second, level, perPerson: true);

    /// <summary>What each input does to a total, the most first.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <returns>The inputs that do anything.</returns>
    public IReadOnlyList<Contribution> Contributions(Inventory inventory, ReportingLevel level) => ContributionsTo(Sum(inventory, r => r.CountsIn(level)));

    /// <summary>What each input does to a cell, the most first.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="reference">The cell's reference.</param>
    /// <returns>The inputs that do anything.</returns>
    public IReadOnlyList<Contribution> Contributions(Inventory inventory, GpcReference reference) => ContributionsTo(Sum(inventory, r => r == reference));

    /// <summary>What each input does to a line, the most first.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="line">One of its lines.</param>
    /// <returns>The inputs that do anything.</returns>
    public IReadOnlyList<Contribution> Contributions(Inventory inventory, Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return ContributionsTo(OfLines(inventory, line.Reference, m => ReferenceEquals(m.Line, line)));
    }

    /// <summary>How much of a total rests on what was stated, published and assumed.</summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="level">Which total.</param>
    /// <returns>A part for each.</returns>
    public IReadOnlyList<SourceShare> RestsOn(Inventory inventory, ReportingLevel level)
    {
        var masses = Of(inventory).Masses(r => r.CountsIn(level)).ToList();
        var whole = Influence.Sum(masses.Select(m => (1.0, m.Influence)));
        var (variance, size) = (whole.Variance, new Numerics.CompensatedSum());
        masses.ForEach(m => size.Add(Math.Abs(m.Influence.Value)));
        var used = masses.SelectMany(m => m.Influence.Effects).Select(e => e.Input).ToHashSet();
        return
        [
            .. Enum.GetValues<UncertaintySource>().Select(s => new SourceShare(
                s, used.Count(i => Inputs[i].Source == s), Part(SizeOf(masses, s), size.Value), Part(whole.VarianceOf(i => Inputs[i].Source == s), variance))),
        ];
    }

    /// <summary>
    /// How much of a line's variance is there because numbers are said to be wrong alike: what is left of it once each number counts by itself. Below zero
    /// where numbers that move together pull apart; 0 where nothing is said.
    /// </summary>
    /// <param name="inventory">One of the inventories.</param>
    /// <param name="line">One of its lines.</param>
    /// <returns>A part of the variance, at most 1.</returns>
    public double CorrelatedShare(Inventory inventory, Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Book.HasFlags && OfLines(inventory, line.Reference, m => ReferenceEquals(m.Line, line))?.Variance is > 0 and var variance ? 1 - (Of(inventory).Apart(line).Variance / variance) : 0;
    }

    internal UncertainInventory Of(Inventory inventory) => _byInventory[inventory];

    internal IReadOnlyList<Contribution> ContributionsTo(Influence? result)
    {
        var variance = result?.Variance ?? 0;
        return variance == 0 ? [] :
        [
            .. result!.Effects.Where(e => e.Effect != 0).Select(e => new Contribution(Inputs[e.Input], e.Effect, e.Effect * e.Effect / variance))
                .OrderByDescending(c => c.Share).ThenBy(c => c.Input.Id, StringComparer.Ordinal),
        ];
    }

    internal Influence? TrendOf(Inventory from, Inventory to, ReportingLevel level)
    {
        if (Sum(from, r => r.CountsIn(level)) is not { Value: not 0 } earlier || Sum(to, r => r.CountsIn(level)) is not { } later)
        {
            return null;
        }

        var change = (later.Value - earlier.Value) / earlier.Value * 100;
        return Influence.Sum([(100 / earlier.Value, later), (-100 * later.Value / earlier.Value / earlier.Value, earlier)]).WithValue(change);
    }

    internal Influence? Sum(Inventory inventory, Func<GpcReference, bool> which) => Of(inventory).Sum(which);

    private static bool IsSound(City city, InventoryBuilder builder, Project project) => !((DiagnosticBag[])[builder.Diagnostics, project.Diagnostics]).Where(b => b.HasErrors).SelectMany(b => b.Sorted())
        .Any(f => f.Severity == Severity.Error && (f.City is null || f.City == city.Id || project.CityNamed(f.City)?.Id == city.Id));

    private Influence? OfLines(Inventory inventory, GpcReference reference, Func<UncertainMass, bool> which)
    {
        var masses = Of(inventory).Masses(r => r == reference).Where(which).ToList();
        return masses.Count == 0 ? null : Influence.Sum(masses.Select(m => (1.0, m.Influence)));
    }

    private Estimate? DifferenceOf(Inventory first, Inventory second, ReportingLevel level, bool perPerson)
    {
        if (Sum(first, r => r.CountsIn(level)) is not { } one || Sum(second, r => r.CountsIn(level)) is not { } other || (perPerson && !(first.Population > 0 && second.Population > 0)))
        {
            return null;
        }

        return Influence.Sum([(1 / (perPerson ? first.Population!.Value : 1), one), (-1 / (perPerson ? second.Population!.Value : 1), other)]).Estimate with { IsSigned = true };
    }

    private double SizeOf(IEnumerable<UncertainMass> masses, UncertaintySource source)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var mass in masses.Where(m => SourceOf(m) == source))
        {
            sum.Add(Math.Abs(mass.Influence.Value));
        }

        return sum.Value;
    }

    private UncertaintySource SourceOf(UncertainMass mass)
    {
        var effects = mass.Influence.Effects.Where(e => e.Effect != 0).ToList();
        return effects.Count == 0 ? UncertaintySource.Exact : Inputs[effects.MaxBy(e => Math.Abs(e.Effect)).Input].Source;
    }

    private static double Part(double part, double whole) => whole == 0 ? 0 : part / whole;
}
