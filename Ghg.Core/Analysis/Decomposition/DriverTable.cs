using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// A table of drivers in long form: <c>city, year, sector, fuel, quantity, value, unit</c>, with <c>price_year</c> and <c>basis</c> for money. The quantity is
/// <c>population</c> or <c>gdp</c> of the city; <c>value-added</c>, <c>activity</c> or <c>degree-days</c> of a sector; <c>energy</c> or <c>emissions</c> of a sector's fuel.
/// Emissions of a sector without a fuel and without energy are carried along. A sector called I.1, residential or households goes by people.
/// </summary>
public sealed class DriverTable
{
    private readonly IReadOnlyList<Fact> _facts;

    private DriverTable(IReadOnlyList<Fact> facts) => _facts = facts;

    /// <summary>The cities, in ordinal order.</summary>
    public IReadOnlyList<string> Cities => [.. _facts.Select(f => f.City).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it. A row with a mistake counts for nothing.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>The table.</returns>
    public static DriverTable Read(InputFile file, DiagnosticBag diagnostics, TextEncoding encoding = TextEncoding.Recognise)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new DriverTable(FactReader.Read(file, diagnostics, encoding));
    }

    /// <summary>The years of a city that hold emissions, ascending.</summary>
    /// <param name="city">The city.</param>
    /// <returns>The years.</returns>
    public IReadOnlyList<int> YearsOf(string city) => [.. _facts.Where(f => f.City == city && f.Quantity == Fact.Emissions).Select(f => f.Year).Distinct().Order()];

    /// <summary>Accounts of a city over time, in kilograms and joules. GDP counts only at the constant prices of one year.</summary>
    /// <param name="city">The city.</param>
    /// <param name="years">The years.</param>
    /// <param name="diagnostics">Takes what cannot be compared, and why.</param>
    /// <returns>An account for each of the years that hold emissions.</returns>
    public IReadOnlyList<EmissionAccount> InTime(string city, IReadOnlyCollection<int> years, DiagnosticBag diagnostics) =>
        new TableAccounts([.. _facts.Where(f => f.City == city && years.Contains(f.Year))], figures => Prices.InTime(figures, diagnostics), diagnostics).Accounts();

    /// <summary>Accounts of cities in a year, in kilograms and joules. GDP counts in one currency and the same prices.</summary>
    /// <param name="cities">The cities.</param>
    /// <param name="year">The year.</param>
    /// <param name="diagnostics">Takes what cannot be compared, and why.</param>
    /// <returns>An account for each of the cities that holds emissions.</returns>
    public IReadOnlyList<EmissionAccount> AcrossCities(IReadOnlyCollection<string> cities, int year, DiagnosticBag diagnostics) =>
        new TableAccounts([.. _facts.Where(f => cities.Contains(f.City) && f.Year == year)], figures => Prices.AcrossCities([.. figures.Select(f => (f, (Conversion?)null))], diagnostics)?.Values, diagnostics).Accounts();
}
