namespace Ghg.Tests.Methods.Livestock;

/// <summary>Projects of one city with a climate, for the tests of herds and soils.</summary>
internal static class Herds
{
    public const string Heading = TestProject.Heading + ",technology,days_alive,manure_method,animal_mass,applied_share,methane_conversion,origin";

    /// <summary>The IPCC's numbers alone, without those of the city's country.</summary>
    public const string Ipcc2006 = """{"datasets": ["ipcc-2006"]}""";

    /// <summary>Rows of the heading without their trailing commas.</summary>
    public static TestProject Of(params string[] rows) => TestProject.Under(Heading, [.. rows.Select(r => r + new string(',', Heading.Count(c => c == ',') - r.Count(c => c == ',')))]);

    /// <summary>The city <c>c</c> with its climate.</summary>
    public static TestProject At(this TestProject project, string country, string region, string climate, string temperature) =>
        project.And("cities.csv", "city,country,region,climate_zone,temperature", $"c,{country},{region},{climate},{temperature}");

    /// <summary>In Minnesota.</summary>
    public static TestProject InMinnesota(this TestProject project) => project.At("US", "US-MN", "cool-temperate-moist", "7");

    /// <summary>In Guangdong.</summary>
    public static TestProject InGuangdong(this TestProject project) => project.At("CN", "CN-GD", "tropical-moist", "22");

    /// <summary>Kilograms of a gas by a method in the only inventory, null if no line of it has the gas.</summary>
    public static double? By(this TestResult result, string method, string gas)
    {
        var masses = result.Only.Cells.SelectMany(c => c.Lines).Where(l => l.Method == method).Select(l => l.Masses.Of(gas)).OfType<double>().ToList();
        return masses.Count == 0 ? null : masses.Sum();
    }

    /// <summary>Parameters with components.</summary>
    public static TestProject Components(this TestProject project, params string[] rows) =>
        project.And("parameters.csv", "city,subject,parameter,component,value,unit,source", [.. rows.Select(r => $"c,{r},x")]);
}
