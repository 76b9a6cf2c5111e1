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
    private readonly HashSet<string> _statedSubjects;
    private readonly Dictionary<Profile, Dictionary<(string, Dimension?, string?), MethodInput?>> _shared = [];

    /// <summary>A context over a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="diagnostics">Takes what is found wrong.</param>
    public MethodContext(Project project, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(project);
        (Project, Diagnostics) = (project, diagnostics);
        var settings = project.Settings;
        _resolver = new Resolver(project.Catalogue, new ResolverOptions(settings.Datasets, settings.MaxYearGap, settings.Editions, settings.Gwp));
        _parameters = project.Parameters.ToLookup(p => (p.Number.Subject, p.Number.Quantity));
        _statedSubjects = project.Parameters.Select(p => p.Number.Subject).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>What was found wrong.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>What an equal case found before, or null. Cases are equal if nothing that the choice of numbers looks at differs.</summary>
    internal Dictionary<(string, Dimension?, string?), MethodInput?>? FoundBefore(MethodCase methodCase) =>
        ProfileOf(methodCase) is { } profile ? _shared.GetValueOrDefault(profile) : null;

    /// <summary>Keeps what a case found for equal cases.</summary>
    internal void Keep(MethodCase methodCase, Dictionary<(string, Dimension?, string?), MethodInput?> found)
    {
        if (ProfileOf(methodCase) is { } profile)
        {
            _shared.TryAdd(profile, found);
        }
    }

    /// <summary>The country whose publisher a dataset is of; the project's own datasets are of the city's country.</summary>
    internal bool IsOfCountry(SourcedNumber number, string country) =>
        Project.Catalogue.Dataset(number.Dataset) is not { IsShipped: true } dataset || (country.Length > 0 && dataset.Info.Country == country);

    /// <summary>Chooses a number for a case: what the city states, else what the resolver finds.</summary>
    internal (SourcedNumber? Number, IReadOnlyList<Text> Fallbacks) Choose(MethodCase methodCase, string quantity, Dimension? dimension, string? basis)
    {
        var key = methodCase.Record.Key;
        var asked = new Asked(key.Activity, quantity, methodCase.Reference, methodCase.City.Places, key.Year, key.Technology, dimension, basis, key.Factor, FactsKey(methodCase));
        if (!_answers.TryGetValue(asked, out var answer))
        {
            _answers[asked] = answer = Resolve(asked, methodCase);
        }

        return !answer.IsNamed && Stated(methodCase, quantity, dimension, basis) is { } stated ? (stated, []) : Judge(methodCase, quantity, answer.Resolution);
    }

    /// <summary>What datasets and city state on a parameter, whatever its dimension.</summary>
    internal IReadOnlyList<SourcedNumber> Candidates(MethodCase methodCase, string parameter) =>
    [
        .. _parameters[(methodCase.Record.Key.Activity, parameter)].Select(p => p.Number),
        .. _resolver.Order(methodCase.City.Country).SelectMany(d => d.On(methodCase.Record.Key.Activity, parameter)),
    ];

    /// <summary>The numbers that were nearest to a gas and why they were passed over.</summary>
    internal Text PassedOver(MethodCase methodCase, string gas)
    {
        var key = methodCase.Record.Key;
        var query = QueryOf(new Asked(key.Activity, gas, methodCase.Reference, methodCase.City.Places, key.Year, key.Technology, null, null, key.Factor, FactsKey(methodCase)), methodCase);
        var nearest = _resolver.Explain(query).Where(c => c.PassedOver is not null).Take(3).Select(c => new Text($"{c.Number.Name} {c.PassedOver!.Value.English}", $"{c.Number.Name} {c.PassedOver!.Value.Chinese}")).ToList();
        return nearest.Count == 0 ? Sentences.NoneKnown : new Text(string.Join("; ", nearest.Select(t => t.English)), string.Join("；", nearest.Select(t => t.Chinese)));
    }

    // A named set that lacks a property leaves it to the usual choice: what the city states, then the datasets. A named single number does not, and a gas
    // that the set lacks is not estimated.
    private (Resolution Resolution, bool IsNamed) Resolve(Asked asked, MethodCase methodCase)
    {
        var query = QueryOf(asked, methodCase);
        var answer = _resolver.Resolve(query);
        if (query.Override?.For(asked.Quantity) is null)
        {
            return (answer, false);
        }

        return answer.Chosen is null && answer.Rivals.Count == 0 && !query.Override.Single.ContainsKey(asked.Quantity) && !Gases.TryParse(asked.Quantity, out _)
            ? (_resolver.Resolve(query with { Override = null }), false)
            : (answer, true);
    }

    private FactorQuery QueryOf(Asked asked, MethodCase methodCase) => new()
    {
        Subject = asked.Subject, Quantity = asked.Quantity, Reference = asked.Reference, Places = asked.Places, Year = asked.Year, Technology = asked.Technology,
        Dimension = asked.Dimension, Basis = asked.Basis, Override = methodCase.Override, Facts = FactsOf(methodCase),
    };

    private (SourcedNumber?, IReadOnlyList<Text>) Judge(MethodCase methodCase, string quantity, Resolution answer)
    {
        if (answer.Rivals.Count > 0)
        {
            methodCase.Fail(Rules.TiedFactors, "activity", quantity, methodCase.Subject, UnitTexts.List(answer.Rivals.Select(r => r.Name)));
            return (null, []);
        }

        if (answer.Fallbacks.Count > 0 && !Project.Settings.AllowFallback)
        {
            methodCase.Fail(Rules.FallbackForbidden, "activity", answer.Fallbacks[0], answer.Chosen!.Name);
        }

        if (answer.Chosen is { } chosen && chosen.Subject != methodCase.Record.Key.Activity)
        {
            methodCase.Note(MethodTexts.FactorOfOther.With(chosen.Name, chosen.Subject));
        }

        return (answer.Chosen, answer.Fallbacks);
    }

    private SourcedNumber? Stated(MethodCase methodCase, string quantity, Dimension? dimension, string? basis)
    {
        var key = methodCase.Record.Key;
        var fitting = _parameters[(key.Activity, quantity)]
            .Where(p => p.HoldsFor(key.City, key.Site, key.Year) && (dimension is null || p.Number.Unit.Dimension == dimension)
                && (basis is null || p.Number.Basis.Length == 0 || p.Number.Basis == basis))
            .OrderByDescending(p => p.Narrowness).ToList();
        if (fitting.Count > 1 && fitting[0].Narrowness == fitting[1].Narrowness)
        {
            methodCase.Fail(Rules.TiedFactors, "activity", quantity, methodCase.Subject, UnitTexts.List(fitting.Take(2).Select(p => p.Number.Name)));
            return null;
        }

        return fitting.FirstOrDefault()?.Number;
    }

    // Cities share answers unless something is known of this one, its site or its row that a condition may ask for.
    private static string FactsKey(MethodCase methodCase)
    {
        var key = methodCase.Record.Key;
        return methodCase.City.Facts.Count == 0 && key.Site.Length == 0 && key.Inputs.Length == 0 ? "" : $"{key.City}\u001F{key.Site}\u001F{key.Inputs}";
    }

    private IReadOnlyDictionary<string, string> FactsOf(MethodCase methodCase)
    {
        var key = methodCase.Record.Key;
        var site = key.Site.Length == 0 ? null : Project.Sites.FirstOrDefault(s => s.City == key.City && s.Id == key.Site);
        if (site is null && key.Inputs.Length == 0 && methodCase.City.Facts.Count == 0)
        {
            return NoFacts;
        }

        var facts = new Dictionary<string, string>(methodCase.City.Facts, StringComparer.Ordinal);
        foreach (var (name, value) in (site?.Facts ?? NoFacts).Concat(key.Inputs.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(i => i.Split('=', 2)).Select(i => new KeyValuePair<string, string>(i[0], i[1]))))
        {
            facts[name] = value;
        }

        return facts;
    }

    // What a city states itself, a named factor, a site or an input of the row's own makes a case one of its kind.
    private Profile? ProfileOf(MethodCase methodCase)
    {
        var key = methodCase.Record.Key;
        return key.Factor.Length > 0 || key.Site.Length > 0 || key.Inputs.Length > 0 || methodCase.City.Facts.Count > 0 || _statedSubjects.Contains(key.Activity)
            ? null
            : new Profile(key.Activity, methodCase.Reference, methodCase.City.Places, key.Year, key.Technology, key.Unit, key.Basis);
    }

    private sealed record Profile(string Activity, GpcReference Reference, PlaceChain Places, int Year, string Technology, Unit? Unit, string Basis);

    private sealed record Asked(
        string Subject, string Quantity, GpcReference Reference, PlaceChain Places, int Year, string Technology, Dimension? Dimension, string? Basis, string Factor, string Facts);
}
