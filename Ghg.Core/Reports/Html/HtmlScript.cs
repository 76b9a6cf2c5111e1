using System.Security.Cryptography;
using System.Text;

namespace Ghg.Core.Reports.Html;

/// <summary>The only script of a page: it turns the headings of a sortable table into buttons. Without it the table is read in the order it has.</summary>
internal static class HtmlScript
{
    /// <summary>The script.</summary>
    public const string Text = """
        for (const table of document.querySelectorAll('table.sortable')) {
          table.querySelectorAll('thead th').forEach((heading, column) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...heading.childNodes);
            heading.append(button);
            button.addEventListener('click', () => {
              const down = heading.getAttribute('aria-sort') === 'ascending';
              table.querySelectorAll('thead th').forEach(h => h.removeAttribute('aria-sort'));
              heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
              const text = row => row.cells[column].textContent;
              const number = row => parseFloat(text(row).replace(/,/g, '').replace('\u2212', '-'));
              const rows = [...table.tBodies[0].rows];
              rows.sort((a, b) => {
                const [x, y] = [number(a), number(b)];
                const order = heading.className === 'n' ? (isNaN(x) - isNaN(y)) || ((x - y) * (down ? -1 : 1)) : text(a).localeCompare(text(b)) * (down ? -1 : 1);
                return order || 0;
              });
              table.tBodies[0].append(...rows);
            });
          });
        }
        """;

    /// <summary>Its hash, as a page's security policy names it: no other script may run.</summary>
    public static readonly string Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
