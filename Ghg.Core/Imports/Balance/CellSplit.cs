using System.Globalization;
using Ghg.Core.Gpc;

namespace Ghg.Core.Imports.Balance;

/// <summary>How one cell of an energy balance is shared out over references, such as the diesel of transport over road, rail and water.</summary>
/// <param name="Row">The row's number, such as <c>4.4</c>.</param>
/// <param name="Fuel">The fuel's name as it was written.</param>
/// <param name="Shares">The references with their shares in per cent, which add up to 100.</param>
public sealed record CellSplit(string Row, string Fuel, IReadOnlyList<(string Reference, decimal Percent)> Shares)
{
    private const decimal Whole = 100;

    /// <summary>Reads <c>4.4/diesel=II.1.1:80,II.2.1:15,II.3.1:5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The split, or null if it is none, names no row, item or reference, or its shares are not positive or do not add up to 100.</returns>
    public static CellSplit? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sides = text.Split('=');
        var cell = sides[0].Split('/');
        if (sides.Length != 2 || cell.Length != 2 || BalanceForm.Row(cell[0]) is not { } row || BalanceForm.Fuel(cell[1]) is not { } fuel)
        {
            return null;
        }

        var shares = new List<(string, decimal)>();
        foreach (var part in sides[1].Split(','))
        {
            var halves = part.Split(':');
            if (halves.Length != 2 || !GpcReferences.TryParse(halves[0].Trim(), out var reference)
                || !decimal.TryParse(halves[1].Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent <= 0)
            {
                return null;
            }

            shares.Add((reference.Id, percent));
        }

        return shares.Sum(s => s.Item2) == Whole ? new CellSplit(row.Id, fuel.Id, shares) : null;
    }

    /// <summary>The parts of an amount; they add up to it exactly.</summary>
    internal IEnumerable<(string Reference, decimal Amount)> Of(decimal amount)
    {
        var rest = amount;
        for (var i = 0; i < Shares.Count; i++)
        {
            var part = i == Shares.Count - 1 ? rest : amount * Shares[i].Percent / Whole;
            rest -= part;
            yield return (Shares[i].Reference, part);
        }
    }
}
