using Ghg.Core.Analysis.Decomposition;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Decomposition;

/// <summary>Cities beside each other, per person. Expected numbers are of another program, see <see cref="Examples"/>.</summary>
public class GroupBreakdownTests
{
    private static readonly Driver[] Drivers = [Driver.GdpPerPerson, Driver.EnergyIntensity, Driver.FuelMix, Driver.EmissionFactor];

    private static readonly double[] IndirectOfAAndU = [-6.109389592098877, 4.959584920710472, 0.425053872430994, 1.192500798957413];
    private static readonly double[] DirectOfAAndU = [-5.415737776771886, 4.422887085561713, 0.28851034540003484, 1.1720903458101393];
    private static readonly double[] DirectOverB = [-4.765108997723079, 3.5153299726558638, 0.4592060388750605, 1.2583229861921557];

    private static readonly object[] Cities =
    [
        new object[]
        {
            "A", 5.1385, new[] { -1.8689133861775302, 1.3505233628555036, 0.108690753811682, 0.1034992695103451 },
            new[] { 0.702378018725678, 1.2908378186848772, 1.020758499626317, 1.0197572653989961 },
        },
        new object[]
        {
            "B", 6.471, new[] { -5.212167051343818, 5.511493857540823, -0.1436281857914034, 0.8706013795943977 },
            new[] { 0.4160236193290116, 2.527874361744422, 0.9761224252345436, 1.1577630394866827 },
        },
        new object[]
        {
            "U", 4.67075, new[] { 4.240476205921347, -3.609061557854968, -0.316363118619312, -1.0890015294470679 },
            new[] { 2.31650026623124, 0.48920608359202844, 0.9392505898245324, 0.8059479353597188 },
        },
    ];

    private static GroupBreakdown Group => GroupBreakdown.Of([Examples.A, Examples.B, Examples.U])!;

    [TestCaseSource(nameof(Cities))]
    public void A_city_differs_from_its_group_as_another_program_found(string city, double perPerson, double[] additive, double[] multiplicative)
    {
        var breakdown = Group[city];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(breakdown.From, Is.EqualTo(5.4447).Within(1e-12).Percent);
            Assert.That(breakdown.To, Is.EqualTo(perPerson).Within(1e-12).Percent);
            Assert.That(breakdown.Drivers.Select(d => d.Driver), Is.EqualTo(Drivers));
            Assert.That(breakdown.Drivers.Select(d => d.Additive), Is.EqualTo(additive).Within(1e-12));
            Assert.That(breakdown.Drivers.Select(d => d.Multiplicative!.Value), Is.EqualTo(multiplicative).Within(1e-12));
            Assert.That(DecomposerTests.Closure(breakdown), Is.LessThan(1e-12));
        }
    }

    [Test]
    public void Two_cities_differ_by_what_each_differs_from_the_group()
    {
        var difference = Group.Between("A", "U");
        Assert.That(difference.Drivers.Select(d => d.Additive), Is.EqualTo(IndirectOfAAndU).Within(1e-12));
        Assert.That((difference.From, difference.To), Is.EqualTo((4.67075, 5.1385)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-12 && Math.Abs(a.Item2 - b.Item2) < 1e-12));
    }

    [Test]
    public void Differences_are_circular_where_direct_ones_are_not()
    {
        var (ab, bu, au) = (Effects(Group.Between("A", "B")), Effects(Group.Between("B", "U")), Effects(Group.Between("A", "U")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ab.Zip(bu, (x, y) => x + y), Is.EqualTo(au).Within(1e-12));
            Assert.That(Effects(Group.Between("U", "A")).Select(x => -x), Is.EqualTo(au).Within(1e-12));

            // The same pair without a group, and over B without one, by the same program: two answers.
            Assert.That(Direct(Examples.U, Examples.A), Is.EqualTo(DirectOfAAndU).Within(1e-12));
            Assert.That(Direct(Examples.B, Examples.A).Zip(Direct(Examples.U, Examples.B), (x, y) => x + y), Is.EqualTo(DirectOverB).Within(1e-12));
        }
    }

    [Test]
    public void The_order_of_cities_does_not_matter() =>
        Assert.That(GroupBreakdown.Of([Examples.U, Examples.A, Examples.B])!["A"].Drivers, Is.EqualTo(Group["A"].Drivers));

    [Test]
    public void What_is_carried_along_closes_too()
    {
        var group = GroupBreakdown.Of([Examples.A with { Others = new Dictionary<string, double> { ["III"] = 300 } }, Examples.B, Examples.U])!;
        var difference = group.Between("A", "B");
        Assert.That(DecomposerTests.Closure(difference), Is.LessThan(1e-12));
        Assert.That(difference.Carried.Single().To - difference.Carried.Single().From, Is.EqualTo(0.3).Within(1e-12));
    }

    [Test]
    public void Without_a_population_there_is_nothing_to_compare() =>
        Assert.That(GroupBreakdown.Of([Examples.A, Examples.B with { Population = null }]), Is.Null);

    private static double[] Effects(Breakdown breakdown) => [.. breakdown.Drivers.Select(d => d.Additive)];

    private static double[] Direct(EmissionAccount other, EmissionAccount city) =>
        [.. Decomposer.Step(other.PerPerson()!, city.PerPerson()!).Drivers.Where(d => d.Driver != Driver.Population).Select(d => d.Additive)];
}
