using System.CommandLine;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>A command that analyses series: it reads them by <see cref="SeriesOptions"/>, says what is the matter with them, and writes a report.</summary>
internal static class AnalysisCommand
{
    /// <summary>
    /// Makes the command. The analysis gets the input, whose series are told what is wrong with them first, and gives a report; it may add findings of its
    /// own to the input's. <paramref name="views"/> are what it looks at unless <c>--level</c> says otherwise; one that does not look at all of them tells of
    /// the series itself (<paramref name="tellsOfSeries"/>).
    /// </summary>
    public static Command Of(
        Session session, string name, Text description, IReadOnlyList<SeriesView> views, Func<SeriesInput, ParseResult, AnalysisReport> analyse,
        IReadOnlyList<Option> options, Func<ParseResult, SeriesView, IEnumerable<SeriesView>>? parts = null, bool tellsOfSeries = true, bool asksHowSure = false)
    {
        var series = new SeriesOptions(session);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        var command = new Command(name, description.In(session.Language));
        series.AddTo(command);
        foreach (var option in (IEnumerable<Option>)[.. options, format, output, bom])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var input = series.Read(parsed, views, parts is null ? null : v => parts(parsed, v), asksHowSure);
            foreach (var whole in tellsOfSeries ? input.Wholes : [])
            {
                SeriesFindings.Report(whole, input.Diagnostics);
            }

            return input.Finish(analyse(input, parsed), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
        });
        return command;
    }
}
