using System.CommandLine;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg decompose: what drove a change of emissions, or makes a difference between cities.</summary>
internal static class DecomposeCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var path = CommonOptions.Path(session);
        var series = new Option<string?>("--series") { Description = DriverCommandTexts.Series.In(language), HelpName = "file" };
        var city = new Option<string?>("--city") { Description = DriverCommandTexts.City.In(language), HelpName = "id" };
        var with = new Option<string[]>("--with") { Description = DriverCommandTexts.With.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "id" };
        var from = new Option<string?>("--from") { Description = DriverCommandTexts.From.In(language), HelpName = "year" };
        var to = new Option<string?>("--to") { Description = DriverCommandTexts.To.In(language), HelpName = "year" };
        var chain = new Option<bool>("--chain") { Description = DriverCommandTexts.Chain.In(language) };
        var form = new Option<string>("--form") { Description = DriverCommandTexts.Form.In(language), DefaultValueFactory = _ => "additive", HelpName = "additive|multiplicative" };
        form.AcceptOnlyFromAmong("additive", "multiplicative");
        var level = LevelOption(session);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, gwp, strict, bom) = (CommonOptions.Output(session), CommonOptions.Gwp(session), CommonOptions.Strict(session), CommonOptions.Bom(session));
        var (diagnostics, encoding, threads, locked) = (CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("decompose", DriverCommandTexts.Decompose.In(language))
        {
            path, series, city, with, from, to, chain, form, level, format, output, gwp, strict, bom, diagnostics, locked, encoding, threads,
        };
        command.SetAction(parsed =>
        {
            var run = new DecomposeRun(session)
            {
                City = parsed.GetValue(city),
                With = [.. parsed.GetValue(with)!.SelectMany(w => w.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
                From = YearOf(parsed.GetValue(from)),
                To = YearOf(parsed.GetValue(to)),
                IsChained = parsed.GetValue(chain),
                IsMultiplicative = parsed.GetValue(form) == "multiplicative",
                Level = LevelOf(parsed.GetValue(level)),
                Format = parsed.GetValue(format)!,
                Output = parsed.GetValue(output),
                Strict = parsed.GetValue(strict),
                ByteOrderMark = parsed.GetValue(bom),
                Diagnostics = parsed.GetValue(diagnostics)!,
            };
            var reading = CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp);
            if (parsed.GetValue(series) is { } file)
            {
                CommonOptions.RefuseLockWithout(null, reading);
                return run.OfTable(ProjectFiles.One(file, session.Host), reading.Encoding);
            }

            return run.OfProject(session.Read(parsed.GetValue(path)!, reading));
        });
        return command;
    }

    /// <summary>The total that is analysed, where it is not the one that inventories are compiled to.</summary>
    internal static Option<string?> LevelOption(Session session)
    {
        var option = new Option<string?>("--level") { Description = DriverCommandTexts.Level.In(session.Language), HelpName = string.Join('|', ReportingLevels.All.Select(l => l.Id)) };
        option.AcceptOnlyFromAmong([.. ReportingLevels.All.Select(l => l.Id)]);
        return option;
    }

    internal static ReportingLevel? LevelOf(string? id) => id is not null && ReportingLevels.TryParse(id, out var level) ? level : null;

    private static int? YearOf(string? text) => text is null ? null : CommonOptions.YearsOf([text]) is [var year] ? year : throw new UserException(CommandTexts.NotAYear.With(text));
}
