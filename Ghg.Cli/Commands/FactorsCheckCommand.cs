using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg factors check: datasets for a review or a CI job. The findings are the result, so they go to standard output.</summary>
internal static class FactorsCheckCommand
{
    public static Command Build(Session session)
    {
        var paths = new Argument<string[]>("path") { Description = CommandTexts.DatasetPaths.In(session.Language), Arity = ArgumentArity.OneOrMore };
        var against = new Option<string?>("--against") { Description = CommandTexts.Against.In(session.Language), HelpName = "path" };
        var project = new Option<string?>("--project") { Description = CommandTexts.CitiesOfProject.In(session.Language), HelpName = "path" };
        var (strict, diagnostics, encoding) = (CommonOptions.Strict(session), CommonOptions.Diagnostics(session), CommonOptions.Encoding(session));
        var command = new Command("check", CommandTexts.FactorsCheck.In(session.Language)) { paths, against, project, strict, diagnostics, encoding };
        command.SetAction(parsed =>
        {
            var report = DatasetChecker.Check(parsed.GetValue(paths)!.SelectMany(DatasetFiles.In), new DatasetCheckOptions
            {
                Against = parsed.GetValue(against) is { } old ? DatasetFiles.In(old) : [],
                Cities = parsed.GetValue(project) is { } path ? [.. ProjectFiles.Read(path, new ReadOptions(), session.Host).Cities.Keys] : [],
                Encoding = CommonOptions.EncodingOf(parsed, encoding),
            });
            var writer = new StringWriter { NewLine = "\n" };
            session.Say(report.Findings, parsed.GetValue(diagnostics)!, writer);
            session.WriteText(writer.ToString());
            if (report.Findings.Any(f => f.Severity >= (parsed.GetValue(strict) ? Severity.Warning : Severity.Error)))
            {
                return App.Findings;
            }

            session.Host.Error.WriteLine(CommandTexts.DatasetsChecked.With(report.Datasets.Count, report.Datasets.Sum(d => d.Numbers.Count)).In(session.Language));
            return App.Fine;
        });
        return command;
    }
}
