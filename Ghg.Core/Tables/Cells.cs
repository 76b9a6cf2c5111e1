using System.Globalization;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Numerics;

namespace Ghg.Core.Tables;

/// <summary>Strict readings of one cell. Each gives null and a finding when the cell is not what it should be, and null alone when it is blank.</summary>
internal static class Cells
{
    /// <summary>Years that an inventory or its history may name. Landfills are followed back to the 1800s at most.</summary>
    public const int FirstYear = 1800;

    /// <summary>The last year that a row may name.</summary>
    public const int LastYear = 2150;

    /// <summary>A number as a double, correctly rounded from its digits.</summary>
    public static double? Number(this Row row, string column, DiagnosticBag diagnostics)
    {
        if (row.Or(column) is not { } cell)
        {
            return null;
        }

        var problem = ExactAmount.TryParse(Encoding.UTF8.GetBytes(cell), out _);
        if (problem is AmountProblem.None or AmountProblem.OutOfRange or AmountProblem.TooFine
            && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return value;
        }

        diagnostics.Add(NumberFindings.Of(problem, cell, row.PlaceOf(column)));
        return null;
    }

    /// <summary>A year of four digits.</summary>
    public static int? Year(this Row row, string column, DiagnosticBag diagnostics)
    {
        if (row.Or(column) is not { } cell)
        {
            return null;
        }

        if (TryYear(cell, out var year))
        {
            return year;
        }

        diagnostics.Add(Rules.YearOutOfRange, row.PlaceOf(column), cell, FirstYear, LastYear);
        return null;
    }

    /// <summary>Reads a year between <see cref="FirstYear"/> and <see cref="LastYear"/>.</summary>
    public static bool TryYear(string cell, out int year) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear;

    /// <summary>A cell that must not be blank.</summary>
    public static string? Required(this Row row, string column, DiagnosticBag diagnostics)
    {
        if (row.Or(column) is { } cell)
        {
            return cell;
        }

        diagnostics.Add(Rules.BlankCell, row.PlaceOf(column), column);
        return null;
    }
}
