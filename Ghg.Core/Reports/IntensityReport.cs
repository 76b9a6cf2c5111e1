using System.Globalization;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Reports;

/// <summary>Totals per person, per GDP and per tonne of coal equivalent.</summary>
public static class IntensityReport
{
    private const double Tonne = 1000;
    private const double TenThousand = 1e4;

    /// <summary>The report.</summary>
    /// <param name="all">The intensities of each inventory.</param>
    /// <returns>A document and a table.</returns>
    public static AnalysisReport Of(IReadOnlyList<Intensity> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return new AnalysisReport(language => Document(all, language), Table(all));
    }

    private static Document Document(IReadOnlyList<Intensity> all, Language language) => new(
    [
        new Heading(1, ViewTexts.Intensities.With(all.Count).In(language)),
        new Paragraph((all is [var only] ? Sentence(only) : ViewTexts.IntensityMany).In(language)),
        new Grid(
            [
                .. all.Count > 1 ? [new("city", ReportTexts.City.In(language)), new("year", ReportTexts.Year.In(language), true)] : (GridColumn[])[], new("total", ViewTexts.Measure.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), .. IsSure(all) ? [new("uncertainty_percent", "± %", true)] : (GridColumn[])[],
                new("per_person", ViewTexts.PerPerson.In(language), true), new("per_gdp", ViewTexts.PerGdp.In(language), true), new("per_tce", ViewTexts.PerTce.In(language), true),
            ],
            [.. all.SelectMany(i => i.Totals.Zip(i.Estimates, (t, e) => (Total: t, Estimate: e)).Where(t => t.Total.Total is not null || t.Total.WhyNoTotal is not null).Select(t => (IReadOnlyList<string>)
            [
                .. all.Count > 1 ? [i.City.Inventory.City.Name.In(language), Year(i)] : (string[])[], $"{t.Total.View.Name.In(language)}{(t.Total.View == InventoryView.EnergyCo2 ? "" : $" ({t.Total.Gwp.Name})")}", Figures.Tonnes(t.Total.Total),
                .. IsSure(all) ? [t.Estimate?.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–"] : (string[])[], Show(PerPerson(i, t.Total)), Show(PerGdp(i, t.Total)), Show(PerTce(i, t.Total)),
            ]))]),
        new Bullets([.. all.SelectMany(Notes).Concat(IsSure(all) ? [ViewTexts.HowSure] : []).Select(n => n.In(language))]),
    ]);

    private static bool IsSure(IReadOnlyList<Intensity> all) => all.Any(i => i.Estimates.Any(e => e is not null));

    private static Text Sentence(Intensity i)
    {
        var basic = i.Totals[(int)ReportingLevel.Basic];
        return ViewTexts.IntensityIs.With(i.City.Inventory.City.Name, Year(i), Show(PerPerson(i, basic)), Show(PerGdp(i, basic)), Show(PerTce(i, basic)));
    }

    private static IEnumerable<Text> Notes(Intensity i)
    {
        var (city, year) = (i.City.Inventory.City.Name, Year(i));
        if (i.Population is null)
        {
            yield return ViewTexts.NoPopulation.With(city, year);
        }

        yield return i.Gdp is null ? ViewTexts.NoGdp.With(city, year)
            : i.PriceYear is { } price ? ViewTexts.ConstantPrices.With(city, year, i.Currency, price.ToString(CultureInfo.InvariantCulture))
            : ViewTexts.CurrentPrices.With(city, year, i.Currency);
        yield return Tce(i) is not { } tce ? ViewTexts.NoEnergy.With(city, year) : (i.IsEnergyStated ? ViewTexts.EnergyStated : ViewTexts.EnergyOfLines).With(city, year, Figures.Show(tce));
        if (i.EnergyLacks.Count > 0)
        {
            yield return ViewTexts.EnergyLacks.With(city, year, UnitTexts.List(i.EnergyLacks.Select(r => r.Id)));
        }

        if (i.EnergyOnGrossBasis.Count > 0)
        {
            yield return ViewTexts.EnergyGross.With(city, year, UnitTexts.List(i.EnergyOnGrossBasis.Select(r => r.Id)));
        }

        foreach (var total in i.Totals.Where(t => t.WhyNoTotal is not null))
        {
            yield return ViewTexts.NoTotalOf.With(city, year, total.View.Name, total.WhyNoTotal!.Value);
        }
    }

    private static double? Tce(Intensity i) => i.Energy / UnitCatalogue.Get("tce").ToBase;

    private static double? PerPerson(Intensity i, ViewReading total) => total.Total / Tonne / Positive(i.Population);

    private static double? PerGdp(Intensity i, ViewReading total) => total.Total / Tonne / Positive(i.Gdp / TenThousand);

    private static double? PerTce(Intensity i, ViewReading total) => total.Total / Tonne / Positive(Tce(i));

    private static double? Positive(double? value) => value is > 0 ? value : null;

    private static string Show(double? value) => value is { } known ? Figures.Show(known) : "–";

    private static string Year(Intensity i) => i.City.Year.ToString(CultureInfo.InvariantCulture);

    private static MachineTable Table(IReadOnlyList<Intensity> all) => new(
        ["city", "year", "total", "gwp", "t_co2e", "population", "gdp", "currency", "price_year", "tce", "tce_stated", "t_per_person", "t_per_10k_gdp", "t_per_tce", "uncertainty_percent", "lower_t_co2e", "upper_t_co2e"],
        [.. all.SelectMany(i => i.Totals.Zip(i.Estimates, (t, e) => (IReadOnlyList<object?>)
        [
            i.City.City, i.City.Year, t.View.Id, t.Gwp.Name, t.Total / Tonne, i.Population, i.Gdp, i.Currency, i.PriceYear, Tce(i), i.IsEnergyStated, PerPerson(i, t), PerGdp(i, t), PerTce(i, t),
            e?.Percent, e?.Lower / Tonne, e?.Upper / Tonne,
        ]))]);
}
