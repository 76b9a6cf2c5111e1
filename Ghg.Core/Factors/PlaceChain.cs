namespace Ghg.Core.Factors;

/// <summary>
/// The places that a city's factors may be for, narrowest first. The order depends on country and carrier: for US electricity the eGRID subregion, then
/// the nation (a state average does not beat the subregion); for China's the province, the regional grid, the nation. Electricity never falls back to
/// another country or to the world. Beyond the country come the regions of the world that the IPCC has numbers for.
/// </summary>
public sealed class PlaceChain
{
    private PlaceChain(string city, string country, IReadOnlyList<string> general, IReadOnlyList<string> electricity) =>
        (City, Country, General, Electricity) = (city, country, general, electricity);

    /// <summary>The city's id, or empty when only a region is asked about.</summary>
    public string City { get; }

    /// <summary>The country's id, or empty if it is not known.</summary>
    public string Country { get; }

    /// <summary>Places for everything but electricity.</summary>
    public IReadOnlyList<string> General { get; }

    /// <summary>Places for electricity.</summary>
    public IReadOnlyList<string> Electricity { get; }

    /// <summary>The chain of a city.</summary>
    /// <param name="registry">Knows the parents of places.</param>
    /// <param name="city">The city's id, which a project's own factors may name; empty for none.</param>
    /// <param name="country">The country's id; empty to take it from the region.</param>
    /// <param name="region">The province or state; empty if not stated.</param>
    /// <param name="grid">The grid region; empty to take it from the region's parents.</param>
    /// <returns>The chain.</returns>
    public static PlaceChain Of(Registry registry, string city = "", string country = "", string region = "", string grid = "")
    {
        ArgumentNullException.ThrowIfNull(registry);
        var above = Ancestors(registry, region).Concat(Ancestors(registry, grid)).Distinct().ToList();
        country = country.Length > 0 ? country : above.Find(p => registry.Region(p)?.Kind == "country") ?? "";
        grid = grid.Length > 0 ? grid : above.Find(p => registry.Region(p)?.Kind == "grid") ?? "";
        // A region of the IPCC is wider than the country in it.
        var beyond = Ancestors(registry, country).ToList();
        var general = Chain([city, region, .. above.Where(p => registry.Region(p)?.Kind is not ("grid" or "country" or "world") && !beyond.Contains(p)), country, .. beyond, Region.World]);
        var electricity = country == "US" ? Chain([city, grid, country]) : Chain([city, region, grid, country]);
        return new PlaceChain(city, country, general, electricity);
    }

    /// <summary>The chain of places above a region.</summary>
    /// <param name="registry">Knows the parents of places.</param>
    /// <param name="region">The id of a province, state, grid region or country.</param>
    /// <returns>The chain.</returns>
    public static PlaceChain OfRegion(Registry registry, string region)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return registry.Region(region)?.Kind switch
        {
            "grid" => Of(registry, grid: region),
            "country" => Of(registry, country: region),
            _ => Of(registry, region: region),
        };
    }

    /// <summary>The places for an activity.</summary>
    /// <param name="activity">Its id.</param>
    /// <returns>Narrowest first.</returns>
    public IReadOnlyList<string> For(string activity) => activity == Activity.Electricity ? Electricity : General;

    private static List<string> Chain(IEnumerable<string> places) => [.. places.Where(p => p.Length > 0).Distinct()];

    private static IEnumerable<string> Ancestors(Registry registry, string place)
    {
        var pending = new Queue<string>(registry.Region(place)?.Parents ?? []);
        while (pending.TryDequeue(out var parent))
        {
            yield return parent;
            foreach (var next in registry.Region(parent)?.Parents ?? [])
            {
                pending.Enqueue(next);
            }
        }
    }
}
