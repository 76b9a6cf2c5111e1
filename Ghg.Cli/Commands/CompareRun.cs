using Ghg.Core.Activities;
using Ghg.Core.Analysis;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>One run of ghg compare: build the cities, compare or add them up, say what was found, and only then write.</summary>
internal sealed class CompareRun(Session session, IReadOnlyList<Project> projects, bool strict, string diagnostics)
{
    private readonly DiagnosticBag _bag = new();

    /// <summary>What came out: a report, or null with findings; and the cities (and years, where settled) whose findings block it.</summary>
    public sealed record Outcome(AnalysisReport? Report, IReadOnlyList<CityYear> Cities, bool YearIsSettled);

    /// <summary>Cities of a table of series. The exit code.</summary>
    public static int OfTable(SeriesInput input, int? year, string format, string? output, bool byteOrderMark)
    {
        var comparison = SeriesComparer.Compare(input.Series, year, input.Project, input.Diagnostics);
        return input.Finish(comparison is null ? null : SeriesComparisonReport.Of(comparison), format, output, byteOrderMark);
    }

    /// <summary>The named cities, or all.</summary>
    public Outcome SideBySide(string[] named, ComparisonScope scope) => Compared(InventoriesOf(named), scope, null, [.. Chosen(named).SelectMany(c => c.Named)]);

    /// <summary>A city with the nearest ones of all.</summary>
    public Outcome Peers(string[] named, int count, ComparisonScope scope)
    {
        if (Chosen(named).SelectMany(c => c.Named).Distinct().ToList() is not [var city])
        {
            throw new UserException(PeerTexts.OneCity);
        }

        var all = InventoriesOf([]);
        return PeerFinder.Nearest(all, city, count > 0 ? count : throw new UserException(PeerTexts.NotACount), scope.Year, _bag) is { } group
            ? Compared([.. all.Where(i => group.Cities.Contains(i.City))], scope with { Year = group.Year }, group, group.Cities)
            : new(null, [.. all.Where(i => i.City == city)], false);
    }

    /// <summary>The named cities, or all, added up.</summary>
    public Outcome Sum(string[] named, ComparisonScope scope)
    {
        var inventories = InventoriesOf(named);
        var addition = CityAddition.Of(inventories, scope.Year, scope.Level, _bag);
        return addition is null ? new(null, inventories, false) : new(CitySumReport.Of(addition), addition.Comparison.Cities, true);
    }

    /// <summary>Says what was found and writes the report unless that blocks. The exit code.</summary>
    public int Finish(Outcome outcome, string format, string? output, bool byteOrderMark)
    {
        CheckedInventories.Check(outcome.Cities, _bag, session.Host.Cancellation);
        var code = Findings.Report(session, projects, _bag, [.. outcome.Cities.Select(c => (c.City, outcome.YearIsSettled ? (int?)c.Year : null))], strict, diagnostics);
        if (code == App.Fine)
        {
            session.Write(outcome.Report ?? throw new UserException(CommandTexts.NothingSelected), format, output, byteOrderMark);
        }

        return code;
    }

    private Outcome Compared(IReadOnlyList<CityYear> inventories, ComparisonScope scope, PeerGroup? peers, IReadOnlyList<string> order) =>
        CityComparer.Compare(inventories, scope, _bag) is { } comparison
            ? new(ComparisonReport.Of(comparison with { Peers = peers }, order), comparison.Cities, true)
            : new(null, inventories, false);

    // A city is named by id or name in any of the projects; without names all are compared. An id of two projects would be two cities of one name.
    private List<(Project Project, IReadOnlyList<string> Cities, IReadOnlyList<string> Named)> Chosen(string[] values)
    {
        var named = values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var name in named.Where(n => projects.All(p => IdOf(p, n) is null)))
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

    private List<CityYear> InventoriesOf(string[] named) => [.. Chosen(named).SelectMany(c => InventoriesOf(c.Project, c.Cities))];

    private List<CityYear> InventoriesOf(Project project, IReadOnlyList<string> cities)
    {
        var builder = new InventoryBuilder(project);
        var inventories = builder.Build(new Selection { Cities = cities }).Select(i => new CityYear(project, i) { Builder = builder }).ToList();
        _bag.Add(builder.Diagnostics);
        return inventories;
    }
}
