using System.Text.RegularExpressions;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Reports;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>What a newcomer needs to follow a worked calculation: the letters of the equation, years, materials, names in the reader's language, zeros in words.</summary>
public sealed partial class ExplanationTests
{
    private static IEnumerable<IMethod> Methods() => MethodRegistry.All;

    [TestCaseSource(nameof(Methods))]
    public void The_letters_of_a_worked_calculation_are_those_of_its_method(IMethod method)
    {
        var result = EveryMethodTests.Example(method.Info);
        var known = LettersIn(method.Info.Equation).Concat(method.Info.Inputs.Select(i => i.Symbol)).Select(Base).ToHashSet();
        var used = from inventory in result.Inventories
                   from cell in inventory.Cells
                   from line in cell.Lines
                   where line.Method == method.Info.Id
                   from worked in result.Builder.Derive(line, inventory.Year)
                   from input in worked.Mass.Inputs.OfType<MethodInput>()
                   where !input.IsAmount
                   select Base(input.Symbol);
        Assert.That(used.Distinct(), Is.SubsetOf(known));
        Assert.That(LettersIn(method.Info.Equation), Does.Contain(method.Info.Inputs.Single(i => i.Column == "amount").Symbol));
    }

    private static IEnumerable<string> LettersIn(string equation) => Letters().Matches(equation).Select(m => m.Value);

