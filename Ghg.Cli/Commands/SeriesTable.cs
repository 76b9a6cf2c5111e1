using Ghg.Core.Activities;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>The series of a table that a command line chooses.</summary>
internal sealed class SeriesTable(Session session, Project? project, bool strict, string diagnostics)
{
    public SeriesInput Read(InputFile file, TextEncoding encoding, string[] cities, IReadOnlyList<string> levels, IReadOnlyList<int> years)
    {
        var bag = new DiagnosticBag();
        var all = SeriesReader.Read(file, bag, project, encoding);
        var ids = cities.SelectMany(c => c.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(c => IdOf(c, all)).ToList();
        var chosen = levels.Select(l => LevelOf(l, all)).ToList();
        var series = all.Where(s => (ids.Count == 0 || ids.Contains(s.City)) && (chosen.Count == 0 || chosen.Contains(s.Measure.Id))).Select(s => s.In(years)).OfType<EmissionSeries>().ToList();
        return new SeriesInput(session, project, series, bag, new Selection { Cities = ids, Years = years }, strict, diagnostics);
    }

    private static string IdOf(string city, IReadOnlyList<EmissionSeries> all) =>
        all.FirstOrDefault(s => ((string[])[s.City, s.Name.English, s.Name.Chinese]).Contains(city, StringComparer.OrdinalIgnoreCase))?.City
        ?? throw new UserException(CommandTexts.NoSuchCity.With(city, string.Join(", ", all.Select(s => s.City).Distinct().Take(20))));

    private static string LevelOf(string level, IReadOnlyList<EmissionSeries> all)
    {
        var id = SeriesView.TryParse(level, out var view) ? view.Id : level;
        return all.FirstOrDefault(s => s.Measure.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Measure.Id
            ?? throw new UserException(CommandTexts.NoSuchLevel.With(level, string.Join(", ", all.Select(s => s.Measure.Id).Distinct().Order(StringComparer.Ordinal))));
    }
}
