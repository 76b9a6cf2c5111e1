using System.Globalization;
using System.Text;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>Reads an input that a row states in a column of its own: a number with an optional unit, such as <c>5%</c> or <c>38.9 MJ/m3@20C</c>.</summary>
internal static class RowInputs
{
    /// <summary>Reads a cell; a bare number of a pure ratio is a fraction of one.</summary>
    public static bool TryParse(string cell, ParameterKind kind, Dimension dimension, out string text, out double value, out Unit unit)
    {
        var end = cell.Length;
        while (end > 0 && !char.IsAsciiDigit(cell[end - 1]) && cell[end - 1] != '.')
        {
            end--;
        }

        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        end = space > 0 ? space : dimension.IsNone ? end : cell.Length;
        (text, value) = (cell[..end], 0);
        var symbol = cell[end..].Trim();
        unit = kind.Units.FirstOrDefault(u => u.Dimension == dimension) ?? kind.Units[0];
        if (symbol.Length > 0 && !UnitCatalogue.TryParse(symbol, out unit!))
        {
            return false;
        }

        if (symbol.Length == 0 && dimension.IsNone)
        {
            unit = UnitCatalogue.Get("1");
        }

        return unit.Dimension == dimension && ExactAmount.TryParse(Encoding.UTF8.GetBytes(text), out _) == AmountProblem.None
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
