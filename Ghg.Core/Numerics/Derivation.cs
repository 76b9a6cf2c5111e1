using System.Globalization;

namespace Ghg.Core.Numerics;

/// <summary>A formula's number as the calculation that made it: the tree of its operations down to the inputs, for <c>explain</c>.</summary>
public sealed class Derivation : INumeric<Derivation>
{
    private const int Sum = 1;
    private const int Product = 2;
    private const int Atom = 3;
    private const string MinusOne = "−1";

    private readonly string _sign = "";
    private readonly Derivation? _left;
    private readonly Derivation? _right;
    private readonly string _literal = "";
    private readonly int _binding = Atom;

    private Derivation(double value, string literal, IInput? input) => (Value, _literal, Input) = (value, literal, input);

    private Derivation(double value, string literal, int binding) => (Value, _literal, _binding) = (value, literal, binding);

    private Derivation(double value, string function, Derivation argument) => (Value, _literal, _left) = (value, function, argument);

    private Derivation(StepNumber step, Derivation meaning) => (Value, Step, _left) = (meaning.Value, step, meaning);

    private Derivation(double value, string sign, int binding, Derivation left, Derivation right) =>
        (Value, _sign, _binding, _left, _right) = (value, sign, binding, left, right);

    /// <inheritdoc/>
    public static Derivation One { get; } = new(1, "1", (IInput?)null);

    /// <summary>The value in base units, the same to the bit as <see cref="Plain"/> gives.</summary>
    public double Value { get; }

    /// <summary>The input, if this is one.</summary>
    public IInput? Input { get; }

    /// <summary>The step that this number is, as an input of the formulas that use it; null for an input or an operation.</summary>
    private StepNumber? Step { get; }

    /// <summary>The distinct inputs in the order in which the formula names them.</summary>
    public IReadOnlyList<IInput> Inputs => [.. Parts().Select(p => p.Input).OfType<IInput>().Distinct()];

    /// <summary>The distinct steps with how each was made, in the order in which the formula names them.</summary>
    public IReadOnlyList<(Step Step, Derivation Meaning)> Steps => [.. Parts().Where(p => p.Step is not null).Select(p => (p.Step!.Step, p._left!)).DistinctBy(s => s.Item1)];

    /// <inheritdoc/>
    public static Derivation Of(IInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Derivation(input.Value, "", input);
    }

    /// <inheritdoc/>
    public static Derivation Ratio(int numerator, int denominator) => denominator == 1
        ? new((double)numerator / denominator, string.Create(CultureInfo.InvariantCulture, $"{numerator}").Replace('-', '−'), (IInput?)null)
        : new((double)numerator / denominator, string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"), Product);

    /// <summary>A sum. One and one are two.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">Another.</param>
    /// <returns>The sum.</returns>
    public static Derivation operator +(Derivation left, Derivation right) => ReferenceEquals(left, One) && ReferenceEquals(right, One)
        ? new(left.Value + right.Value, "2", (IInput?)null)
        : new(left.Value + right.Value, " + ", Sum, left, right);

    /// <summary>A difference. A number less itself is nothing, whatever it was made of.</summary>
    /// <param name="left">The number.</param>
    /// <param name="right">What is taken off.</param>
    /// <returns>The difference.</returns>
    public static Derivation operator -(Derivation left, Derivation right) =>
        ReferenceEquals(left, right) ? new(left.Value - right.Value, "0", (IInput?)null) : new(left.Value - right.Value, " − ", Sum, left, right);

    /// <inheritdoc/>
    public static Derivation operator *(Derivation left, Derivation right) => new(left.Value * right.Value, " × ", Product, left, right);

    /// <inheritdoc/>
    public static Derivation operator /(Derivation left, Derivation right) => new(left.Value / right.Value, " ÷ ", Product, left, right);

    /// <inheritdoc/>
    public static Derivation Exp(Derivation exponent)
    {
        ArgumentNullException.ThrowIfNull(exponent);
        return new(Math.Exp(exponent.Value), "exp", exponent);
    }

    /// <inheritdoc/>
    public static Derivation Log(Derivation argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return new(Math.Log(argument.Value), "ln", argument);
    }

    /// <inheritdoc/>
    public static Derivation Named(Step step, Derivation value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(new StepNumber(step, value.Value), value);
    }

    /// <summary>The formula as a line of text, down to its inputs and steps, each written as the caller wants it: by its symbol, or by its value and unit.</summary>
    /// <param name="write">Writes an input.</param>
    /// <returns>Such as <c>A × NCV × EF</c>, with brackets only where they are needed.</returns>
    public string Write(Func<IInput, string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (Step is not null)
        {
            return write(Step);
        }

        if (_left is null)
        {
            return Input is null ? _literal : write(Input);
        }

        if (_right is null)
        {
            return IsPower(out var number, out var exponent) ? $"({number.Write(write)})^{exponent.Write(write)}" : $"{_literal}({_left.Write(write)})";
        }

        // A difference or a quotient does not let its right side go without brackets: a − (b + c).
        var right = _right._binding < _binding || (_right._binding == _binding && _sign is (" − " or " ÷ ")) ? $"({_right.Write(write)})" : _right.Write(write);
        var left = _left._binding < _binding ? $"({_left.Write(write)})" : _left.Write(write);
        right = right.StartsWith('−') && _sign != " + " ? $"({right})" : right;
        return (left, _sign) switch
        {
            (MinusOne, " × ") => $"−{right}",
            (_, " + ") when right.StartsWith('−') => $"{left} − {right[1..]}",
            _ => left + _sign + right,
        };
    }

    // exp(n × ln(x)), the way to a power of a number that is no whole one, is x^n.
    private bool IsPower(out Derivation number, out Derivation exponent)
    {
        (number, exponent) = (this, this);
        if (_left is not { _sign: " × ", _left: { _binding: Atom } power, _right: { _literal: "ln", _left: { } argument } })
        {
            return false;
        }

        (number, exponent) = (argument, power);
        return _literal == "exp";
    }

    // Every number that this one was made of, each once, however often it was used: a stock of eighty years is used by each year after.
    private IEnumerable<Derivation> Parts()
    {
        var seen = new HashSet<Derivation>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<Derivation>([this]);
        while (pending.TryPop(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            yield return part;
            if (part._right is not null)
            {
                pending.Push(part._right);
            }

            if (part._left is not null)
            {
                pending.Push(part._left);
            }
        }
    }
}
