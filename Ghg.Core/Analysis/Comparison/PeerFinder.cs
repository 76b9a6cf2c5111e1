using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Comparison;

/// <summary>
/// Finds the cities nearest to one by <see cref="PeerDistance"/>: GDP per person, the share of industry in GDP (the indicator <c>industry-share</c>) and
/// heating degree days of one year. A city that lacks one of them is passed over, and that is said.
/// </summary>
public static class PeerFinder
{
    /// <summary>The share of industry in GDP; its basis says what counts as industry.</summary>
    public const string IndustryShare = "industry-share";

    /// <summary>The nearest cities.</summary>
    /// <param name="inventories">Inventories of the cities, of any years; those of the city itself among them.</param>
    /// <param name="city">The city's id.</param>
    /// <param name="count">How many peers to give at most.</param>
    /// <param name="year">The year; null for the city's latest.</param>
    /// <param name="diagnostics">Takes what the city lacks, and which cities were passed over and why.</param>
    /// <returns>The peers; null with a finding if the city has no distance to any other, and without one if it has no inventory.</returns>
    public static PeerGroup? Nearest(IReadOnlyList<CityYear> inventories, string city, int count, int? year, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var own = inventories.Where(i => i.City == city).OrderBy(i => i.Year).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        if (own.LastOrDefault(i => year is null || i.Year == year) is not { } subject)
        {
            diagnostics.Add(new Diagnostic(Rules.NoInventoryOfYear, own[^1].Place, city, year!.Value, string.Join(", ", own.Select(i => i.Year))) { City = city });
            return null;
        }

        if (LackingOf(subject) is { Count: > 0 } lacking)
        {
            diagnostics.Add(new Diagnostic(Rules.PeerIndicatorsMissing, subject.Place, city, subject.Year, UnitTexts.List(lacking)) { City = city, Year = subject.Year });
            return null;
        }

        var near = new List<Peer>();
        foreach (var group in inventories.Where(i => i.City != city).GroupBy(i => i.City).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var other = group.FirstOrDefault(i => i.Year == subject.Year);
            if (other is not null && WhyNot(subject, other) is null)
            {
                var traits = TraitsOf(other, RatioOfGdp(subject, other)!.Value);
                near.Add(new Peer(other.City, TraitsOf(subject, 1).To(traits), traits));
            }
            else
            {
                var why = other is null ? PeerTexts.NoInventory : WhyNot(subject, other)!.Value;
                diagnostics.Add(new Diagnostic(Rules.PassedOverAsPeer, other?.Place, group.Key, subject.Year, why) { City = group.Key, Year = subject.Year });
            }
        }

        if (near.Count == 0)
        {
            diagnostics.Add(new Diagnostic(Rules.NoPeers, subject.Place, city, subject.Year) { City = city, Year = subject.Year });
            return null;
        }

        return new PeerGroup(city, subject.Year, TraitsOf(subject, 1), [.. near.OrderBy(p => p.Distance).ThenBy(p => p.City, StringComparer.Ordinal).Take(count)], near.Count);
    }

    private static Text? WhyNot(CityYear subject, CityYear other) =>
        LackingOf(other) is { Count: > 0 } lacking ? PeerTexts.Lacks.With(UnitTexts.List(lacking))
        : RatioOfGdp(subject, other) is null ? PeerTexts.OtherMoney
        : !BasisOf(subject).Equals(BasisOf(other), StringComparison.OrdinalIgnoreCase) ? PeerTexts.OtherIndustry
        : !DaysOf(subject)!.SameBase(DaysOf(other)!) ? PeerTexts.OtherDegreeDays
        : null;

    private static List<string> LackingOf(CityYear city)
    {
        (string Id, bool IsKnown)[] needed =
        [
            (Indicator.Gdp, MoneyFigure.Of(city.IndicatorOf(Indicator.Gdp)) is { Value: > 0 }), (Indicator.Population, city.Inventory.Population is > 0),
            (IndustryShare, ShareOf(city) is not null), (DegreeDays.Heating, DaysOf(city) is { BaseTemperature: not null }),
        ];
        return [.. needed.Where(i => !i.IsKnown).Select(i => i.Id)];
    }

    private static PeerDistance TraitsOf(CityYear city, double gdpPerPerson) => new(gdpPerPerson, ShareOf(city)!.Value, DaysOf(city)!.Value);

    private static DegreeDays? DaysOf(CityYear city) => DegreeDays.Of(city.IndicatorOf(DegreeDays.Heating));

    private static double? ShareOf(CityYear city) =>
        city.IndicatorOf(IndustryShare) is { Unit: { } unit } indicator && unit.Dimension == Dimension.None && indicator.Value * unit.ToBase is >= 0 and <= 1 and var share ? share : null;

    // What counts as industry: with construction or without.
    private static string BasisOf(CityYear city) => HalfWidth.Of(city.IndicatorOf(IndustryShare)!.Basis).Trim();

    // Between currencies only purchasing power says how well people live.
    private static double? RatioOfGdp(CityYear subject, CityYear other)
    {
        var (mine, theirs) = (MoneyFigure.Of(subject.IndicatorOf(Indicator.Gdp))!, MoneyFigure.Of(other.IndicatorOf(Indicator.Gdp))!);
        var isOneCurrency = mine.Currency == theirs.Currency;
        return Prices.AcrossCities([(mine, RateOf(subject)), (theirs, RateOf(other))], new DiagnosticBag()) is { } gdp
            ? gdp.Values[1] / other.Inventory.Population!.Value / (gdp.Values[0] / subject.Inventory.Population!.Value)
            : null;

        Conversion? RateOf(CityYear city) => !isOneCurrency && Conversion.Of(city.IndicatorOf(Conversion.Indicator)) is { } rate
            && MoneyWords.PurchasingPower.Any(p => rate.Basis.Contains(p, StringComparison.OrdinalIgnoreCase)) ? rate : null;
    }
}
