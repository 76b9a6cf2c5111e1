using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>
/// How the numbers of a line are written in its worked calculation: by the letters of the method's equation, with what tells apart numbers that share them
/// (component, material, year), and by value and unit.
/// </summary>
internal sealed class InputWords
{
    private readonly Line _line;
    private readonly InputInfo? _amount;
    private readonly Registry _registry;
    private readonly Language _language;
    private readonly Dictionary<string, Distinction> _distinctions;
    private readonly CommonUnits _common;

    public InputWords(Line line, Registry registry, Language language, IReadOnlyList<MethodInput> inputs)
    {
        (_line, _registry, _language) = (line, registry, language);
        _amount = MethodRegistry.Find(line.Method)?.Info.Inputs.FirstOrDefault(i => i.Column == "amount");
        var numbers = inputs.Where(i => !i.IsAmount).ToList();
        _distinctions = numbers.GroupBy(i => i.Symbol, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Distinction([.. g], [.. numbers.Where(i => Letters(i) == Letters(g.First()))]), StringComparer.Ordinal);
        _common = new CommonUnits(inputs);
    }

    /// <summary>Letters, such as <c>A(2015)</c> or <c>DOC(food-waste)</c>.</summary>
    public string Symbol(IInput input) => input switch
    {
        StepNumber step => Symbol(step.Step),
        MethodInput { IsAmount: true } amount => OfAmount(amount),
        MethodInput number => OfNumber(number),
        _ => input.Symbol,
    };

    /// <summary>Letters of a step.</summary>
    public string Symbol(Step step) => (step with { Symbol = EquationTexts.In(step.Symbol, _language), Of = string.Join(Step.Separator, step.Of.Split(Step.Separator).Select(Name)) }).ToString();

    /// <summary>The value and unit as entered or published, and what it is in the units of the other numbers; a step by its value in its own unit.</summary>
    public string Value(IInput input) => input switch
    {
        StepNumber { Step.Unit: { Length: > 0 } unit } step => $"{Minus(Figures.Precise(step.Value))} {unit}",
        MethodInput number => Restated(number) is { Length: > 0 } restated ? $"({Written(number)} = {restated})" : Written(number),
        _ => Minus(Figures.Precise(input.Value)),
    };

    /// <summary>The value and unit as entered or published.</summary>
    public string Written(MethodInput input) => UnitWords.Write(input.Text, input.Unit, _language);

    /// <summary>What a number is.</summary>
    public string Meaning(MethodInput input) => (input.IsAmount && IsOwn(input) && _amount is { } amount ? amount.Name : input.Name).In(_language);

    /// <summary>Whether an amount is of the line's own rows, and not of another row that the line needs.</summary>
    public bool IsOwn(MethodInput amount) => ReferenceEquals(amount.Row, _line.Record) || _line.Series.Any(s => ReferenceEquals(s.Record, amount.Row));

    /// <summary>The name of a component or material. In English that is its id, which is what files say.</summary>
    public string Name(string id) => _language == Language.English ? (IsGas(id, out var gas) ? gas.Letters : id)
        : _registry.Activity(id) is { } activity && activity.Id == id ? activity.Name.In(_language)
        : IsGas(id, out gas) ? gas.Letters
        : ComponentTexts.Of(id).In(_language);

    // The components of natural gas are named by words: carbon-dioxide.
    private static bool IsGas(string id, out Gas gas) => Gases.TryParse(id, out gas) || Gases.TryParse(id.Replace('-', ' '), out gas);

    private string OfAmount(MethodInput amount)
    {
        var row = amount.Row!;
        var isLike = IsOwn(amount) && (row.Key.Activity == _line.Record.Key.Activity || _registry.Activity(row.Key.Activity)?.Group == _registry.Activity(_line.Record.Key.Activity)?.Group);
        return new Step(isLike && _amount is not null ? _amount.Symbol : amount.Symbol, isLike ? "" : Name(row.Key.Activity), _line.Series.Count > 0 ? row.Key.Year : null).ToString();
    }

    private string OfNumber(MethodInput number)
    {
        var letters = Letters(number);
        var of = number.Symbol.Length > letters.Length ? Name(number.Symbol[(letters.Length + 1)..^1]) + (number.Number?.Quantity == Gases.Co2Biogenic ? "*" : "") : "";
        var tells = _distinctions[number.Symbol];
        string[] parts = [of, Name(tells.KindOf(number)), tells.ByMaterial ? Name(number.Number?.Subject ?? "") : ""];
        return new Step(letters, string.Join(Step.Separator, parts.Where(p => p.Length > 0)), tells.ByYear ? number.Row?.Key.Year : null).ToString();
    }

    // MS of MS(pasture), EF of EF(CO2).
    private static string Letters(MethodInput number) =>
        number.Symbol.EndsWith(')') && number.Symbol.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? number.Symbol[..at] : number.Symbol;

    private string Restated(MethodInput input) => _common.Of(input) is { } other ? UnitWords.Write(Figures.Precise(other.Value).Replace(",", "", StringComparison.Ordinal), other.Unit, _language) : "";

    private static string Minus(string number) => number.StartsWith('-') ? "−" + number[1..] : number;

    /// <summary>What tells apart the numbers of a line that have the same letters.</summary>
    private sealed class Distinction
    {
        private readonly string _alike = "";

        public Distinction(IReadOnlyList<MethodInput> same, IReadOnlyList<MethodInput> ofLetters)
        {
            var differ = same.DistinctBy(i => (i.Text, i.Unit.Id)).Skip(1).Any();
            var kinds = same.Select(i => i.Number?.Quantity ?? "").Distinct().ToList();
            if (differ && kinds.Count > 1 && !kinds.TrueForAll(k => Gases.TryParse(k, out _)))
            {
                _alike = kinds.Aggregate((a, b) => a[..a.Zip(b).TakeWhile(c => c.First == c.Second).Count()]);
            }

            ByMaterial = (differ && Materials(same) > 1) || (Letters(same[0]) == same[0].Symbol && ofLetters.Any(i => i.Symbol != same[0].Symbol) && Materials(ofLetters) > 1);
            ByYear = differ && same.All(i => i.Row is not null);
        }

        /// <summary>Whether it is the material that they are of.</summary>
        public bool ByMaterial { get; }

        /// <summary>Whether it is the year whose row states them.</summary>
        public bool ByYear { get; }

        /// <summary>Of parameters whose ids differ in their end, that end: rural of wastewater-pathways-rural.</summary>
        public string KindOf(MethodInput number) => _alike.Length > 0 && number.Number?.Quantity is { } quantity ? quantity[_alike.Length..] : "";

        private static int Materials(IEnumerable<MethodInput> inputs) => inputs.Select(i => i.Number?.Subject).OfType<string>().Distinct().Count();
    }
}
