using System.Globalization;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Imports.Balance;

/// <summary>The files of the project that a statistical form becomes.</summary>
internal sealed class EnergyProject(EnergyBalanceOptions options, string name, string source, DiagnosticBag diagnostics)
{
    private static readonly string[] Columns = ["id", "city", "year", "gpc_ref", "activity", "amount", "unit", "basis", "method", "factor", "subtype", "source", "notes"];
    private static readonly string[] ParameterColumns = ["city", "years", "subject", "parameter", "value", "unit", "source", "notes"];

    // Digits of a loss rate that a derived loss agrees to.
    private const int RateDigits = 10;
    private const decimal Percent = 100;

    private readonly List<IReadOnlyDictionary<string, string>> _rows = [];
    private readonly List<IReadOnlyDictionary<string, string>> _parameters = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Whether anything was placed.</summary>
    public bool IsEmpty => _rows.Count == 0;

    private string Year => options.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds a row of activities.</summary>
    /// <returns>What the plan says it becomes.</returns>
    public string Add(PlacedRow row, BalanceCell cell)
    {
        var fuel = cell.Fuel!;
        var (amount, unit, basis, notes) = Converted(row.Amount, cell);
        _rows.Add(new Dictionary<string, string>
        {
            ["id"] = $"{name}-{(_rows.Count + 1).ToString(CultureInfo.InvariantCulture)}", ["city"] = options.City, ["year"] = Year, ["gpc_ref"] = row.Reference, ["activity"] = row.Activity,
            ["amount"] = BalanceNumber.Text(amount), ["unit"] = unit, ["basis"] = basis, ["method"] = MethodOf(row, fuel), ["factor"] = row.Activity == fuel.Activity ? fuel.Factor : "",
            ["subtype"] = row.Subtype, ["source"] = $"{source} {cell.Name}: {cell.Label.Chinese}", ["notes"] = notes,
        });
        return $"{row.Reference} {row.Activity} {BalanceNumber.Text(amount)} {unit}";
    }

    /// <summary>Adds the loss rate of a network.</summary>
    /// <returns>What the plan says it becomes.</returns>
    public string AddLoss(BalanceCell cell, decimal delivered)
    {
        var rate = decimal.Round(cell.Value / (cell.Value + delivered) * Percent, RateDigits);
        _parameters.Add(new Dictionary<string, string>
        {
            ["city"] = options.City, ["years"] = Year, ["subject"] = cell.Fuel!.Activity, ["parameter"] = "loss-rate", ["value"] = BalanceNumber.Text(rate), ["unit"] = "%",
            ["source"] = $"{source} {cell.Name}: {cell.Label.Chinese}", ["notes"] = $"{BalanceNumber.Text(cell.Value)} / ({BalanceNumber.Text(cell.Value)} + {BalanceNumber.Text(delivered)})",
        });
        return $"parameters.csv: loss-rate {BalanceNumber.Text(rate)} %";
    }

    /// <summary>The files, by path.</summary>
    public IReadOnlyList<(string Path, byte[] Content)> Files()
    {
        var city = new Dictionary<string, string> { ["city"] = options.City, ["country"] = "CN", ["region"] = options.Region ?? "" };
        var inventory = new Dictionary<string, string> { ["city"] = options.City, ["year"] = Year, ["notes"] = source };
        List<(string, byte[])> files =
        [
            ("cities.csv", ProjectFile.Csv([.. city.Keys], [city])),
            ("inventories.csv", ProjectFile.Csv([.. inventory.Keys], [inventory])),
            ($"activities/{name}.csv", ProjectFile.Csv([.. Columns.Where(c => _rows.Exists(r => r[c].Length > 0))], _rows)),
        ];
        if (_parameters.Count > 0)
        {
            files.Add(("parameters.csv", ProjectFile.Csv(ParameterColumns, _parameters)));
            files.Add(("ghg.json", Encoding.UTF8.GetBytes("{\n  \"derive_losses\": true\n}\n")));
        }

        return files;
    }

    // Jet fuel of flights has no carbon content in Chinese sources; it takes the usual method.
    private static string MethodOf(PlacedRow row, BalanceFuel fuel) => row.Activity == fuel.Activity ? fuel.Method : "";

    private (decimal Amount, string Unit, string Basis, string Notes) Converted(decimal amount, BalanceCell cell)
    {
        var fuel = cell.Fuel!;
        if (!UnitCatalogue.TryParse(cell.Unit, out var unit) || (CoalEquivalentUnits.Contains(unit) && CoalEquivalent.Terajoules(amount, unit) is null))
        {
            if (cell.Unit.Length > 0 && _said.Add(cell.Unit))
            {
                diagnostics.Add(UnitFindings.Of(cell.Unit, cell.Place));
            }

            return (amount, cell.Unit, "", "");
        }

        if (CoalEquivalentUnits.Contains(unit))
        {
            if (fuel.Kind != BalanceFuel.Supplied)
            {
                var factor = CoalEquivalent.GigajoulesPerTonne.ToString(CultureInfo.InvariantCulture);
                return (CoalEquivalent.Terajoules(amount, unit)!.Value, "TJ", Basis.Net, BalanceTexts.Converted.With($"{BalanceNumber.Text(amount)} {cell.Unit}", factor).English);
            }

            return (amount, cell.Unit, fuel.Activity == Activity.Electricity ? BasisOf(cell) : "", "");
        }

        if (fuel.Kind == BalanceFuel.Gas && unit.Dimension == Dimension.Volume)
        {
            if (options.GasCondition is { } condition)
            {
                return (amount, $"{cell.Unit}@{condition.TrimStart('@')}", "", "");
            }

            if (_said.Add(fuel.Id))
            {
                diagnostics.Add(Rules.GasConditionNotStated, cell.Place, fuel.Name, cell.Unit);
            }
        }

        return (amount, cell.Unit, "", "");
    }

    private string BasisOf(BalanceCell cell)
    {
        if (Basis.Parse(cell.Basis.Length > 0 ? cell.Basis : options.Basis ?? "") is Basis.HeatContent or Basis.CoalEquivalent)
        {
            return cell.Basis.Length > 0 ? cell.Basis : options.Basis!;
        }

        if (_said.Add("basis"))
        {
            diagnostics.Add(Rules.CoalEquivalentBasisMissing, cell.Place, cell.Fuel!.Name, cell.Unit);
        }

        return "";
    }
}
