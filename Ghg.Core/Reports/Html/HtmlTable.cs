using System.Globalization;
using System.Text;
using Ghg.Core.Reports.Charts;

namespace Ghg.Core.Reports.Html;

/// <summary>Writes a table with its name, headings for columns and rows, and totals. A wide table scrolls by itself and not with the page, by keyboard too.</summary>
internal static class HtmlTable
{
    public static void Append(StringBuilder page, Grid grid, string name)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{Svg.Escape(name)}\">\n<table{(grid.IsSortable ? " class=\"sortable\"" : "")}>\n<caption>{Svg.Escape(name)}</caption>\n<thead>\n<tr>");
        foreach (var column in grid.Columns)
        {
            // A column without a heading names nothing: an empty header cell would be read as one.
            page.Append(column.Heading.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{Class(column)}>{Svg.Escape(column.Heading)}</th>");
        }

        page.Append("</tr>\n</thead>\n<tbody>\n");
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            page.Append(i >= grid.Rows.Count - grid.TotalRows ? "<tr class=\"total\">" : "<tr>");
            for (var column = 0; column < grid.Columns.Count; column++)
            {
                var cell = Svg.Escape(grid.Rows[i][column]);
                cell = column == 0 && i < grid.Targets.Count ? $"<a href=\"{Svg.Escape(grid.Targets[i])}\">{cell}</a>" : cell;
                page.Append(column == 0 && cell.Length > 0 ? $"<th scope=\"row\"{Class(grid.Columns[column])}>{cell}</th>" : $"<td{Class(grid.Columns[column])}>{cell}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Class(GridColumn column) => column.IsNumber ? " class=\"n\"" : column.IsWhole ? " class=\"w\"" : "";
}
