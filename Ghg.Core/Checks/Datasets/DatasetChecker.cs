using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// Checks datasets for a review or a CI job: everything that their reader refuses, and what only shows when a dataset is looked at as a whole and beside the
/// others: ties, ranges, other publishers' values, earlier versions.
/// </summary>
public static class DatasetChecker
{
    private const string RegistryName = "registry";

    /// <summary>Checks the datasets among some files: each folder with a <c>datapackage.json</c> is one.</summary>
    /// <param name="files">The files, with '/' between folders.</param>
    /// <param name="options">How to check.</param>
    /// <returns>The datasets and what is wrong with them.</returns>
    public static DatasetReport Check(IEnumerable<InputFile> files, DatasetCheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new DatasetCheckOptions();
        var found = new DiagnosticBag();
        var folders = DatasetFolders.In(files);

        // A registry that is checked together with datasets declares the activities of those.
        var names = Registry.Shipped.With(Read(folders, Registry.Shipped, new DiagnosticBag(), options.Encoding).Where(d => d.Name == RegistryName).SelectMany(d => d.Activities));
        var datasets = Read(folders, names, found, options.Encoding);
        var earlier = Read(DatasetFolders.In(options.Against), names, new DiagnosticBag(), options.Encoding);
        var registry = names.With(datasets.SelectMany(d => d.Activities));
        var library = new DatasetLibrary([.. datasets, .. Catalogue.Shipped.Datasets.Where(s => datasets.TrueForAll(d => d.Name != s.Name))], registry);
        foreach (var dataset in datasets)
        {
            var seen = new CheckedDataset(dataset, registry, library, options.Cities, earlier.Find(e => e.Name == dataset.Name));
            foreach (var finding in Acceptances.Apply(dataset, [.. DatasetCheckRegistry.All.SelectMany(c => c.Check(seen))]))
            {
                found.Add(finding);
            }
        }

        foreach (var name in datasets.GroupBy(d => d.Name).Where(g => g.Count() > 1))
        {
            found.Add(Rules.RepeatedId, name.Last().Package.Json["name"]!.Place, name.Key, "datasets");
        }

        return new DatasetReport(datasets, found.Sorted());
    }

    /// <summary>Reads the datasets among some files, strictly, without checking them beside others.</summary>
    /// <param name="files">The files, with '/' between folders.</param>
    /// <param name="diagnostics">Takes what the reader refuses.</param>
    /// <returns>The datasets that could be read, by name.</returns>
    public static IReadOnlyList<Dataset> Read(IEnumerable<InputFile> files, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Read(DatasetFolders.In(files), Registry.Shipped, diagnostics, TextEncoding.Recognise);
    }

    private static List<Dataset> Read(IReadOnlyList<DatasetFolder> folders, Registry registry, DiagnosticBag diagnostics, TextEncoding encoding)
    {
        var reader = new DatasetReader(registry, diagnostics, encoding);
        return [.. folders.Select(f => f.Read(reader, shipped: false)).OfType<Dataset>().OrderBy(d => d.Name, StringComparer.Ordinal)];
    }
}
