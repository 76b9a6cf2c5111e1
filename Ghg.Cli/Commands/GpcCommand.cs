using System.CommandLine;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg gpc: the 54 references.</summary>
internal static class GpcCommand
{
    public static Command Build(Session session) =>
        ListingCommand.Of(session, "gpc", CommandTexts.GpcList, null, (_, language) => Listings.References(language));
}
