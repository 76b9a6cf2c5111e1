using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>One run of ghg decompose: which accounts, what was found wrong, and only then the report.</summary>
internal sealed class DecomposeRun(Session session)
{
    public required string? City { get; init; }

    public required IReadOnlyList<string> With { get; init; }

    public required int? From { get; init; }

    public required int? To { get; init; }

    public required bool IsChained { get; init; }

    public required bool IsMultiplicative { get; init; }

    public required ReportingLevel? Level { get; init; }

    public required string Format { get; init; }

    public required string? Output { get; init; }

    public required bool Strict { get; init; }

    public required bool ByteOrderMark { get; init; }

    public required string Diagnostics { get; init; }

    public int OfTable(InputFile file, TextEncoding encoding)
    {
        var bag = new DiagnosticBag();
        var table = DriverTable.Read(file, bag, encoding);
        if (bag.HasErrors)
        {
            return Findings.Report(session, null, bag, Selection.All, Strict, Diagnostics, session.Host.Error);
        }

        var city = CityOf(table.Cities, City);
        var others = With.Select(w => CityOf(table.Cities, w)).ToList();
        var years = YearsOf(city, table.YearsOf(city));
        var selection = new Selection { Cities = [city, .. others], Years = years };
        var accounts = others.Count == 0 ? table.InTime(city, years, bag) : table.AcrossCities([city, .. others], years[^1], bag);
        foreach (var other in others.Where(o => !table.YearsOf(o).Contains(years[^1])))
        {
            throw NoInventory(other, years[^1], table.YearsOf(other));
        }

        return Finish(null, bag, selection, accounts, Text.Same, "", city, others, []);
    }

    public int OfProject(Project project)
    {
        var ids = project.Cities.Keys.ToList();
        var city = CommonOptions.CitiesOf([CityOf(ids, City is null ? null : CommonOptions.CitiesOf([City], project)[0])], project)[0];
        var others = CommonOptions.CitiesOf([.. With], project);
        var builder = new InventoryBuilder(project);
        var named = new Selection { Cities = [city, .. others], Years = [.. ((int?[])[From, To]).OfType<int>()] };
        var asked = IsChained || (others.Count == 0 && named.Years.Count < 2) ? named with { Years = [] } : named;
        var all = builder.Build(asked).Select(i => new CityYear(project, i)).ToList();
        var years = YearsOf(city, [.. all.Where(i => i.City == city).Select(i => i.Year)]);
        var selection = named with { Years = years };
        var chosen = all.Where(i => years.Contains(i.Year)).ToList();
        foreach (var other in others.Where(o => !chosen.Exists(c => c.City == o)))
        {
            throw NoInventory(other, years[^1], [.. all.Where(i => i.City == other).Select(i => i.Year)]);
        }

        CheckedInventories.Check(chosen, builder.Diagnostics, session.Host.Cancellation);
        var level = Level ?? LevelOf(chosen, builder.Diagnostics);
        var accounts = others.Count == 0 ? InventoryAccounts.InTime(chosen, level, builder.Diagnostics) : InventoryAccounts.AcrossCities(chosen, level, builder.Diagnostics);
        return Finish(project, builder.Diagnostics, selection, accounts, id => project.Cities[id].Name, level.Id(), city, others, InventoryAccounts.LeftOut(chosen, level));
    }

    private static ReportingLevel LevelOf(List<CityYear> inventories, DiagnosticBag diagnostics)
    {
        var levels = inventories.Select(i => i.Inventory.Level).Distinct().Order().ToList();
        if (levels.Count > 1)
        {
            diagnostics.Add(InventoryLevels.Differ(inventories));
        }

        return levels[0];
    }

    private int Finish(Project? project, DiagnosticBag bag, Selection selection, IReadOnlyList<EmissionAccount> accounts, Func<string, Text> nameOf, string measure, string city, IReadOnlyList<string> others, IReadOnlyList<GpcReference> left)
    {
        var code = Findings.Report(session, project, bag, selection, Strict, Diagnostics, session.Host.Error, brief: true);
        if (code != App.Fine)
        {
            return code;
        }

        var results = others.Count == 0 ? InTime(accounts, nameOf(city), measure) : BetweenCities(accounts, nameOf, measure, city, others);
        session.Write(DecompositionReport.Of([.. results.Select(r => (r.Subject with { LeftOut = left }, r.Breakdown))], IsMultiplicative), Format, Output, ByteOrderMark);
        return App.Fine;
    }

    private static List<(DecompositionSubject Subject, Breakdown Breakdown)> InTime(IReadOnlyList<EmissionAccount> accounts, Text name, string measure)
    {
        var breakdown = Decomposer.Chained(accounts);
        var (first, last) = (accounts.MinBy(a => a.Year)!, accounts.MaxBy(a => a.Year)!);
        var subject = new DecompositionSubject(name, breakdown.Years[0], breakdown.Years[^1], measure) { Id = accounts[0].City };
        return [(subject.With(breakdown, first.Gdp, last.Gdp), breakdown)];
    }

    private static List<(DecompositionSubject Subject, Breakdown Breakdown)> BetweenCities(IReadOnlyList<EmissionAccount> accounts, Func<string, Text> nameOf, string measure, string city, IReadOnlyList<string> others)
    {
        var group = GroupBreakdown.Of(accounts) ?? throw new UserException(DriverCommandTexts.NoPopulation.With(string.Join(", ", accounts.Where(a => a.Population is not > 0).Select(a => $"{a.City} {a.Year}"))));
        return
        [
            .. others.Select(other => (new DecompositionSubject(nameOf(city), accounts[0].Year, accounts[0].Year, measure)
            {
                Id = city,
                Other = nameOf(other),
                OtherId = other,
                Group = [.. group.Cities.Select(nameOf)],
            }, group.Between(city, other))),
        ];
    }

    private static string CityOf(IReadOnlyList<string> cities, string? named) => named is null
        ? cities is [var only] ? only : throw new UserException(DriverCommandTexts.NameACity.With(string.Join(", ", cities.Take(20))))
        : cities.FirstOrDefault(c => c.Equals(named, StringComparison.OrdinalIgnoreCase)) ?? throw new UserException(CommandTexts.NoSuchCity.With(named, string.Join(", ", cities.Take(20))));

    // The years between the ends for a chain, the ends alone otherwise; one year between cities.
    private IReadOnlyList<int> YearsOf(string city, IReadOnlyList<int> known)
    {
        foreach (var year in ((int?[])[From, To]).OfType<int>().Where(y => !known.Contains(y)))
        {
            throw NoInventory(city, year, known);
        }

        if (With.Count > 0 && From is not null && To is not null && From != To)
        {
            throw new UserException(DriverCommandTexts.OneYear);
        }

        if (known.Count == 0)
        {
            throw new UserException(CommandTexts.NothingSelected);
        }

        if (With.Count > 0)
        {
            return [To ?? From ?? known.Max()];
        }

        var (first, last) = (From ?? known.Min(), To ?? known.Max());
        return first >= last ? throw new UserException(DriverCommandTexts.YearsReversed.With(first, last))
            : IsChained ? [.. known.Where(y => y >= first && y <= last).Order()]
            : [first, last];
    }

    private static UserException NoInventory(string city, int year, IReadOnlyList<int> known) => new(DriverCommandTexts.NoSuchYear.With(city, year, string.Join(", ", known.Order())));
}
