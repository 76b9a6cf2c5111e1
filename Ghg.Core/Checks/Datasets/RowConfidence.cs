using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A number says whether somebody saw it in the document itself. A recalled one is not shipped.</summary>
internal sealed class RowConfidence : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        dataset.Rows.Where(r => r.Number.Confidence is not ("verified" or "secondary")).Select(r => r.Finds(Rules.ConfidenceUnknown, "confidence", r.Number.Confidence));
}
