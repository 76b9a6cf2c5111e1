using System.CommandLine;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>
/// The choice that every analysis over time gives: a project or a table of series (or both: the project's indicators with the table's emissions), which
/// cities, which totals, which years.
/// </summary>
internal sealed class SeriesOptions
{
    private readonly Session _session;
    private readonly Argument<string> _path;
    private readonly Option<string?> _series;
    private readonly Option<string[]> _city;
    private readonly Option<string[]> _level;
    private readonly Option<string[]> _years;
    private readonly Option<string?> _gwp;
    private readonly Option<bool> _strict;
    private readonly Option<string> _diagnostics;
    private readonly Option<string> _encoding;
    private readonly Option<int?> _threads;
    private readonly Option<bool> _locked;

    public SeriesOptions(Session session)
    {
        _session = session;
        var language = session.Language;
        _path = CommonOptions.Path(session);
        _series = new("--series") { Description = CommandTexts.Series.In(language), HelpName = "file" };
        _city = CommonOptions.City(session);
        _level = new("--level") { Description = CommandTexts.Level.In(language), AllowMultipleArgumentsPerToken = true, HelpName = string.Join('|', SeriesView.Totals.Select(v => v.Id)) };
        _years = new("--years", "--year") { Description = CommandTexts.Year.In(language), AllowMultipleArgumentsPerToken = true, HelpName = "years" };
        (_gwp, _strict, _diagnostics) = (CommonOptions.Gwp(session), CommonOptions.Strict(session), CommonOptions.Diagnostics(session));
        (_encoding, _threads, _locked) = (CommonOptions.Encoding(session), CommonOptions.Threads(session), CommonOptions.Locked(session));
    }

    /// <summary>Adds the choice to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_path);
        foreach (var option in (Option[])[_series, _city, _level, _years, _gwp, _strict, _diagnostics, _locked, _encoding, _threads])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>
    /// Reads what was chosen. Views are those of <c>--level</c>, or else the given ones; <paramref name="parts"/> may add finer views of each, such as its
    /// sectors. A table of series is taken whole, or the rows of the named levels. Inventories are asked how sure they are only if <paramref name="asksHowSure"/>;
    /// a table says so itself.
    /// </summary>
    public SeriesInput Read(ParseResult parsed, IReadOnlyList<SeriesView> views, Func<SeriesView, IEnumerable<SeriesView>>? parts = null, bool asksHowSure = false)
    {
        var named = parsed.GetValue(_level)!.SelectMany(l => l.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var reading = CommonOptions.ReadingOf(parsed, _session, _encoding, _threads, _locked, _gwp);
        var file = parsed.GetValue(_series);
        var project = file is null || parsed.GetResult(_path) is { Implicit: false } ? _session.Read(parsed.GetValue(_path)!, reading) : null;
        var years = CommonOptions.YearsOf(parsed.GetValue(_years)!);
        CommonOptions.RefuseLockWithout(project, reading);
        if (file is not null)
        {
            return new SeriesTable(_session, project, parsed.GetValue(_strict), parsed.GetValue(_diagnostics)!)
                .Read(ProjectFiles.One(file, _session.Host), reading.Encoding, parsed.GetValue(_city)!, named, years);
        }

        var wanted = named.Count == 0 ? views : [.. named.Select(n => SeriesView.TryParse(n, out var view) ? view : throw new UserException(CommandTexts.NoSuchLevel.With(n, string.Join(", ", SeriesView.Totals.Select(v => v.Id)))))];
        var selection = new Selection { Cities = CommonOptions.CitiesOf(parsed.GetValue(_city)!, project!), Years = years };
        var builder = new InventoryBuilder(project!);
        var finer = wanted.ToDictionary(v => v, v => parts?.Invoke(v).ToList() ?? []);
        var maker = new SeriesMaker(project!, [.. wanted.SelectMany(v => finer[v].Prepend(v)).DistinctBy(v => v.Id)]);
        var inventories = CheckedInventories.Of(builder, project!, selection, _session.Host.Cancellation);
        if (asksHowSure)
        {
            maker.AddWithUncertainty(inventories, builder);
        }
        else
        {
            foreach (var inventory in inventories)
            {
                maker.Add(inventory);
            }
        }

        builder.Diagnostics.Add(maker.Findings());
        return new SeriesInput(_session, project, maker.Series(), builder.Diagnostics, selection, parsed.GetValue(_strict), parsed.GetValue(_diagnostics)!)
        {
            PartIds = finer.Values.SelectMany(f => f).Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
        };
    }
}
