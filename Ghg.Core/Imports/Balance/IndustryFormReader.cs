using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>
/// Reads form 205-1 of Chinese energy statistics (规模以上工业企业能源购进、消费与库存), one enterprise or many, with the columns of its annex on transformation
/// if they stand beside it, from CSV or a workbook, into a project. Raw material, vehicles and transformation are taken off consumption, so that nothing counts twice.
/// </summary>
public static class IndustryFormReader
{
    /// <summary>Reads a form.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The city, the year, and what the table does not say.</param>
    /// <returns>The plan; without files if there is nothing to place.</returns>
    public static ImportPlan Read(InputFile file, EnergyBalanceOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var all = SourceSheet.Read(file, diagnostics);
        var sheets = options.Of(all);
        foreach (var sheet in sheets)
        {
            sheet.ReportWithoutValue(diagnostics);
        }

        if (all.Count == 0)
        {
            return new ImportPlan([], [], diagnostics);
        }

        var project = new EnergyProject(options, "industry-form", $"{BalanceTexts.FormSource.Chinese} {file.Path}", diagnostics);
        var (steps, found) = (new List<ImportStep>(), false);
        foreach (var sheet in sheets)
        {
            if (sheet.Rows.FirstOrDefault(r => sheet.Columns(r).Any(c => FormColumn.Of(sheet[r, c])?.Id == FormColumn.Item) && sheet.Columns(r).Count(c => FormColumn.Of(sheet[r, c]) is not null) > 2) is > 0 and var header)
            {
                found = true;
                steps.AddRange(StepsOf(sheet, header, options, project, diagnostics));
            }
        }

        if (!found)
        {
            diagnostics.Add(Rules.StatisticalFormMissing, Place.File(file.Path), file.Path, BalanceTexts.FormSource, BalanceTexts.FormHeadings, "item, unit, for production …");
        }
        else if (project.IsEmpty)
        {
            diagnostics.Add(Rules.NothingPlaced, Place.File(file.Path), steps.Count);
        }

        return new ImportPlan(project.IsEmpty ? [] : project.Files(), steps, diagnostics);
    }

    private static IEnumerable<ImportStep> StepsOf(SourceSheet sheet, int header, EnergyBalanceOptions options, EnergyProject project, DiagnosticBag diagnostics)
    {
        var item = sheet.Columns(header).First(c => FormColumn.Of(sheet[header, c])?.Id == FormColumn.Item);
        var body = sheet.Rows.Where(r => r > header).ToList();

        // Headings in two rows: the lower one is the narrower. Below them the form counts its columns: 甲, 乙, 1, 2 …
        var start = body.FirstOrDefault(r => sheet[r, item].Length > 1 && FormColumn.Of(sheet[r, item]) is null, int.MaxValue);
        var columns = new Dictionary<int, FormColumn>();
        foreach (var row in sheet.Rows.Where(r => r >= header && r < start))
        {
            foreach (var column in sheet.Columns(row))
            {
                if (FormColumn.Of(sheet[row, column]) is { } known)
                {
                    columns[column] = known;
                }
            }
        }

        var (enterprise, branch) = ("", "");
        foreach (var row in body.Where(r => r >= start))
        {
            (enterprise, branch) = (Cell(row, FormColumn.Enterprise) is { Length: > 0 } own ? own : enterprise, Cell(row, FormColumn.Branch) is { Length: > 0 } named ? named : branch);
            var numbers = sheet.Columns(row).Where(c => c != item && (!columns.TryGetValue(c, out var k) || k.Id is not (FormColumn.Unit or FormColumn.Enterprise or FormColumn.Branch or FormColumn.Code))).ToList();
            if (BalanceForm.Fuel(sheet[row, item]) is not { } fuel)
            {
                if (numbers.Any(c => BalanceNumber.IsMeant(sheet[row, c])))
                {
                    diagnostics.Add(new Diagnostic(Rules.BalanceUnknownItem, sheet.PlaceOf(row, item), sheet[row, item]).WithNearest(sheet[row, item], BalanceForm.FuelNames));
                }

                continue;
            }

            var unit = Cell(row, FormColumn.Unit) is { Length: > 0 } written ? written : options.UnitOf(fuel.UnitOfForm);
            if (unit.Length == 0 && numbers.Count > 0)
            {
                diagnostics.Add(Rules.BalanceWithoutUnit, sheet.PlaceOf(row, item), fuel.Name);
            }

            var cells = new List<(FormColumn, BalanceCell)>();
            foreach (var column in numbers)
            {
                if (!columns.TryGetValue(column, out var known))
                {
                    diagnostics.Add(Rules.FormUnknownColumn, sheet.PlaceOf(row, column), sheet[header, column], sheet[row, column]);
                }
                else if (BalanceNumber.Read(sheet[row, column], sheet.PlaceOf(row, column), diagnostics) is { } value)
                {
                    var who = enterprise.Length > 0 ? enterprise + " " : "";
                    cells.Add((known, new BalanceCell(
                        null, fuel, value, known.Id is FormColumn.Money or FormColumn.Coefficient ? "" : unit, "",
                        new Text($"{who}{fuel.Name.English}, {known.Name.English}", $"{who}{fuel.Name.Chinese}，{known.Name.Chinese}"), sheet.NameOf(row, column), sheet.PlaceOf(row, column))));
                }
            }

            foreach (var step in new FormRow(cells, branch, project, diagnostics).Steps())
            {
                yield return step;
            }
        }

        string Cell(int row, string id) => columns.Where(c => c.Value.Id == id).Select(c => sheet[row, c.Key]).FirstOrDefault() ?? "";
    }
}
