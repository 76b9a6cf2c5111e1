using System.Globalization;

namespace Alliance;

/// <summary>What a city takes from outside in a year: what is used of it there and lost on the way, less what is made in the city. Negative for a city that sells.</summary>
internal static class Imports
{
    /// <summary>The import in the unit of the assumption, from the amounts of the same year.</summary>
    /// <param name="assumed">A row of <c>imports.csv</c>.</param>
    /// <param name="year">The year.</param>
    /// <param name="amounts">The rows of the city's activities.</param>
    public static decimal Of(IReadOnlyDictionary<string, string> assumed, int year, IReadOnlyList<Dictionary<string, string>> amounts)
    {
        var rows = amounts.Where(r => r["year"] == year.ToString(CultureInfo.InvariantCulture)).ToList();
        var used = Sum(rows.Where(r => r["gpc_ref"].EndsWith(".2", StringComparison.Ordinal) && r["activity"] == assumed["activity"] && r["unit"] == assumed["unit"]));
        var made = assumed["made_of"].Split(';', StringSplitOptions.RemoveEmptyEntries).Sum(m => MadeOf(m, rows));
        var own = assumed["own"].Length == 0 ? 0 : new Course(assumed["own"])[year];
        return (used * Number(assumed["bought_share"]) * (1 + (Number(assumed["losses"]) / 100))) - made - own;
    }

    // "I.4.4 烟煤 0.22": so much for each unit of the amount of those rows.
    private static decimal MadeOf(string text, IEnumerable<Dictionary<string, string>> rows) =>
        text.Split(' ') is [var reference, var activity, var yield] ? Number(yield) * Sum(rows.Where(r => r["gpc_ref"] == reference && r["activity"] == activity)) : throw new FormatException(text);

    private static decimal Sum(IEnumerable<Dictionary<string, string>> rows) => rows.Sum(r => Number(r["amount"]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
