using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Audits;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Imports.Audits;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg audit: what gives mistakes away in any inventory, somebody else's too.</summary>
internal static class AuditCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var paths = new Argument<string[]>("path") { Description = AuditCommandTexts.Paths.In(language), Arity = ArgumentArity.OneOrMore };
        var region = new Option<string?>("--region") { Description = AuditCommandTexts.Region.In(language), HelpName = "id" };
        var ecrfGwp = new Option<string?>("--gwp") { Description = CommandTexts.ImportGwp.In(language), HelpName = CommonOptions.Gwp(session).HelpName };
        var (city, year) = (CommonOptions.City(session), CommonOptions.Year(session));
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown");
        var (output, bom, strict, diagnostics) = (CommonOptions.Output(session), CommonOptions.Bom(session), CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        var command = new Command("audit", AuditCommandTexts.Audit.In(language)) { paths, city, year, region, ecrfGwp, format, output, bom, strict, diagnostics };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths)!;
            var place = parsed.GetValue(region) is { } name ? PlaceOf(name) : null;
            var (audit, code) = IsProject(given) ? OfProject(given[0], parsed) : OfFiles(given, place, parsed);
            if (audit is not null)
            {
                var title = string.Join(", ", given.Select(g => Path.GetFileName(Path.TrimEndingDirectorySeparator(g))));
                session.Write(AuditReport.Of(audit, title), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            }

            return code;
        });
        return command;

        // What is wrong with the data says more than what an audit would make of it: there is none of an inventory in error.
        (Audit? Audit, int Code) OfProject(string path, ParseResult parsed)
        {
            var project = session.Read(path, new ReadOptions { Threads = session.Host.Threads, Cancellation = session.Host.Cancellation });
            var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            Audit? audit = null;
            var (_, _, code) = CheckedInventories.All(session, project, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, (inventories, builder) =>
            {
                if (!builder.Diagnostics.HasErrors && !project.Diagnostics.HasErrors)
                {
                    audit = Audit.Of(InventoryAudit.Of(inventories, project));
                    builder.Diagnostics.Add(audit.Findings);
                }
            });
            return (audit, audit is null ? App.Findings : code);
        }

        (Audit? Audit, int Code) OfFiles(string[] files, PlaceChain? place, ParseResult parsed)
        {
            var (found, audit) = (new DiagnosticBag(), (Audit?)null);
            var options = new EcrfOptions(null, parsed.GetValue(ecrfGwp));
            var input = AuditInput.Joined([.. files.Select(f => Read(f, options, found))]);
            if (!found.HasErrors)
            {
                audit = Audit.Of((place is null ? input : input.In(place)).Taking(new Selection { Cities = parsed.GetValue(city)!, Years = CommonOptions.YearsOf(parsed.GetValue(year)!) }));
                found.Add(audit.Findings);
            }

            return (audit, Findings.Report(session, null, found, Selection.All, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, session.Host.Error));
        }
    }

    // A folder is a project, and so is a table of activities; what emits is an inventory already.
    private static bool IsProject(string[] paths)
    {
        var project = paths.FirstOrDefault(p => Directory.Exists(p) || (p.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && File.Exists(p) && InventoryTableReader.IsActivities(ProjectFiles.FileAt(p))));
        return project is not null && paths.Length > 1 ? throw new UserException(AuditCommandTexts.NotTogether.With(project)) : project is not null;
    }

    private static AuditInput Read(string path, EcrfOptions options, DiagnosticBag found)
    {
        var file = File.Exists(path) ? new InputFile(path, () => File.OpenRead(path)) : throw new UserException(CommandTexts.NoSuchPath.With(path));
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? EcrfAuditReader.Read(file, options, found) : InventoryTableReader.Read(file, found);
    }

    private static PlaceChain PlaceOf(string name) =>
        Registry.Shipped.Region(name) is { } region ? PlaceChain.OfRegion(Registry.Shipped, region.Id) : throw new UserException(AuditCommandTexts.NoSuchRegion.With(name));
}
