using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>
/// One item of one enterprise in form 205-1. Consumption is what is for production and what is not; of it some is raw material, some drives vehicles, and some is
/// turned into other energy. Each part is counted once, and what is left burns in the enterprise.
/// </summary>
internal sealed class FormRow(IReadOnlyList<(FormColumn Column, BalanceCell Cell)> cells, string branch, EnergyProject project, DiagnosticBag diagnostics)
{
    private const string Road = "II.1.1", RoadSupplied = "II.1.2", Plants = "I.4.4", Industry = "I.3.1", EnergyIndustry = "I.4.1", Commerce = "I.2.1";

    // Branches by their names in GB/T 4754: mining of fuels, refining, coking, gas and power are energy industries of the GPC; waterworks are commercial.
    private static readonly string[] Energy = ["煤炭开采", "石油和天然气开采", "石油加工", "石油、煤炭", "炼焦", "燃气生产", "电力、热力", "电力热力", "energy industries"];
    private static readonly string[] PowerPlants = ["电力、热力", "电力热力", "power and heat"];
    private static readonly string[] Water = ["水的生产", "waterworks"];

    private string Reference => Water.Any(branch.Contains) ? Commerce : Energy.Concat(PowerPlants).Any(branch.Contains) ? EnergyIndustry : Industry;

    public IEnumerable<ImportStep> Steps()
    {
        var (production, other, total) = (Value(FormColumn.Production), Value(FormColumn.Other), Value(FormColumn.Total));
        var parts = (Value(FormColumn.Feedstock) ?? 0) + (Value(FormColumn.Vehicles) ?? 0) + Turned;
        var consumed = production is null && other is null ? total ?? 0 : (production ?? 0) + (other ?? 0);
        if (parts > Math.Max(consumed, 0) && cells.Count > 0)
        {
            diagnostics.Add(Rules.FormOverdrawn, cells[0].Cell.Place, cells[0].Cell.Fuel!.Name, BalanceNumber.Text(parts), BalanceNumber.Text(consumed));
            parts = Math.Max(consumed, 0);
        }

        if (total is { } stated && consumed != stated && Math.Abs(stated - consumed) > BalanceNumber.HalfUnit([stated, consumed]) * 3)
        {
            var sum = cells.First(c => c.Column.Id == FormColumn.Total).Cell;
            diagnostics.Add(Rules.BalanceSumDiffers, sum.Place, sum.Label, BalanceNumber.Text(stated), BalanceNumber.Text(consumed), BalanceTexts.FormSum);
        }

        // Parts come off what is for production, and off the rest only where that does not hold them.
        var first = production is null && other is null ? FormColumn.Total : FormColumn.Production;
        var off = Math.Clamp(Value(first) ?? 0, 0, parts);
        foreach (var (column, cell) in cells)
        {
            var here = column.Id == first ? off : column.Id == FormColumn.Other ? parts - off : 0;
            var to = cell.Fuel!.Kind == BalanceFuel.Sum ? Placement.Repeat(cell.Value, BalanceTexts.SumOfItems) : Of(column, cell, here, first);
            var becomes = string.Join("; ", to.Rows.Select(r => project.Add(r, cell)));
            yield return column.Id is FormColumn.Money or FormColumn.Coefficient or FormColumn.Code
                ? EnergyBalanceReader.Step(cell, to, becomes) with { Amount = null }
                : EnergyBalanceReader.Step(cell, to, becomes);
        }
    }

    // Only fuel is turned into power and heat; where the form gives the kinds, their sum repeats them.
    private decimal Turned => Values(FormColumn.Power, FormColumn.Heat, FormColumn.Transformed) is var kinds && kinds > 0 ? kinds : Value(FormColumn.TransformedTotal) ?? 0;

    private Placement Of(FormColumn column, BalanceCell cell, decimal off, string first)
    {
        switch (column.Id)
        {
            case FormColumn.Money: return Placement.Nowhere(cell.Value, BalanceTexts.FormValue);
            case FormColumn.Coefficient or FormColumn.Code: return Placement.Nowhere(cell.Value, BalanceTexts.FormCoefficient);
            case FormColumn.Stock: return Placement.Nowhere(cell.Value, BalanceTexts.FormStock);
            case FormColumn.Output: return Placement.Nowhere(cell.Value, BalanceTexts.Output);
            case FormColumn.Feedstock: return Placement.Nowhere(cell.Value, BalanceTexts.FormFeedstock);
            case FormColumn.Transformed: return Placement.Nowhere(cell.Value, BalanceTexts.Transformed);
            case FormColumn.TransformedTotal: return Values(FormColumn.Power, FormColumn.Heat, FormColumn.Transformed) > 0 ? Placement.Repeat(cell.Value, BalanceTexts.SumOfItems) : Placement.Nowhere(cell.Value, BalanceTexts.FormTransformed);
            case FormColumn.Total when first != FormColumn.Total: return Placement.Repeat(cell.Value, BalanceTexts.FormTotal);
        }

        if (cell.Value < 0)
        {
            diagnostics.Add(Rules.BalanceNegative, cell.Place, cell.Label, BalanceNumber.Text(cell.Value));
            return Placement.Nowhere(cell.Value, BalanceTexts.Negative);
        }

        return Consumed(column, cell, off);
    }

    private Placement Consumed(FormColumn column, BalanceCell cell, decimal off)
    {
        var fuel = cell.Fuel!;
        if (fuel.Kind == BalanceFuel.None || fuel.Activity.Length == 0)
        {
            return Placement.Nowhere(cell.Value, fuel.Kind == BalanceFuel.None ? BalanceTexts.NoActivity : BalanceTexts.NotBurnt) with { LeftOut = cell.Value - off, Repeated = off };
        }

        var (reference, subtype, why) = column.Id switch
        {
            _ when fuel.Kind == BalanceFuel.Product => ("IV.2", "", BalanceTexts.ProductInUse),
            FormColumn.Vehicles => (fuel.Kind == BalanceFuel.Supplied ? RoadSupplied : Road, "", BalanceTexts.FormVehicles),
            FormColumn.Power or FormColumn.Heat when PowerPlants.Any(branch.Contains) => (Plants, column.Id == FormColumn.Heat ? "heat" : "electricity", BalanceTexts.FormSold),
            FormColumn.Power or FormColumn.Heat => (Reference, "", BalanceTexts.FormCaptive),
            FormColumn.Other => (Reference, "", BalanceTexts.FormOther),
            _ => (Reference, "", BalanceTexts.FormConsumed),
        };
        reference = fuel.Kind == BalanceFuel.Supplied && reference[^1] == '1' ? reference[..^1] + "2" : reference;
        return new Placement([new PlacedRow(reference, fuel.Activity, cell.Value - off) { Subtype = subtype }], cell.Value - off, 0, off, why);
    }

    private decimal? Value(string column) => cells.Where(c => c.Column.Id == column).Select(c => (decimal?)c.Cell.Value).FirstOrDefault();

    private decimal Values(params string[] columns) => cells.Where(c => columns.Contains(c.Column.Id)).Sum(c => c.Cell.Value);
}
