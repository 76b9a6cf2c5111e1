using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors diff: two versions of a dataset, and what the change does to the inventories of a project.</summary>
internal static class FactorsDiffCommand
{
    public static Command Build(Session session)
    {
        var before = new Argument<string>("before") { Description = CommandTexts.DiffBefore.In(session.Language) };
        var after = new Argument<string>("after") { Description = CommandTexts.DiffAfter.In(session.Language) };
        var impact = new Option<string?>("--impact") { Description = CommandTexts.Impact.In(session.Language), HelpName = "project" };
        var threshold = new Option<double>("--threshold") { Description = CommandTexts.ImpactThreshold.In(session.Language), DefaultValueFactory = _ => 0, HelpName = "percent" };
        var (city, year) = (CommonOptions.City(session), CommonOptions.Year(session));
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, bom, diagnostics) = (CommonOptions.Output(session), CommonOptions.Bom(session), CommonOptions.Diagnostics(session));
        var command = new Command("diff", CommandTexts.FactorsDiff.In(session.Language)) { before, after, impact, threshold, city, year, format, output, bom, diagnostics };
        command.SetAction(parsed =>
        {
            var found = new DiagnosticBag();
            var (one, other) = (Read(parsed.GetValue(before)!, found), Read(parsed.GetValue(after)!, found));
            if (found.HasErrors)
            {
                session.Say(found.Sorted(), parsed.GetValue(diagnostics)!, session.Host.Error);
                return App.Findings;
            }

            if (one.Name != other.Name)
            {
                throw new UserException(CommandTexts.OtherDataset.With(one.Name, other.Name));
            }

            var machine = parsed.GetValue(format) is "csv" or "json";
            var changes = machine ? new Document([DatasetDiffDocument.RowsOf(one, other)]) : DatasetDiffDocument.Of(one, other, session.Language);
            if (parsed.GetValue(impact) is not { } project)
            {
                session.Write(changes, parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
                return App.Fine;
            }

            if (ImpactOf(project, one, other) is not { } impacts)
            {
                return App.Findings;
            }

            var share = parsed.GetValue(threshold) / 100;
            session.Write(
                machine ? new Document([DatasetDiffDocument.RowsOf(impacts.Rows, share)])
                    : new Document([.. changes.Blocks, .. DatasetDiffDocument.Of(impacts.Rows, project, impacts.Project.Gwp, share, session.Language).Blocks]),
                parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            return App.Fine;

            (IReadOnlyList<InventoryImpact> Rows, Project Project)? ImpactOf(string path, Dataset one, Dataset other)
            {
                var options = new ReadOptions { Cancellation = session.Host.Cancellation };
                var (first, second) = (session.Read(path, options with { InPlace = [one] }), session.Read(path, options with { InPlace = [other] }));
                var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(city)!, first), Years = CommonOptions.YearsOf(parsed.GetValue(year)!) };
                var (found, foundAfter) = (new DiagnosticBag(), new DiagnosticBag());
                var rows = FactorImpact.Of(first, second, selection, found, foundAfter);

                // What is wrong with both versions is the project's own affair, and said by ghg check; an error of either makes the totals worthless.
                var errors = found.Sorted().Union(foundAfter.Sorted()).Where(f => f.Severity == Severity.Error).ToList();
                if (errors.Count == 0)
                {
                    return (rows, first);
                }

                session.Say(RowFinder.Locate(first, errors), parsed.GetValue(diagnostics)!, session.Host.Error);
                return null;
            }
        });
        return command;
    }

    // A folder, or the name of a dataset that ships.
    private static Dataset Read(string path, DiagnosticBag found)
    {
        if (!Directory.Exists(path) && Catalogue.Shipped.Dataset(path) is { } shipped)
        {
            return shipped;
        }

        var datasets = DatasetChecker.Read(DatasetFiles.In(path), found);
        return datasets.Count == 1 ? datasets[0] : throw new UserException(CommandTexts.OneDataset.With(path, string.Join(", ", datasets.Select(d => d.Name))));
    }
}
