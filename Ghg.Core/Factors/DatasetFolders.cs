using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>Finds the datasets among files.</summary>
internal static class DatasetFolders
{
    private const string Description = "datapackage.json";

    /// <summary>The folders that hold a <c>datapackage.json</c>, by path.</summary>
    public static IReadOnlyList<DatasetFolder> In(IEnumerable<InputFile> files)
    {
        var byPath = files.DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path, StringComparer.Ordinal);
        return [.. byPath.Where(f => f.Key == Description || f.Key.EndsWith("/" + Description, StringComparison.Ordinal)).Select(f => Of(f.Value, byPath))];
    }

    private static DatasetFolder Of(InputFile package, Dictionary<string, InputFile> files)
    {
        var folder = package.Path[..^Description.Length];
        return new DatasetFolder(package, path => files.GetValueOrDefault(folder + path));
    }
}
