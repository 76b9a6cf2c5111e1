using System.Text.RegularExpressions;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>The rows and columns of the forms, found by the labels that yearbooks print: numbering, blanks and punctuation do not count.</summary>
internal static partial class BalanceForm
{
    private static readonly Dictionary<string, BalanceRow> RowsByName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, BalanceRow> RowsById = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, BalanceFuel> FuelsByName = new(StringComparer.Ordinal);

    static BalanceForm()
    {
        foreach (var row in EmbeddedTable.Read("core/balance-rows.csv"))
        {
            var read = new BalanceRow(row["id"], new Text(row["name"], row["name_zh"]), List(row["of"]), row["within"], row["instead"], row["fuel"], row["supplied"]);
            RowsById.Add(read.Id, read);
            foreach (var name in (string[])[row["name"], row["name_zh"], .. List(row["aliases"])])
            {
                RowsByName.TryAdd(Key(name), read);
            }
        }

        foreach (var row in EmbeddedTable.Read("core/balance-fuels.csv"))
        {
            var read = new BalanceFuel(
                row["id"], new Text(row["name"], row["name_zh"]), row["kind"], row["activity"], row["unit_form"], row["unit_balance"], row["of"], row["method"], row["factor"]);
            foreach (var name in (string[])[read.Id, row["name"], row["name_zh"], .. List(row["aliases"])])
            {
                FuelsByName.TryAdd(Key(name), read);
            }
        }
    }

    /// <summary>All rows by id.</summary>
    public static IReadOnlyDictionary<string, BalanceRow> Rows => RowsById;

    /// <summary>All items.</summary>
    public static IEnumerable<BalanceFuel> Fuels => FuelsByName.Values.Distinct();

    /// <summary>Labels that a mistyped one may have been meant to be.</summary>
    public static IEnumerable<string> RowNames => RowsById.Values.Select(r => r.Name.Chinese);

    /// <summary>Names that a mistyped one may have been meant to be.</summary>
    public static IEnumerable<string> FuelNames => Fuels.Select(f => f.Name.Chinese);

    /// <summary>The row of a label, or null.</summary>
    /// <param name="label">The label as it is printed, or the row's id.</param>
    /// <param name="block">The block of the form that it stands in: recovered energy is an item of either of two.</param>
    public static BalanceRow? Row(string label, string block = "") =>
        (RowsByName.GetValueOrDefault(Key(label)) ?? RowsById.GetValueOrDefault(label.Trim())) is { } row
            ? row.Id == "1.3" && block == BalanceRow.Transformation ? RowsById["2.9"] : row
            : null;

    /// <summary>The item of a name, or null.</summary>
    public static BalanceFuel? Fuel(string name) => Key(name) is { Length: > 0 } key ? FuelsByName.GetValueOrDefault(key) : null;

    /// <summary>The rows that add up to a row, each before the rows that stand in for it: 第一产业 where there is no 农、林、牧、渔业, 城镇 and 乡村 where there is no 生活消费.</summary>
    public static IEnumerable<(BalanceRow Item, IReadOnlyList<BalanceRow> StandIns)> ItemsOf(BalanceRow sum) =>
        RowsById.Values.Where(r => r.Of.Contains(sum.Id)).Select(r => (r, (IReadOnlyList<BalanceRow>)[.. RowsById.Values.Where(s => s.Instead == r.Id)]));

    /// <summary>Whether an item is added up in a sum of items.</summary>
    public static bool IsIn(BalanceFuel? item, BalanceFuel sum) => item is not null && (sum.Id == BalanceFuel.AllEnergy ? item.Kind != BalanceFuel.Sum : item.Of == sum.Id);

    // Chinese letters alone if there are any, else Latin ones: yearbooks print both beside each other, with numbers, blanks and dashes.
    private static string Key(string text)
    {
        var plain = Numbering().Replace(HalfWidth.Of(text), "").Replace("其中", "", StringComparison.Ordinal);
        var chinese = string.Concat(plain.Where(c => c is >= '\u4E00' and <= '\u9FFF'));
        return chinese.Length > 0 ? chinese : string.Concat(plain.Where(char.IsAsciiLetter)).ToLowerInvariant();
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\s*([一二三四五六七八九十]+\s*[、.]|\(\s*[一二三四五六七八九十]+\s*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
