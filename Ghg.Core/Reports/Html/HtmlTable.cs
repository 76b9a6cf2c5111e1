using System.Globalization;
using System.Text;
using Ghg.Core.Reports.Charts;

namespace Ghg.Core.Reports.Html;

/// <summary>Writes a table with its name, headings for columns and rows, and totals. A wide table scrolls by itself and not with the page, by keyboard too.</summary>
internal static class HtmlTable
{
    public static void Append(StringBuilder page, Grid grid, string name)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{Svg.Escape(name)}\">\n<table{ClassOf(grid)}>\n<caption>{Svg.Escape(name)}</caption>\n<thead>\n<tr>");
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
                var kind = IsLong(grid.Rows[i][column]) ? " class=\"long\"" : Class(grid.Columns[column]);
                page.Append(column == 0 && cell.Length > 0 ? $"<th scope=\"row\"{kind}>{cell}</th>" : $"<td{kind}>{cell}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    // A hash, an id or a path that would push the other columns off the page.
    private static bool IsLong(string cell)
    {
        const int Longest = 24;
        return cell.Length > Longest && cell.Split(' ').Any(w => w.Length > Longest && w.All(char.IsAscii));
    }

    private static string ClassOf(Grid grid)
    {
        const int Few = 6;
        var classes = string.Join(' ', ((string?[])[grid.IsSortable ? "sortable" : null, grid.Columns.Count > Few ? "many" : null]).OfType<string>());
        return classes.Length > 0 ? $" class=\"{classes}\"" : "";
    }

    private static string Class(GridColumn column) => column.IsNumber ? " class=\"n\"" : column.IsWhole ? " class=\"w\"" : "";
}
