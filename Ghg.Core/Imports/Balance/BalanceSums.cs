using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>What must add up in an energy balance: rows and columns that are sums, parts that are no more than their whole, and the statistical difference.</summary>
internal sealed class BalanceSums(IReadOnlyList<BalanceCell> cells, DiagnosticBag diagnostics)
{
    // A difference of more than half a per cent of the supply is not only rounding and statistics.
    private const decimal LargeDifference = 0.005m;

    // Of 5 = 1 + 2 − 3 − 4, each of them rounded.
    private const int Terms = 5;

    private readonly decimal _half = BalanceNumber.HalfUnit(cells.Select(c => c.Value));
    private readonly ILookup<(string Fuel, string Basis), BalanceCell> _columns =
        cells.Where(c => c is { Row: not null, Fuel: not null }).ToLookup(c => (c.Fuel!.Id, c.Basis));

    public void Check()
    {
        foreach (var column in _columns)
        {
            var rows = column.GroupBy(c => c.Row!.Id).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            foreach (var whole in rows.Values)
            {
                Rows(whole, rows);
                if (whole.Row!.Within is { Length: > 0 } parent && rows.TryGetValue(parent, out var of) && Math.Abs(whole.Value) > Math.Abs(of.Value))
                {
                    diagnostics.Add(Rules.BalancePartTooLarge, whole.Place, whole.Label, BalanceNumber.Text(whole.Value), of.Label, BalanceNumber.Text(of.Value));
                }
            }

            Difference(rows);
        }

        foreach (var column in _columns.Where(c => c.First().Fuel!.Kind == BalanceFuel.Sum))
        {
            Columns(column.First().Fuel!, [.. column]);
        }
    }

    private void Rows(BalanceCell whole, Dictionary<string, BalanceCell> rows)
    {
        var items = BalanceForm.ItemsOf(whole.Row!).SelectMany(i => rows.TryGetValue(i.Item.Id, out var own) ? [own] : i.StandIns.Where(s => rows.ContainsKey(s.Id)).Select(s => rows[s.Id])).ToList();
        if (items.Count > 0)
        {
            Compare(whole, items);
        }
        else if (whole is { Value: not 0, Fuel.Kind: not BalanceFuel.Sum, Row: { IsSum: true, Id: not (BalanceRow.Supply or BalanceRow.Difference or BalanceRow.Total) } row }
            && !(row.Id == BalanceRow.Final && rows.Keys.Any(BalanceRow.IsTier)))
        {
            diagnostics.Add(Rules.BalanceSumAlone, whole.Place, whole.Label, BalanceNumber.Text(whole.Value));
        }
    }

    private void Columns(BalanceFuel sum, IReadOnlyList<BalanceCell> wholes)
    {
        if (!cells.Any(c => BalanceForm.IsIn(c.Fuel, sum)))
        {
            diagnostics.Add(Rules.BalanceSumAlone, wholes[0].Place, sum.Name, BalanceNumber.Text(wholes[0].Value));
        }
        else if (sum.Id == BalanceFuel.AllCoal)
        {
            // What is in the totals of oil and of all energy differs between editions of the form; coal is raw, washed and made of it, without coke.
            foreach (var whole in wholes)
            {
                var items = cells.Where(c => c.Row == whole.Row && c.Fuel?.Of == sum.Id).ToList();
                if (items.Count > 0 && items.TrueForAll(i => i.Unit == whole.Unit))
                {
                    Compare(whole, items);
                }
            }
        }
    }

    private void Compare(BalanceCell whole, List<BalanceCell> items)
    {
        var sum = items.Sum(i => i.Value);
        if (Math.Abs(sum - whole.Value) > _half * (items.Count + 1))
        {
            diagnostics.Add(Rules.BalanceSumDiffers, whole.Place, whole.Label, BalanceNumber.Text(whole.Value), BalanceNumber.Text(sum), new Text(string.Join(" + ", items.Select(i => i.Name)), string.Join(" + ", items.Select(i => i.Name))));
        }
    }

    // 5 = 1 + 2 − 3 − 4.
    private void Difference(Dictionary<string, BalanceCell> rows)
    {
        if (!rows.TryGetValue(BalanceRow.Difference, out var difference) || !rows.TryGetValue(BalanceRow.Supply, out var supply) || !rows.TryGetValue(BalanceRow.Final, out var final))
        {
            return;
        }

        var sum = supply.Value + Value(BalanceRow.Transformation) - Value(BalanceRow.Losses) - final.Value;
        if (Math.Abs(sum - difference.Value) > _half * Terms)
        {
            diagnostics.Add(Rules.BalanceSumDiffers, difference.Place, difference.Label, BalanceNumber.Text(difference.Value), BalanceNumber.Text(sum), Text.Same("1 + 2 − 3 − 4"));
        }
        else if (Math.Abs(difference.Value) > Math.Abs(supply.Value) * LargeDifference + (_half * Terms))
        {
            diagnostics.Add(Rules.BalanceDifferenceLarge, difference.Place, difference.Label, BalanceNumber.Text(difference.Value), BalanceNumber.Text(supply.Value));
        }

        decimal Value(string row) => rows.TryGetValue(row, out var cell) ? cell.Value : 0;
    }
}
