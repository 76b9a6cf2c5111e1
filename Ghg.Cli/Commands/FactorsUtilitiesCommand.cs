using System.CommandLine;
using Ghg.Core.Factors;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors utilities: which eGRID subregion a utility of the United States is in.</summary>
internal static class FactorsUtilitiesCommand
{
    public static Command Build(Session session)
    {
        var words = new Argument<string[]>("text") { Description = FactorCommandTexts.UtilityWords.In(session.Language), Arity = ArgumentArity.ZeroOrMore };
        return ListingCommand.Of(
            session, "utilities", FactorCommandTexts.Utilities, words, (parsed, language) => UtilityListing.Of(FactorsCommand.WordsOf(parsed, words), Registry.Shipped, language));
    }
}
