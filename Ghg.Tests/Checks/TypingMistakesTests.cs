using NUnit.Framework;

namespace Ghg.Tests.Checks;

/// <summary>What is right in form and wrong in meaning is found, and its honest neighbours are not.</summary>
public sealed class TypingMistakesTests
{
    private const string Sourced = TestProject.Heading + ",source";

    [TestCase("c,2021,I.1.2,electricity,78000,MWh", "c,2022,I.1.2,electricity,80000,kWh", true, TestName = "kWh for MWh")]
    [TestCase("c,2021,I.1.2,electricity,78,MWh", "c,2022,I.1.2,electricity,80,亿千瓦时", true, TestName = "亿千瓦时 for MWh")]
    [TestCase("c,2021,I.1.2,electricity,78000,MWh", "c,2022,I.1.2,electricity,780,万千瓦时", false, TestName = "A tenfold fall is a fall")]
    [TestCase("c,2021,I.1.2,electricity,78000,MWh", "c,2022,I.1.2,electricity,80000000,kWh", false, TestName = "The same in other units")]
    [TestCase("c,2021,I.1.2,electricity,78000,MWh", "c,2022,I.1.2,electricity,0,kWh", false, TestName = "An end")]
    [TestCase("c,2020,I.1.2,electricity,78000,MWh", "c,2022,I.1.2,electricity,80000,kWh", false, TestName = "No neighbours")]
    [TestCase("c,2021,I.1.2,electricity,78000,MWh", "c,2022,I.2.2,electricity,80000,kWh", false, TestName = "Another reference")]
    public void An_amount_of_another_order_of_magnitude_is_found(string before, string after, bool isFound) =>
        Assert.That(TestProject.Of(before, after).In("CN", "CN-GD").Build().Warnings.Contains("GHG7051"), Is.EqualTo(isFound));

    [TestCase(50_000, true)]
    [TestCase(499_999, true)]
    [TestCase(500_000, false)]
    [TestCase(1_000_000, false)]
    public void An_amount_lost_is_not_the_amount_delivered(int amount, bool isFound) => Assert.That(
        TestProject.Of("c,2022,I.2.2,electricity,1000000,MWh", $"c,2022,I.2.3,electricity,{amount},MWh").In("CN", "CN-GD").Parameters("c,2022,electricity,loss-rate,5,%,,x").Build().Warnings.Contains("GHG7052"),
        Is.EqualTo(isFound));

    // 10 000 t × 15.6 TJ/kt × 112 t/TJ = 17 472 t: IPCC 2006, volume 2, tables 1.2 and 2.5.
    [TestCase("co2", "17472", true)]
    [TestCase("co2", "17471.9", true)]
    [TestCase("co2", "17000", false)]
    [TestCase("co2-biogenic", "17472", false)]
    public void Biogenic_CO2_beside_its_fuel_is_not_fossil(string gas, string tonnes, bool isFound) => Assert.That(
        TestProject.Under("city,year,gpc_ref,method,activity,amount,unit", "c,2022,I.1.1,,wood-wood-waste,10000,t", $"c,2022,I.1.1,direct,{gas},{tonnes},t").In("CN", "CN-GD").Build().Warnings.Contains("GHG7053"),
        Is.EqualTo(isFound));

    [TestCase("能源平衡表 b.csv C12", "205-1 表 f.csv J2", "I.3.1", true)]
    [TestCase("能源平衡表 b.csv C12", "能源平衡表 b.csv C13", "I.3.1", false)]
    [TestCase("能源平衡表 b.csv C12", "205-1 表 f.csv J2", "II.1.1", false)]
    public void The_balance_holds_the_enterprises_of_the_form(string one, string other, string reference, bool isFound) => Assert.That(
        TestProject.Under(Sourced, $"c,2022,I.3.1,gas-diesel-oil,5,t,{one}").And("activities/b.csv", Sourced, $"c,2022,{reference},gas-diesel-oil,3,t,{other}").In("CN", "CN-GD").Build().Warnings.Contains("GHG7050"),
        Is.EqualTo(isFound));
}
