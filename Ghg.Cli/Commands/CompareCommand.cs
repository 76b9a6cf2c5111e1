using System.CommandLine;
using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg compare: cities side by side, from one project or several.</summary>
internal static class CompareCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var paths = new Argument<string[]>("paths") { Description = CompareCommandTexts.Paths.In(language), Arity = ArgumentArity.ZeroOrMore };
        var city = new Option<string[]>("--city") { Description = CompareCommandTexts.City.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "id" };
        var year = new Option<string?>("--year") { Description = CompareCommandTexts.Year.In(language), HelpName = "year" };
        var align = new Option<bool>("--align") { Description = CompareCommandTexts.Align.In(language) };
        var days = new Option<string?>("--degree-days") { Description = CompareCommandTexts.DegreeDays.In(language), HelpName = "hdd[,cdd]" };
        var level = DecomposeCommand.LevelOption(session);
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown", "html");
        var (output, gwp, strict, bom) = (CommonOptions.Output(session), CommonOptions.Gwp(session), CommonOptions.Strict(session), CommonOptions.Bom(session));
        var (diagnostics, encoding, threads) = (CommonOptions.Diagnostics(session), CommonOptions.Encoding(session), CommonOptions.Threads(session));
        var command = new Command("compare", CompareCommandTexts.Compare.In(language)) { paths, city, year, align, days, level, format, output, gwp, strict, bom, diagnostics, encoding, threads };
        command.SetAction(parsed =>
        {
            var reading = CommonOptions.ReadingOf(parsed, session, encoding, threads, gwp: gwp);
            var projects = (parsed.GetValue(paths) is { Length: > 0 } named ? named : ["."]).Distinct().Select(p => session.Read(p, reading)).ToList();
            var (heating, cooling) = DaysOf(parsed.GetValue(days));
            var scope = new ComparisonScope
            {
                Year = parsed.GetValue(year) is { } text ? CommonOptions.YearsOf([text]) is [var one] ? one : throw new UserException(CommandTexts.NotAYear.With(text)) : null,
                Level = DecomposeCommand.LevelOf(parsed.GetValue(level)),
                Aligns = parsed.GetValue(align),
                HeatingDegreeDays = heating,
                CoolingDegreeDays = cooling,
            };
            var chosen = Chosen(projects, parsed.GetValue(city)!);
            var bag = new DiagnosticBag();
            var inventories = chosen.SelectMany(c => InventoriesOf(c.Project, c.Cities, bag)).ToList();
            var comparison = CityComparer.Compare(inventories, scope, bag);
            var compared = comparison?.Cities ?? inventories;
            CheckedInventories.Check(compared, bag, session.Host.Cancellation);
            var code = Findings.Report(session, projects, bag, [.. compared.Select(c => (c.City, comparison is null ? null : (int?)c.Year))], parsed.GetValue(strict), parsed.GetValue(diagnostics)!);
            if (code == App.Fine)
            {
                session.Write(ComparisonReport.Of(comparison ?? throw new UserException(CommandTexts.NothingSelected), [.. chosen.SelectMany(c => c.Named)]), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            }

            return code;
        });
        return command;
    }

    // A city is named by id or name in any of the projects; without names all are compared. An id of two projects would be two cities of one name.
    private static List<(Project Project, IReadOnlyList<string> Cities, IReadOnlyList<string> Named)> Chosen(List<Project> projects, string[] values)
    {
        var named = values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var name in named.Where(n => projects.TrueForAll(p => IdOf(p, n) is null)))
        {
            throw new UserException(CommandTexts.NoSuchCity.With(name, string.Join(", ", projects.SelectMany(p => p.Cities.Keys).Take(20))));
        }

        var chosen = projects.Select(p => (Project: p, Named: (IReadOnlyList<string>)[.. named.Select(n => IdOf(p, n)).OfType<string>().Distinct()]))
            .Select(p => (p.Project, Cities: named.Count == 0 ? [.. p.Project.Cities.Keys] : p.Named, p.Named)).Where(p => p.Cities.Count > 0).ToList();
        var twice = chosen.SelectMany(c => c.Cities).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? chosen : throw new UserException(CompareCommandTexts.CityTwice.With(twice));
    }

    private static string? IdOf(Project project, string name) => project.Cities.Values
        .FirstOrDefault(c => ((string[])[c.Id, c.Name.English, c.Name.Chinese]).Contains(name, StringComparer.OrdinalIgnoreCase))?.Id;

    private static List<CityYear> InventoriesOf(Project project, IReadOnlyList<string> cities, DiagnosticBag bag)
    {
        var builder = new InventoryBuilder(project);
        var inventories = builder.Build(new Selection { Cities = cities }).Select(i => new CityYear(project, i)).ToList();
        bag.Add(builder.Diagnostics);
        return inventories;
    }

    private static (double? Heating, double? Cooling) DaysOf(string? text)
    {
        if (text is null)
        {
            return (null, null);
        }

        var parts = text.Split(',');
        var numbers = parts.Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : double.NaN).ToList();
        return parts.Length > 2 || numbers.Exists(double.IsNaN) ? throw new UserException(CompareCommandTexts.NotDegreeDays.With(text)) : (numbers[0], numbers.Count > 1 ? numbers[1] : null);
    }
}
