using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>
/// Chooses one number for a query, always the same one: an explicit <c>factor</c> wins; then the order of datasets; then the narrowest place; then the
/// narrowest conditions and references; then the year. What does not fit the technology, basis or kind of electricity factor is never chosen, and a tie
/// is no choice. A number of another year than the one asked is said as a fallback. One of a wider place than the city's narrowest is too if its dataset
/// publishes by place, that is, has numbers on the subject and quantity for several places, and the city's was not among them; the one value that a
/// dataset publishes for its whole country or the world is no fallback.
/// </summary>
public sealed class Resolver(Catalogue catalogue, ResolverOptions options)
{
    private readonly Dictionary<string, IReadOnlyList<Dataset>> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Subject, string Quantity), IReadOnlyList<(SourcedNumber Number, int Rank, string? Edition)>> _known = [];

    /// <summary>What is chosen, and how it differs from what was asked.</summary>
    /// <param name="query">What is asked.</param>
    /// <returns>The number, or the rivals of a tie, or nothing.</returns>
    public Resolution Resolve(FactorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var best = new List<Candidate>();
        foreach (var candidate in Ranked(query))
        {
            var order = candidate.Reason != Reason.None ? 1 : best.Count == 0 ? -1 : candidate.Rank.CompareTo(best[0].Rank);
            if (order < 0)
            {
                best.Clear();
            }

            if (order <= 0)
            {
                best.Add(candidate);
            }
        }

        return best.Count switch
        {
            0 => Resolution.Nothing,
            1 => new Resolution(best[0].Number, Fallbacks(query, best[0].Number), []),
            _ => new Resolution(null, [], [.. best.Select(c => c.Number)]),
        };
    }

    /// <summary>All components of a vector, taken whole from the source that ranks first, so that no source is mixed with another.</summary>
    /// <param name="query">What is asked, without a component.</param>
    /// <returns>The components, none if there is no such vector.</returns>
    public IReadOnlyList<SourcedNumber> ResolveVector(FactorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var ranked = Ranked(query with { Component = null }).Where(c => c.Reason == Reason.None && c.Number.Component.Length > 0).OrderBy(c => c.Rank).ThenBy(c => c.Number.Set, StringComparer.Ordinal).ToList();
        return
        [
            .. ranked.TakeWhile(c => c.Rank.CompareTo(ranked[0].Rank) == 0 && c.Number.Set == ranked[0].Number.Set)
                .Select(c => c.Number).OrderBy(n => n.Component, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every number on the subject and quantity, best first, and why it was passed over: for a person who asks why.</summary>
    /// <param name="query">What is asked.</param>
    /// <returns>The chosen one first, if there is one.</returns>
    public IReadOnlyList<(SourcedNumber Number, Text? PassedOver)> Explain(FactorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var ranked = Ranked(query).OrderBy(c => c.Reason == Reason.None ? 0 : 1).ThenBy(c => c.Rank).ThenBy(c => c.Number.Name, StringComparer.Ordinal).ToList();
        return [.. ranked.Select((c, i) => (c.Number, c.Reason != Reason.None ? Words(query, c) : i == 0 ? (Text?)null : c.Rank.WhyBehind(ranked[0].Rank)))];
    }

    /// <summary>The datasets in the order in which they are asked for a city's country.</summary>
    /// <param name="country">The country's id, or empty.</param>
    /// <returns>The datasets that are asked at all.</returns>
    public IReadOnlyList<Dataset> Order(string country)
    {
        if (!_orders.TryGetValue(country, out var order))
        {
            _orders[country] = order = OrderFor(country);
        }

        return order;
    }

    private IReadOnlyList<Dataset> OrderFor(string country)
    {
        if (options.Datasets.Count > 0)
        {
            return [.. options.Datasets.Select(catalogue.Dataset).OfType<Dataset>()];
        }

        return
        [
            .. catalogue.Datasets.Where(d => !d.IsShipped),
            .. catalogue.Datasets.Where(d => d.IsShipped && d.Info.Country.Length > 0 && d.Info.Country == country),
            .. catalogue.Datasets.Where(d => d.IsShipped && d.Info.Country.Length == 0),
        ];
    }

    private IEnumerable<Candidate> Ranked(FactorQuery query) => query.Override?.For(query.Quantity) is { } named ? FromOverride(query, named) : FromDatasets(query);

    private IEnumerable<Candidate> FromDatasets(FactorQuery query) => Known(query).Select(k => Judge(query, k.Number, k.Rank, Naming.None, k.Edition));

    // What the datasets have on a quantity of a subject, of whatever place and year: asked again for each of these.
    private IReadOnlyList<(SourcedNumber Number, int Rank, string? Edition)> Known(FactorQuery query)
    {
        var asked = (query.Places.Country, query.Subject, query.Quantity);
        if (!_known.TryGetValue(asked, out var known))
        {
            var (order, numbers) = (Order(query.Places.Country), new List<(SourcedNumber, int, string?)>());
            for (var rank = 0; rank < order.Count; rank++)
            {
                foreach (var number in order[rank].On(query.Subject, query.Quantity))
                {
                    numbers.Add((number, rank, EditionOf(order[rank])));
                }
            }

            _known[asked] = known = numbers;
        }

        return known;
    }

    private IEnumerable<Candidate> FromOverride(FactorQuery query, (string Dataset, string Name) named) =>
        (catalogue.Dataset(named.Dataset)?.Named(named.Name) ?? [])
            .Where(n => n.Quantity == query.Quantity)
            .Select(n => Judge(query, n, 0, n.Id == named.Name ? Naming.Row : Naming.Set, null));

    private Candidate Judge(FactorQuery query, SourcedNumber number, int dataset, Naming naming, string? edition)
    {
        var places = query.Places.For(query.Subject);
        var place = number.Region.Length == 0 ? places.Count : IndexOf(places, number.Region);
        var narrowness = number.AppliesTo.Narrowness(query.Reference);
        var (kind, gap) = YearGap(number, query.Year);
        var reason =
            edition is not null && number.Edition != edition ? Reason.OtherEdition
            : query.Dimension is { } dimension && number.Unit.Dimension != dimension ? Reason.OtherDimension
            : query.Component is { } component && component != number.Component ? Reason.OtherComponent
            : query.Basis is { } basis && number.Basis.Length > 0 && number.Basis != basis ? Reason.OtherBasis
            : number.Quantity == Gases.Co2e && number.PublishedGwp.Length > 0 && !number.PublishedGwp.Equals(options.GwpSet, StringComparison.OrdinalIgnoreCase) ? Reason.OtherGwp
            : !FitsTechnology(number, query) && naming != Naming.Row ? Reason.OtherTechnology
            : IsOfOtherScope2(number, query, naming) ? Reason.OtherScope2
            : naming != Naming.Row && !number.When.Hold(query.Facts) ? Reason.OtherCondition
            : naming != Naming.None ? Reason.None
            : narrowness < 0 ? Reason.OtherReference
            : place < 0 ? Reason.OtherPlace
            : gap > options.MaxYearGap ? Reason.TooFarInTime
            : Reason.None;
        return new Candidate(number, new Rank(dataset, place < 0 ? int.MaxValue : place, number.Technology == query.Technology ? 0 : 1, -number.When.Count, -narrowness, kind, gap), reason);
    }

    private Text Words(FactorQuery query, Candidate candidate)
    {
        var number = candidate.Number;
        return candidate.Reason switch
        {
            Reason.OtherEdition => ResolutionTexts.OtherEdition.With(number.Edition, catalogue.Dataset(number.Dataset) is { } dataset ? EditionOf(dataset) ?? "" : ""),
            Reason.OtherDimension => ResolutionTexts.OtherDimension.With(number.Unit.Dimension.Name, query.Dimension!.Value.Name),
            Reason.OtherComponent => ResolutionTexts.OtherComponent.With(number.Component),
            Reason.OtherBasis => ResolutionTexts.OtherBasis.With(number.Basis, query.Basis!),
            Reason.OtherGwp => ResolutionTexts.OtherGwp.With(number.PublishedGwp, options.GwpSet),
            Reason.OtherTechnology => ResolutionTexts.OtherTechnology.With(Or(number.Technology), Or(query.Technology)),
            Reason.OtherScope2 => ResolutionTexts.OtherScope2.With(number.Scope2Method, query.Scope2Method),
            Reason.OtherReference => ResolutionTexts.OtherReference.With(number.AppliesTo.Text, query.Reference.Id),
            Reason.OtherPlace => ResolutionTexts.OtherPlace.With(number.Region),
            Reason.OtherCondition => ResolutionTexts.OtherCondition.With(number.When.Text),
            _ => ResolutionTexts.TooFarInTime.With(YearsOf(number), query.Year, options.MaxYearGap),
        };
    }

    // A factor without a technology is for the default one. A property without a technology, such as a calorific value, is of the fuel in any of them.
    private static bool FitsTechnology(SourcedNumber number, FactorQuery query) =>
        number.Technology == query.Technology || (number.Technology.Length == 0 && !Gases.TryParse(number.Quantity, out _));

    // Totals are location-based: a residual or market factor is refused even if it is named. A supplier's factor is taken when it is asked for by name.
    private static bool IsOfOtherScope2(SourcedNumber number, FactorQuery query, Naming naming) =>
        query.Subject == Activity.Electricity && (number.Scope2Method.Length > 0 ? number.Scope2Method : "location") is var kind && kind != query.Scope2Method
        && !(kind == "supplier" && naming != Naming.None);

    // The one edition of a dataset that is asked, or null where it has no default; a number that is named may be of any.
    private string? EditionOf(Dataset dataset) =>
        options.Editions.TryGetValue(dataset.Name, out var named) ? named : dataset.Info.Edition is { Length: > 0 } usual ? usual : null;

    private static (int Kind, int Gap) YearGap(SourcedNumber number, int year) =>
        year > (number.YearTo ?? int.MaxValue) ? (1, year - number.YearTo!.Value)
        : year < (number.YearFrom ?? int.MinValue) ? (2, number.YearFrom!.Value - year)
        : (0, 0);

    private List<Text> Fallbacks(FactorQuery query, SourcedNumber number)
    {
        var said = new List<Text>();
        var places = query.Places.For(query.Subject);

        var wanted = places.FirstOrDefault(p => p != query.Places.City) ?? "";
        if (query.Override?.For(query.Quantity) is null && number.Region.Length > 0 && number.Region != wanted && number.Region != query.Places.City && IsByPlace(number))
        {
            said.Add((number.YearFrom, number.YearTo) is (null, null)
                ? ResolutionTexts.UsedOtherPlaceOfAnyYear.With(wanted, query.Year, number.Region)
                : ResolutionTexts.UsedOtherPlace.With(wanted, query.Year, number.Region, YearsOf(number)));
            return said;
        }

        if (YearGap(number, query.Year).Kind != 0)
        {
            said.Add(ResolutionTexts.UsedOtherYear.With(query.Year, YearsOf(number), number.Region.Length > 0 ? number.Region : number.Dataset));
        }

        return said;
    }

    // A dataset that divides the world, or a country, into regions and has a number for each has none of a narrower place that could have been meant; nor
    // has one that has numbers for countries, and for none of the provinces of this one. A place that is not in the registry is a city.
    private bool IsByPlace(SourcedNumber number) =>
        catalogue.Registry.Region(number.Region)?.Kind is not ("ipcc-region" or "macro-region")
        && catalogue.Dataset(number.Dataset)?.On(number.Subject, number.Quantity)
            .Any(n => n.Region.Length > 0 && n.Region != number.Region && (catalogue.Registry.Region(n.Region) is not { } place || place.Parents.Contains(number.Region))) == true;

    private static Text YearsOf(SourcedNumber number) => (number.YearFrom, number.YearTo) switch
    {
        (int from, int to) when from == to => ResolutionTexts.OneYear.With(from),
        (var from, var to) => ResolutionTexts.OneYear.With($"{from}–{to}"),
    };

    private static object Or(string text) => text.Length > 0 ? text : ResolutionTexts.DefaultTechnology;

    private static int IndexOf(IReadOnlyList<string> places, string region)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] == region)
            {
                return i;
            }
        }

        return -1;
    }

    // How a row's factor column names a number: not at all, by its set, or by its own id.
    private enum Naming
    {
        None,
        Set,
        Row,
    }

    // Why a number cannot be chosen, whatever its rank. The words are made only for a person who asks why.
    private enum Reason
    {
        None,
        OtherEdition,
        OtherDimension,
        OtherComponent,
        OtherBasis,
        OtherGwp,
        OtherTechnology,
        OtherScope2,
        OtherReference,
        OtherPlace,
        OtherCondition,
        TooFarInTime,
    }

    private readonly record struct Candidate(SourcedNumber Number, Rank Rank, Reason Reason);

    // Smaller is better, first field first (design: dataset, place, conditions and references, year).
    private readonly record struct Rank(int Dataset, int Place, int Technology, int Conditions, int References, int YearKind, int YearGap) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => (Dataset, Place, Technology, Conditions, References, YearKind, YearGap)
            .CompareTo((other.Dataset, other.Place, other.Technology, other.Conditions, other.References, other.YearKind, other.YearGap));

        /// <summary>What decided against this rank; null for a tie.</summary>
        public Text? WhyBehind(Rank best) =>
            Dataset != best.Dataset ? ResolutionTexts.LaterDataset
            : Place != best.Place ? ResolutionTexts.WiderPlace
            : Conditions != best.Conditions || References != best.References ? ResolutionTexts.LessSpecific
            : CompareTo(best) != 0 ? ResolutionTexts.FurtherInTime
            : ResolutionTexts.Tie;
    }
}
