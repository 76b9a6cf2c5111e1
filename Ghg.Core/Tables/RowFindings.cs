using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>Marks what is wrong with a row by the city and year that the row names, so that it does not block others.</summary>
internal static class RowFindings
{
    /// <summary>Reads a row with a bag of its own, and hands its findings on.</summary>
    public static T Of<T>(Row row, DiagnosticBag diagnostics, Func<DiagnosticBag, T> read)
    {
        var own = new DiagnosticBag();
        var value = read(own);
        foreach (var finding in own.Sorted())
        {
            diagnostics.Add(finding with
            {
                City = finding.City ?? (row.Has("city") ? row.Or("city") : null),
                Year = finding.Year ?? (row.Has("year") && Cells.TryYear(row["year"], out var year) ? year : null),
            });
        }

        return value;
    }
}
