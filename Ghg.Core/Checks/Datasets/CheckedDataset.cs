using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;

namespace Ghg.Core.Checks.Datasets;

/// <summary>What a check of datasets sees.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="registry">Names of activities, parameters and places, with the activities that the dataset itself declares.</param>
/// <param name="library">What others publish.</param>
/// <param name="cities">Cities that the dataset may be for, beside the places of the registry.</param>
/// <param name="earlier">The version of the dataset that it is compared with, or null.</param>
internal sealed class CheckedDataset(Dataset dataset, Registry registry, DatasetLibrary library, IReadOnlyCollection<string> cities, Dataset? earlier)
{
    /// <summary>The dataset.</summary>
    public Dataset Dataset => dataset;

    /// <summary>Names of activities, parameters and places.</summary>
    public Registry Registry => registry;

    /// <summary>What others publish.</summary>
    public DatasetLibrary Library => library;

    /// <summary>Cities that numbers may be for.</summary>
    public IReadOnlyCollection<string> Cities => cities;

    /// <summary>The version that it is compared with, or null.</summary>
    public Dataset? Earlier => earlier;

    /// <summary>The description of the package.</summary>
    public JsonValue Json => dataset.Package.Json;

    /// <summary>The rows of factors and parameters that could be read, in the order of the files.</summary>
    public IReadOnlyList<CheckedRow> Rows { get; } = [.. dataset.Rows.Where(r => r is { Number: not null, Row: not null }).Select(r => new CheckedRow(r.Number!, r.Row!))];

    /// <summary>The activity of a row.</summary>
    public Activity ActivityOf(SourcedNumber number) => registry.Activity(number.Subject)!;

    /// <summary>The rows of resources that hold no numbers, such as activities or places. What is wrong with the files was said when they were read.</summary>
    public IEnumerable<Row> RowsOf(string kind, ColumnSet columns) =>
        dataset.Package.Resources.Where(r => r.Kind == kind && r.File is not null).SelectMany(r => Table.Read(r.File!, columns, new DiagnosticBag()));

    /// <summary>A finding on the description of the package.</summary>
    public static DatasetFinding Finds(Rule rule, JsonValue at, params object[] arguments) => new("", new Diagnostic(rule, at.Place, arguments));
}
