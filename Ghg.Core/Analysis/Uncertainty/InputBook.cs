using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>The numbers that lines rest on, each once, with what is known of them.</summary>
internal sealed class InputBook(Project project)
{
    private readonly UncertaintyDefaults _defaults = new(project);
    private readonly List<UncertainInput> _inputs = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<MethodInput, int> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<int>> _wholes = [];
    private readonly Dictionary<int, int> _wholeOf = [];
    private readonly Dictionary<int, int> _variables = [];
    private readonly Dictionary<string, int> _firstYears = new(StringComparer.Ordinal);
    private readonly HashSet<(int Input, GpcReference Reference, string Method, string Grade)> _weighed = [];

    /// <summary>The numbers, in the order in which lines first used them.</summary>
    public IReadOnlyList<UncertainInput> Inputs => _inputs;

    /// <summary>Numbers that are shares of one whole.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Wholes => _wholes;

    /// <summary>Whether the project flags any number as correlated between years or not.</summary>
    public bool HasFlags => project.Correlations.Count > 0;

    /// <summary>The variable that a number moves with: itself, or the first year's where a project says that all years are wrong alike.</summary>
    public int VariableOf(int input) => _variables.Count == 0 ? input : _variables.GetValueOrDefault(input, input);

    /// <summary>The whole that a number is a share of, by the numbers of its shares; null if it is none.</summary>
    public IReadOnlyList<int>? WholeOf(int input) => _wholeOf.TryGetValue(input, out var whole) ? _wholes[whole] : null;

    /// <summary>The number that an input known already is.</summary>
    public int Find(IInput input) => input is not MethodInput known ? -1
        : _known.TryGetValue(known, out var place) ? place : _byId.GetValueOrDefault(InputIdentity.Of(known), -1);

    /// <summary>The number that an input of a line is, and the one that it moves with; null for one that is not known here.</summary>
    public (UncertainInput Own, UncertainInput Variable)? Find(Line line, MethodInput input) => _byId.TryGetValue(IdOf(line, input), out var place) ? (_inputs[place], _inputs[VariableOf(place)]) : null;

    /// <summary>Whether the amount of a line is said to be wrong alike in all years.</summary>
    public bool IsAlikeInAllYears(Line line) => FlagOf(line.Record.Key.Activity, CorrelationFlag.Amount) == true;

    /// <summary>The number that an input of a line is; -1 for one that is exact by definition.</summary>
    public int Add(Line line, MethodInput input)
    {
        if (!_known.TryGetValue(input, out var place))
        {
            _known[input] = place = IdOf(line, input) is { Length: > 0 } id ? Place(id, line, input) : -1;
        }

        if (place >= 0)
        {
            Widen(place, line, input);
        }

        return place;
    }

    // Another line may have graded the same number otherwise: the wider assumption holds for all.
    private void Widen(int place, Line line, MethodInput input)
    {
        if (_inputs[place].Source == UncertaintySource.Assumed && _weighed.Add((place, line.Reference, line.Method, line.Record.Key.FactorQuality))
            && Describe(_inputs[place].Id, line, input) is var again && again.LargerPercent > _inputs[place].LargerPercent)
        {
            _inputs[place] = again;
        }
    }

    private int Place(string id, Line line, MethodInput input)
    {
        if (!_byId.TryGetValue(id, out var place))
        {
            place = Put(id, line, input);
            if (input.Number is { Component.Length: > 0 } number && project.Catalogue.Registry.Parameter(number.Quantity) is { IsVector: true } kind)
            {
                AddWhole(line, input, number, kind);
            }
        }

        return place;
    }

