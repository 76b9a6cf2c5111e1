using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// ΔC = (C(t2) − C(t1)) ÷ (t2 − t1), with C an area times its carbon density, or a mass of carbon. IPCC 2006, volume 4, chapter 2, equation 2.5, page
/// 2.10, and 2.8. The year's stock and the one of the row before it; after the last survey its yearly change is carried on, and said.
/// </summary>
internal sealed class CarbonStockDifference : IMethod
{
    public const string Id = "carbon-stock-difference";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.StockDifference,
        Summary = LandMethodTexts.StockDifferenceSummary,
        Equation = "E(CO2) = (C(t1) − C(t2)) ÷ (t2 − t1) × 44/12, C = A × c",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.5 (p. 2.10), 2.8 (p. 2.12)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        HasMemory = true,
        Inputs =
        [
            new("A", LandMethodTexts.AreaOrCarbon, "amount", "", "ha", MethodTexts.Always),
            new("c", LandMethodTexts.CarbonDensity, "carbon_density", "carbon-density", "t/ha", LandMethodTexts.IfAreaLocal),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,method,carbon_density,source\n"
            + "my-city,2013,V.2,mixed-forest,40000,ha,carbon-stock-difference,95 t/ha,forest inventory\n"
            + "my-city,2023,V.2,mixed-forest,39000,ha,carbon-stock-difference,101 t/ha,forest inventory\n"
            + "my-city,2018,V.2,woody-wetlands,52000,t,carbon-stock-difference,,wetland survey\nmy-city,2023,V.2,woody-wetlands,50000,t,carbon-stock-difference,,wetland survey\n",
        ExampleFiles = [("inventories.csv", "city,year\nmy-city,2023\n")],
    };

    // The density of one survey is not that of the next: what a row states is no part of what makes rows a series.
    public string SeriesOf(ActivityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return string.Join('\u001F', key.SubSector.Id, key.Reference?.Id, key.Activity, key.Technology, key.Site, key.Origin, key.Subtype);
    }

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var last = methodCase.Series[^1].Year;
        var before = methodCase.Series.Where(c => c.Year < last).Select(c => (int?)c.Year).Max();
        if (before is not { } first)
        {
            methodCase.NotEstimated(Gases.Co2);
            methodCase.Note(LandMethodTexts.OneStockOnly.With(last));
            return;
        }

        if (!TryStock(calculation, first, out var old) || !TryStock(calculation, last, out var now))
        {
            return;
        }

        if (methodCase.Year > last)
        {
            methodCase.Note(LandMethodTexts.StockCarriedOn.With(first, last));
        }

        calculation.Emit(Gases.Co2, CarbonStock.Lost((old - now) / T.Ratio(last - first, 1)));
    }

    private static bool TryStock<T>(Calculation<T> calculation, int year, out T stock)
        where T : INumeric<T>
    {
        var parts = calculation.Case.Series.Where(c => c.Year == year).Select(c => Carbon(calculation, c)).ToList();
        stock = T.One;
        if (parts.Any(p => !p.Known))
        {
            return false;
        }

        stock = parts.Select(p => p.Carbon).Aggregate((a, b) => a + b);
        return true;
    }

    private static (bool Known, T Carbon) Carbon<T>(Calculation<T> calculation, MethodCase survey)
        where T : INumeric<T>
    {
        var amount = calculation.Of(survey.Amount);
        if (survey.Amount.Unit.Dimension == Dimension.Mass)
        {
            return (true, amount);
        }

        return survey.IsIn(Dimension.Area) && survey.Needed("carbon-density", LandInputs.PerArea, column: "carbon_density") is { } density
            ? (true, amount * calculation.Of(density))
            : (false, amount);
    }
}
