using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>
/// Where each cell of an energy balance goes. Final consumption is burnt or bought where it stands; fuel of power and heat plants is I.4.4; the carbon of
/// coking, refining and washing comes out elsewhere; sums and parts of other cells are counted there.
/// </summary>
internal sealed class BalancePlacing(IReadOnlyList<BalanceCell> cells, IReadOnlyList<CellSplit> splits, DiagnosticBag diagnostics)
{
    private const string Road = "II.1.1", Rail = "II.2.2", ShippingOut = "II.3.3", FlightsOut = "II.4.3", Stations = "I.2.1", StationsSupplied = "I.2.2", Plants = "I.4.4", Products = "IV.2";
    private const string JetKerosene = "jet-kerosene";

    private readonly Dictionary<(string Row, string Fuel, string Basis), decimal> _values = cells.Where(c => c is { Row: not null, Fuel: not null })
        .GroupBy(c => (c.Row!.Id, c.Fuel!.Id, c.Basis)).ToDictionary(g => g.Key, g => g.First().Value);

    private readonly HashSet<CellSplit> _used = [];

    private readonly Dictionary<(string Fuel, string Basis), decimal> _delivered = [];

    /// <summary>The placements, in the order of the cells.</summary>
    public IReadOnlyList<(BalanceCell Cell, Placement To)> All()
    {
        // Losses come last: their rate is of what arrives.
        var placements = cells.Select(c => IsLoss(c) ? null : Of(c)).ToList();
        foreach (var (cell, to) in cells.Zip(placements).Where(p => p is { First: { Fuel.Kind: BalanceFuel.Supplied, Row.Block: BalanceRow.Final }, Second: not null }))
        {
            var key = (cell.Fuel!.Id, cell.Basis);
            _delivered[key] = _delivered.GetValueOrDefault(key) + to!.Placed;
        }

        var all = cells.Zip(placements).Select(p => (p.First, p.Second ?? Of(p.First))).ToList();
        foreach (var split in splits.Where(s => !_used.Contains(s)))
        {
            diagnostics.Add(Rules.BalanceSplitUnused, null, $"{split.Row}/{split.Fuel}");
        }

        return all;
    }

    private static bool IsLoss(BalanceCell cell) => cell.Row is { Block: BalanceRow.Losses };

    private Placement Of(BalanceCell cell)
    {
        if (cell is not { Row: { } row, Fuel: { } fuel })
        {
            return Placement.Nowhere(cell.Value, cell.Row is null ? BalanceTexts.UnknownRow : BalanceTexts.UnknownItem);
        }

        if (fuel.Kind == BalanceFuel.Sum)
        {
            return cells.Any(c => BalanceForm.IsIn(c.Fuel, fuel)) ? Placement.Repeat(cell.Value, BalanceTexts.SumOfItems) : Placement.Nowhere(cell.Value, BalanceTexts.SumAlone);
        }

        if (row.IsSum)
        {
            return Sum(cell, row);
        }

        if (row.Instead.Length > 0 && Value(row.Instead, cell) is not null)
        {
            return Placement.Repeat(cell.Value, BalanceTexts.HeldBy.With(BalanceForm.Rows[row.Instead].Label));
        }

        if (row.Within.Length > 0)
        {
            return Part(cell, row);
        }

        return row.Block switch
        {
            BalanceRow.Supply => Placement.Nowhere(cell.Value, row.Id is "1.6" or "1.9" ? BalanceTexts.Bunkers : row.Id == "1.2" ? BalanceTexts.Production : BalanceTexts.Supply),
            BalanceRow.Transformation => Transformation(cell, row, fuel),
            BalanceRow.Losses => Loss(cell, fuel),
            _ => Final(cell, row, fuel),
        };
    }

    private Placement Sum(BalanceCell cell, BalanceRow row) => row.Id switch
    {
        BalanceRow.Difference => Placement.Repeat(cell.Value, BalanceTexts.Difference),
        BalanceRow.Total => Placement.Repeat(cell.Value, BalanceTexts.TotalConsumption),
        _ when BalanceForm.ItemsOf(row).SelectMany(i => (IEnumerable<BalanceRow>)[i.Item, .. i.StandIns]).Any(r => Value(r.Id, cell) is not null)
            || (row.Id == BalanceRow.Final && BalanceForm.Rows.Keys.Any(r => BalanceRow.IsTier(r) && Value(r, cell) is not null)) => Placement.Repeat(cell.Value, BalanceTexts.SumOfRows),
        BalanceRow.Supply => Placement.Nowhere(cell.Value, BalanceTexts.Supply),
        _ => Placement.Nowhere(cell.Value, BalanceTexts.SumAlone),
    };

    private Placement Part(BalanceCell cell, BalanceRow row)
    {
        var why = row.Id == BalanceRow.Feedstock ? BalanceTexts.Feedstock : BalanceTexts.PartOf.With(BalanceForm.Rows[row.Within].Label);
        return Value(row.Within, cell) is null ? Placement.Nowhere(cell.Value, why) : Placement.Repeat(cell.Value, why);
    }

    private Placement Transformation(BalanceCell cell, BalanceRow row, BalanceFuel fuel)
    {
        if (row.Fuel.Length == 0)
        {
            return Placement.Nowhere(cell.Value, BalanceTexts.Transformed);
        }

        if (cell.Value >= 0)
        {
            return Placement.Nowhere(cell.Value, fuel.Kind == BalanceFuel.Supplied ? BalanceTexts.Generated : BalanceTexts.Output);
        }

        return fuel.Kind switch
        {
            BalanceFuel.Supplied => Placement.Nowhere(cell.Value, BalanceTexts.UsedByPlants),
            BalanceFuel.None or BalanceFuel.Product => Placement.Nowhere(cell.Value, BalanceTexts.NoActivity),
            _ => Burnt(cell, Plants, fuel.Activity, -cell.Value, row.Id == BalanceRow.Heat ? "heat" : "electricity", BalanceTexts.PlantFuel),
        };
    }

