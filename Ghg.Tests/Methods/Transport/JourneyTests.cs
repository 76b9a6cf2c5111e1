using NUnit.Framework;

namespace Ghg.Tests.Methods.Transport;

/// <summary>What of journeys is the city's, and under which reference.</summary>
public sealed class JourneyTests
{
    private const string Heading = TestProject.Heading + ",trips,boundary_share";

    // One kilogram of CO2 per vehicle-kilometre, so that results are distances.
    private static TestProject Kilograms(params string[] rows) => TestProject.Under(Heading, rows).Factors("own", "id,activity,gas,value,unit,source", "f,bus,co2,1,kg/vehicle-km,x");

    /// <summary>
    /// Two cities and the world around them, by origin and destination: 3000 within X, 1200 between X and Y (40 % in X, 50 % in Y), 800 between X and
    /// elsewhere (30 % in X), 1500 within Y, 500 between Y and elsewhere (half in Y).
    /// X: 3000 + ½ × 1200 × 0.4 + ½ × 800 × 0.3 = 3360 inside and ½ × 1200 × 0.6 + ½ × 800 × 0.7 = 640 outside;
    /// Y: 1500 + ½ × 1200 × 0.5 + ½ × 500 × 0.5 = 1925 inside and ½ × 1200 × 0.5 + ½ × 500 × 0.5 = 425 outside.
    /// Together 6350 = 3000 + 1200 + 1500 + ½ × (800 + 500): the trips between them are counted once.
    /// </summary>
    [Test]
    public void Two_cities_count_the_trips_between_them_once()
    {
        var x = Kilograms("c,2020,II.1,bus,3000,vehicle-km,internal,", "c,2020,II.1,bus,1200,vehicle-km,crossing,40%", "c,2020,II.1,bus,800,vehicle-km,crossing,30%").Build();
        var y = Kilograms("c,2020,II.1,bus,1500,vehicle-km,境内,", "c,2020,II.1,bus,1200,vehicle-km,跨界,50%", "c,2020,II.1,bus,500,vehicle-km,crossing,0.5").Build();
        Assert.That(x.Kilograms("II.1.1", "co2"), Is.EqualTo(3360).Within(1e-12).Percent, x.Said);
        Assert.That(x.Kilograms("II.1.3", "co2"), Is.EqualTo(640).Within(1e-12).Percent);
        Assert.That(y.Kilograms("II.1.1", "co2"), Is.EqualTo(1925).Within(1e-12).Percent, y.Said);
        Assert.That(y.Kilograms("II.1.3", "co2"), Is.EqualTo(425).Within(1e-12).Percent);
    }

    /// <summary>
    /// The same cities at 200 g a kilometre, by their trips and by the traffic inside: of 600 through X and Y 60 % are in X, 10 % in Y.
    /// X 672 and 128, inside 3000 + 480 + 240 + 360 = 4080 km: 816; Y 385 and 85, inside 1500 + 600 + 250 + 60 = 2410 km: 482.
    /// </summary>
    [TestCase("3000", "1200,40%", "800,30%", "4080", 672.0, 128.0, 816.0)]
    [TestCase("1500", "1200,50%", "500,50%", "2410", 385.0, 85.0, 482.0)]
    public void A_city_by_its_trips_and_by_its_territory(string within, string between, string beyond, string territory, double inside, double outside, double all)
    {
        string Crossing(string trips) => $"c,2020,II.1,bus,{trips.Replace(",", ",vehicle-km,crossing,", StringComparison.Ordinal)}";
        var trips = At200Grams($"c,2020,II.1,bus,{within},vehicle-km,internal,", Crossing(between), Crossing(beyond)).Build();
        Assert.That(trips.Kilograms("II.1.1", "co2"), Is.EqualTo(inside).Within(1e-12).Percent, trips.Said);
        Assert.That(trips.Kilograms("II.1.3", "co2"), Is.EqualTo(outside).Within(1e-12).Percent);
        Assert.That(At200Grams($"c,2020,II.1.1,bus,{territory},vehicle-km,,").Build().Kilograms("II.1.1", "co2"), Is.EqualTo(all).Within(1e-12).Percent);
    }

    private static TestProject At200Grams(params string[] rows) => TestProject.Under(Heading, rows).Factors("own", "id,activity,gas,value,unit,source", "f,bus,co2,200,g/vehicle-km,x");

