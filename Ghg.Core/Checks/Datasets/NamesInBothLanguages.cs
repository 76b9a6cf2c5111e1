using Ghg.Core.Diagnostics;

namespace Ghg.Core.Checks.Datasets;

/// <summary>Activities, parameters, places and gases have names in both languages.</summary>
internal sealed class NamesInBothLanguages : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset) =>
        from kind in RegistryColumns.All
        from row in dataset.RowsOf(kind.Kind, kind.Columns)
        from column in (string[])["name", "name_zh"]
        where row[column].Length == 0
        select new DatasetFinding(row["id"], new Diagnostic(Rules.NameMissing, row.PlaceOf(column), row["id"], column));
}
