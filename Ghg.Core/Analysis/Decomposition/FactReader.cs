using Ghg.Core.Analysis.Series;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>Reads the rows of a table of drivers, see <see cref="DriverTable"/>.</summary>
internal static class FactReader
{
    private static readonly ColumnSet Columns = new(
        new Column("city", Required: true), new Column("year", Required: true), new Column("sector"), new Column("fuel"), new Column("quantity", Required: true),
        new Column("value", Required: true), new Column("unit", Required: true), new Column("basis"), new Column("price_year"), new Column("source"), new Column("notes"));

    /// <summary>The facts of a file, each city, year, sector, fuel and quantity once.</summary>
    public static IReadOnlyList<Fact> Read(InputFile file, DiagnosticBag diagnostics, TextEncoding encoding)
    {
        var facts = new Dictionary<(string City, int Year, string Sector, string Fuel, string Quantity), Fact>();
        foreach (var row in Table.Read(file, Columns, diagnostics, encoding))
        {
            if (RowFindings.Of(row, diagnostics, bag => FactOf(row, bag)) is { } fact && !facts.TryAdd((fact.City, fact.Year, fact.Sector, fact.Fuel, fact.Quantity), fact))
            {
                diagnostics.Add(new Diagnostic(Rules.RepeatedRow, row.PlaceOf("quantity"), string.Join(' ', ((string[])[fact.City, row["year"], fact.Sector, fact.Fuel, fact.Quantity]).Where(p => p.Length > 0)))
                {
                    City = fact.City,
                    Year = fact.Year,
                });
            }
        }

        return [.. facts.Values];
    }

    private static Fact? FactOf(Row row, DiagnosticBag diagnostics)
    {
        var city = row.Required("city", diagnostics);
        var year = row.Required("year", diagnostics) is null ? null : row.Year("year", diagnostics);
        var quantity = QuantityOf(row, diagnostics);
        var value = row.Required("value", diagnostics) is null ? null : row.Number("value", diagnostics);
        var price = row.Year("price_year", diagnostics);
        if (city is null || year is null || quantity is null || value is null || !IsPlaced(row, quantity, diagnostics) || UnitOf(row, quantity, diagnostics) is not { } toBase)
        {
            return null;
        }

        if (value < 0 && quantity != Fact.Emissions)
        {
            diagnostics.Add(Rules.NegativeAmount, row.PlaceOf("value"), quantity);
            return null;
        }

        return new Fact(city, year.Value, row["sector"], row["fuel"], quantity, value.Value * toBase, value.Value, row["unit"], PriceBasis.Of(row["basis"], price), row.PlaceOf("value"));
    }

    private static string? QuantityOf(Row row, DiagnosticBag diagnostics)
    {
        if (row.Required("quantity", diagnostics) is not { } written)
        {
            return null;
        }

        if (QuantityWords.All.TryGetValue(written, out var quantity))
        {
            return quantity;
        }

        diagnostics.Add(new Diagnostic(Rules.UnknownQuantity, row.PlaceOf("quantity"), written, UnitTexts.List(QuantityWords.All.Values.Distinct())).WithNearest(written, QuantityWords.All.Keys));
        return null;
    }

    // Of the city, of a sector, or of a sector's fuel: anything else is a slip that would count in the wrong place.
    private static bool IsPlaced(Row row, string quantity, DiagnosticBag diagnostics)
    {
        var (hasSector, hasFuel) = (row.Or("sector") is not null, row.Or("fuel") is not null);
        var (right, expected) = quantity switch
        {
            Fact.Population or Fact.Gdp => (!hasSector && !hasFuel, DriverRuleTexts.OfCity),
            Fact.Emissions or Fact.Energy => (hasSector, DriverRuleTexts.OfFuel),
            _ => (hasSector && !hasFuel, DriverRuleTexts.OfSector),
        };
        if (!right)
        {
            diagnostics.Add(Rules.QuantityMisplaced, row.PlaceOf("quantity"), quantity, row["sector"], row["fuel"], expected);
        }

        return right;
    }

    // What one of the unit is in the base unit; of money in its currency, of an activity as it is.
    private static double? UnitOf(Row row, string quantity, DiagnosticBag diagnostics)
    {
        if (row.Required("unit", diagnostics) is not { } symbol)
        {
            return null;
        }

        switch (quantity)
        {
            case Fact.Emissions:
                return row.Mass("unit", diagnostics)?.ToBase;
            case Fact.Energy or Fact.Population:
                var wanted = quantity == Fact.Energy ? Dimension.Energy : Dimension.Person;
                if (row.Unit("unit", symbol, diagnostics) is not { } unit)
                {
                    return null;
                }

                if (unit.Dimension != wanted)
                {
                    diagnostics.Add(Rules.DimensionMismatch, row.PlaceOf("unit"), symbol, unit.Dimension.Name, wanted.Name);
                    return null;
                }

                return unit.ToBase;
            case Fact.Gdp or Fact.ValueAdded when !Money.TryParse(symbol, out _):
                diagnostics.Add(Rules.NotMoney, row.PlaceOf("unit"), symbol);
                return null;
            default:
                return quantity == Fact.Activity && UnitCatalogue.TryParse(symbol, out var known) ? known.ToBase : 1;
        }
    }
}