    private int Put(string id, Line line, MethodInput input)
    {
        var place = _byId[id] = _inputs.Count;
        _inputs.Add(Describe(id, line, input));
        if (input.IsAmount && input.Record is { } record && FlagOf(record.Key.Activity, CorrelationFlag.Amount) == true
            && !_firstYears.TryAdd(InputIdentity.OfAnyYear(record.Key), place))
        {
            var first = _variables[place] = _firstYears[InputIdentity.OfAnyYear(record.Key)];
            _inputs[first] = _inputs[first] with { Name = AmountIn(record.Key, UncertaintyTexts.AllYears) };
        }

        return place;
    }

    // A number that is said to be wrong otherwise in each year is another number in each.
    private string IdOf(Line line, MethodInput input) => InputIdentity.Of(input) is var id && input.Number is { } number && FlagOf(number.Subject, number.Quantity) == false
        ? string.Create(CultureInfo.InvariantCulture, $"{id} in {line.Record.Key.Year}")
        : id;

    private bool? FlagOf(string subject, string parameter) => !HasFlags ? null
        : (project.Correlations.GetValueOrDefault((subject, parameter)) ?? project.Correlations.GetValueOrDefault(("", parameter)))?.IsCorrelated;

    // A share cannot change alone: the others of its whole are drawn with it, used or not.
    private void AddWhole(Line line, MethodInput input, SourcedNumber number, ParameterKind kind)
    {
        var shares = new List<int>();
        foreach (var share in SharesBeside(number).OrderBy(n => n.Component, StringComparer.Ordinal).Select(n => Like(input, n, kind)))
        {
            var id = IdOf(line, share);
            var place = _byId.TryGetValue(id, out var known) ? known : Put(id, line, share);
            _wholeOf[place] = _wholes.Count;
            shares.Add(place);
        }

        _wholes.Add(shares);
    }

    private static MethodInput Like(MethodInput input, SourcedNumber number, ParameterKind kind) => new($"{kind.Symbol}({number.Component})", input.Name, number.ValueText, number.Value, number.Unit, number);

    private IEnumerable<SourcedNumber> SharesBeside(SourcedNumber number)
    {
        var all = project.Catalogue.Dataset(number.Dataset) is { } dataset ? dataset.On(number.Subject, number.Quantity) : project.Parameters.Select(p => p.Number);
        return all.Where(n => n.Component.Length > 0 && n.Subject == number.Subject && n.Quantity == number.Quantity && n.Set == number.Set && n.Region == number.Region
            && n.YearFrom == number.YearFrom && n.YearTo == number.YearTo && n.Technology == number.Technology && n.When.Text == number.When.Text && n.Edition == number.Edition
            && SiteOf(n) == SiteOf(number));
    }

    private string SiteOf(SourcedNumber number) => project.Parameters.FirstOrDefault(p => ReferenceEquals(p.Number, number))?.Site ?? "";

    private UncertainInput Describe(string id, Line line, MethodInput input)
    {
        var key = (input.Record ?? line.Record).Key;
        var isAmount = input.Number is null && (input.Indicator is not null || input.IsAmount);
        var described = new UncertainInput
        {
            Id = id, Name = NameOf(input, key), Role = isAmount ? InputRole.Activity : InputRole.Factor, Source = UncertaintySource.Stated, Value = input.Value,
            Distribution = Distribution.Exact(input.Value), LowerPercent = 0, UpperPercent = 0, Grade = isAmount ? key.DataQuality : key.FactorQuality,
        };
        if (isAmount && input.Indicator is null && key.Uncertainty.Length > 0)
        {
            return WithHalfWidth(described, double.Parse(key.Uncertainty, CultureInfo.InvariantCulture), double.PositiveInfinity);
        }

        var most = MostOf(input);
        if (input.Number is { } number && HasRange(number))
        {
            var isOwn = project.Catalogue.Dataset(number.Dataset) is not { IsShipped: true };
            return WithLimits(described with { Source = isOwn ? UncertaintySource.Stated : UncertaintySource.Published }, number, most);
        }

        var row = isAmount ? _defaults.OfActivity(line, input) : _defaults.OfNumber(line, input, key.FactorQuality);
        return row is null ? throw new InvalidOperationException($"no uncertainty is assumed for '{id}'") : Assumed(described, row, most);
    }

