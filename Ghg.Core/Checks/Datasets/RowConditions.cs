using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Methods;

namespace Ghg.Core.Checks.Datasets;

/// <summary>A condition asks for something that a city, a site or a row can state: one that nobody can is never fulfilled. Climates are named as the IPCC names them.</summary>
internal sealed class RowConditions : IDatasetCheck
{
    private const string Climate = "climate";

    // What the columns of cities.csv and sites.csv state, beside the inputs of methods.
    private static readonly string[] OfPlaces = [Climate, "temperature", "economy", "management", "kind"];

    // What an assumption of uncertainty may ask of the number that it is for.
    private static readonly string[] OfNumbers = ["quantity", "group", "kind", "gas", "parameter", "value"];

    private static readonly IReadOnlyList<string> Known = [.. OfPlaces.Concat(MethodRegistry.Vocabulary.Inputs)];

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        foreach (var row in dataset.Rows)
        {
            var ofNumbers = row.Number.Quantity.EndsWith("-uncertainty", StringComparison.Ordinal);
            foreach (var (name, value) in row.Number.When.All)
            {
                if (!Known.Contains(name) && !(ofNumbers && OfNumbers.Contains(name)))
                {
                    yield return Nearest(row.Finds(Rules.ConditionUnknown, "when", name), name, Known);
                }
                else if (name == Climate && value.Split('|').Select(c => c.Trim()).FirstOrDefault(c => !ClimateZones.All.Contains(c)) is { } zone)
                {
                    yield return Nearest(row.Finds(Rules.ConditionUnknown, "when", zone), zone, ClimateZones.All);
                }
            }
        }
    }

    private static DatasetFinding Nearest(DatasetFinding finding, string name, IEnumerable<string> known) => finding with { Finding = finding.Finding.WithNearest(name, known) };
}