    [Test]
    public void Residents_drive_inside_and_outside()
    {
        // Resident activity counts all that residents drive: 70 % inside, 30 % outside.
        var result = Kilograms("c,2020,II.1,bus,1000,vehicle-km,,70%").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(700).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.3", "co2"), Is.EqualTo(300).Within(1e-12).Percent);
    }

    [Test]
    public void Traffic_inside_the_boundary_needs_no_share()
    {
        var result = Kilograms("c,2020,II.1.1,bus,1000,vehicle-km,,").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(1000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Cell("II.1.3").Lines, Is.Empty);
    }

    [Test]
    public void A_share_of_all_leaves_nothing_outside()
    {
        var result = Kilograms("c,2020,II.1,bus,1000,vehicle-km,,100%").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(1000).Within(1e-12).Percent, result.Said);
        Assert.That(result.Cell("II.1.3").Lines, Is.Empty);
    }

    [Test]
    public void A_city_may_count_departing_trips_whole()
    {
        var result = TestProject.Under(Heading + ",counted_share", "c,2020,II.1,bus,1000,vehicle-km,crossing,40%,100%")
            .Factors("own", "id,activity,gas,value,unit,source", "f,bus,co2,1,kg/vehicle-km,x").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(400).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.3", "co2"), Is.EqualTo(600).Within(1e-12).Percent);
    }

    [Test]
    public void A_city_may_state_its_share_once_for_all_rows()
    {
        var result = Kilograms("c,2020,II.1,bus,1000,vehicle-km,crossing,").Parameters("c,,bus,boundary-share,40,%,,survey").Build();
        Assert.That(result.Kilograms("II.1.1", "co2"), Is.EqualTo(200).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.1.3", "co2"), Is.EqualTo(300).Within(1e-12).Percent);
    }

    [Test]
    public void Ships_and_aircraft_are_inside_or_outside_as_a_whole()
    {
        var result = TestProject.Under(Heading + ",method", "c,2020,II.4,jet-kerosene,1000,t,crossing,,transport-fuel", "c,2020,II.3,residual-fuel-oil,1000,t,internal,,transport-fuel").Build();

        // 44.1 TJ/Gg × 71 500 kg/TJ; 40.4 TJ/Gg × 77 400 kg/TJ (IPCC 2006 vol. 2 tables 1.2, 3.6.4, 3.5.2)
        Assert.That(result.Kilograms("II.4.3", "co2"), Is.EqualTo(44.1 * 71_500).Within(1e-12).Percent, result.Said);
        Assert.That(result.Kilograms("II.3.1", "co2"), Is.EqualTo(40.4 * 77_400).Within(1e-12).Percent);
        Assert.That(result.Cell("II.4.1").Lines, Is.Empty);
        Assert.That(result.Cell("II.3.3").Lines, Is.Empty);
    }

    [TestCase("II.1,bus,1000,vehicle-km,through,", "GHG4004", TestName = "Through traffic is not the city's")]
    [TestCase("II.1,bus,1000,vehicle-km,crossing,", "GHG4005", TestName = "Trips across the boundary need their share inside")]
    [TestCase("II.1,bus,1000,vehicle-km,crossing,140%", "GHG4004", TestName = "A share beyond the whole")]
    [TestCase("II.1,bus,1000,vehicle-km,,-0.1", "GHG4004", TestName = "A share below nothing")]
    [TestCase("II.1.3,bus,1000,vehicle-km,,40%", "GHG4004", TestName = "A share inside of what is outside")]
    [TestCase("II.1.3,bus,1000,vehicle-km,internal,", "GHG4004", TestName = "Trips inside under what is outside")]
    [TestCase("II.3,bus,1000,vehicle-km,crossing,40%", "GHG4004", TestName = "A share inside of a ship")]
    [TestCase("II.4,bus,1000,vehicle-km,,", "GHG4004", TestName = "A flight that does not say where it ends")]
    [TestCase("II.4.1,bus,1000,vehicle-km,crossing,", "GHG4004", TestName = "A flight across the boundary under scope 1")]
    public void What_does_not_fit_together_is_refused(string row, string code)
    {
        var result = Kilograms($"c,2020,{row}").Build();
        Assert.That(result.Errors, Is.EqualTo(new[] { code }), result.Said);
        Assert.That(result.Only.Cells.SelectMany(c => c.Lines), Is.Empty);
    }
}
