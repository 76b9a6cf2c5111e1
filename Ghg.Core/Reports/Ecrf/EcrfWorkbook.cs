using Ghg.Core.Activities;
using Ghg.Core.Inventories;
using Ghg.Core.Reports.Workbooks;

namespace Ghg.Core.Reports.Ecrf;

/// <summary>An inventory as the three-sheet eCRF workbook, laid out as CIRIS 2.5 (C40) exports it, for platforms that take it. It is in English whatever the language.</summary>
public static class EcrfWorkbook
{
    /// <summary>The workbook of one city and year.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">The project it is from: what <c>inventories.csv</c>, <c>cities.csv</c> and <c>indicators.csv</c> say of it.</param>
    /// <param name="tool">The name and version of the program, for the form.</param>
    /// <returns>The workbook. What nobody stated is blank, or the form's own "Please select"; a reference of which nothing was said has neither number nor key.</returns>
    public static Workbook Of(Inventory inventory, Project project, string tool)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(project);
        return new Workbook([EcrfBoundarySheet.Of(inventory, project, tool), EcrfSummarySheet.Of(inventory), EcrfLineSheet.Of(inventory, project.Catalogue.Registry)]);
    }
}
