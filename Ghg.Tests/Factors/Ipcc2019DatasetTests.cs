using Ghg.Core.Factors;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The 2019 Refinement beside the Guidelines of 2006: what it changed is here with its own value, and no category mixes the two.</summary>
public sealed class Ipcc2019DatasetTests
{
    // The value of 2006, and that of the Refinement: vol. 4 Tables 5.11, 10.11, 11.1 and 11.3; vol. 5 Tables 6.3 and 6.11 (6.8a); vol. 3 Tables 4.1 and 4.1A, 4.1B
    [TestCase("rice-cultivation-rice-baseline-factor", 1.30, "rice-cultivation-rice-baseline-factor", 1.19)]
    [TestCase("fracleach", 0.30, "fracleach", 0.24)]
    [TestCase("managed-soils-ef1", 0.01, "managed-soils-ef1", 0.01)]
    [TestCase("bof-steel-co2", 1.46, "bof-steel-co2", 1.58)]
    [TestCase("eaf-steel-co2", 0.08, "eaf-steel-co2", 0.18)]
    [TestCase("pellet-co2", 0.03, "pellet-co2", 0.19)]
    public void What_the_Refinement_changed_has_both_values_each_in_its_own_dataset(string id2006, double value2006, string id2019, double value2019)
    {
        Assert.That(Of("ipcc-2006", id2006).Value, Is.EqualTo(value2006));
        Assert.That(Of("ipcc-2019", id2019).Value, Is.EqualTo(value2019));
    }

    [TestCase("", 1.46)]
    [TestCase("""{"datasets": ["ipcc-2019", "ipcc-2006"]}""", 1.58)]
    public void The_Guidelines_are_asked_first_unless_the_Refinement_is_named(string settings, double steel)
    {
        var project = TestProject.Of("c,2020,IV.1,bof-steel,1000,t");
        var result = (settings.Length > 0 ? project.Settings(settings) : project).Build();
        Assert.That(result.Kilograms("IV.1", "co2"), Is.EqualTo(1e6 * steel).Within(1e-12).Percent, result.Said);
    }

    private static SourcedNumber Of(string dataset, string id) => Catalogue.Shipped.Dataset(dataset)!.Numbers.Single(n => n.Id == id);
}
