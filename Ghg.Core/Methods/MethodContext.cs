using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>What the methods of a project share: the resolver, whose answers are remembered by what was asked, and the findings.</summary>
public sealed class MethodContext
{
    private static readonly IReadOnlyDictionary<string, string> NoFacts = new Dictionary<string, string>();

    private readonly Resolver _resolver;
    private readonly Dictionary<Asked, (Resolution Resolution, bool IsNamed)> _answers = [];
    private readonly ILookup<(string Subject, string Quantity), CityParameter> _parameters;
    private readonly bool _citiesDiffer;
    private readonly FactorOutlook? _outlook;
    private (string City, IReadOnlyList<ActivityRecord> Records) _recordsOf = ("", []);
    private readonly HashSet<CityParameter> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Profile, FoundInputs> _shared = [];
    private KnownFacts _facts = KnownFacts.None;

    /// <summary>A context over a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">Takes what is found wrong.</param>
    public MethodContext(Project project, DiagnosticBag diagnostics)
        : this(project, diagnostics, null)
    {
    }

    internal MethodContext(Project project, DiagnosticBag diagnostics, FactorOutlook? outlook)
    {
        ArgumentNullException.ThrowIfNull(project);
        (Project, Diagnostics, _outlook) = (project, diagnostics, outlook);
        var settings = project.Settings;
        _resolver = new Resolver(project.Catalogue, new ResolverOptions(settings.Datasets, settings.MaxYearGap, settings.Editions, settings.Gwp));
        _parameters = project.Parameters.ToLookup(p => (p.Number.Subject, p.Number.Quantity));
        _citiesDiffer = project.Parameters.Any(p => p.City.Length > 0 || p.Site.Length > 0);
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>What was found wrong.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>What an equal case found before, or null. Cases are equal if nothing that the choice of numbers looks at differs.</summary>
    internal FoundInputs? FoundBefore(MethodCase methodCase) =>
        ProfileOf(methodCase) is { } profile ? _shared.GetValueOrDefault(profile) : null;

    /// <summary>Keeps what a case found for equal cases.</summary>
    internal void Keep(MethodCase methodCase, FoundInputs found)
    {
        if (ProfileOf(methodCase) is { } profile)
        {
            _shared.TryAdd(profile, found);
        }
    }

    /// <summary>The country whose publisher a dataset is of; the project's own datasets are of the city's country.</summary>
    internal bool IsOfCountry(SourcedNumber number, string country) =>
        Project.Catalogue.Dataset(number.Dataset) is not { IsShipped: true } dataset || (country.Length > 0 && dataset.Info.Country == country);

    /// <summary>Whether the project states a number itself and does not take it from a dataset that ships.</summary>
    internal bool IsOwn(SourcedNumber number) => Project.Catalogue.Dataset(number.Dataset) is not { IsShipped: true };

    /// <summary>Chooses a number for a case: what the city states, else what the resolver finds.</summary>
    internal (SourcedNumber? Number, IReadOnlyList<Text> Fallbacks) Choose(MethodCase methodCase, Wanted wanted)
    {
        var asked = AskedOf(methodCase, wanted);
        if (!_answers.TryGetValue(asked, out var answer))
        {
            _answers[asked] = answer = Resolve(asked, methodCase);
        }

        var (number, fallbacks) = !answer.IsNamed && Stated(methodCase, wanted) is { } stated ? (stated, []) : Judge(methodCase, wanted, answer.Resolution);
        return (number is not null && _outlook?.IsAhead(methodCase.Year) == true ? _outlook.Assume(number, methodCase.Reference, methodCase.Year) : number, fallbacks);
    }

    /// <summary>The year whose factors, parameters and neighbours a year takes: for one that is yet to come, the last that is known.</summary>
    internal int KnownYear(int year) => _outlook?.IsAhead(year) == true ? _outlook.LastYear : year;

    /// <summary>All components of a vector, from one source: what the city states of it most narrowly, else what the resolver finds.</summary>
    internal IReadOnlyList<SourcedNumber> ChooseVector(MethodCase methodCase, Wanted wanted)
    {
        var key = methodCase.Record.Key;
        var stated = _parameters[(wanted.Subject, wanted.Quantity)].Where(p => p.HoldsFor(key.City, key.Site, KnownYear(methodCase.Year))).GroupBy(p => p.Narrowness).MaxBy(g => g.Key);
        return stated is not null
            ? [.. stated.Select(p => Take(p).Number).OrderBy(n => n.Component, StringComparer.Ordinal)]
            : _resolver.ResolveVector(QueryOf(AskedOf(methodCase, wanted), methodCase));
    }

    /// <summary>Rows of <c>parameters.csv</c> that no line has taken so far.</summary>
    internal IEnumerable<CityParameter> NeverTaken => Project.Parameters.Where(p => !_taken.Contains(p));

    /// <summary>The subjects of which lines asked a number, in ordinal order.</summary>
    internal IEnumerable<string> SubjectsAsked(string quantity) => _answers.Keys.Where(a => a.Wanted.Quantity == quantity).Select(a => a.Wanted.Subject).Distinct().Order(StringComparer.Ordinal);

    /// <summary>A site of a city.</summary>
    internal Site? SiteOf(string city, string site) => site.Length == 0 ? null : Sites.GetValueOrDefault((city, site));

    private Dictionary<(string City, string Id), Site> Sites => field ??= Project.Sites.ToDictionary(s => (s.City, s.Id));

    /// <summary>Takes the records of the city whose lines are made, so that they are not understood again.</summary>
    internal void Hold(string city, IReadOnlyList<ActivityRecord> records) => _recordsOf = (city, records);

    /// <summary>The rows of a city and year that name a method, with the references they stand under. What is wrong with them is said where they are calculated.</summary>
    internal IEnumerable<(ActivityRecord Record, GpcReference Reference)> RowsOf(string city, int year, string method)
    {
        if (_recordsOf.City != city)
        {
            _recordsOf = (city, Project.RecordsOf(city, new DiagnosticBag()));
        }

        var info = MethodRegistry.Find(method)!.Info;
        return _recordsOf.Records.Where(r => r.Key.Year == year && r.Key.Method == method && r.Key.Notation is null && r.Negative is null)
            .Select(r => (r, Placement.Of(info, r.Key, SiteOf(city, r.Key.Site)))).Where(r => r.Item2 is not null)!;
    }

    /// <summary>What datasets and city state on a parameter, whatever its dimension.</summary>
    internal IReadOnlyList<SourcedNumber> Candidates(MethodCase methodCase, string parameter, string subject) =>
    [
        .. _parameters[(subject, parameter)].Select(p => p.Number),
        .. _resolver.Order(methodCase.City.Country).SelectMany(d => d.On(subject, parameter)),
    ];

    /// <summary>The numbers that were nearest to a gas and why they were passed over.</summary>
    internal Text PassedOver(MethodCase methodCase, string gas, string subject)
    {
        var query = QueryOf(AskedOf(methodCase, new Wanted(subject, gas, "", null, null)), methodCase);
        var nearest = _resolver.Explain(query).Where(c => c.PassedOver is not null).Take(3).Select(c => new Text($"{c.Number.Name} {c.PassedOver!.Value.English}", $"{c.Number.Name} {c.PassedOver!.Value.Chinese}")).ToList();
        return nearest.Count == 0 ? Sentences.NoneKnown : new Text(string.Join("; ", nearest.Select(t => t.English)), string.Join("；", nearest.Select(t => t.Chinese)));
    }

    // A named set that lacks a property leaves it to the usual choice: what the city states, then the datasets. A named single number does not, and a gas
    // that the set lacks is not estimated.
    private (Resolution Resolution, bool IsNamed) Resolve(Asked asked, MethodCase methodCase)
    {
        var query = QueryOf(asked, methodCase);
        var answer = _resolver.Resolve(query);
        if (query.Override?.For(asked.Wanted.Quantity) is null)
        {
            return (answer, false);
        }

        return answer.Chosen is null && answer.Rivals.Count == 0 && !query.Override.Single.ContainsKey(asked.Wanted.Quantity) && !Gases.TryParse(asked.Wanted.Quantity, out _)
            ? (_resolver.Resolve(query with { Override = null }), false)
            : (answer, true);
    }

    // A named factor is about the row's own activity; the properties of anything else are chosen as usual.
    private Asked AskedOf(MethodCase methodCase, Wanted wanted)
    {
        var key = methodCase.Record.Key;
        return new Asked(wanted, methodCase.Reference, methodCase.City.Places, KnownYear(methodCase.Year), wanted.Technology ?? key.Technology, wanted.Subject == key.Activity ? key.Factor : "", FactsOf(methodCase).Key);
    }

    private FactorQuery QueryOf(Asked asked, MethodCase methodCase) => new()
    {
        Subject = asked.Wanted.Subject, Quantity = asked.Wanted.Quantity, Component = asked.Wanted.Component, Reference = asked.Reference, Places = asked.Places,
        Year = asked.Year, Technology = asked.Technology, Dimension = asked.Wanted.Dimension, Basis = asked.Wanted.Basis, Scope2Method = asked.Wanted.Scope2Method,
        Override = asked.Factor.Length > 0 ? methodCase.Override : null, Facts = FactsOf(methodCase).All,
    };

    private (SourcedNumber?, IReadOnlyList<Text>) Judge(MethodCase methodCase, Wanted wanted, Resolution answer)
    {
        if (answer.Rivals.Count > 0)
        {
            methodCase.Fail(Rules.TiedFactors, "activity", wanted.Quantity, methodCase.Subject, UnitTexts.List(answer.Rivals.Select(r => r.Name)));
            return (null, []);
        }

        if (answer.Fallbacks.Count > 0 && !Project.Settings.AllowFallback)
        {
            methodCase.Fail(Rules.FallbackForbidden, "activity", answer.Fallbacks[0], answer.Chosen!.Name);
        }

        if (answer.Chosen is { } chosen && chosen.Subject != wanted.Subject)
        {
            methodCase.Note(MethodTexts.FactorOfOther.With(chosen.Name, chosen.Subject));
        }

        return (answer.Chosen, answer.Fallbacks);
    }

    private CityParameter Take(CityParameter parameter)
    {
        _taken.Add(parameter);
        return parameter;
    }

    private SourcedNumber? Stated(MethodCase methodCase, Wanted wanted)
    {
        if (!_parameters.Contains((wanted.Subject, wanted.Quantity)))
        {
            return null;
        }

        var key = methodCase.Record.Key;
        var fitting = _parameters[(wanted.Subject, wanted.Quantity)]
            .Where(p => p.HoldsFor(key.City, key.Site, KnownYear(methodCase.Year)) && p.Number.Component == wanted.Component
                && (wanted.Dimension is null || p.Number.Unit.Dimension == wanted.Dimension) && (wanted.Basis is null || p.Number.Basis.Length == 0 || p.Number.Basis == wanted.Basis))
            .OrderByDescending(p => p.Narrowness).ToList();
        if (fitting.Count > 1 && fitting[0].Narrowness == fitting[1].Narrowness)
        {
            methodCase.Fail(Rules.TiedFactors, "activity", wanted.Quantity, methodCase.Subject, UnitTexts.List(fitting.Take(2).Select(p => p.Number.Name)));
            return null;
        }

        return fitting.Count == 0 ? null : Take(fitting[0]).Number;
    }

    // The facts of a row that a condition may ask for, which its questions share. Cities share answers unless something is known of this one, its site or
    // its row.
    private KnownFacts FactsOf(MethodCase methodCase)
    {
        var (city, key) = (methodCase.City, methodCase.Record.Key);
        if (key.Site.Length == 0 && key.Inputs.Length == 0 && city.Facts.Count == 0)
        {
            return KnownFacts.None;
        }

        if (_facts.City != city.Id || _facts.Site != key.Site || _facts.Inputs != key.Inputs)
        {
            _facts = new KnownFacts(city.Id, key.Site, key.Inputs, AllFacts(city, SiteOf(key.City, key.Site), key.Inputs));
        }

        return _facts;
    }

    private static Dictionary<string, string> AllFacts(City city, Site? site, string inputs)
    {
        var facts = new Dictionary<string, string>(city.Facts, StringComparer.Ordinal);
        foreach (var (name, value) in site?.Facts ?? NoFacts)
        {
            facts[name] = value;
        }

        foreach (var input in inputs.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = input.IndexOf('=', StringComparison.Ordinal);
            facts[input[..end]] = input[(end + 1)..];
        }

        return facts;
    }

    // What cities state each for itself, whatever the subject, a named factor, a site or an input of the row's own makes a case one of its kind.
    private Profile? ProfileOf(MethodCase methodCase)
    {
        var key = methodCase.Record.Key;
        return key.Factor.Length > 0 || key.Site.Length > 0 || key.Inputs.Length > 0 || methodCase.City.Facts.Count > 0 || _citiesDiffer
            ? null
            : new Profile(key.Activity, methodCase.Reference, methodCase.City.Places, methodCase.Year, key.Technology, key.Unit, key.Basis);
    }

    private readonly record struct Profile(string Activity, GpcReference Reference, PlaceChain Places, int Year, string Technology, Unit? Unit, string Basis)
    {
        public override int GetHashCode() => HashCode.Combine(Activity, Reference.Order, Year, Technology.Length);
    }

    private sealed record Asked(Wanted Wanted, GpcReference Reference, PlaceChain Places, int Year, string Technology, string Factor, string Facts)
    {
        public override int GetHashCode() => HashCode.Combine(Wanted.Subject, Wanted.Quantity, Wanted.Component, Reference.Order, Year, Technology, Factor, Facts);
    }

    private sealed record KnownFacts(string City, string Site, string Inputs, IReadOnlyDictionary<string, string> All)
    {
        public static readonly KnownFacts None = new("", "", "", NoFacts);

        /// <summary>Tells apart the facts of rows; empty where there are none.</summary>
        public string Key { get; } = All.Count == 0 ? "" : $"{City}\u001F{Site}\u001F{Inputs}";
    }
}