    private static string Base(string symbol) => symbol.Split('(')[0];

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{M}\p{N}_\-/′]*|365")]
    private static partial Regex Letters();

    [Test]
    public void Every_component_of_the_shipped_datasets_has_a_name_in_chinese()
    {
        var components = Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers).Select(n => n.Component).Where(c => c.Length > 0).Distinct();
        Assert.That(components.Where(c => Registry.Shipped.Activity(c) is null && !Gases.TryParse(c, out _) && !ComponentTexts.Knows(c)), Is.Empty);
    }

    [Test]
    public void The_gas_in_a_bank_has_its_year()
    {
        var text = Explain(TestProject.Under(
            "city,year,gpc_ref,activity,amount,unit,gas", "c,2022,IV.2,commercial-refrigeration,3,t,hfc-134a", "c,2023,IV.2,commercial-refrigeration,5,t,hfc-134a")
            .In("CN").Parameters(
            ",,commercial-refrigeration,equipment-lifetime,10,year,,x", ",,commercial-refrigeration,initial-loss,1,%,,x", ",,commercial-refrigeration,annual-loss,10,%,,x").And("inventories.csv", "city,year", "c,2023"), "IV.2", 2023);
        Assert.That(text, Does.Contain("HFC-134a = M(2023) × k + (M(2022) + M(2023)) × x").And.Contain("M(2023) = A(2023)").And.Match(@"2022\s+3,000\n\s*2023\s+5,000"));
    }

    [Test]
    public void Land_in_transition_has_its_years_and_the_use_that_each_number_is_of()
    {
        var text = Explain(EveryMethodTests.Example(MethodRegistry.Find("land-conversion")!.Info), "V.2", 2023, Language.Chinese);
        Assert.That(text, Does.Contain("CO2 = −(ΔC 土壤(2018) + ΔC 枯落物(2018) + ΔC 生长(2018)) × 44/12")
            .And.Contain("ΔC 土壤(2018) = A(2018) × (SOCref × FLU(林地) − SOCref × FLU(长期耕种) × FMG(常规翻耕) × FI(低)) ÷ D").And.Contain("CL(林地) − CL(农地)"));
    }

    [Test]
    public void A_transition_that_has_ended_is_a_zero_in_words()
    {
        const string Heading = "city,year,gpc_ref,activity,amount,unit,soil,land_use_before,management_before,input_level_before,land_use";
        var project = TestProject.Under(Heading, "c,1990,V.2,cropland-to-settlements,60,ha,low-activity-clay,long-term-cultivated,full-tillage,medium,turf")
            .In("CN", climate: "tropical-moist").And("inventories.csv", "city,year", "c,2023");
        Assert.That(Explain(project, "V.2", 2023), Does.Contain("CO2 = 0 kg: nothing is left to calculate, as the note below says").And.Contain("note: the transition of all this land is over").And.Not.Contain("A(1990)"));
    }

    [Test]
    public void Movements_of_aircraft_are_shown_as_the_cycles_they_are() =>
        Assert.That(Explain(TestProject.Of("c,2023,II.4.3,aircraft-a320,3000,aircraft-movement").In("CN"), "II.4.3", 2023), Does.Contain("(3,000 aircraft-movement = 1,500 LTO) × 2,440 kg/LTO"));

    [Test]
    public void An_amount_in_ten_thousands_is_shown_in_what_factors_are_per() =>
        Assert.That(Explain(TestProject.Of("c,2023,I.3.1,anthracite,3.5,万吨").In("CN"), "I.3.1", 2023), Does.Contain("= 35,000 t × 26.7 GJ/t × 98,300 kg/TJ").And.Contain("3.5 万吨"));

    [Test]
    public void Herds_are_counted_in_the_letters_of_the_equation_and_systems_have_names()
    {
        var text = Explain(EveryMethodTests.Example(MethodRegistry.Find("manure-nitrous-oxide-direct")!.Info), "V.1", 2023, Language.Chinese);
        Assert.That(text, Does.Contain("N2O = N × Nrate × TAM × 365 × MS(液体粪浆) × EF3(液体粪浆) × 44/28"));
    }

    [Test]
    public void The_same_letters_of_two_materials_say_which()
    {
        var text = Explain(EveryMethodTests.Example(MethodRegistry.Find("methane-commitment")!.Info), "III.1.1", 2023);
        Assert.That(text, Does.Contain("CH4 = (DDOCm(food-waste) + DDOCm(paper-cardboard) + DDOCm(textile-waste) + DDOCm(wood-waste)) × F × 16/12")
            .And.Contain("DDOCm(food-waste) = A × WF(food-waste) × DOC(food-waste) × DOCf × MCF").And.Match(@"= 420,000 t × 26\.2 % × 15 % × 0\.5 × 1\.0\n\s+= 8,253,000 kg"));
    }

    [Test]
    public void The_same_pathway_of_two_groups_of_people_says_whose()
    {
        var text = Explain(EveryMethodTests.Example(MethodRegistry.Find("domestic-wastewater-methane")!.Info), "III.4.1", 2023);
        Assert.That(text, Does.Contain("T(septic-system, rural)").And.Contain("T(septic-system, urban-low)"));
    }

    [Test]
    public void Nitrogen_on_soils_has_the_letters_of_its_kind() =>
        Assert.That(Explain(TestProject.Of("c,2023,V.3,synthetic-nitrogen,300,t").In("CN", climate: "tropical-moist"), "V.3", 2023), Does.Contain("N2O = FSN × EF1 × 44/28").And.Contain("FSN = A"));

    [Test]
    public void Recovered_landfill_gas_has_the_letters_of_the_equation() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("first-order-decay")!.Info), "III.1.1", 2022), Does.Contain("− R(2022) ×"));

    // 6000 km ÷ 1.609344 km/mile: a factor per mile beside kilometres is of no use to a reader with a calculator.
    [Test]
    public void A_factor_in_units_that_do_not_go_together_is_restated() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("distance-factor")!.Info), "II.1.1", 2023), Does.Contain("× 6,000 km × (0.189 kg/vehicle-mile = 0.117439 kg/vehicle-km)"));

    [Test]
    public void Pounds_beside_a_result_in_kilograms_are_restated() =>
        Assert.That(Explain(TestProject.Of("c,2022,I.1.2,electricity,1000,MWh").In("US", "", "US-egrid-mrow"), "I.1.2", 2022), Does.Contain("1,000 MWh × (936.485 lb/MWh = 424.782 kg/MWh)"));

    [Test]
    public void Coal_equivalent_is_restated_in_the_energy_that_factors_are_per() =>
        Assert.That(Explain(TestProject.Under(TestProject.Heading + ",basis", "c,2023,I.1.1,natural-gas,1000,tce,ncv"), "I.1.1", 2023), Does.Contain("(1,000 tce = 29.3076 TJ) × 56,100 kg/TJ"));

    [Test]
    public void A_negative_number_stands_in_brackets_and_a_small_one_has_its_zeros()
    {
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("land-carbon-rate")!.Info), "V.2", 2023), Does.Contain("−9,000 ha × (−0.1 t/ha) × 44/12"));
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("fugitive-throughput")!.Info), "I.8.1", 2023), Does.Contain("900,000 m3 × 0.0000877 kg/m3"));
    }

    [Test]
    public void Biogenic_carbon_dioxide_has_the_star_of_its_memo_in_the_letters_of_its_factor() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("transport-fuel")!.Info), "II.1.1", 2023), Does.Contain("EF(CO2*, biodiesels)").And.Not.Contain("-biogenic,"));

    [Test]
    public void The_gases_of_natural_gas_have_the_letters_of_the_equation() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("gas-leakage")!.Info), "I.8.1", 2023, Language.Chinese), Does.Contain("CO2 = A × l × y(CO2) × ρ(CH4) × 44/16"));

    [Test]
    public void The_load_of_a_treatment_system_is_worked_out_once_with_its_unit()
    {
        var text = Explain(EveryMethodTests.Example(MethodRegistry.Find("domestic-wastewater-2019")!.Info), "III.4.1", 2023);
        Assert.That(text, Does.Contain("TOW(latrine-wet) = P × BOD × 365 × T(latrine-wet) × I(latrine-wet)").And.Match(@"= 200,000 person × 40 g/\(person\*day\) × 365 day × 25 % × 1\.00\n\s+= 730,000 kg"));
    }

    [Test]
    public void A_power_is_written_as_one() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("rice-cultivation")!.Info), "V.3", 2023), Does.Contain("× (1 + ROA × CFOA(straw-under-30-days))^n").And.Contain("× (1 + 2 t/ha × 1 ha/t)^0.59"));

    [Test]
    public void The_share_of_electricity_in_a_plant_is_worked_out_once_in_one_unit() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("power-plant")!.Info), "I.4.1", 2023), Does.Contain("aP = P ÷ ηP ÷ (P ÷ ηP + H ÷ ηH)").And.Contain("(800,000 MWh = 2,880,000 GJ) ÷ 35 %"));

    [Test]
    public void Waste_that_does_not_rot_is_a_zero_in_words() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("methane-commitment")!.Info), "III.1.1", 2023), Does.Contain("CH4 = 0 kg: nothing is left").And.Contain("this waste holds no degradable organic carbon"));

    [Test]
    public void Every_step_is_a_mass_in_kilograms_or_a_pure_number()
    {
        // e^−k, e^−k·t1: what stays of a stock; aP, aH: shares of a plant. All others are masses, and a mass without its unit cannot be reckoned on.
        var steps = from method in MethodRegistry.All
                    let result = EveryMethodTests.Example(method.Info)
                    from inventory in result.Inventories
                    from cell in inventory.Cells
                    from line in cell.Lines
                    from worked in result.Builder.Derive(line, inventory.Year)
                    from step in worked.Mass.Steps
                    select (step.Step.Symbol, step.Step.Unit);
        Assert.That(steps.Distinct().Where(s => s.Unit != (s.Symbol is "aP" or "aH" || s.Symbol.StartsWith("e^", StringComparison.Ordinal) ? "" : "kg")), Is.Empty);
    }

    [Test]
    public void Every_technology_of_the_shipped_datasets_has_a_name_in_chinese()
    {
        var technologies = Catalogue.Shipped.Datasets.SelectMany(d => d.Numbers).Select(n => n.Technology).Where(t => t.Length > 0).Distinct();
        Assert.That(technologies.Where(t => !TechnologyTexts.Knows(t)), Is.Empty);
    }

    [Test]
    public void What_is_worked_out_likewise_has_its_numbers() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("methane-commitment")!.Info), "III.1.1", 2023), Does.Contain("likewise: DDOCm(wood-waste) = 420,000 t × 3.5 % × 43 % × 0.5 × 1.0 = 3,160,500 kg"));

    [Test]
    public void Rice_without_amendments_has_no_factor_of_one() =>
        Assert.That(Explain(EveryMethodTests.Example(MethodRegistry.Find("rice-cultivation")!.Info), "V.3", 2023), Does.Contain("= A × t × EFc × SFw(irrigated) × SFp(unknown)\n"));

    [Test]
    public void A_process_cites_the_equation_that_is_applied() =>
        Assert.That(Explain(TestProject.Of("c,2023,IV.1,bof-steel,1000,t"), "IV.1", 2023), Does.Contain("E(gas) = A × EF(gas); IPCC 2006, vol. 3, eq. 4.4–4.8 (p. 4.21); GPC v1.1, ch. 9\n"));

    [Test]
    public void Every_process_has_its_equation()
    {
        var method = MethodRegistry.Find("process-production")!.Info;
        var activities = Registry.Shipped.Activities.Where(a => method.Groups.Contains(a.Group)).ToList();
        Assert.That(activities.Where(a => method.CitationOf(a.Id) == method.Citation).Select(a => a.Id), Is.Empty);
        Assert.That(activities, Is.Not.Empty);
    }

    // Steps are printed to six digits, so that what is worked out from them differs by a few units of the sixth.
    [TestCaseSource(nameof(Methods))]
    public void What_is_printed_can_be_reckoned_by_hand(IMethod method)
    {
        var result = EveryMethodTests.Example(method.Info);
        var worked = 0;
        foreach (var (inventory, cell) in from i in result.Inventories from c in i.Cells where c.Lines.Count > 0 select (i, c))
        {
            var lines = new ExplanationDocument(result.Builder, result.Project, Language.English).Of(inventory, cell.Reference).Blocks.OfType<Verbatim>().SelectMany(v => v.Lines).ToList();
            for (var at = 1; at < lines.Count - 1; at++)
            {
                if (Printed().Match(lines[at + 1]) is { Success: true } printed && lines[at].TrimStart().StartsWith("= ", StringComparison.Ordinal))
                {
                    var value = double.Parse(printed.Groups[1].Value, System.Globalization.NumberStyles.Float | System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
                    Assert.That(HandCalculator.Of(lines[at].TrimStart()[2..]), Is.EqualTo(value).Within(Math.Max(Math.Abs(value) * 3e-5, 1e-9)), lines[at]);
                    worked++;
                }
            }
        }

        Assert.That(worked, Is.Positive);
    }

    [GeneratedRegex(@"^\s*= (-?[\d,.E+-]+)( kg)?$")]
    private static partial Regex Printed();

    // Letters of two and more are the source's own: CO2, DDOCma, FracLEACH; words are of four and more small letters in a row.
    [TestCaseSource(nameof(Methods))]
    public void A_worked_calculation_in_chinese_has_no_english_words(IMethod method)
    {
        var result = EveryMethodTests.Example(method.Info);
        foreach (var (inventory, cell) in from i in result.Inventories from c in i.Cells where c.Lines.Count > 0 select (i, c))
        {
            var document = new ExplanationDocument(result.Builder, result.Project, Language.Chinese).Of(inventory, cell.Reference);
            var formulas = document.Blocks.OfType<Verbatim>().SelectMany(v => v.Lines);
            var words = formulas.SelectMany(l => Word().Matches(l).Select(m => m.Value)).Distinct().Except(LettersOfSources);
            Assert.That(words, Is.Empty, $"{method.Info.Id} {cell.Reference.Id}");
        }
    }

    // As the volumes of the IPCC print them.
    private static readonly string[] LettersOfSources = ["Protein", "slope", "intercept", "delay", "Area_burnt", "Area", "Days_alive", "frec", "Furine", "Pfrac", "Bfrac", "Nrate", "VSrate"];

    [GeneratedRegex(@"(?<![\w/.-])[A-Z]?[a-z]{4,}[a-z_-]*(?![\w.])")]
    private static partial Regex Word();

    private static string Explain(TestProject project, string reference, int year, Language language = Language.English) => Explain(project.Build(), reference, year, language);

    private static string Explain(TestResult result, string reference, int year, Language language = Language.English)
    {
        Assert.That(result.Errors, Is.Empty, result.Said);
        // As wide as it takes, so that no formula is broken.
        var document = new ExplanationDocument(result.Builder, result.Project, language).Of(result.Inventories.First(i => i.Year == year), TestResult.Reference(reference));
        return TerminalWriter.Write(document, 4000, false);
    }
}