    private Placement Loss(BalanceCell cell, BalanceFuel fuel) => fuel.Kind switch
    {
        BalanceFuel.Supplied when cell.Value > 0 && DeliveredOf(cell) > 0 => new Placement([], cell.Value, 0, 0, BalanceTexts.NetworkLoss) { IsLoss = true },
        BalanceFuel.Supplied => Placement.Nowhere(cell.Value, BalanceTexts.LossWithoutUse),
        BalanceFuel.Gas => Placement.Nowhere(cell.Value, BalanceTexts.GasLoss),
        _ => Placement.Nowhere(cell.Value, BalanceTexts.FuelLoss),
    };

    /// <summary>What of a network's energy arrives: all that final consumption places of it.</summary>
    public decimal DeliveredOf(BalanceCell cell) => _delivered.GetValueOrDefault((cell.Fuel!.Id, cell.Basis));

    private Placement Final(BalanceCell cell, BalanceRow row, BalanceFuel fuel)
    {
        if (cell.Value < 0)
        {
            diagnostics.Add(Rules.BalanceNegative, cell.Place, cell.Label, BalanceNumber.Text(cell.Value));
            return Placement.Nowhere(cell.Value, BalanceTexts.Negative);
        }

        switch (fuel.Kind)
        {
            case BalanceFuel.None: return Placement.Nowhere(cell.Value, BalanceTexts.NoActivity);
            case BalanceFuel.Product when fuel.Activity.Length == 0: return Placement.Nowhere(cell.Value, BalanceTexts.NotBurnt);
            case BalanceFuel.Product: return Burnt(cell, Products, fuel.Activity, cell.Value, "", BalanceTexts.ProductInUse);
        }

        var raw = row.Id == BalanceRow.Industry ? Value(BalanceRow.Feedstock, cell) ?? 0 : 0;
        if (raw < 0 || raw > cell.Value)
        {
            // Said by the check of sums; nothing is taken off.
            raw = 0;
        }

        var (reference, activity, why) = Where(row, fuel);
        var placed = Burnt(cell, reference, activity, cell.Value - raw, "", raw > 0 ? BalanceTexts.WithoutFeedstock.With(BalanceNumber.Text(raw)) : why);
        return placed with { LeftOut = raw };
    }

    private static (string Reference, string Activity, Text Why) Where(BalanceRow row, BalanceFuel fuel) => (row.Id, fuel.Id) switch
    {
        (BalanceRow.Transport, "electricity") => (Rail, fuel.Activity, BalanceTexts.TransportPower),
        (BalanceRow.Transport, "heat") => (StationsSupplied, fuel.Activity, BalanceTexts.TransportStations),
        (BalanceRow.Transport, "gasoline" or "diesel" or "lpg" or "natural-gas" or "lng") => (Road, fuel.Activity, BalanceTexts.TransportRoad),
        (BalanceRow.Transport, "kerosene") => (FlightsOut, JetKerosene, BalanceTexts.TransportAir),
        (BalanceRow.Transport, "fuel-oil") => (ShippingOut, fuel.Activity, BalanceTexts.TransportWater),
        (BalanceRow.Transport, _) => (Stations, fuel.Activity, BalanceTexts.TransportStations),
        (BalanceRow.Households or "4.7.1" or "4.7.2", "gasoline" or "diesel") => (Road, fuel.Activity, BalanceTexts.HouseholdVehicles),
        (_, "coke") => (row.Fuel, fuel.Activity, BalanceTexts.CokeBurnt),
        (_, "other-gas") => (row.Fuel, fuel.Activity, BalanceTexts.AsOtherGas),
        (_, "other-coking-products") => (row.Fuel, fuel.Activity, BalanceTexts.AsCoalTar),
        _ when fuel.Kind == BalanceFuel.Supplied => (row.Supplied, fuel.Activity, BalanceTexts.Supplied),
        _ => (row.Fuel, fuel.Activity, BalanceTexts.Burnt),
    };

    private Placement Burnt(BalanceCell cell, string reference, string activity, decimal amount, string subtype, Text why)
    {
        var split = splits.FirstOrDefault(s => s.Row == cell.Row!.Id && s.Fuel == cell.Fuel!.Id);
        if (split is not null)
        {
            _used.Add(split);
            return new Placement([.. split.Of(amount).Select(p => new PlacedRow(p.Reference, p.Reference.StartsWith("II.4", StringComparison.Ordinal) ? activity : cell.Fuel!.Activity, p.Amount) { Subtype = subtype })],
                cell.Value < 0 ? -amount : amount, 0, 0, BalanceTexts.AsAsked);
        }

        if (cell.Row!.Id == BalanceRow.Transport && amount > 0 && cell.Fuel!.Id is "diesel" or "kerosene" or "fuel-oil" or "electricity")
        {
            diagnostics.Add(Rules.BalanceTransportWhole, cell.Place, cell.Fuel!.Name, reference, $"{cell.Row.Id}/{cell.Fuel.Id}");
        }

        return new Placement([new PlacedRow(reference, activity, amount) { Subtype = subtype }], cell.Value < 0 ? -amount : amount, 0, 0, why);
    }

    private decimal? Value(string row, BalanceCell like) => _values.TryGetValue((row, like.Fuel!.Id, like.Basis), out var value) ? value : null;
}
