using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>A command that writes the inventories of a project somewhere, once it is known that nothing is wrong with them.</summary>
internal static class ExportRun
{
    public static Command Command(
        Session session, string name, Text description, IReadOnlyList<Option> options, Action<ParseResult, Project, IReadOnlyList<Inventory>> deliver)
    {
        var path = CommonOptions.Path(session);
        var (city, year, gwp) = (CommonOptions.City(session), CommonOptions.Year(session), CommonOptions.Gwp(session));
        var (strict, diagnostics) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        var (encoding, threads, locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command(name, description.In(session.Language)) { path, city, year };
        foreach (var option in options.Concat([gwp, strict, diagnostics, locked, encoding, threads]))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var project = session.Read(parsed.GetValue(path)!, CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp));
            var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            var builder = new InventoryBuilder(project);
            var inventories = CheckedInventories.Of(builder, project, selection, session.Host.Cancellation).ToList();
            var code = Findings.Report(session, project, builder.Diagnostics, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, session.Host.Error);
            if (code == App.Fine)
            {
                deliver(parsed, project, inventories.Count > 0 ? inventories : throw new UserException(CommandTexts.NothingSelected));
            }

            return code;
        });
        return command;
    }
}
