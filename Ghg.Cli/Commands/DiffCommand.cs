using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Differences;
using Ghg.Core.Gpc;
using Ghg.Core.Imports.Ecrf;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg diff: two inventories, and why they differ.</summary>
internal static class DiffCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var first = new Argument<string>("first") { Description = CommandTexts.DiffFirst.In(language) };
        var second = new Argument<string?>("second") { Description = CommandTexts.DiffSecond.In(language), Arity = ArgumentArity.ZeroOrOne };
        var (city, year) = (One("--city", CommandTexts.DiffCity, "id"), One("--year", CommandTexts.DiffYear, "year"));
        var (toCity, toYear) = (One("--to-city", CommandTexts.DiffToCity, "id"), One("--to-year", CommandTexts.DiffToYear, "year"));
        var level = new Option<string>("--level") { Description = CommandTexts.DiffLevel.In(language), DefaultValueFactory = _ => "BASIC", HelpName = string.Join('|', ReportingLevels.All.Select(l => l.Id)) };
        level.AcceptOnlyFromAmong([.. ReportingLevels.All.Select(l => l.Id)]);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, bom, strict, diagnostics) = (CommonOptions.Output(session), CommonOptions.Bom(session), CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        var command = new Command("diff", CommandTexts.Diff.In(language)) { first, second, city, year, toCity, toYear, level, format, output, bom, strict, diagnostics };
        command.SetAction(parsed =>
        {
            var (paths, cities, years) = (parsed.GetValue(first)!, parsed.GetValue(city), parsed.GetValue(year));
            var one = Side(paths, cities, years, parsed);
            var other = one.Code == App.Fine ? Side(parsed.GetValue(second) ?? paths, parsed.GetValue(toCity) ?? cities, parsed.GetValue(toYear) ?? years, parsed) : one;
            if (one.Code != App.Fine || other.Code != App.Fine)
            {
                return Math.Max(one.Code, other.Code);
            }

            var chosen = ReportingLevels.All.First(l => l.Id == parsed.GetValue(level)).Level;
            var report = DifferenceReport.Of(InventoryDifference.Of(one.Inventory!, other.Inventory!, chosen), one.Project!.Catalogue.Registry);
            session.Write(report, parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            return App.Fine;
        });
        return command;

        Option<string?> One(string name, Text description, string help) => new(name) { Description = description.In(language), HelpName = help };

        (Inventory? Inventory, Project? Project, int Code) Side(string path, string? wantedCity, string? wantedYear, ParseResult parsed)
        {
            var project = Read(path, session, parsed.GetValue(diagnostics)!);
            if (project is null)
            {
                return (null, null, App.Findings);
            }

            var selection = new Selection
            {
                Cities = wantedCity is null ? [] : CommonOptions.CitiesOf([wantedCity], project), Years = wantedYear is null ? [] : CommonOptions.YearsOf([wantedYear]),
            };
            var (inventories, _, code) = CheckedInventories.All(session, project, selection, parsed.GetValue(strict), parsed.GetValue(diagnostics)!);
            return code != App.Fine ? (null, project, code) : inventories is [var only] ? (only, project, code)
                : throw new UserException(CommandTexts.DiffOneEach.With(path, inventories.Count, string.Join(", ", inventories.Take(5).Select(i => $"{i.City.Id} {i.Year}"))));
        }
    }

    // An eCRF workbook is an inventory too, somebody else's perhaps.
    private static Project? Read(string path, Session session, string diagnostics)
    {
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || !File.Exists(path))
        {
            return session.Read(path, new ReadOptions { Threads = session.Host.Threads, Cancellation = session.Host.Cancellation });
        }

        var plan = EcrfReader.Read(new InputFile(Path.GetFileName(path), () => File.OpenRead(path)), new EcrfOptions());
        if (plan.Files.Count == 0)
        {
            session.Say(plan.Diagnostics.Sorted(), diagnostics, session.Host.Error);
            return null;
        }

        return ProjectReader.Read(plan.Files.Select(f => InputFile.FromBytes(f.Path, f.Content)), MethodRegistry.Vocabulary);
    }
}
