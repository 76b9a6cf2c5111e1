using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>What an analysis over time works on: series by city and view, and the project behind them if there is one.</summary>
/// <param name="Session">The run.</param>
/// <param name="Project">The project, or null for a table of series alone.</param>
/// <param name="Series">The series, by city and view.</param>
/// <param name="Diagnostics">What was found so far; an analysis adds to it.</param>
/// <param name="Selection">Which cities and years were asked for.</param>
/// <param name="Strict">Whether warnings are errors.</param>
/// <param name="DiagnosticsFormat">How findings are written.</param>
internal sealed record SeriesInput(
    Session Session, Project? Project, IReadOnlyList<EmissionSeries> Series, DiagnosticBag Diagnostics, Selection Selection, bool Strict, string DiagnosticsFormat)
{
    /// <summary>The ids of views that are parts of another, such as the sectors of a total.</summary>
    public IReadOnlySet<string> PartIds { get; init; } = new HashSet<string>();

    /// <summary>The series that are no part of another.</summary>
    public IReadOnlyList<EmissionSeries> Wholes => [.. Series.Where(s => !PartIds.Contains(s.Measure.Id))];

    /// <summary>Says what was found wrong, and then, unless that blocks, writes a report. The exit code.</summary>
    public int Finish(AnalysisReport? report, string format, string? output, bool byteOrderMark)
    {
        var code = Findings.Report(Session, Project, Diagnostics, Selection, Strict, DiagnosticsFormat, Session.Host.Error, brief: true);
        if (code != App.Fine)
        {
            return code;
        }

        if (Series.Count == 0 || report is null)
        {
            throw new UserException(CommandTexts.NothingSelected);
        }

        Session.Write(report, format, output, byteOrderMark);
        return App.Fine;
    }
}
