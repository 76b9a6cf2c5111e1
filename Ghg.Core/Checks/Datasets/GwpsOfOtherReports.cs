using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A global warming potential has a source and lies near those of the other reports: they differ by 1.72 times at most.</summary>
internal sealed class GwpsOfOtherReports : IDatasetCheck
{
    private const double OfReports = 2.5;

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var rows = dataset.RowsOf("gwp", DatasetColumns.Gwp).ToList();
        var sources = dataset.Dataset.Info.Sources;
        foreach (var row in rows)
        {
            var id = $"{row["set"]} {row["gas"]}";
            if (!sources.ContainsKey(row["source"]))
            {
                yield return new(id, new Diagnostic(Rules.UnknownSource, row.PlaceOf("source"), row["source"], dataset.Dataset.Name));
            }

            if (row["locator"].Length == 0)
            {
                yield return new(id, new Diagnostic(Rules.LocatorMissing, row.PlaceOf("locator"), id));
            }
        }

        var sets = dataset.Dataset.GwpSets.Concat(dataset.Dataset.GwpSets.Count > 1 ? [] : GwpSets.Shipped).ToList();
        foreach (var row in rows)
        {
            if (Gases.TryParse(row["gas"], out var gas) && double.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                && sets.Where(s => s.Name != row["set"]).Select(s => s.Values.GetValueOrDefault(gas.Id)).Where(v => v > 0).ToList() is { Count: > 0 } others
                && (value <= 0 || others.TrueForAll(o => Math.Max(value / o, o / value) > OfReports)))
            {
                var range = new PublishedRange(others.Min(), others.Max());
                var finding = new Diagnostic(Rules.FarFromOthers, row.PlaceOf("value"), row["value"], " kg CO2e/kg", range.Low, range.High, gas.Formula, range.TimesOutside(value));
                yield return new($"{row["set"]} {row["gas"]}", Mistakes.Of(value, range) is { } mistake ? finding with { Suggestion = mistake } : finding);
            }
        }
    }
}
