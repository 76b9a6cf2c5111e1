using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A parameter lies in the range that the registry holds plausible for its kind.</summary>
internal sealed class KindRanges : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from row in dataset.Rows
        let kind = dataset.Registry.Parameter(row.Number.Quantity)
        where kind is not null && !kind.IsPlausible(row.Number.Value, row.Number.Unit)
        select row.Finds(
            Rules.OutsideKind, "value", row.Number.ValueText, CheckedRow.Behind(row.Number.Unit), kind.Minimum ?? double.NegativeInfinity, kind.Maximum ?? double.PositiveInfinity, CheckedRow.Behind(kind.Units[0]), kind.Name);
}
