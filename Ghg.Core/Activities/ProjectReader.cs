using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Activities;

/// <summary>Reads the files of a project folder, or one activities file alone, into a <see cref="Project"/>. All mistakes are found in one run.</summary>
public static class ProjectReader
{
    /// <summary>The folder of activities files.</summary>
    public const string ActivitiesFolder = "activities/";

    /// <summary>The folder of the project's own datasets.</summary>
    public const string FactorsFolder = "factors/";

    /// <summary>The tables that analyses read themselves, out of <see cref="Project.File"/>.</summary>
    private static readonly string[] ForAnalysis = ["baselines.csv", "drivers.csv", "measures.csv", "recalculations.csv", "targets.csv"];

    private static readonly string[] Known = ["ghg.json", "cities.csv", "inventories.csv", "indicators.csv", "sites.csv", "parameters.csv", "correlations.csv", "activities.csv", .. ForAnalysis];

    /// <summary>Reads a project.</summary>
    /// <param name="files">Its files; paths are relative to the folder, with '/' between folders, or prefixed by <paramref name="root"/>.</param>
    /// <param name="vocabulary">What the methods that will run know.</param>
    /// <param name="options">How to read.</param>
    /// <param name="root">What all paths begin with, so that diagnostics can name files as the user did; empty or ending in '/'.</param>
    /// <returns>The project, with findings in <see cref="Project.Diagnostics"/>.</returns>
    public static Project Read(IEnumerable<InputFile> files, ActivityVocabulary vocabulary, ReadOptions? options = null, string root = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var byPath = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path[root.Length..], StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        var settings = byPath.TryGetValue("ghg.json", out var json) ? SettingsReader.Read(json, diagnostics) : new Settings();
        settings = options?.Gwp is { } gwp ? settings with { Gwp = gwp } : settings;
        var catalogue = Catalogue.Shipped.With(OwnDatasets(byPath, options?.Encoding ?? TextEncoding.Recognise, diagnostics)).Replacing(options?.InPlace ?? []);
        var project = new Project(settings, catalogue, byPath.ContainsKey("cities.csv")) { Vocabulary = vocabulary, Options = options ?? new ReadOptions() };
        var activities = byPath.Where(f => IsActivities(f.Key)).Select(f => f.Value).ToList();
        new ProjectTables(project, byPath).Read();
        project.FilesForAnalysis = byPath.Where(f => ForAnalysis.Contains(f.Key)).ToDictionary(StringComparer.Ordinal);
        project.InputFiles = [.. byPath.Where(f => IsActivities(f.Key) || Known.Contains(f.Key) || f.Key == FactorLock.FileName || f.Key.StartsWith(FactorsFolder, StringComparison.Ordinal)).Select(f => new InputFile(f.Key, f.Value.Open))];
        project.Root = root;
        ReportStrangers(byPath.Keys, root, project.Diagnostics);
        if (activities.Count == 0)
        {
            project.Diagnostics.Add(Rules.NoActivities, Place.File(root.Length > 0 ? root.TrimEnd('/') : "."));
        }

        return Finish(project, activities, diagnostics, byPath.GetValueOrDefault(FactorLock.FileName), root);
    }

    /// <summary>Reads one activities file alone, with every setting at its default.</summary>
    /// <param name="file">The file.</param>
    /// <param name="vocabulary">What the methods that will run know.</param>
    /// <param name="options">How to read.</param>
    /// <returns>The project, with findings in <see cref="Project.Diagnostics"/>.</returns>
    public static Project ReadActivities(InputFile file, ActivityVocabulary vocabulary, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var settings = options?.Gwp is { } gwp ? new Settings { Gwp = gwp } : new Settings();
        var project = new Project(settings, Catalogue.Shipped.Replacing(options?.InPlace ?? []), hasCityFile: false) { Vocabulary = vocabulary, Options = options ?? new ReadOptions() };
        project.InputFiles = [file];
        return Finish(project, [file], new DiagnosticBag());
    }

    private static Project Finish(Project project, IReadOnlyList<InputFile> activities, DiagnosticBag diagnostics, InputFile? locked = null, string root = "")
    {
        project.Diagnostics.Add(diagnostics);
        CheckSettings(project);
        project.ActivityFiles = activities;
        project.Take(new ActivityReader(activities, project.Vocabulary, project.Options).Read(project.Diagnostics));
        ReportUnknownPlaces(project);
        if (project.Options.Locked)
        {
            LockComparison.Run(project, locked, root + FactorLock.FileName);
        }

        return project;
    }

