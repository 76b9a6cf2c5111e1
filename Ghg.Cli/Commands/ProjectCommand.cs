using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>A command that makes something of the inventories of a project, once it is known that nothing is wrong with them.</summary>
internal static class ProjectCommand
{
    /// <summary>Makes the command. What it prepares may find more that is wrong; what it gives back is done only if nothing is.</summary>
    public static Command Of(
        Session session, string name, Text description, IReadOnlyList<Option> options, Func<ParseResult, Project, IReadOnlyList<Inventory>, InventoryBuilder, Action> prepare, Text? gwpDescription = null)
    {
        var path = CommonOptions.Path(session);
        var (city, year, gwp) = (CommonOptions.City(session), CommonOptions.Year(session), CommonOptions.Gwp(session));
        gwp.Description = gwpDescription?.In(session.Language) ?? gwp.Description;
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
            Action deliver = () => { };
            var selected = CheckedInventories.All(session, project, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, (some, builder) => deliver = prepare(parsed, project, some, builder));
            if (selected.Code == App.Fine)
            {
                deliver();
            }

            return selected.Code;
        });
        return command;
    }
}
