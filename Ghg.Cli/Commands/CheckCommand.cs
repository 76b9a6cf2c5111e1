using System.CommandLine;
using Ghg.Core.Analysis;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg check: everything that can be wrong with a project, all of it at once. The findings are the result, so they go to standard output.</summary>
internal static class CheckCommand
{
    public static Command Build(Session session)
    {
        var path = CommonOptions.Path(session);
        var (city, year) = (CommonOptions.City(session), CommonOptions.Year(session));
        var (strict, diagnostics) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        var (encoding, threads, locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("check", CommandTexts.Check.In(session.Language)) { path, city, year, strict, diagnostics, locked, encoding, threads };
        command.SetAction(parsed =>
        {
            var options = CommonOptions.ReadingOf(parsed, session, encoding, threads, locked) with { DuplicatesUpTo = int.MaxValue };
            var project = session.Read(parsed.GetValue(path)!, options);
            var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            var builder = new InventoryBuilder(project);
            var (count, analysis) = (0, new AnalysisCheck(project));
            foreach (var inventory in CheckedInventories.Of(builder, project, selection, session.Host.Cancellation))
            {
                analysis.Add(inventory);
                count++;
            }

            if (selection.Cities.Count == 0 && selection.Years.Count == 0)
            {
                builder.ReportParametersNotTaken();
                analysis.Report(builder.Diagnostics);
            }

            var writer = new StringWriter { NewLine = "\n" };
            var code = Findings.Report(session, project, builder.Diagnostics, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, writer);
            session.WriteText(writer.ToString());
            if (code == App.Fine)
            {
                session.Host.Error.WriteLine(CommandTexts.Checked.With(project.Rows, count).In(session.Language));
            }

            return code;
        });
        return command;
    }
}
