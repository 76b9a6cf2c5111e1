using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Cli.Commands;

/// <summary>Says what was found and decides the exit code: an error in what was selected blocks, one elsewhere does not.</summary>
internal static class Findings
{
    /// <summary>An analysis asks something else than what is wrong, so that it says once what repeats (<paramref name="brief"/>).</summary>
    public static int Report(Session session, Project? project, DiagnosticBag built, Selection selection, bool strict, string format, TextWriter writer, bool brief = false)
    {
        var findings = Of(project, built);
        session.Say(findings, format, writer, brief);
        return Blocks(findings, selection, strict) ? App.Findings : App.Fine;
    }

    /// <summary>Whether something that was found keeps a selection from being written.</summary>
    public static bool Blocks(Project project, DiagnosticBag built, Selection selection, bool strict) => Blocks(Of(project, built), selection, strict);

    /// <summary>Everything found in a project and its inventories, by place.</summary>
    public static IReadOnlyList<Diagnostic> Of(Project? project, DiagnosticBag built)
    {
        var all = new DiagnosticBag();
        all.Add(built);
        if (project is not null)
        {
            all.Add(project.Diagnostics);
        }

        var sorted = all.Sorted();
        return project is null ? sorted : RowFinder.Locate(project, [.. sorted.Select(f => Named(f, project))]);
    }

    /// <summary>The same of several projects; what touches a compared city (and its year, where that is settled) blocks.</summary>
    public static int Report(Session session, IReadOnlyList<Project> projects, DiagnosticBag built, IReadOnlyCollection<(string City, int? Year)> compared, bool strict, string format)
    {
        var all = new DiagnosticBag();
        all.Add(built);
        foreach (var project in projects)
        {
            all.Add(project.Diagnostics);
        }

        IReadOnlyList<Diagnostic> findings = all.Sorted();
        foreach (var project in projects)
        {
            findings = RowFinder.Locate(project, [.. findings.Select(f => Named(f, project))]);
        }

        session.Say(findings, format, session.Host.Error, brief: true);
        var worst = strict ? Severity.Warning : Severity.Error;
        return findings.Any(f => f.Severity >= worst && (f.City is null || compared.Any(c => c.City == f.City && (c.Year is null || f.Year is null || c.Year == f.Year)))) ? App.Findings : App.Fine;
    }

    private static bool Blocks(IReadOnlyList<Diagnostic> findings, Selection selection, bool strict)
    {
        var worst = strict ? Severity.Warning : Severity.Error;
        return findings.Any(f => f.Severity >= worst && Touches(f, selection));
    }

    // A row may call its city by any of its names; a selection holds ids.
    private static Diagnostic Named(Diagnostic finding, Project project) =>
        finding.City is { } name && project.CityNamed(name) is { } city && city.Id != name ? finding with { City = city.Id } : finding;

    private static bool Touches(Diagnostic finding, Selection selection) =>
        (selection.Cities.Count == 0 || finding.City is null || selection.Cities.Contains(finding.City))
        && (selection.Years.Count == 0 || finding.Year is null || selection.Years.Contains(finding.Year.Value));
}
