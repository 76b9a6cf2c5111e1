using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A factor of electricity is one of the four kinds that scope 2 knows, and nothing else has a kind.</summary>
internal sealed class ElectricityKinds : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from row in dataset.Rows
        let kind = row.Number.Scope2Method
        where kind.Length > 0 && (kind is not ("location" or "residual" or "market" or "supplier") || dataset.ActivityOf(row.Number).Group != Activity.Carrier)
        select row.Finds(Rules.ElectricityKindUnknown, "scope2_method", kind);
}
