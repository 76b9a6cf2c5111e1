using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a project says of years to come: its <c>drivers.csv</c> and <c>measures.csv</c>, row by row.</summary>
/// <param name="Drivers">The drivers, by city and name.</param>
/// <param name="Measures">The measures, by id.</param>
public sealed record ScenarioInput(IReadOnlyList<ScenarioDriver> Drivers, IReadOnlyList<Measure> Measures)
{
    /// <summary>The file of drivers in a project's folder.</summary>
    public const string DriversFile = "drivers.csv";

    /// <summary>The file of measures in a project's folder.</summary>
    public const string MeasuresFile = "measures.csv";

    /// <summary>Reads both files; one that is not there says nothing.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">Takes what is wrong. A row with a mistake is left out.</param>
    /// <param name="libraries">Further files of measures that several projects share.</param>
    /// <returns>What they say.</returns>
    public static ScenarioInput Read(Project project, DiagnosticBag diagnostics, params IReadOnlyList<InputFile> libraries)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(libraries);
        var files = project.File(MeasuresFile) is { } own ? libraries.Append(own) : libraries;
        return new ScenarioInput(
            new DriverReader(project, diagnostics).Read(project.File(DriversFile) is { } drivers ? Rows(project, drivers, ScenarioColumns.Drivers, diagnostics) : []),
            new MeasureReader(project, diagnostics).Read([.. files.SelectMany(f => Rows(project, f, ScenarioColumns.Measures, diagnostics))]));
    }

    /// <summary>The plans that its measures are in, in ordinal order, without the baseline.</summary>
    public IReadOnlyList<string> Plans => [.. Measures.SelectMany(m => m.Plans).Where(p => p != Measure.BaselinePlan).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The last year that a driver or a measure names, or null if there is none.</summary>
    public int? LastYear => Drivers.Select(d => (int?)d.Course.LastYear).Concat(Measures.SelectMany(m => m.Actions).SelectMany(a => (int?[])[a.Adoption.Full, a.Adoption.End])).Max();

    private static IReadOnlyList<Row> Rows(Project project, InputFile file, ColumnSet columns, DiagnosticBag diagnostics) => Table.Read(file, columns, diagnostics, project.Options.Encoding);
}
