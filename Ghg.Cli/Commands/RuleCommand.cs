using System.CommandLine;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg rule: what a code of a finding means.</summary>
internal static class RuleCommand
{
    public static Command Build(Session session)
    {
        var code = new Argument<string>("code") { Description = CommandTexts.RuleCode.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "", HelpName = "code" };
        code.CompletionSources.Add([.. Rules.All.Select(r => r.Code)]);
        return ListingCommand.Of(session, "rule", CommandTexts.Rule, code, (parsed, language) => parsed.GetValue(code) is { Length: > 0 } wanted
            ? Listings.OneRule(Rules.Find(wanted) ?? throw new UserException(CommandTexts.NoSuchRule.With(wanted)), language)
            : Listings.RuleList(language));
    }
}
