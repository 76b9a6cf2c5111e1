using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Core.Units;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The units of a kind of parameter are known, its least plausible value lies below its greatest, and the dimensions of activities are words that are understood.</summary>
internal sealed class RegistryUnits : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.RowsOf("parameter-kinds", RegistryColumns.Parameters))
        {
            foreach (var symbol in Registry.Split(row["units"]).Where(u => !UnitCatalogue.TryParse(u, out _)))
            {
                yield return new(row["id"], UnitFindings.Of(symbol, row.PlaceOf("units")));
            }

            if (Number(row, "minimum") > Number(row, "maximum"))
            {
                yield return new(row["id"], new Diagnostic(Rules.RangeReversed, row.PlaceOf("minimum"), row["minimum"], row["minimum"], row["maximum"]));
            }

            foreach (var column in ((string[])["minimum", "maximum"]).Where(c => row[c].Length > 0 && Number(row, c) is null))
            {
                yield return new(row["id"], new Diagnostic(Rules.NotANumber, row.PlaceOf(column), row[column]));
            }
        }

        foreach (var row in dataset.RowsOf("activities", DatasetColumns.Activities))
        {
            foreach (var word in Registry.Split(row["dimensions"]).Where(d => !Activity.KnownDimensions.Contains(d)))
            {
                yield return new(row["id"], new Diagnostic(Rules.InvalidWord, row.PlaceOf("dimensions"), "dimensions", word, string.Join(", ", Activity.KnownDimensions)));
            }
        }
    }

    private static double? Number(Row row, string column) => double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
