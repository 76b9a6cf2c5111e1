using System.Globalization;

namespace Alliance;

/// <summary>The years of a city: which are inventories, which is missing, and when its boundary changes.</summary>
internal sealed class CityYears(IReadOnlyDictionary<string, string> row)
{
    public string Id => row["city"];

    public int First => Year("first")!.Value;

    public int Last => Year("last")!.Value;

    public string Methodology => row["methodology"];

    public IEnumerable<int> Years => Enumerable.Range(First, Last - First + 1).Where(Has);

    public bool Has(int year) => year >= First && year <= Last && year != Year("missing");

    /// <summary>How much larger the city is since it took in its neighbour.</summary>
    public decimal BoundaryFactor(int year) => year >= Year("boundary_from") ? decimal.Parse(row["boundary_factor"], CultureInfo.InvariantCulture) : 1;

    public string BoundaryOf(int year) => row["boundary"] + (year >= Year("boundary_from") ? ", with the county annexed in " + row["boundary_from"] : "");

    public string ChangeOf(int year) => year == Year("boundary_from") ? "boundary: a neighbouring county was annexed; earlier years are not recalculated" : "";

    private int? Year(string column) => row[column].Length == 0 ? null : int.Parse(row[column], CultureInfo.InvariantCulture);
}
