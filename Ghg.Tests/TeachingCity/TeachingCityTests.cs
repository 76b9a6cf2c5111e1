using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.TeachingCity;

/// <summary>
/// The fictional city of <c>examples/teaching-city</c>, recomputed by hand from its rows. Factors are those of the shipped datasets: china, edition
/// gbt-32151-2024 (GB/T 32151.22-2024, table C.1); china-grid (MEE and NBS, notice 2024 No. 33: Shandong 2022, 0.641 kg/kWh; heat 0.11 t/GJ); ipcc-2006 (tables
/// 2.2 to 2.5 and 3.2.1 to 3.4.1). AR5: CH4 28, N2O 265.
/// </summary>
public sealed class TeachingCityTests
{
    private const double Carbon = 44.0 / 12;
    private const double Grid = 0.641e-3;
    private const double Heat = 0.11;

    private static readonly Lazy<TestResult> Example = new(() => TestResult.OfFolder("examples/teaching-city"));

    [Test]
    public void The_example_has_no_error() =>
        Assert.That(Example.Value.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Found.English), Is.Empty);

    // II.1.3 in II.1.1 (fuel sold) and III.3.1 in I.4.4 (electricity from waste), in each of three years: both cross levels and both are meant.
    [Test]
    public void Its_only_warnings_are_the_two_keys_that_cross_levels() =>
        Assert.That(Example.Value.Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Rule.Code), Is.EqualTo(Enumerable.Repeat("GHG5010", 6)));

    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void BASIC_is_complete(int year) => Assert.That(Of(year).CompletenessOf(ReportingLevel.Basic).IsComplete, Is.True);

    // 40.2e8 kWh × 0.641 kg/kWh = 2,576,820 t; 1480e4 GJ × 0.11 t/GJ = 1,628,000 t
    [Test]
    public void Electricity_and_heat_of_households() => Same("I.1.2", (40.2e8 * Grid) + (1480e4 * Heat));

    // What the networks lose: 4.2 % of the electricity fed in, 11 % of the heat, l/(1 − l) of what arrives
    [Test]
    public void Losses_of_households() => Same("I.1.3", (40.2e8 * Grid * 0.042 / 0.958) + (1480e4 * Heat * 0.11 / 0.89));

    // 7.5 % of 162 万t of raw coal, by the plant's own analysis; no factors of CH4 and N2O
    [Test]
    public void Own_use_of_the_captive_plant() => Same("I.4.1", 162e4 * 0.075 * 21.20 * 26.40e-3 * 0.985 * Carbon);

    [Test]
    public void BASIC_is_the_sum_of_its_rows()
    {
        var buildings = Gas(26800e4 * 34.60e-6, ch4: 5) + Fuel(2.9e4 * 50.179e-3, 17.2, 0.98, 5, 0.1) + Fuel(15e4 * 17.46e-3, 33.6, 0.90, 0, 0) + Gas(8900e4 * 34.60e-6, ch4: 5);
        var industry = Fuel(262e4 * 19.57e-3, 26.1, 0.93, 10, 1.5) + Fuel(12e4 * 12.545e-3, 25.41, 0.90, 0, 0) + Fuel(6e4 * 28.435e-3, 29.5, 0.93, 10, 1.5)
            + Gas(61000e4 * 38.931e-6, ch4: 1) + Fuel(5.4e4 * 42.652e-3, 20.2, 0.98, 3, 0.6) + Fuel(162e4 * (0.775 + 0.075) * 21.20e-3, 26.40, 0.985, 0, 0);
        var electricity = (40.2 + 23.4 + 6.8 + 138 + 1.4 + 3.1 + 2.6 + 3.1) * 1e8 * Grid;
        var heat = (1480 + 520 + 900) * 1e4 * Heat;
        var engines = Engine(6.2e4 * 42.652e-3, 74.1, 4.15, 28.6) + Engine(43.2e4 * 43.07e-3, 69.3, 3.8, 5.7) + Engine(52.5e4 * 42.652e-3, 74.1, 3.9, 3.9) + Engine(0.8e4 * 42.652e-3, 74.1, 4.15, 28.6);
        var direct = ((1010 + 8600 + 4800) * 28) + (210 * 265);
        Assert.That(Of(2022).Total(ReportingLevel.Basic) / 1000, Is.EqualTo(buildings + industry + electricity + heat + engines + direct).Within(1e-7).Percent);
    }

    [Test]
    public void Output_is_one_folder_for_each_year()
    {
        using var folder = new TestFolder();
        var run = TestRun.Of("inventory", Path.Combine(Resources.Root, "examples/teaching-city"), "--output", folder.At("out"), "--format", "csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(Directory.EnumerateDirectories(folder.At("out/mingchuan")).Select(Path.GetFileName), Is.EquivalentTo(["2021", "2022", "2023"]));
        }
    }

    // Shandong 2021: 1,017.23 Mt CO2e of energy (Sustainability 2024, 16(3), 1304) and 101.63 million people: 10.0 t. Within 30 %, for a city is no province.
    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void Emissions_of_energy_per_person_are_plausible(int year)
    {
        var energy = GpcReferences.All.Where(r => r.CountsIn(ReportingLevel.Basic) && r.Sector is Sector.StationaryEnergy or Sector.Transportation).Sum(r => Of(year).Co2e(r) ?? 0);
        Assert.That(energy / 1000 / People(year), Is.InRange(7.0, 13.0));
    }

    // China 2022: 86,372e8 kWh, of them 13,366e8 at home (National Energy Administration), and 1,411.75 million people: 6,118 and 947 kWh. Within 20 %.
    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void Electricity_per_person_is_plausible(int year)
    {
        var lines = Of(year).Cells.Where(c => c.Reference.Scope == 2).SelectMany(c => c.Lines).Where(l => l.Record.Key.Activity == "electricity").ToList();
        var (all, home) = (lines.Sum(KilowattHours), lines.Where(l => l.Reference.Id == "I.1.2").Sum(KilowattHours));

        // With the losses, and what the captive plant makes and uses itself: 85 % of what it generates, 1e8 kWh for each 4.5 万t of coal.
        var own = Of(year).Cells.SelectMany(c => c.Lines).Where(l => l.Reference.Id is "I.3.1" or "I.4.1" && l.Record.Key.Activity == "raw-coal").Sum(l => l.Record.Amount.Value / 4.5 * 1e8);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(((all / 0.958) + own) / People(year), Is.InRange(6118 * 0.8, 6118 * 1.2));
            Assert.That(home / People(year), Is.InRange(947 * 0.8, 947 * 1.2));
        }
    }

    private static double KilowattHours(Line line) => line.Record.Amount.Value * 1e8;

    private static double People(int year) => Example.Value.Project.Indicators.Single(i => i.Year == year && i.Id == "population").Value * 1e4;

    // TJ × t C/TJ × oxidation × 44/12, and kg/TJ of CH4 and N2O, in t CO2e
    private static double Fuel(double terajoules, double carbonContent, double oxidation, double ch4, double n2o) =>
        terajoules * ((carbonContent * oxidation * Carbon) + (((ch4 * 28) + (n2o * 265)) / 1000));

    private static double Gas(double terajoules, double ch4) => Fuel(terajoules, 15.3, 0.99, ch4, 0.1);

    // TJ × t CO2/TJ, and kg/TJ of CH4 and N2O, in t CO2e
    private static double Engine(double terajoules, double co2, double ch4, double n2o) => terajoules * (co2 + (((ch4 * 28) + (n2o * 265)) / 1000));

    private static void Same(string reference, double tonnes) =>
        Assert.That(Of(2022).Co2e(TestResult.Reference(reference)) / 1000, Is.EqualTo(tonnes).Within(1e-7).Percent);

    private static Inventory Of(int year) => Example.Value.Inventories.Single(i => i.Year == year);
}
