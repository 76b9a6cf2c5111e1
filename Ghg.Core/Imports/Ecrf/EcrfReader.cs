using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Imports.Ecrf;

/// <summary>
/// Reads an eCRF workbook, as CIRIS, this program or others write it, into a project: emissions as direct entries by gas, notation keys with their
/// explanations, and what the form says of the city and the inventory. Activity data and factors of the form are kept in the notes of a row: they are what
/// somebody else calculated with, and are not calculated with again.
/// </summary>
public static class EcrfReader
{
    private const string First = "eCRF_1", Third = "eCRF_3";

    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="options">What the form leaves open.</param>
    /// <returns>The plan; without files if the workbook cannot be read, or does not say which city, GWP set or year it is of.</returns>
    public static ImportPlan Read(InputFile file, EcrfOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var sheets = XlsxFile.Read(file, diagnostics);
        if (sheets.Count == 0)
        {
            return new ImportPlan([], [], diagnostics);
        }

        if (Named(Third) is not { } third)
        {
            diagnostics.Add(Rules.NoEcrfSheet, Place.File(file.Path), Third, string.Join(", ", sheets.Select(s => s.Name)));
            return new ImportPlan([], [], diagnostics);
        }

        var about = new EcrfBoundary(Named(First), file.Path, options, diagnostics);
        var (activities, steps, years) = new EcrfRows(third, file.Path, about, diagnostics).Read();
        if (!about.IsWhole || activities.Count == 0)
        {
            return new ImportPlan([], steps, diagnostics);
        }

        var all = new List<ImportStep>();
        var files = about.Files(years, all, diagnostics);
        return new ImportPlan([.. files, ("activities/ecrf.csv", ProjectFile.Csv(EcrfRows.Columns, activities))], [.. all, .. steps], diagnostics);

        XlsxSheet? Named(string name) => sheets.FirstOrDefault(s => s.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
