using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Reports.Pages;

/// <summary>All that the page of an alliance shows: its cities, and how they compare.</summary>
/// <param name="Project">The project.</param>
/// <param name="Cities">The reports of the cities, by id; at least one.</param>
/// <param name="Comparison">The comparison of their latest common year; null if they do not compare.</param>
/// <param name="Obstacles">Why they do not compare; none if they do.</param>
public sealed record AllianceReport(Project Project, IReadOnlyList<CityReport> Cities, CityComparison? Comparison, IReadOnlyList<Diagnostic> Obstacles)
{
    /// <summary>What was found in the project and could not be analysed.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>The report of an alliance.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cities">The reports of the cities; at least one.</param>
    /// <param name="level">The total that is compared; null for the one that all are compiled to.</param>
    /// <param name="notes">Takes what does not compare.</param>
    /// <returns>The report.</returns>
    public static AllianceReport Of(Project project, IReadOnlyList<CityReport> cities, ReportingLevel? level, DiagnosticBag notes)
    {
        ArgumentNullException.ThrowIfNull(cities);
        ArgumentNullException.ThrowIfNull(notes);
        var found = new DiagnosticBag();
        IReadOnlyList<CityYear> inventories = [.. cities.SelectMany(c => c.Inventories.Select(i => new CityYear(project, i)))];
        var comparison = cities.Count > 1 ? CityComparer.Compare(inventories, new ComparisonScope { Level = level }, found) : null;
        notes.Add(found);
        return new(project, cities, comparison, comparison is null ? found.Sorted() : []);
    }
}
