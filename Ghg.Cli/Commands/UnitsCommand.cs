using System.CommandLine;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg units: what amounts may be in.</summary>
internal static class UnitsCommand
{
    public static Command Build(Session session)
    {
        var search = new Argument<string>("text") { Description = CommandTexts.Search.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "" };
        return ListingCommand.Of(session, "units", CommandTexts.Units, search, (parsed, language) => Listings.Units(parsed.GetValue(search)!, language));
    }
}
