using Ghg.Core.Analysis.Comparison;
using NUnit.Framework;

namespace Ghg.Tests.Analysis.Comparison;

/// <summary>Weather, distance and rank against published and independently computed numbers.</summary>
public class FormulaTests
{
    // Population in 10⁴, GDP per person (PPP), share of industry, HDD18, emissions in kt, share of heating; adjusted to 2500 by another program.
    private static readonly (string City, double People, double Gdp, double Industry, double Hdd, double Kilotonnes, double Heating, double Adjusted, double PerPerson)[] Cities =
    [
        ("A", 900, 22.1, 0.46, 2650, 78000, 0.14, 77381.88679245283, 8.597987421383648), ("B", 720, 18.7, 0.44, 2900, 71000, 0.16, 69433.10344827586, 9.643486590038313),
        ("C", 1300, 35.7, 0.33, 1450, 92000, 0.05, 95331.03448275862, 7.33315649867374), ("E", 480, 19.8, 0.49, 3100, 59000, 0.18, 56944.51612903226, 11.863440860215054),
        ("F", 850, 20.5, 0.41, 2400, 83000, 0.12, 83414.99999999999, 9.813529411764703), ("G", 350, 32.0, 0.28, 1500, 24000, 0.05, 24799.999999999996, 7.0857142857142845),
        ("S", 74, 75.0, 0.08, 2620, 3100, 0.3, 3057.4045801526718, 4.131627811017124),
    ];

    private static IEnumerable<string> Ids => Cities.Select(c => c.City);

    [TestCaseSource(nameof(Ids))]
    public void Heating_is_adjusted_to_one_weather(string id)
    {
        var city = Cities.Single(c => c.City == id);
        var adjusted = WeatherAdjustment.ByActualShares(city.Kilotonnes, city.Heating, 2500 / city.Hdd);
        Assert.That(adjusted, Is.EqualTo(city.Adjusted).Within(1e-11).Percent);
        Assert.That(adjusted / city.People / 10, Is.EqualTo(city.PerPerson).Within(1e-11).Percent);
    }

    // Statistics Netherlands (CBS): 1000 m3 of gas, 78 % of it for heating, 2525 degree days against 3075: 950 + 220 = 1170.
    [Test]
    public void The_published_example_of_gas_for_heating_comes_out()
    {
        Assert.That(WeatherAdjustment.ByActualShares(1000, 0.78, 3075.0 / 2525), Is.EqualTo(949.901 + 220).Within(0.0005));
        Assert.That(Math.Round(WeatherAdjustment.ByActualShares(1000, 0.78, 3075.0 / 2525), MidpointRounding.ToEven), Is.EqualTo(1170));
    }

    // The form of EEA and ODYSSEE, computed by another program: K of 0.78 and of 0.78 × 0.9.
    [TestCase(0.78, 1162.13)]
    [TestCase(0.78 * 0.9, 1143.59)]
    public void With_the_share_of_a_normal_year_the_same_gas_is_a_little_less(double share, double expected) =>
        Assert.That(WeatherAdjustment.ByNormalShare(1000, share, 2525, 3075), Is.EqualTo(expected).Within(0.005));

    [Test]
    public void Heating_and_cooling_are_adjusted_each_by_its_own_days() =>
        Assert.That(WeatherAdjustment.ByActualShares(100, 0.5, 1.2, 0.2, 0.5), Is.EqualTo(30 + 60 + 10).Within(1e-12));

    [TestCase(2650, 2500, true)]
    [TestCase(1500, 2500, true)]
    [TestCase(1450, 2500, false)]
    [TestCase(3501, 2500, false)]
    [TestCase(0, 2500, false)]
    public void Weather_too_far_away_is_not_adjusted(double days, double reference, bool near) => Assert.That(WeatherAdjustment.IsNear(days, reference), Is.EqualTo(near));

    [TestCase("B", 0.4007)]
    [TestCase("E", 0.5636)]
    [TestCase("F", 0.5694)]
    [TestCase("C", 1.8997)]
    [TestCase("G", 2.2017)]
    [TestCase("S", 4.1891)]
    public void The_distance_between_cities_is_what_another_program_computed(string id, double expected)
    {
        var (one, two) = (Of("A"), Of(id));
        Assert.That(one.To(two), Is.EqualTo(expected).Within(0.00005));
        Assert.That(two.To(one), Is.EqualTo(one.To(two)).Within(1e-12));
        static PeerDistance Of(string id) => Cities.Where(c => c.City == id).Select(c => new PeerDistance(c.Gdp, c.Industry, c.Hdd)).Single();
    }

    [Test]
    public void Equal_values_share_a_rank_and_the_middle_of_their_ranks_is_the_percentile()
    {
        double[] values = [4, 1, 3, 3, 9];
        var (low, tied, high) = (Ranking.Of(1, values), Ranking.Of(3, values), Ranking.Of(9, values));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((low.Rank, low.Percentile, low.Quartile), Is.EqualTo((1, 0d, 1)));
            Assert.That((tied.Rank, tied.Of, tied.Percentile, tied.Quartile), Is.EqualTo((2, 5, 37.5, 2)), "(1 + 0.5) / 4");
            Assert.That((high.Rank, high.Percentile, high.Quartile), Is.EqualTo((5, 100d, 4)));
            Assert.That(high.RatioToMedian, Is.EqualTo(3));
            Assert.That(high.RobustZ, Is.EqualTo((9 - 3) / 1.4826).Within(1e-12), "deviations 1 2 0 0 6, whose median is 1");
        }
    }

    [Test]
    public void Three_values_have_ranks_and_no_percentile()
    {
        var standing = Ranking.Of(2, [1, 2, 3]);
        Assert.That((standing.Rank, standing.Of, standing.Percentile, standing.Quartile, standing.RobustZ), Is.EqualTo((2, 3, (double?)null, (int?)null, (double?)null)));
    }

    [Test]
    public void Values_without_spread_have_no_distance_from_the_median() => Assert.That(Ranking.Of(2, [2, 2, 2, 2]).RobustZ, Is.Null);
}