    // Limits that are the number itself are what a table prints where it gives no range.
    private static bool HasRange(SourcedNumber number) => (number.Lower ?? number.Value) < (number.Upper ?? number.Value);

    private static UncertainInput Assumed(UncertainInput described, SourcedNumber row, double most)
    {
        var assumed = described with { Source = UncertaintySource.Assumed, Assumption = row.Name };
        if (row.Lower is null && row.Upper is null)
        {
            return row.Value == 0 ? assumed with { Source = UncertaintySource.Exact } : WithHalfWidth(assumed, row.Value, most);
        }

        var (lower, upper) = (row.Lower ?? -row.Upper!.Value, row.Upper ?? -row.Lower!.Value);
        return WithRange(assumed, described.Value * (1 + (lower / 100)), described.Value * (1 + (upper / 100)), most);
    }

    // One limit alone is that of a range that reaches as far to the other side.
    private static UncertainInput WithLimits(UncertainInput described, SourcedNumber number, double most)
    {
        var (lower, upper) = (number.Lower ?? (2 * number.Value) - number.Upper!.Value, number.Upper ?? (2 * number.Value) - number.Lower!.Value);
        return WithRange(described, lower * number.Unit.ToBase, upper * number.Unit.ToBase, most);
    }

    private static UncertainInput WithRange(UncertainInput described, double lower, double upper, double most)
    {
        var value = described.Value;
        (lower, upper) = (Math.Min(lower, Math.Min(upper, value)), Math.Max(upper, Math.Max(lower, value)));
        var distribution = lower == upper ? Distribution.Exact(value) : DistributionRules.OfRange(value, lower, Math.Min(upper, most), most);
        return described with { Distribution = distribution, LowerPercent = PercentOf(lower, value), UpperPercent = PercentOf(upper, value) };
    }

    private static double PercentOf(double limit, double value) => value == 0 ? 0 : (limit - value) / Math.Abs(value) * 100;

    private static UncertainInput WithHalfWidth(UncertainInput described, double percent, double most)
    {
        var distribution = DistributionRules.OfHalfWidth(described.Value, percent, most);
        return described with { Distribution = distribution, LowerPercent = -percent, UpperPercent = percent };
    }

    // A share of a whole, by the unit it is published in, cannot pass it.
    private double MostOf(MethodInput input) =>
        input.Number is { } number && !Gases.TryParse(number.Quantity, out _) && project.Catalogue.Registry.Parameter(number.Quantity) is { } kind && kind.Units[0].Dimension.IsNone
            && kind.Maximum * kind.Units[0].ToBase <= 1 && input.Value <= 1 ? 1 : double.PositiveInfinity;

    private Text NameOf(MethodInput input, ActivityKey key)
    {
        if (input.Number is { } number)
        {
            return Text.Same(number.Place is null ? number.Name : $"{number.Dataset}: {number.Id}");
        }

        if (input.Indicator is { } indicator)
        {
            return UncertaintyTexts.IndicatorOf.With(input.Name, indicator.Year);
        }

        return AmountIn(key, UncertaintyTexts.Year.With(key.Year), input.IsAmount ? null : input.Name);
    }

    private Text AmountIn(ActivityKey key, Text when, Text? name = null)
    {
        var activity = project.Catalogue.Registry.Activity(key.Activity)?.Name ?? (Gases.TryParse(key.Activity, out var gas) ? gas.Name : Text.Same(key.Activity));
        var more = string.Join(", ", ((string[])[key.Technology, key.Site, key.Subtype]).Where(p => p.Length > 0));
        return UncertaintyTexts.AmountOf.With(name ?? UncertaintyTexts.Amount, key.Reference?.Id ?? key.SubSector.Id, activity, more.Length > 0 ? $" ({more})" : "", when);
    }
}
