using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>A folder that holds a data package.</summary>
/// <param name="Package">Its <c>datapackage.json</c>.</param>
/// <param name="Files">Opens a file by its path within the folder, or gives null.</param>
internal sealed record DatasetFolder(InputFile Package, Func<string, InputFile?> Files)
{
    /// <summary>The dataset, with all its rows read; null, with findings, when its description is unusable.</summary>
    public Dataset? Read(DatasetReader reader, bool shipped)
    {
        var dataset = reader.Read(Package, Files, shipped);
        _ = dataset?.Numbers;
        return dataset;
    }
}
