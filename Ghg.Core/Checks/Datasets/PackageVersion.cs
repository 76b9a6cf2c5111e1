using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A package has a version of three numbers, so that one can be said to be later than another.</summary>
internal sealed class PackageVersion : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        if (NumbersOf(dataset.Json.Of("version")) is null)
        {
            yield return CheckedDataset.Finds(Rules.VersionMissing, dataset.Json["version"] ?? dataset.Json, dataset.Dataset.Name, dataset.Json.Of("version"));
        }
    }

    /// <summary>The numbers of a version such as 1.10.0, or null.</summary>
    public static (int Major, int Minor, int Patch)? NumbersOf(string version) =>
        version.Split('.') is [var major, var minor, var patch] && Number(major) is { } a && Number(minor) is { } b && Number(patch) is { } c ? (a, b, c) : null;

    private static int? Number(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
