using System.CommandLine;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>A command that shows what is known, as a table, CSV, JSON, Markdown or HTML.</summary>
internal static class ListingCommand
{
    public static Command Of(Session session, string name, Text description, Argument? argument, Func<ParseResult, Language, Document> document, params Option[] options) =>
        Of(session, name, description, argument, document, null, options);

    /// <summary>A command whose table for machines says more than the one for people.</summary>
    public static Command Of(Session session, string name, Text description, Argument? argument, Func<ParseResult, Language, Document> document, Func<ParseResult, Grid>? rows, params Option[] options)
    {
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
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
            // Machine formats are the same in every language: names in them are the English ones.
            var machine = parsed.GetValue(format) is "csv" or "json";
            session.Write(machine && rows is not null ? new Document([rows(parsed)]) : document(parsed, machine ? Language.English : session.Language), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            return App.Fine;
        });
        return command;
    }
}
