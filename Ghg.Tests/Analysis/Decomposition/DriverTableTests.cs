using Ghg.Core.Analysis.Decomposition;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Decompositions of a CSV table. The worked example is that of <see cref="Examples"/>, with its printed results.</summary>
public class DriverTableTests
{
    private const string Heading = "city,year,sector,fuel,quantity,value,unit,price_year";

    private static readonly string[] Rows = [.. Year(2015, 500, 1500, 2500, [300, 20, 120, 15, 25, 90, 18, 0, 60], 6.20), .. Year(2020, 560, 1900, 4100, [240, 60, 150, 0, 45, 140, 4, 20, 95], 5.30)];

    [Test]
    public void A_table_gives_the_worked_example()
    {
        var change = Decomposer.Chained(Read(Rows).InTime("x", [2015, 2020], new DiagnosticBag()));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.From / 1e6, Is.EqualTo(2633.13).Within(1e-9), "kt");
            Assert.That(change.Drivers.Select(d => Math.Round(d.Additive / 1e6, 4)), Is.EqualTo(new[] { 306.4517, 655.8167, -198.4603, -287.7802, 74.1798, -290.0476 }));
            Assert.That(change.Drivers.Select(d => Math.Round(d.Multiplicative!.Value, 6)), Is.EqualTo(new[] { 1.117380, 1.268093, 0.930647, 0.901023, 1.027229, 0.900284 }));
        }
    }

    [Test]
    public void The_order_of_rows_does_not_matter()
    {
        var (plain, turned) = (Read(Rows).InTime("x", [2015, 2020], new DiagnosticBag()), Read([.. Rows.Reverse()]).InTime("x", [2020, 2015], new DiagnosticBag()));
        Assert.That(Decomposer.Chained(turned).Drivers, Is.EqualTo(Decomposer.Chained(plain).Drivers));
    }

    [Test]
    public void Headings_and_quantities_may_be_chinese()
    {
        const string Chinese = "城市,年份,部门,燃料,指标项,数值,单位,价格基年\n甲,2015,,,人口,500,万人,\n甲,2015,居民生活,天然气,排放量,10,万吨CO2,\n甲,2015,居民生活,天然气,能源消费量,5,万吨标准煤,\n";
        var bag = new DiagnosticBag();
        var account = DriverTable.Read(InputFile.FromText("t.csv", Chinese), bag).InTime("甲", [2015], bag).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bag.Sorted(), Is.Empty);
            Assert.That(account.Population, Is.EqualTo(5e6));
            Assert.That(account.Sectors.Single().IsHouseholds, Is.True);
            Assert.That(account.Sectors.Single().Fuels.Single(), Is.EqualTo(new FuelAccount("天然气", 1e8, 5e4 * 29.3076e9)));
        }
    }

    [Test]
    public void Emissions_of_a_sector_without_fuel_and_energy_are_carried_along()
    {
        string[] rows = ["x,2015,cement,,emissions,100,kt,", "x,2020,cement,,emissions,120,kt,"];
        var change = Decomposer.Chained(Read([.. Rows, .. rows]).InTime("x", [2015, 2020], new DiagnosticBag()));
        Assert.That(change.Carried.Single(), Is.EqualTo(new CarriedEmissions("cement", 100e6, 120e6, change.Carried.Single().Multiplicative)));
        Assert.That(change.Drivers[0].Additive / 1e6, Is.EqualTo(306.45167676329976).Within(1e-7));
    }

    [Test]
    public void Gdp_at_current_prices_is_refused_over_time_and_taken_within_a_year()
    {
        var (inTime, across) = (new DiagnosticBag(), new DiagnosticBag());
        string[] rows = [.. Rows.Select(r => r.EndsWith(",2015", StringComparison.Ordinal) && r.Contains("亿元", StringComparison.Ordinal) ? r[..^4] : r)];
        var years = Read(rows).InTime("x", [2015, 2020], inTime);
        var cities = Read([.. rows, .. rows.Select(r => "y" + r[1..])]).AcrossCities(["x", "y"], 2020, across);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(inTime.Sorted().Select(f => f.Rule.Code).Distinct(), Is.EqualTo(new[] { "GHG6200" }));
            Assert.That(years.Select(a => a.Gdp), Is.All.Null);
            Assert.That(across.Sorted(), Is.Empty);
            Assert.That(cities.Select(a => a.Gdp), Is.All.EqualTo(6000e8));
        }
    }

    private static IEnumerable<string> Year(int year, double people, double industry, double services, double[] energy, double grid)
    {
        yield return $"x,{year},,,population,{people},万人,";
        yield return $"x,{year},,,gdp,{industry + services},亿元,2015";
        yield return $"x,{year},industry,,value-added,{industry},亿元,2015";
        yield return $"x,{year},services,,value-added,{services},亿元,2015";
        string[] sectors = ["industry", "services", "residential"], fuels = ["coal", "gas", "electricity"];
        double[] factors = [2.66, 1.63, grid];
        for (var i = 0; i < energy.Length; i++)
        {
            yield return FormattableString.Invariant($"x,{year},{sectors[i / 3]},{fuels[i % 3]},energy,{energy[i]},万吨标准煤,");
            yield return FormattableString.Invariant($"x,{year},{sectors[i / 3]},{fuels[i % 3]},emissions,{energy[i] * factors[i % 3]},kt CO2,");
        }
    }

    private static DriverTable Read(string[] rows)
    {
        var bag = new DiagnosticBag();
        var table = DriverTable.Read(InputFile.FromText("t.csv", TestProject.Csv(Heading, rows)), bag);
        Assert.That(bag.Sorted(), Is.Empty);
        return table;
    }
}
