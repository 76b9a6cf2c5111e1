using System.CommandLine;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg uncertainty: how sure it is.</summary>
internal static class UncertaintyCommand
{
    private const string Summary = "summary";
    private const string Approach1 = "approach1";

    public static Command Build(Session session)
    {
        var language = session.Language;
        var path = CommonOptions.Path(session);
        var (city, year) = (CommonOptions.City(session), CommonOptions.Year(session));
        var baseYear = new Option<int?>("--base-year") { Description = CommandTexts.BaseYear.In(language), HelpName = "year" };
        var against = new Option<string?>("--against") { Description = CommandTexts.UncertaintyAgainst.In(language), HelpName = "city" };
        var approach = new Option<string>("--approach") { Description = CommandTexts.Approach.In(language), DefaultValueFactory = _ => "1", HelpName = "1|2" };
        approach.AcceptOnlyFromAmong("1", "2");
        var draws = new Option<int?>("--draws") { Description = CommandTexts.Draws.In(language), HelpName = "n" };
        var seed = new Option<ulong>("--seed") { Description = CommandTexts.Seed.In(language), DefaultValueFactory = _ => 1, HelpName = "n" };
        var rows = new Option<string>("--rows") { Description = CommandTexts.UncertaintyRows.In(language), DefaultValueFactory = _ => Summary, HelpName = string.Join('|', (string[])[Summary, .. UncertaintyTables.Names]) };
        rows.AcceptOnlyFromAmong([Summary, .. UncertaintyTables.Names]);
        var lines = new Option<string?>("--lines") { Description = CommandTexts.Lines.In(language), HelpName = "path" };
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, gwp) = (CommonOptions.Output(session), CommonOptions.Gwp(session));
        var (strict, bom, diagnostics) = (CommonOptions.Strict(session), CommonOptions.Bom(session), CommonOptions.Diagnostics(session));
        var (encoding, threads, locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        threads.Description = CommandTexts.DrawingThreads.In(language);
        var command = new Command("uncertainty", CommandTexts.Uncertainty.In(language))
        {
            path, city, year, baseYear, against, approach, draws, seed, rows, lines, format, output, gwp, strict, bom, diagnostics, locked, encoding, threads,
        };
        command.SetAction(parsed =>
        {
            var run = new UncertaintyRun(session)
            {
                Format = parsed.GetValue(format)!,
                Rows = parsed.GetValue(rows)!,
                Output = parsed.GetValue(output),
                ByteOrderMark = parsed.GetValue(bom),
                Strict = parsed.GetValue(strict),
                Diagnostics = parsed.GetValue(diagnostics)!,
                BaseYear = parsed.GetValue(baseYear),
                Drawing = parsed.GetValue(approach) == "2" || parsed.GetValue(draws) is not null ? DrawingOf(session, parsed.GetValue(draws), parsed.GetValue(seed), parsed.GetValue(threads)) : null,
            };
            var reading = CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp);
            if (parsed.GetValue(lines) is { } file)
            {
                CommonOptions.RefuseLockWithout(null, reading);
                return run.OfLines(file);
            }

            var project = session.Read(parsed.GetValue(path)!, reading);
            var (chosen, other) = (CommonOptions.CitiesOf(parsed.GetValue(city)!, project), parsed.GetValue(against) is { } named ? CommonOptions.CitiesOf([named], project)[0] : null);
            return run.OfProject(project, new Selection { Cities = other is null || chosen.Count == 0 ? chosen : [.. chosen.Append(other).Distinct()], Years = CommonOptions.YearsOf(parsed.GetValue(year)!) }, other);
        });
        return command;
    }

    private static DrawOptions DrawingOf(Session session, int? draws, ulong seed, int? threads)
    {
        const int Fewest = 100;
        const int Most = 10_000_000;
        return draws is < Fewest or > Most
            ? throw new UserException(CommandTexts.NoDraws)
            : new DrawOptions { Draws = draws ?? DrawOptions.UsualDraws, Seed = seed, Threads = threads ?? session.Host.Threads, Cancellation = session.Host.Cancellation };
    }
}
