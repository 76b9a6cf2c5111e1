using System.CommandLine;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg report: pages to show.</summary>
internal static class ReportCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var path = CommonOptions.Path(session);
        var (city, year, gwp) = (CommonOptions.City(session), CommonOptions.Year(session), CommonOptions.Gwp(session));
        var output = new Option<string>("--output", "-o") { Description = ReportCommandTexts.Output.In(language), HelpName = "folder", Required = true };
        var replace = new Option<bool>("--replace") { Description = CommandTexts.Replace.In(language) };
        var level = DecomposeCommand.LevelOption(session);
        level.Description = ReportCommandTexts.Level.In(language);
        var (strict, diagnostics, encoding, threads, locked) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("report", ReportCommandTexts.Command.In(language)) { path, output, replace, city, year, level, gwp, strict, diagnostics, locked, encoding, threads };
        command.SetAction(parsed =>
        {
            var project = session.Read(parsed.GetValue(path)!, CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp));
            return new ReportRun(session, project)
            {
                Selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) },
                Level = DecomposeCommand.LevelOf(parsed.GetValue(level)),
                Output = parsed.GetValue(output)!,
                Replace = parsed.GetValue(replace),
                Strict = parsed.GetValue(strict),
                Diagnostics = parsed.GetValue(diagnostics)!,
            }.Run();
        });
        return command;
    }
}
