using System.CommandLine;
using System.Globalization;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg scenario: the years to come of cities under their plans.</summary>
internal static class ScenarioCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var (path, city, gwp) = (CommonOptions.Path(session), CommonOptions.City(session), CommonOptions.Gwp(session));
        var plan = new Option<string[]>("--plan") { Description = ScenarioTexts.Plan.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "name" };
        var library = new Option<string[]>("--measures") { Description = ScenarioTexts.Library.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "file" };
        var to = new Option<int?>("--to") { Description = ScenarioTexts.To.In(language), HelpName = "year" };
        var level = new Option<string?>("--level") { Description = ScenarioTexts.LevelOption.In(language), HelpName = string.Join('|', ReportingLevels.All.Select(l => l.Id)) };
        var discount = new Option<string?>("--discount") { Description = ScenarioTexts.Discount.In(language), HelpName = "rate" };
        var rows = new Option<string>("--rows") { Description = ScenarioTexts.Rows.In(language), DefaultValueFactory = _ => ScenarioRows.Kinds[0], HelpName = string.Join('|', ScenarioRows.Kinds) };
        rows.AcceptOnlyFromAmong([.. ScenarioRows.Kinds]);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        var (strict, diagnostics, encoding, threads) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session));
        var locked = CommonOptions.Locked(session);
        var command = new Command("scenario", ScenarioTexts.Command.In(language)) { path, city, plan, library, to, level, discount, rows, gwp, format, output, bom, strict, diagnostics, locked, encoding, threads };
        command.SetAction(parsed =>
        {
            var project = session.Read(parsed.GetValue(path)!, CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp));
            var found = new DiagnosticBag();
            var input = ScenarioInput.Read(project, found, [.. parsed.GetValue(library)!.Select(f => ProjectFiles.One(f, session.Host))]);
            var options = new ScenarioOptions
            {
                Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Plans = PlansOf(parsed.GetValue(plan)!, input), To = parsed.GetValue(to), Level = LevelOf(parsed.GetValue(level)),
                Discount = RateOf(parsed.GetValue(discount)),
            };
            var scenarios = ScenarioMaker.Make(project, input, options, found);
            var code = Findings.Report(session, project, found, new Selection { Cities = options.Cities }, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, session.Host.Error, brief: true);
            if (code == App.Fine)
            {
                Write(scenarios, session, parsed.GetValue(format)!, parsed.GetValue(rows)!, parsed.GetValue(output), parsed.GetValue(bom));
            }

            return code;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Scenario> scenarios, Session session, string format, string rows, string? output, bool byteOrderMark)
    {
        if (scenarios.Count == 0)
        {
            throw new UserException(ScenarioTexts.NothingSaid);
        }

        if (scenarios.FirstOrDefault(s => s.To == s.BaseYear) is { } still)
        {
            throw new UserException(ScenarioTexts.NoHorizon.With(still.BaseYear));
        }

        var table = ScenarioRows.Of(scenarios, rows);
        switch (format)
        {
            case "csv": session.Deliver(output, stream => table.WriteCsv(stream, byteOrderMark)); break;
            case "json": session.Deliver(output, table.WriteJson); break;
            default: session.Write(ScenarioDocument.Of(scenarios, session.Language), format, output); break;
        }
    }

    private static IReadOnlyList<string> PlansOf(string[] values, ScenarioInput input) =>
    [
        .. values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(v => v == Measure.BaselinePlan || input.Plans.Contains(v) ? v : throw new UserException(ScenarioTexts.NoSuchPlan.With(v, string.Join(", ", input.Plans)))),
    ];

    private static ReportingLevel? LevelOf(string? name) => name is null ? null
        : ReportingLevels.TryParse(name, out var level) ? level : throw new UserException(CommandTexts.NoSuchLevel.With(name, string.Join(", ", ReportingLevels.All.Select(l => l.Id))));

    private static double RateOf(string? text)
    {
        if (text is null)
        {
            return ScenarioOptions.UsualDiscount;
        }

        var percent = text.EndsWith('%');
        return double.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && double.IsFinite(rate) && (percent ? rate / 100 : rate) < 1
            ? percent ? rate / 100 : rate
            : throw new UserException(ScenarioTexts.NotARate.With(text));
    }
}
