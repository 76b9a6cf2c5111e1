using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Workbooks;

/// <summary>
/// Reads a workbook that people filled in, whichever program saved it, into the files of a project. The files are read at once as a project's files are, and what
/// is wrong with them is said of the sheet and the cell.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The workbook.</param>
    /// <returns>The plan; without files if no activities are filled in.</returns>
    public static ImportPlan Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticBag();
        var sheets = SourceSheet.ReadWorkbook(file, diagnostics);
        var (files, steps) = (new List<SheetFile>(), new List<ImportStep>());
        foreach (var sheet in sheets)
        {
            Take(sheet, file, files, steps, diagnostics);
        }

        if (sheets.Count > 0 && !files.Exists(IsActivities))
        {
            diagnostics.Add(Rules.NoSheetOfProject, Place.File(file.Path), string.Join(", ", sheets.Select(s => s.Name)), $"{WorkbookTexts.Activities.English} / {WorkbookTexts.Activities.Chinese}");
            return new ImportPlan([], steps, diagnostics);
        }

        Check(files, diagnostics);
        return new ImportPlan([.. files.Select(f => (f.Path, f.Content))], steps, diagnostics);
    }

    private static bool IsActivities(SheetFile file) => file.Path.StartsWith("activities/", StringComparison.Ordinal);

    private static void Take(SourceSheet sheet, InputFile file, List<SheetFile> files, List<ImportStep> steps, DiagnosticBag diagnostics)
    {
        if (ProjectSheet.Find(sheet.Name.Trim()) is not { } kind)
        {
            var isGuide = ProjectSheet.IsGuide(sheet.Name.Trim());
            var count = sheet.Rows.Sum(r => sheet.Columns(r).Count);
            if (!isGuide && count > 0)
            {
                diagnostics.Add(Rules.SheetNotTaken, new Place(new Position($"{file.Path}[{sheet.Name}]")), sheet.Name, count, string.Join(", ", ProjectSheet.All.Select(s => $"{s.Name.English} / {s.Name.Chinese}")));
            }

            steps.Add(new ImportStep(sheet.Name, Held(count), "", isGuide ? WorkbookTexts.Explains : WorkbookTexts.NotTaken));
            return;
        }

        sheet.ReportWithoutValue(diagnostics);
        if (SheetFile.Of(PathOf(kind, sheet, files), sheet, kind.Columns) is not { } made)
        {
            steps.Add(new ImportStep(sheet.Name, Held(0), "", WorkbookTexts.Empty));
            return;
        }

        files.Add(made);
        steps.Add(new ImportStep(made.Range, WorkbookTexts.Rows.With(made.Count), made.Path, WorkbookTexts.Taken));
    }

    private static Text Held(int cells) => ImportTexts.CellCount.With(cells);

    // Sheets of activities become files of their own; what follows the word names the file.
    private static string PathOf(ProjectSheet kind, SourceSheet sheet, List<SheetFile> files)
    {
        if (kind != ProjectSheet.Activities)
        {
            return kind.Path;
        }

        var more = string.Concat(ProjectSheet.More(sheet.Name.Trim()).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
        var name = more.Length > 0 ? more : "activities";
        var (path, number) = ($"activities/{name}.csv", 1);
        while (files.Exists(f => f.Path == path))
        {
            path = $"activities/{name}-{(++number).ToString(CultureInfo.InvariantCulture)}.csv";
        }

        return path;
    }

    // What rows say is found when they are asked for, city by city; whether there is a factor for them is not a question of the workbook.
    private static void Check(List<SheetFile> files, DiagnosticBag diagnostics)
    {
        var project = ProjectReader.Read(files.Select(f => InputFile.FromBytes(f.Path, f.Content)), MethodRegistry.Vocabulary);
        var findings = new DiagnosticBag();
        findings.Add(project.Diagnostics);
        foreach (var city in project.CitiesWithRows)
        {
            project.RecordsOf(city, findings);
        }

        foreach (var finding in RowFinder.Locate(project, findings.Sorted()))
        {
            var from = files.Find(f => f.Path == finding.Place?.Position.File);
            diagnostics.Add(from is null ? finding : finding with { Place = from.PlaceOf(finding.Place!.Position) });
        }
    }
}
