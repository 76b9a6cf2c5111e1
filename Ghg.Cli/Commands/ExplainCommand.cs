using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg explain: one cell down to its inputs, factors and their sources.</summary>
internal static class ExplainCommand
{
    public static Command Build(Session session)
    {
        var path = CommonOptions.Path(session);
        var reference = new Argument<string?>("reference") { Description = CommandTexts.Reference.In(session.Language), Arity = ArgumentArity.ZeroOrOne };
        var (city, year, gpc) = (CommonOptions.City(session), CommonOptions.Year(session), CommonOptions.Gpc(session));
        var activity = new Option<string?>("--activity") { Description = CommandTexts.ExplainedActivity.In(session.Language), HelpName = "id" };
        var format = CommonOptions.Format(session, "table", "markdown", "html");
        var (output, gwp, diagnostics) = (CommonOptions.Output(session), CommonOptions.Gwp(session), CommonOptions.Diagnostics(session));
        var (encoding, threads, locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
        var command = new Command("explain", CommandTexts.Explain.In(session.Language)) { path, reference, city, year, gpc, activity, format, output, gwp, diagnostics, locked, encoding, threads };
        command.SetAction(parsed =>
        {
            var project = session.Read(parsed.GetValue(path)!, CommonOptions.ReadingOf(parsed, session, encoding, threads, locked, gwp));
            var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            var named = parsed.GetValue(reference) is { } one ? [one] : parsed.GetValue(gpc)!;
            var which = CommonOptions.ReferencesOf(named);
            var builder = new InventoryBuilder(project);
            var explanation = new ExplanationDocument(builder, project, session.Language, ActivityOf(parsed.GetValue(activity), project));
            var documents = new List<Document>();
            foreach (var inventory in builder.Build(selection))
            {
                documents.AddRange(Wanted(inventory, which).Select(r => explanation.Of(inventory, r)));
            }

            var code = Findings.Report(session, project, builder.Diagnostics, selection, false, parsed.GetValue(diagnostics)!, session.Host.Error);
            if (code == App.Fine && documents.Count == 0)
            {
                throw new UserException(CommandTexts.NothingSelected);
            }

            if (code == App.Fine)
            {
                session.Write(new Document([.. documents.SelectMany(d => d.Blocks)]), parsed.GetValue(format)!, parsed.GetValue(output));
            }

            return code;
        });
        return command;
    }

    // An activity is named by its id or any of its names, as in activities files; a gas is one that is entered as such.
    private static string ActivityOf(string? named, Project project) =>
        string.IsNullOrEmpty(named) ? ""
            : project.Catalogue.Registry.Activity(named)?.Id ?? (Gases.TryParse(named, out var gas) ? gas.Id : throw new UserException(CommandTexts.NoSuchActivity.With(named)));

    // A reference that was named is answered even if nothing was said of it; without a name, what was said is explained.
    private static IEnumerable<GpcReference> Wanted(Inventory inventory, Func<GpcReference, bool>? which)
    {
        var wanted = GpcReferences.All.Where(r => which?.Invoke(r) ?? true).ToList();
        return wanted.Count == 1 ? wanted : wanted.Where(r => inventory[r].Status != CellStatus.Missing);
    }
}
