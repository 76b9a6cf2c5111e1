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
        Assert.That(text, Does.Contain("CO2 = −(ΔC soil(2018) + ΔC litter(2018) + ΔC growth(2018)) × 44/12")
            .And.Contain("ΔC soil(2018) = A(2018) × (SOCref × FLU(林地) − SOCref × FLU(长期耕种) × FMG(常规翻耕) × FI(低)) ÷ D").And.Contain("CL(林地) − CL(农地)"));
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
        Assert.That(Explain(TestProject.Of("c,2023,I.3.1,anthracite,3.5,万吨").In("CN"), "I.3.1", 2023), Does.Match(@"3\.5 万t = 35,000 t|3\.5 万t = 35 Gg"));

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
        Assert.That(text, Does.Contain("A × WF(food-waste) × DOC(food-waste) × DOCf × MCF + A × WF(paper-cardboard) × DOC(paper-cardboard) × DOCf × MCF"));
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

    private static string Explain(TestProject project, string reference, int year, Language language = Language.English) => Explain(project.Build(), reference, year, language);

    private static string Explain(TestResult result, string reference, int year, Language language = Language.English)
    {
        Assert.That(result.Errors, Is.Empty, result.Said);
        // As wide as it takes, so that no formula is broken.
        var document = new ExplanationDocument(result.Builder, result.Project, language).Of(result.Inventories.First(i => i.Year == year), TestResult.Reference(reference));
        return TerminalWriter.Write(document, 4000, false);
    }
}
