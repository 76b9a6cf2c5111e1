using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Pages;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>One run of <c>ghg report</c>: build, analyse, say what was found, and only then write.</summary>
internal sealed class ReportRun(Session session, Project project)
{
    private const string CityFolder = "cities";

    public required Selection Selection { get; init; }

    public required ReportingLevel? Level { get; init; }

    public required string Output { get; init; }

    public required bool Replace { get; init; }

    public required bool Strict { get; init; }

    public required string Diagnostics { get; init; }

    public int Run()
    {
        var builder = new InventoryBuilder(project);
        var inventories = CheckedInventories.Of(builder, project, Selection, session.Host.Cancellation).ToList();
        var files = ReportFiles.Read(project, builder.Diagnostics);
        var cities = new List<CityReport>();
        var notes = new DiagnosticBag();

        // What is wrong with the inventories is said before analyses stumble over it.
        if (inventories.Count > 0 && !Findings.Blocks(project, builder.Diagnostics, Selection, Strict))
        {
            var maker = new CityReportMaker(project, builder, files, inventories.Max(i => i.Year));
            foreach (var city in inventories.GroupBy(i => i.City.Id))
            {
                session.Host.Cancellation.ThrowIfCancellationRequested();
                cities.Add(maker.Make([.. city], Level));
            }

            builder.Diagnostics.Add(maker.Diagnostics);
            notes.Add(maker.Notes);
        }

        var alliance = cities.Count == 0 ? null : AllianceReport.Of(project, cities, Level, notes);
        var found = Findings.Of(project, Both(builder.Diagnostics, notes));
        session.Say(found, Diagnostics, session.Host.Error, brief: true);
        if (Findings.Blocks(project, builder.Diagnostics, Selection, Strict))
        {
            return App.Findings;
        }

        Write(alliance is null ? throw new UserException(CommandTexts.NothingSelected) : alliance with { Findings = found });
        if (!DiagnosticFormats.IsDocument(Diagnostics))
        {
            session.Host.Error.WriteLine(ReportCommandTexts.Wrote.With(Output, cities.Count, inventories.Count).In(session.Language));
        }

        return App.Fine;
    }

    private void Write(AllianceReport alliance)
    {
        var origin = Origin.Of(project, InventoryReports.Version);
        OutputFiles.WriteFolder(Output, Replace, folder =>
        {
            Directory.CreateDirectory(Path.Combine(folder, CityFolder));
            Page(Path.Combine(folder, "index.html"), AlliancePage.Of(alliance, origin, session.Language, CityFolder + "/"));
            foreach (var city in alliance.Cities)
            {
                session.Host.Cancellation.ThrowIfCancellationRequested();
                var own = city with { Findings = [.. alliance.Findings.Where(f => f.City is null || f.City == city.City.Id)] };
                Page(Path.Combine(folder, CityFolder, city.FileName), CityPage.Of(own, origin, session.Language, "../index.html"));
            }
        });
    }

    private void Page(string path, Document document) => File.WriteAllText(path, session.TextOf(document, "html", onTerminal: false), new UTF8Encoding(false));

    private static DiagnosticBag Both(DiagnosticBag one, DiagnosticBag other)
    {
        var both = new DiagnosticBag();
        both.Add(one);
        both.Add(other);
        return both;
    }
}
