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
            var (given, isStrict, say) = (parsed.GetValue(paths)!, parsed.GetValue(strict), parsed.GetValue(diagnostics)!);
            var places = parsed.GetValue(region) is { } place ? PlaceOf(place) : null;
            var (input, project, code) = IsProject(given) ? OfProject(parsed) : OfFiles(given, new EcrfOptions(null, parsed.GetValue(ecrfGwp)), say);
            if (code != App.Fine)
            {
                return code;
            }

            var selection = new Selection { Cities = parsed.GetValue(city)!, Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            var audit = Audit.Of(Selected(project is null && places is not null ? input with { Places = input.Lines.Select(l => l.City).Distinct().ToDictionary(c => c, _ => places, StringComparer.Ordinal) } : input, selection));
            code = Findings.Report(session, project, audit.Findings, Selection.All, isStrict, say, session.Host.Error);
            session.Write(AuditReport.Of(audit, string.Join(", ", given.Select(g => Path.GetFileName(Path.TrimEndingDirectorySeparator(g))))), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            return code;
        });
        return command;

        (AuditInput Input, Project? Project, int Code) OfProject(ParseResult parsed)
        {
            var project = session.Read(parsed.GetValue(paths)![0], new ReadOptions { Threads = session.Host.Threads, Cancellation = session.Host.Cancellation });
            var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, project), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
            var builder = new InventoryBuilder(project);
            var inventories = builder.Build(selection).ToList();
            if (builder.Diagnostics.HasErrors || project.Diagnostics.HasErrors)
            {
                return (new([], []), project, Findings.Report(session, project, builder.Diagnostics, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!, session.Host.Error));
            }

            return inventories.Count == 0 ? throw new UserException(CommandTexts.NothingSelected) : (InventoryAudit.Of(inventories, project), project, App.Fine);
        }

        (AuditInput Input, Project? Project, int Code) OfFiles(string[] files, EcrfOptions options, string say)
        {
            var found = new DiagnosticBag();
            var inputs = files.Select(f => Read(f, options, found)).ToList();
            session.Say(found.Sorted(), say, session.Host.Error);
            var all = new AuditInput([.. inputs.SelectMany(i => i.Lines)], [.. inputs.SelectMany(i => i.Totals)]) { Places = inputs.SelectMany(i => i.Places).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal) };
            return (all, null, found.HasErrors ? App.Findings : App.Fine);
        }
    }

    // A folder is a project, and so is a table of activities; what emits is an inventory already.
    private static bool IsProject(string[] paths)
    {
        var projects = paths.Where(p => Directory.Exists(p) || (p.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && File.Exists(p) && InventoryTableReader.IsActivities(ProjectFiles.FileAt(p)))).ToList();
        return projects.Count > 0 && (paths.Length == 1 ? true : throw new UserException(AuditCommandTexts.NotTogether.With(projects[0])));
    }

    private static AuditInput Read(string path, EcrfOptions options, DiagnosticBag found)
    {
        var file = File.Exists(path) ? new InputFile(path, () => File.OpenRead(path)) : throw new UserException(CommandTexts.NoSuchPath.With(path));
        return path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? EcrfAuditReader.Read(file, options, found) : InventoryTableReader.Read(file, found);
    }

    private static AuditInput Selected(AuditInput input, Selection selection) => input with
    {
        Lines = [.. input.Lines.Where(l => selection.Takes(l.City, l.Year))], Totals = [.. input.Totals.Where(t => selection.Takes(t.City, t.Year))],
    };

    private static PlaceChain PlaceOf(string name) =>
        Registry.Shipped.Region(name) is { } region ? PlaceChain.OfRegion(Registry.Shipped, region.Id) : throw new UserException(AuditCommandTexts.NoSuchRegion.With(name));
}
