using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A number says where in its source it stands: the table and the page.</summary>
internal sealed class RowLocators : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        dataset.Rows.Where(r => r.Number.Locator.Length == 0).Select(r => r.Finds(Rules.LocatorMissing, "locator", r.Number.Id));
}
