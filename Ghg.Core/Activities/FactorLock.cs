using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Activities;

/// <summary>
/// The datasets that a project's numbers can come from, as they are now, so that the same inventory can be made when the library has moved on. Written to
/// <see cref="FileName"/> on request and compared when a project is read with <see cref="ReadOptions.Locked"/>.
/// </summary>
/// <param name="Datasets">The datasets by name.</param>
public sealed record FactorLock(IReadOnlyList<LockedDataset> Datasets)
{
    /// <summary>The name of the file in a project's folder.</summary>
    public const string FileName = "ghg.lock.json";

    // Every total weighs gases, and every name is the registry's.
    private static readonly string[] Always = ["gwp", "registry"];

    /// <summary>The lock of a project: the datasets that are asked for its cities, those that its rows name, and what every project uses.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The lock.</returns>
    public static FactorLock Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new([.. AskedOf(project).Select(d => new LockedDataset(d.Name, d.Info.Version, d.Sha256))]);
    }

    /// <summary>The datasets that numbers of a project can come from, by name.</summary>
    internal static IReadOnlyList<Dataset> AskedOf(Project project)
    {
        var (catalogue, settings) = (project.Catalogue, project.Settings);
        var resolver = new Resolver(catalogue, new ResolverOptions(settings.Datasets, settings.MaxYearGap, settings.Editions, settings.Gwp));
        var ordered = project.Cities.Values.Select(c => c.Places.Country).Append("").Distinct().SelectMany(resolver.Order);
        var named = project.CitiesWithRows.SelectMany(c => project.RecordsOf(c, new DiagnosticBag())).Select(r => r.Key.Factor).Distinct()
            .Select(project.OverrideOf).OfType<FactorOverride>().SelectMany(o => o.Single.Values.Select(s => s.Dataset).Append(o.Set?.Dataset)).OfType<string>();
        return
        [
            .. ordered.Concat(named.Concat(Always).Select(catalogue.Dataset).OfType<Dataset>())
                .Concat(catalogue.Datasets.Where(d => !d.IsShipped && d.GwpSets.Any(s => s.Name == project.Gwp.Name)))
                .Distinct().OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Info.Version, StringComparer.Ordinal),
        ];
    }
}
