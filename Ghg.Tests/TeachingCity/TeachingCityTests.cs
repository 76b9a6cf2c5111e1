using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Tests.Errors;
using NUnit.Framework;

namespace Ghg.Tests.TeachingCity;

/// <summary>
/// The fictional city of <c>examples/teaching-city</c>, recomputed by hand from its rows. Factors are those of the shipped datasets: china, edition
/// gbt-32151-2024 (GB/T 32151.22-2024, table C.1); china-grid (MEE and NBS, notice 2024 No. 33: Shandong 2022, 0.641 kg/kWh; heat 0.11 t/GJ); ipcc-2006 (tables
/// 2.2 to 2.5 and 3.2.1 to 3.4.1; of waste, industry and land as said at each). AR5: CH4 28, N2O 265, HFC-134a 1,300, SF6 23,500.
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

    // In each of three years: II.1.3 in II.1.1 (fuel sold) and III.3.1 in I.4.4 (electricity from waste) cross levels; buses by distance stand beside charging
    // that is metered. All are meant.
    [Test]
    public void Its_only_warnings_are_two_keys_that_cross_levels_and_buses_beside_charging() =>
        Assert.That(Example.Value.Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Rule.Code), Is.EquivalentTo([.. Enumerable.Repeat("GHG5010", 6), .. Enumerable.Repeat("GHG5030", 3)]));

    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void BASIC_plus_is_complete(int year) => Assert.That(Of(year).CompletenessOf(ReportingLevel.BasicPlus).IsComplete, Is.True);

    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void Every_reference_has_an_amount_or_a_key(int year) =>
        Assert.That(Of(year).Cells.Where(c => c.Status == CellStatus.Missing || c.Lines.Any(l => l.Notation == NotationKey.NotEstimated)).Select(c => c.Reference.Id), Is.Empty);

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
        Assert.That(Of(2022).Total(ReportingLevel.Basic) / 1000, Is.EqualTo(buildings + industry + electricity + heat + engines + GasNetwork + Waste).Within(1e-7).Percent);
    }

    [Test]
    public void Leaks_of_the_gas_network() => Same("I.8.1", GasNetwork);

    // IPCC 2006, vol. 5: DOC by material (table 2.4), half of it decomposes (sect. 3.2.3), all without oxygen (table 3.1), k of the temperate dry zone (table
    // 3.3), from 1 January of the next year; half of the gas is methane; the engines take 4,900 t, shared with the county's waste by what is generated; a tenth
    // of what is left oxidises in the cover (table 3.2).
    [Test]
    public void Landfill_of_the_city_and_of_its_neighbour()
    {
        Same("III.1.1", Landfill(Own, Own, Imported));
        Same("III.1.3", Landfill(Imported, Own, Imported));
    }

    // Vol. 5, table 4.1: 4 g CH4 and 0.24 g N2O per kg of wet waste
    [Test]
    public void Composting() => Same("III.2.1", 5.0e4 * ((4 * 28) + (0.24 * 265)) / 1000);

    // 66 万t × 0.12 × 0.75 of plastics and so on (table 2.4), all of it oxidised; 0.2 g CH4 per Mg and 50 g N2O per t (tables 5.3 and 5.6). Of energy, so not in III.
    [Test]
    public void Waste_burnt_for_electricity() =>
        Assert.That(Of2022("incineration", "municipal-solid-waste", "I.4.4"), Is.EqualTo(66e4 * Burnt).Within(1e-7).Percent);

    // Vol. 5, ch. 6: 40 g BOD a day, 0.6 kg CH4 per kg BOD; half in septic tanks, a tenth in emptied latrines, none in plants; starch: 9 m3 and 10 kg COD per m3,
    // 0.25 × 0.8, less 5,200 t taken. Protein 98 g, 16 % nitrogen, × 1.1 × 1.25, 0.005 of it emitted.
    [Test]
    public void Wastewater_of_people_and_of_starch() => Same("III.4.1", Wastewater);

    // Clinker 0.51 t/t with 2 % for kiln dust (IPCC 2006, vol. 3, ch. 2, p. 2.12)
    [Test]
    public void Cement_works() => Same("IV.1", 420e4 * 0.51 * 1.02);

    // New cars of 2013 to 2022, 130.3 万 × 0.6 kg, lose 20 % a year (vol. 3, table 7.9); those of 2012 are scrapped with half their charge, a tenth recovered:
    // 156,360 + 28,080 kg.
    [Test]
    public void Air_conditioning_of_cars() =>
        Assert.That(Of2022("fluorinated-gas-bank", "mobile-air-conditioning", "IV.2"), Is.EqualTo((156.360 + 28.080) * 1300).Within(1e-7).Percent);

    // 0.7 % of 158 t (vol. 3, table 8.3)
    [Test]
    public void Switchgear() => Assert.That(Of2022("switchgear", "closed-pressure-switchgear", "IV.2"), Is.EqualTo(158 * 0.007 * 23500).Within(1e-7).Percent);

    // 33,000 cows × 68 kg CH4 (vol. 4, table 10.11), × 8.33 kg CH4 (GB/T 32151.22, table C.7); 72 kg N each (table C.8), 60 % in solid storage, of which 0.5 % goes as
    // N2O-N and 30 % volatilises, 40 % in slurry, 0 and 40 % (tables 10.21 and 10.22); 1 % of what volatilises comes back as N2O-N.
    [TestCase("enteric-fermentation", 33e3 * 68 * 28 / 1000)]
    [TestCase("manure-methane", 33e3 * 8.33 * 28 / 1000)]
    [TestCase("manure-nitrous-oxide-direct", 33e3 * 72 * 0.60 * 0.005 * 44 / 28 * 265 / 1000)]
    [TestCase("manure-nitrous-oxide-indirect", 33e3 * 72 * ((0.60 * 0.30) + (0.40 * 0.40)) * 0.01 * 44 / 28 * 265 / 1000)]
    public void Dairy_cows(string method, double tonnes) => Assert.That(Of2022(method, "dairy-cattle", "V.1"), Is.EqualTo(tonnes).Within(1e-7).Percent);

    // 1 % of the nitrogen; 10 % volatilises and 1 % of it comes back; 30 % leaches and 0.75 % of it is N2O-N (vol. 4, ch. 11, tables 11.1 and 11.3)
    [Test]
    public void Fertiliser() => Assert.That(
        Of2022("soil-nitrogen-direct", "synthetic-nitrogen", "V.3") + Of2022("soil-nitrogen-indirect", "synthetic-nitrogen", "V.3"),
        Is.EqualTo(10.1e4 * (0.01 + (0.10 * 0.01) + (0.30 * 0.0075)) * 44 / 28 * 265).Within(1e-7).Percent);

    // 3,500 ha × 115 days × 1.30 × 0.52 × 0.68 × (1 + 3 × 0.29)^0.59 kg CH4 (vol. 4, tables 5.11 to 5.14)
    [Test]
    public void Rice() => Assert.That(Of2022("rice-cultivation", "rice-cultivation", "V.3"), Is.EqualTo(3500 * 115 * 1.30 * 0.52 * 0.68 * Math.Pow(1.87, 0.59) * 28 / 1000).Within(1e-7).Percent);

    // Growth 11.7 万ha × 1.5 t with roots of 0.46 and 47 % carbon; harvest 5.5 万m3 × 1.55 t/m3 with roots; crowns 5,300 ha × 2.9 t C (tables 4.4, 4.5 and 8.1).
    // Fields under trees since 2008, 6,000 ha: 38 × (1 − 0.80) t of soil and 28.2 t of litter in twenty years, growth as above, and 4.7 t of crops lost on the 300
    // ha of the year. Fields paved since 2010, 5,700 ha: 20 % of 38 × 0.80 t in twenty years, and 4.7 t on the 600 ha of the year.
    [Test]
    public void Land()
    {
        const double growth = 1.5 * 1.46 * 0.47;
        var forest = (11.7e4 * growth) - (5.5e4 * 1.55 * 1.46 * 0.47) + (5300 * 2.9);
        var planted = (6000 * (((38 * 0.20) + 28.2) / 20)) + (6000 * growth) - (300 * 4.7);
        var paved = (5700 * 38 * 0.80 * 0.20 / 20) + (600 * 4.7);
        Same("V.2", (paved - forest - planted) * Carbon);
    }

    // China 2022: 70.06 % of wastewater of cities is collected, 72.5 % of the capacity to treat household waste burns it (Ministry of Housing, 2022). People who have a
    // sewer, and of waste what is burnt, in a prefecture with its villages.
    [TestCase(2021)]
    [TestCase(2022)]
    [TestCase(2023)]
    public void Waste_and_wastewater_are_plausible(int year)
    {
        var lines = Of(year).Cells.SelectMany(c => c.Lines).ToList();
        var burnt = lines.Where(l => l.Record.Key is { Activity: "municipal-solid-waste" } && l.Method == "incineration").Sum(l => l.Record.Amount.Value * 1e4);
        var other = (Own[year - First] + lines.Single(l => l.Method == "biological-treatment").Record.Amount.Value) * 1e4;
        var sewers = lines.First(l => l.Record.Key is { Activity: "domestic-wastewater", Technology: "aerobic-plant" }).Record.Amount.Value * 1e4;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((burnt + other) * 1000 / 365 / People(year), Is.InRange(0.5, 0.75));
            Assert.That(burnt / (burnt + other), Is.InRange(0.65, 0.85));
            Assert.That(sewers / People(year), Is.InRange(0.55, 0.75));
        }
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

    private const int First = 2003;

    // 万t of each year since 2003
    private static readonly double[] Own = [34, 36, 38, 40, 43, 45, 48, 50, 53, 55, 58, 60, 62, 64, 66, 40, 22, 18, 16, 14, 11];
    private static readonly double[] Imported = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 7.5, 7.5, 7, 6, 5];

    // Share of wet waste, degradable organic carbon, rate of decay: food, garden, paper, textiles, wood
    private static readonly (double Share, double Doc, double Rate)[] Materials = [(0.54, 0.15, 0.06), (0.03, 0.20, 0.05), (0.11, 0.40, 0.04), (0.03, 0.24, 0.04), (0.02, 0.43, 0.02)];

    // 0.15 % of 101,170 万m3 at 20 °C: 94.5 % methane of 0.67 kg/m3 (IPCC 2006, vol. 2, eq. 4.1.3), 1 % CO2 of 44/16 times that
    private static double GasNetwork => 101170e4 * 0.0015 * 0.67 * ((0.945 * 28) + (0.01 * 44 / 16)) / 1000;

    // Fossil carbon of a tonne of wet waste, × 44/12: plastics, textiles, paper, ash (vol. 5, table 2.4); CH4 and N2O
    private static double Burnt => (((0.12 * 0.75) + (0.03 * 0.80 * 0.50 * 0.20) + (0.11 * 0.90 * 0.46 * 0.01) + (0.12 * 0.90 * 0.03)) * Carbon) + (0.2e-6 * 28) + (50e-6 * 265);

    private static double Wastewater => (((((95e4 * 0.5) + (54.1e4 * 0.1)) * 0.040 * 365 * 0.6) + ((30e4 * 9 * 10 * 0.25 * 0.8) - 5200e3)) * 28 / 1000)
        + (400.1e4 * 0.098 * 365 * 0.16 * 1.1 * 1.25 * 0.005 * 44 / 28 * 265 / 1000);

    // Clinical waste: 65 % dry, 60 % carbon, 40 % of it fossil (vol. 5, tables 2.6 and 5.2)
    private static double Waste => Landfill(Own, Own, Imported) + (5.0e4 * ((4 * 28) + (0.24 * 265)) / 1000) + (5200 * 0.65 * 0.60 * 0.40 * Carbon) + (1.6e4 * Burnt) + Wastewater;

    private static double Landfill(double[] ofThese, double[] own, double[] imported)
    {
        var generated = Generated(ofThese);
        return (generated - (4900 * generated / (Generated(own) + Generated(imported)))) * 0.9 * 28;
    }

    // CH4 of 2022 from what was put in each year before, t
    private static double Generated(double[] deposits) => Materials.Sum(m => deposits.Take(2022 - First)
        .Select((w, i) => w * 1e4 * m.Share * m.Doc * 0.5 * Math.Exp(-m.Rate * (2022 - First - i - 1)) * (1 - Math.Exp(-m.Rate))).Sum()) * 0.5 * 16 / 12;

    private static double Of2022(string method, string activity, string reference) => Of(2022).Cells.Single(c => c.Reference.Id == reference).Lines
        .Where(l => l.Method == method && l.Record.Key.Activity == activity).Sum(l => l.Masses.Co2e(Of(2022).Gwp)!.Value) / 1000;

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