    private static void CheckSettings(Project project)
    {
        var sets = project.Catalogue.Datasets.Where(d => !d.IsShipped).SelectMany(d => d.GwpSets).Concat(GwpSets.Shipped).ToList();
        if (GwpSets.Find(sets, project.Settings.Gwp) is { } gwp)
        {
            project.Gwp = gwp;
        }
        else
        {
            project.Diagnostics.Add(new Diagnostic(Rules.UnknownGwpSet, project.Options.Gwp is null ? project.Settings.PlaceOf("gwp") : null, project.Settings.Gwp, UnitTexts.List(sets.Select(s => s.Name)))
                .WithNearest(project.Settings.Gwp, sets.Select(s => s.Name)));
        }

        foreach (var name in project.Settings.Datasets.Concat(project.Settings.Editions.Keys).Where(n => project.Catalogue.Dataset(n) is null).Distinct())
        {
            var known = project.Catalogue.Datasets.Select(d => d.Name).ToList();
            project.Diagnostics.Add(new Diagnostic(Rules.UnknownDataset, project.Settings.PlaceOf("dataset " + name), name).WithNearest(name, known));
        }

        // An edition that does not exist would leave the whole dataset unused and another in its place.
        foreach (var (name, edition) in project.Settings.Editions)
        {
            if (project.Catalogue.Dataset(name) is { } dataset && !dataset.HasEdition(edition))
            {
                var known = dataset.Numbers.Select(n => n.Edition).Where(e => e.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
                project.Diagnostics.Add(new Diagnostic(Rules.InvalidSetting, null, "editions", edition, string.Join(", ", known)).WithNearest(edition, known));
            }
        }
    }

    // A number for a place that is misspelt would never be chosen, and a wider one taken in its place. Cities are known only now.
    private static void ReportUnknownPlaces(Project project)
    {
        var registry = project.Catalogue.Registry;
        foreach (var dataset in project.Catalogue.Datasets.Where(d => !d.IsShipped))
        {
            var named = dataset.Numbers.Select(n => n.Region).ToHashSet(StringComparer.Ordinal);
            var unknown = dataset.Numbers.Where(n => n.Region.Length > 0 && registry.Region(n.Region) is null && !project.Cities.ContainsKey(n.Region)).ToList();
            var known = registry.RegionNames.Concat(project.Cities.Keys).ToList();

            // A dataset that is shared has numbers for cities of other projects. A name near one that is known here is misspelt, unless that one has numbers too.
            var (misspelt, elsewhere) = (new List<SourcedNumber>(), new List<SourcedNumber>());
            foreach (var number in unknown)
            {
                (Nearest.Of(number.Region, known) is { } near && !named.Contains(near) ? misspelt : elsewhere).Add(number);
            }

            foreach (var number in misspelt)
            {
                project.Diagnostics.Add(new Diagnostic(Rules.UnknownPlace, number.Place, number.Region, "region").WithNearest(number.Region, known));
            }

            if (elsewhere.Count > 0)
            {
                project.Diagnostics.Add(Rules.PlacesOutsideProject, elsewhere[0].Place, dataset.Name, UnitTexts.List([.. elsewhere.Select(n => n.Region).Distinct().Order(StringComparer.Ordinal)]));
            }
        }
    }

    private static List<Dataset> OwnDatasets(Dictionary<string, InputFile> files, TextEncoding encoding, DiagnosticBag diagnostics)
    {
        var reader = new DatasetReader(Registry.Shipped, diagnostics, encoding);
        var own = new List<Dataset>();
        foreach (var folder in DatasetFolders.In(files.Where(f => f.Key.StartsWith(FactorsFolder, StringComparison.Ordinal)).Select(f => f.Value)))
        {
            // A project's own rows are all read at once, so that every mistake in them comes out.
            if (folder.Read(reader, shipped: false) is { } dataset)
            {
                if (own.Any(d => d.Name == dataset.Name))
                {
                    diagnostics.Add(Rules.RepeatedId, Place.File(folder.Package.Path), dataset.Name, FactorsFolder);
                }

                own.Add(dataset);
            }
        }

        return own;
    }

    private static bool IsActivities(string path) =>
        path == "activities.csv" || (path.StartsWith(ActivitiesFolder, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase));

    private static void ReportStrangers(IEnumerable<string> paths, string root, DiagnosticBag diagnostics)
    {
        var all = paths.ToList();
        var packaged = all.Where(p => p.StartsWith(FactorsFolder, StringComparison.Ordinal) && p.EndsWith("/datapackage.json", StringComparison.Ordinal))
            .Select(p => p[..(p.LastIndexOf('/') + 1)]).ToList();
        foreach (var path in all.Where(p => p.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !IsActivities(p) && !Known.Contains(p)))
        {
            if (!packaged.Any(f => path.StartsWith(f, StringComparison.Ordinal)))
            {
                diagnostics.Add(new Diagnostic(Rules.FileNotRead, Place.File(root + path), path, UnitTexts.List(Known)).WithNearest(path, Known));
            }
        }
    }
}
