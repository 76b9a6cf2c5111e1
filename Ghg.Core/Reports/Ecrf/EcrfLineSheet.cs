using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Core.Reports.Ecrf;

/// <summary>
/// The third sheet of the eCRF: a row for each line, with its activity data, its emission factors and its gases in t CO2e. Factors are what the line
/// implies, tonnes of a gas over the amount as entered: a line may come from several factors and parameters, which the description names.
/// </summary>
internal static class EcrfLineSheet
{
    private const string OxidationFactor = "oxidation-factor";

    internal static readonly string[] Columns =
    [
        "Inventory year", "GPC ref. no.", "CRF - Sector", "CRF - Sub-sector", "Scope", "Fuel type or activity", "Notation key", "Activity data - Amount",
        "Activity data - Unit", "Activity data - Description and Methodology", "Activity data - Source", "Activity data - Data Quality", "Emission factor - Unit",
        "Emission factor - CO2", "Emission factor - CH4", "Emission factor - N2O", "Emission factor - Total CO2e", "Emission factor - Biogenic CO2",
        "Emission factor - Oxidation factor", "Emission factor - Year", "Emission factor - Scale", "Emission factor - Description", "Emission factor - Source",
        "Emission factor - Data Quality", "GHGs (metric tonnes CO2e) - CO2", "GHGs (metric tonnes CO2e) - CH4", "GHGs (metric tonnes CO2e) - N2O",
        "GHGs (metric tonnes CO2e) - Total CO2e", "GHGs (metric tonnes CO2e) - Biogenic CO2", "Activity data conversion - original activity",
        "Activity data conversion - original unit", "Activity data conversion - conversion value", "Activity data conversion - override used?",
    ];

    public static Sheet Of(Inventory inventory, Registry registry)
    {
        List<IReadOnlyList<SheetCell>> rows = [[.. Columns.Select(c => SheetCell.Of(c, SheetStyle.Heading))]];
        foreach (var form in EcrfForm.Rows)
        {
            var lines = EcrfLines.Of(inventory, form).ToList();
            rows.AddRange(lines.Count > 0 ? lines.Select(l => Row(l, form, inventory, registry)) : [Blank(form, inventory)]);
        }

        return new Sheet("eCRF_3", rows)
        {
            FrozenRows = 1,
            Filter = $"A1:{Sheet.Letters(Columns.Length - 1)}{rows.Count}",
            Widths = [10, 10, 20, 32, 22, 28, 10, 16, 12, 40, 40, 10, 16, 14, 14, 14, 14, 14, 12, 10, 12, 40, 40, 10, 18, 18, 18, 18, 18, 16, 12, 12, 12],
        };
    }

    // A row of which the inventory says nothing. Rows that the GPC does not define keep the form's own key; no key is made up for the others.
    private static IReadOnlyList<SheetCell> Blank(EcrfRow form, Inventory inventory)
    {
        var key = form.Reference is null ? form.BlankKey : (NotationKey?)null;
        var elsewhere = form.Subtype.Length > 0 && form.Reference is { } reference && inventory[reference].Lines.Count > 0;
        return [.. Beginning(form, inventory), SheetCell.Of(NameOf(key)), SheetCell.Of(key?.Code()), default, default, SheetCell.Of(elsewhere ? "No line of this reference is tagged so" : "", SheetStyle.Wrapped)];
    }

