namespace Ghg.Core.Checks.Datasets;

/// <summary>One thing that can be wrong with a dataset as a whole: what its reader cannot see row by row. One file each.</summary>
internal interface IDatasetCheck
{
    /// <summary>Looks at one dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>What is wrong.</returns>
    IEnumerable<DatasetFinding> Check(CheckedDataset dataset);
}
