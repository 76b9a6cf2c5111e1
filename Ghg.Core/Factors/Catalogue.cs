using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>The datasets that a calculation can draw on, and the registry that names what they hold.</summary>
public sealed class Catalogue
{
    private const string Root = "emission-factors/";

    private static readonly Lazy<Catalogue> Loaded = new(() => Load(Registry.Shipped));

    private Catalogue(Registry registry, IReadOnlyList<Dataset> datasets) => (Registry, Datasets) = (registry, datasets);

    /// <summary>The datasets that ship.</summary>
    public static Catalogue Shipped => Loaded.Value;

    /// <summary>Activities, parameters and places.</summary>
    public Registry Registry { get; }

    /// <summary>The project's own datasets first, then the shipped ones, each by name.</summary>
    public IReadOnlyList<Dataset> Datasets { get; }

    /// <summary>The dataset of a name.</summary>
    /// <param name="name">The name, or name@version.</param>
    /// <returns>The dataset, or null.</returns>
    public Dataset? Dataset(string name) =>
        Datasets.FirstOrDefault(d => d.Name == name) ?? Datasets.FirstOrDefault(d => $"{d.Name}@{d.Info.Version}" == name);

    /// <summary>The catalogue with a project's own datasets, which come first and may declare activities.</summary>
    /// <param name="own">The project's datasets.</param>
    /// <returns>A new catalogue.</returns>
    internal Catalogue With(IReadOnlyList<Dataset> own) => own.Count == 0
        ? this
        : new Catalogue(Registry.With(own.SelectMany(d => d.Activities)), [.. own.OrderBy(d => d.Name, StringComparer.Ordinal), .. Datasets]);

    /// <summary>The catalogue with datasets that take the place, and the rank, of those of the same names; others are added as the project's own.</summary>
    /// <param name="others">The datasets.</param>
    /// <returns>A new catalogue.</returns>
    internal Catalogue Replacing(IReadOnlyList<Dataset> others) => others.Count == 0
        ? this
        : new Catalogue(
            Registry.With(others.SelectMany(d => d.Activities)),
            [
                .. others.Where(o => Datasets.All(d => d.Name != o.Name)),
                .. Datasets.Select(d => others.FirstOrDefault(o => o.Name == d.Name) is { } other ? other.Ranked(d.IsShipped && other.GwpSets.Count == 0) : d),
            ]);

    /// <summary>Reads the descriptions of the datasets that ship.</summary>
    internal static Catalogue Load(Registry registry)
    {
        var diagnostics = new DiagnosticBag();
        var reader = new DatasetReader(registry, diagnostics);
        var datasets = new List<Dataset>();
        foreach (var package in EmbeddedFile.Names(Root).Where(n => n.EndsWith("/datapackage.json", StringComparison.Ordinal)))
        {
            var folder = package[..(package.LastIndexOf('/') + 1)];
            var dataset = reader.Read(EmbeddedFile.File(package), path => EmbeddedFile.File(folder + path), shipped: true);
            datasets.Add(dataset ?? throw new InvalidOperationException($"the shipped dataset '{package}' cannot be read"));
        }

        return new Catalogue(registry, datasets);
    }
}
