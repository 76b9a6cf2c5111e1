namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// Makes the categories of two accounts: production, C = P × (G/P) × (V/G) × (E/V) × (Eⱼ/E) × (Cⱼ/Eⱼ); households, without GDP and structure; a sector with
/// an activity of its own, C = P × (A/P) × DD × (E/(A·DD)) × …. A slot whose data are not there is left out and its neighbour takes it in.
/// </summary>
internal sealed class CategoryFinder(EmissionAccount from, EmissionAccount to)
{
    private static readonly StringComparer Order = StringComparer.Ordinal;

    public IEnumerable<Category> All() =>
        from.Sectors.Concat(to.Sectors).Select(s => s.Sector).Distinct().Order(Order).SelectMany(InSector);

    private IEnumerable<Category> InSector(string sector)
    {
        var (before, after) = (SectorOf(from, sector), SectorOf(to, sector));
        var lead = new Lead(from, to, before, after);
        var pairs = before.Fuels.Concat(after.Fuels).Select(f => f.Fuel).Distinct().Order(Order).Select(f => (Before: FuelOf(before, f), After: FuelOf(after, f))).ToList();
        var known = pairs.Where(p => p.Before.Energy is not null && p.After.Energy is not null).ToList();
        var (energyBefore, energyAfter) = (Sums.Of(known.Select(p => p.Before.Energy!.Value)), Sums.Of(known.Select(p => p.After.Energy!.Value)));
        foreach (var (first, last) in pairs)
        {
            var category = new Category(sector, first.Fuel, first.Emissions, last.Emissions);
            lead.AddTo(category);
            if (first.Energy is { } e0 && last.Energy is { } e1)
            {
                category.Add(lead.IsKnown ? Driver.EnergyIntensity : Driver.EnergyUse, Ratio.Of(energyBefore, lead.BaseFrom, energyAfter, lead.BaseTo));
                category.Add(Driver.FuelMix, Ratio.Of(e0, energyBefore, e1, energyAfter));
                category.Add(Driver.EmissionFactor, Ratio.Of(first.Emissions, e0, last.Emissions, e1));
            }
            else if (lead.IsKnown)
            {
                category.Add(Driver.EmissionIntensity, Ratio.Of(first.Emissions, lead.BaseFrom, last.Emissions, lead.BaseTo));
            }

            yield return category;
        }
    }

    private static SectorAccount SectorOf(EmissionAccount account, string sector) =>
        account.Sectors.FirstOrDefault(s => s.Sector == sector) ?? new SectorAccount(sector, []);

    // A sector that the account holds says of all of its fuels: one that is not there is zero, with energy zero.
    private static FuelAccount FuelOf(SectorAccount sector, string fuel) =>
        sector.Fuels.FirstOrDefault(f => f.Fuel == fuel) ?? new FuelAccount(fuel, 0, 0);

    /// <summary>The factors before energy, and what energy is divided by.</summary>
    private sealed class Lead
    {
        private readonly List<(Driver Driver, Ratio Ratio)> _factors = [];

        public Lead(EmissionAccount from, EmissionAccount to, SectorAccount before, SectorAccount after)
        {
            (BaseFrom, BaseTo) = (1, 1);
            if (from.Population is { } p0 && to.Population is { } p1)
            {
                Step(Driver.Population, p0, p1);
            }

            if (before.Activity is { } a0 && after.Activity is { } a1)
            {
                Step(Driver.Activity, a0, a1);
            }
            else if (!before.IsHouseholds && !after.IsHouseholds && from.Gdp is { } g0 && to.Gdp is { } g1)
            {
                Step(_factors.Count == 0 ? Driver.Gdp : Driver.GdpPerPerson, g0, g1);
                if (before.ValueAdded is { } v0 && after.ValueAdded is { } v1)
                {
                    Step(Driver.Structure, v0, v1);
                }
            }

            if (before.DegreeDays is { } d0 && after.DegreeDays is { } d1)
            {
                _factors.Add((Driver.Weather, new Ratio(d0, d1)));
                (BaseFrom, BaseTo) = (BaseFrom * d0, BaseTo * d1);
            }
        }

        public double BaseFrom { get; private set; }

        public double BaseTo { get; private set; }

        public bool IsKnown => _factors.Count > 0;

        public void AddTo(Category category) => _factors.ForEach(f => category.Add(f.Driver, f.Ratio));

        // What stood before it is what it is divided by.
        private void Step(Driver driver, double from, double to)
        {
            _factors.Add((driver, Ratio.Of(from, BaseFrom, to, BaseTo)));
            (BaseFrom, BaseTo) = (from, to);
        }
    }
}
