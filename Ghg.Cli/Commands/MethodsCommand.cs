using System.CommandLine;
using Ghg.Core.Methods;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg methods: list and show.</summary>
internal static class MethodsCommand
{
    public static Command Build(Session session)
    {
        var id = new Argument<string>("id") { Description = CommandTexts.MethodId.In(session.Language) };
        id.CompletionSources.Add([.. MethodRegistry.All.Select(m => m.Info.Id)]);
        var list = ListingCommand.Of(session, "list", CommandTexts.MethodsList, null, (_, language) => Listings.Methods(language));
        var show = ListingCommand.Of(session, "show", CommandTexts.MethodsShow, id, (parsed, language) => Listings.Method(
            (MethodRegistry.Find(parsed.GetValue(id)!) ?? throw new UserException(CommandTexts.NoSuchMethod.With(parsed.GetValue(id)!, string.Join(", ", MethodRegistry.All.Select(m => m.Info.Id))))).Info,
            language));
        var command = new Command("methods", CommandTexts.Methods.In(session.Language)) { list, show };
        command.SetAction(_ =>
        {
            session.Write(Listings.Methods(session.Language), "table");
            return App.Fine;
        });
        return command;
    }
}
