using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Core.Reports.Ecrf;

/// <summary>The first sheet of the eCRF: the city, its boundary, the inventory and who made it.</summary>
internal static class EcrfBoundarySheet
{
    private const double SquareMetresPerSquareKilometre = 1e6;

    public static Sheet Of(Inventory inventory, Project project, string tool)
    {
        var (city, year) = (inventory.City, inventory.Year);
        var declared = project.DeclarationOf(city.Id, year)?.Details ?? new Dictionary<string, string>();
        IReadOnlyList<(string Label, SheetCell Value)> rows =
        [
            ("Type", Choice("")),
            ("Name of city", Text(city.Name.English)),
            ("Country", Text(project.Catalogue.Registry.Region(city.Country)?.Name.English ?? city.Country)),
            ("Region", Choice("")),
            ("City ID (GeoNames)", Text(city.Details.GetValueOrDefault("geonames_id"))),
            ("City coordinate", Text(city.Details.GetValueOrDefault("coordinates"))),
            ("Inventory year", SheetCell.Of(year, SheetStyle.General)),
            ("Geographic boundary", Choice(Declared("boundary"))),
            ("Heating degree days (HDD, °C)", Figure("hdd")),
            ("Cooling degree days (CDD, °C)", Figure("cdd")),
            ("Land area (km2) within city boundary", SheetCell.Of(InBase("area") / SquareMetresPerSquareKilometre, SheetStyle.General)),
            ("Resident population within city boundary", SheetCell.Of(InBase(Indicator.Population), SheetStyle.General)),
            ("GDP (US$) of economic activity within city  boundary", Money()),
            ("Type of economy", Choice(city.Facts.GetValueOrDefault("economy") ?? "")),
            ("Climate", Choice(city.Facts.GetValueOrDefault("climate") ?? "")),
            ("Other information", Text(Declared("notes"))),
            ("Inventory tool used", Text(tool)),
            ("GPC reporting level", Choice(inventory.Level.Id())),
            ("Greenhouse gases included in inventory", Choice(Declared("gases"))),
            ("Global Warming Potential ", Choice(inventory.Gwp.Name)),
            ("Please explain your choice of GWP \n(if not AR4 or AR5)", Text(Declared("gwp_explanation"))),
            ("Description of overall methodology and tools used", Text(Declared("methodology"))),
            ("Relevant local, regional and national regulations", Text(Declared("regulations"))),
            ("Comments on change in total emissions since last reported inventory", Text(Declared("change"))),
            ("Has the inventory been audited or verified by a third party?", Choice(Declared("verified"))),
            ("Name of auditor/verifier", Text(Declared("verifier"))),
            ("Year of audit/verification", Text(Declared("verified_year"))),
            ("Planned improvements", Text(Declared("improvements"))),
            ("Compiler name", Text(Declared("compiler"))),
            ("Department", Text(Declared("department"))),
            ("Date", Text(Declared("date"))),
            ("Version", Text(Declared("version"))),
            ("Email", Text(Declared("email"))),
            ("Webpage", Text(Declared("web"))),
        ];
        return new Sheet("eCRF_1", [.. rows.Select((r, i) => (IReadOnlyList<SheetCell>)[Text(BlockAt(i)), SheetCell.Of(r.Label, SheetStyle.Wrapped), r.Value])])
        {
            Merges = ["A2:A16", "A17:A28", "A29:A34"],
            Widths = [18, 44, 60],
        };

        string Declared(string column) => declared.GetValueOrDefault(column) ?? "";

        double? InBase(string indicator) => project.IndicatorOf(city.Id, year, indicator) is { Unit: { } unit } known ? known.Value * unit.ToBase : null;

        SheetCell Figure(string indicator) => SheetCell.Of(project.IndicatorOf(city.Id, year, indicator)?.Value, SheetStyle.General);

        // The form asks for US dollars; money is never converted here, so that the currency stands with the figure.
        SheetCell Money() => project.IndicatorOf(city.Id, year, "gdp") is { } gdp
            ? Text(string.Create(CultureInfo.InvariantCulture, $"{gdp.Value} {gdp.UnitText}{(gdp.PriceYear is { } prices ? $", prices of {prices}" : "")}"))
            : default;
    }

    private static string BlockAt(int row) => row switch { 1 => "Boundary", 16 => "Inventory", 28 => "Compiler/contact", _ => "" };

    private static SheetCell Text(string? text) => SheetCell.Of(text, SheetStyle.Wrapped);

    private static SheetCell Choice(string text) => SheetCell.Of(text.Length == 0 ? EcrfForm.Unanswered : text, SheetStyle.Wrapped);
}
