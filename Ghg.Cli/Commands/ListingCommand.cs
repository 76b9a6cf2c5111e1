using System.CommandLine;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>A command that shows what is known, as a table, CSV, JSON or Markdown.</summary>
internal static class ListingCommand
{
    public static Command Of(Session session, string name, Text description, Argument<string>? argument, Func<ParseResult, Document> document, params Option[] options)
    {
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown");
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        var command = new Command(name, description.In(session.Language)) { format, output, bom };
        if (argument is not null)
        {
            command.Arguments.Add(argument);
        }

        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            session.Write(document(parsed), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            return App.Fine;
        });
        return command;
    }
}
