using System.CommandLine;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg inventory: the main job.</summary>
internal static class InventoryCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var path = CommonOptions.Path(session);
        var (city, year, gpc) = (CommonOptions.City(session), CommonOptions.Year(session), CommonOptions.Gpc(session));
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html", "xlsx");
        var rows = new Option<string>("--rows") { Description = CommandTexts.Rows.In(language), DefaultValueFactory = _ => "cells", HelpName = "cells|lines|totals" };
        rows.AcceptOnlyFromAmong("cells", "lines", "totals");
        var output = CommonOptions.Output(session);
        var replace = new Option<bool>("--replace") { Description = CommandTexts.Replace.In(language) };
        var uncertainty = new Option<bool>("--uncertainty") { Description = CommandTexts.Intervals.In(language) };
        var gwp = CommonOptions.Gwp(session);
        var (strict, bom, diagnostics) = (CommonOptions.Strict(session), CommonOptions.Bom(session), CommonOptions.Diagnostics(session));
        var (encoding, threads, locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("inventory", CommandTexts.Inventory.In(language)) { path, city, year, gpc, format, rows, output, replace, uncertainty, gwp, strict, bom, diagnostics, locked, encoding, threads };
        command.SetAction(parsed =>
        {
            var project = session.Read(parsed.GetValue(path)!, CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp));
            return new InventoryRun(session, project)
            {
                Selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) },
                Which = CommonOptions.ReferencesOf(parsed.GetValue(gpc)!),
                Format = parsed.GetValue(format)!,
                Rows = parsed.GetValue(rows)!,
                Output = parsed.GetValue(output),
                Replace = parsed.GetValue(replace),
                Uncertainty = parsed.GetValue(uncertainty),
                Strict = parsed.GetValue(strict),
                ByteOrderMark = parsed.GetValue(bom),
                Diagnostics = parsed.GetValue(diagnostics)!,
            }.Run();
        });
        return command;
    }
}
