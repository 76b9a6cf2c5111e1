using System.CommandLine;
using System.Globalization;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg compare: cities side by side, from one project or several.</summary>
internal static class CompareCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var paths = new Argument<string[]>("paths") { Description = CompareCommandTexts.Paths.In(language), Arity = ArgumentArity.ZeroOrMore };
        var series = new Option<string?>("--series") { Description = CommandTexts.Series.In(language), HelpName = "file" };
        var city = new Option<string[]>("--city") { Description = CompareCommandTexts.City.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "id" };
        var year = new Option<string?>("--year") { Description = CompareCommandTexts.Year.In(language), HelpName = "year" };
        var align = new Option<bool>("--align") { Description = CompareCommandTexts.Align.In(language) };
        var days = new Option<string?>("--degree-days") { Description = CompareCommandTexts.DegreeDays.In(language), HelpName = "hdd[,cdd]" };
        var peers = new Option<int?>("--peers") { Description = PeerTexts.Option.In(language), HelpName = "n" };
        var sum = new Option<bool>("--sum") { Description = CitySumTexts.Option.In(language) };
        var level = DecomposeCommand.LevelOption(session);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, gwp, strict, bom) = (CommonOptions.Output(session), CommonOptions.Gwp(session), CommonOptions.Strict(session), CommonOptions.Bom(session));
        var (diagnostics, encoding, threads, locked) = (CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("compare", CompareCommandTexts.Compare.In(language))
        {
            paths, series, city, year, align, peers, sum, days, level, format, output, gwp, strict, bom, diagnostics, locked, encoding, threads,
        };
        command.SetAction(parsed =>
        {
            var reading = CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp);
            int? chosen = parsed.GetValue(year) is { } text ? CommonOptions.YearsOf([text]) is [var one] ? one : throw new UserException(CommandTexts.NotAYear.With(text)) : null;
            if (parsed.GetValue(series) is { } table)
            {
                if (parsed.GetValue(sum) || parsed.GetValue(align) || parsed.GetValue(peers) is not null || parsed.GetValue(days) is not null)
                {
                    throw new UserException(CompareCommandTexts.TableOrPeers);
                }

                var project = parsed.GetValue(paths) switch
                {
                    { Length: > 1 } => throw new UserException(CompareCommandTexts.OneProject),
                    [var folder] => session.Read(folder, reading),
                    _ => null,
                };
                CommonOptions.RefuseLockWithout(project, reading);
                string[] levels = parsed.GetValue(level) is { } id ? [id] : [];
                var input = new SeriesTable(session, project, parsed.GetValue(strict), parsed.GetValue(diagnostics)!).Read(ProjectFiles.One(table, session.Host), reading.Encoding, parsed.GetValue(city)!, levels, []);
                return CompareRun.OfTable(input, chosen, parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            }

            var projects = (parsed.GetValue(paths) is { Length: > 0 } folders ? folders : ["."]).Distinct().Select(p => session.Read(p, reading)).ToList();
            var (heating, cooling) = DaysOf(parsed.GetValue(days));
            var scope = new ComparisonScope
            {
                Year = chosen,
                Level = DecomposeCommand.LevelOf(parsed.GetValue(level)),
                Aligns = parsed.GetValue(align),
                HeatingDegreeDays = heating,
                CoolingDegreeDays = cooling,
            };
            var run = new CompareRun(session, projects, parsed.GetValue(strict), parsed.GetValue(diagnostics)!);
            var named = parsed.GetValue(city)!;
            return run.Finish(
                parsed.GetValue(sum) ? scope.Aligns || parsed.GetValue(peers) is not null ? throw new UserException(CitySumTexts.NotAligned) : run.Sum(named, scope)
                    : parsed.GetValue(peers) is { } count ? run.Peers(named, count, scope)
                    : run.SideBySide(named, scope),
                parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
        });
        return command;
    }

    private static (double? Heating, double? Cooling) DaysOf(string? text)
    {
        if (text is null)
        {
            return (null, null);
        }

        var parts = text.Split(',');
        var numbers = parts.Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : double.NaN).ToList();
        return parts.Length > 2 || numbers.Exists(double.IsNaN) ? throw new UserException(CompareCommandTexts.NotDegreeDays.With(text)) : (numbers[0], numbers.Count > 1 ? numbers[1] : null);
    }
}