    private static IReadOnlyList<SheetCell> Row(Line line, EcrfRow form, Inventory inventory, Registry registry)
    {
        var (key, masses, gwp) = (line.Record.Key, line.Masses, inventory.Gwp);
        var numbers = line.Inputs.Select(i => i.Number).OfType<SourcedNumber>().ToList();
        var factor = numbers.Find(n => Gases.TryParse(n.Quantity, out _));
        var amount = line.Notation is null && line.Series.Count == 0 && line.Method != "direct" && !line.IsDerived ? line.Record.Amount.Value : (double?)null;
        return
        [
            .. Beginning(form, inventory),
            Text(line.Notation is { } notation && NameOf(notation) is { Length: > 0 } name ? name : registry.Activity(key.Activity)?.Name.English ?? key.Activity),
            Text(line.Notation?.Code()),
            SheetCell.Of(amount, SheetStyle.General),
            Text(amount is null ? "" : key.Unit?.Id),
            Wrapped(DescriptionOf(line)),
            Wrapped(string.Join("; ", line.Record.Sources)),
            Text(key.DataQuality),
            Text(amount is null or 0 ? "" : $"t/{key.Unit?.Id}"),
            PerAmount(masses.Of(GasFamily.Co2) / 1000),
            PerAmount(masses.Of(GasFamily.Ch4) / 1000),
            PerAmount(masses.Of(GasFamily.N2o) / 1000),
            PerAmount(masses.Co2e(gwp) / 1000),
            PerAmount(masses.Of(GasFamily.BiogenicCo2) / 1000),
            SheetCell.Of(numbers.Find(n => n.Quantity == OxidationFactor) is { } oxidation ? oxidation.Value * oxidation.Unit.ToBase : null, SheetStyle.General),
            SheetCell.Of(factor?.YearTo ?? factor?.YearFrom, SheetStyle.General),
            Text(factor is null ? "" : ScaleOf(factor, registry)),
            Wrapped(InventoryRows.FactorsOf(line)),
            Wrapped(string.Join("; ", numbers.Select(n => n.Locator.Length > 0 ? $"{n.Source}, {n.Locator}" : n.Source).Distinct())),
            Text(key.FactorQuality),
            Weighed(GasFamily.Co2), Weighed(GasFamily.Ch4), Weighed(GasFamily.N2o),
            SheetCell.Of(masses.Co2e(gwp) / 1000),
            SheetCell.Of(masses.Of(GasFamily.BiogenicCo2) / 1000),
            default, default, default, default,
        ];

        SheetCell PerAmount(double? tonnes) => SheetCell.Of(amount is { } some and not 0 ? tonnes / some : null, SheetStyle.General);

        SheetCell Weighed(GasFamily family) => SheetCell.Of(masses.Co2e(gwp, f => f == family) / 1000);
    }

    private static IEnumerable<SheetCell> Beginning(EcrfRow form, Inventory inventory) =>
        [SheetCell.Of(inventory.Year, SheetStyle.General), Text(form.Reference?.Id), Text(form.Sector), Text(form.SubSector), Text(form.Scope)];

    private static string DescriptionOf(Line line) => string.Join("; ", ((string[])
    [
        line.Notation is not null ? line.Explanation.English : MethodRegistry.Find(line.Method)?.Info.Name.English ?? line.Method,
        line.IncludedIn.Count > 0 ? "included in " + string.Join(", ", line.IncludedIn.Select(r => r.Id)) : "",
        line.Record.Key.Technology,
        line.Series.Count > 0 ? $"from {line.Series.Count} rows of {line.Series[0].Record.Key.Year} to {line.Series[^1].Record.Key.Year}" : "",
        line.NotEstimatedGases.Count > 0 ? "not estimated: " + string.Join(", ", line.NotEstimatedGases) : "",
        InventoryRows.English(line.Fallbacks), InventoryRows.English(line.Notes),
    ]).Where(w => w.Length > 0));

    private static string NameOf(NotationKey? key) => key switch { NotationKey.NotOccurring => "Not Occuring", NotationKey.NotEstimated => "Not Estimated", _ => "" };

    private static string ScaleOf(SourcedNumber number, Registry registry) => registry.Region(number.Region)?.Kind switch
    {
        null => number.Region.Length > 0 ? "Local" : "",
        "country" => "National",
        "world" => "Global",
        _ => "Regional",
    };

    private static SheetCell Text(string? text) => SheetCell.Of(text);

    private static SheetCell Wrapped(string text) => SheetCell.Of(text, SheetStyle.Wrapped);
}
