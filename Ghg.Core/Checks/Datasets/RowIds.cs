using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The column <c>factor</c> of an activities file can name every row and every set: no blank, no sign that means something there.</summary>
internal sealed class RowIds : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from row in dataset.Rows
        from column in (string[])["id", "set"]
        where row.Row[column].Any(c => char.IsWhiteSpace(c) || c is '/' or ';' or '=' or '@' or ',' or '"')
        select row.Finds(Rules.IdNotNameable, column, row.Row[column]);
}
