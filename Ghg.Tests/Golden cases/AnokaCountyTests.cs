using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.GoldenCases;

/// <summary>
/// The example of Anoka County, Minnesota. Published t CO2e: Metropolitan Council, ghg-cprg (MIT), county emissions of electricity and natural gas, GWP of CH4 27.9
/// and N2O 273.
/// </summary>
public sealed class AnokaCountyTests
{
    private static readonly Lazy<TestResult> Example = new(() => TestResult.OfFolder("examples/anoka-county"));

    [TestCase(2005, "I.6.2", 2112399.67481497)]
    [TestCase(2006, "I.6.2", 2079324.99944188)]
    [TestCase(2007, "I.6.2", 2044889.08262681)]
    [TestCase(2008, "I.6.2", 2012138.98370716)]
    [TestCase(2009, "I.6.2", 1978097.38798848)]
    [TestCase(2010, "I.6.2", 1887248.43655319)]
    [TestCase(2005, "I.6.1", 1252245.56463816)]
    [TestCase(2006, "I.6.1", 1201064.00682271)]
    [TestCase(2007, "I.6.1", 1163197.42799076)]
    [TestCase(2008, "I.6.1", 1125330.84915882)]
    [TestCase(2009, "I.6.1", 1087464.27032687)]
    [TestCase(2010, "I.6.1", 1049597.69149493)]
    public void A_published_total_is_reproduced(int year, string reference, double tonnes)
    {
        var inventory = Example.Value.Inventories.Single(i => i.Year == year);
        Assert.That(inventory.Co2e(TestResult.Reference(reference)) / 1000, Is.EqualTo(tonnes).Within(1e-7).Percent);
    }

    [Test]
    public void BASIC_is_the_sum_of_the_two()
    {
        var inventory = Example.Value.Inventories.Single(i => i.Year == 2005);
        Assert.That(inventory.Total(ReportingLevel.Basic) / 1000, Is.EqualTo(2112399.67481497 + 1252245.56463816).Within(1e-7).Percent);
    }

    [Test]
    public void The_example_has_six_inventories_and_nothing_to_mend()
    {
        Assert.That(Example.Value.Inventories.Select(i => i.Year), Is.EqualTo(new[] { 2005, 2006, 2007, 2008, 2009, 2010 }));
        Assert.That(Example.Value.Findings.Where(f => f.Severity != Severity.Notice).Select(f => f.Found.English), Is.Empty);
    }

    [Test]
    public void No_number_of_the_example_is_of_another_place_or_year() =>
        Assert.That(Example.Value.Inventories.SelectMany(i => i.Cells).SelectMany(c => c.Lines).SelectMany(l => l.Fallbacks), Is.Empty);
}
