namespace Ghg.Core.Numerics;

/// <summary>
/// A formula's number as a value with its sensitivities: how much it moves with each of its inputs. Each operation keeps its partial derivatives; one
/// sweep back from the result gives the derivative by every input, exactly and however often an input was used.
/// </summary>
public sealed class Sensitivity : INumeric<Sensitivity>
{
    private readonly Sensitivity? _left;
    private readonly Sensitivity? _right;
    private readonly double _byLeft;
    private readonly double _byRight;

    private Sensitivity(double value, Sensitivity? left = null, double byLeft = 0, Sensitivity? right = null, double byRight = 0) =>
        (Value, _left, _byLeft, _right, _byRight) = (value, left, byLeft, right, byRight);

    /// <inheritdoc/>
    public static Sensitivity One { get; } = new(1);

    /// <summary>The value in base units, the same to the bit as <see cref="Plain"/> gives.</summary>
    public double Value { get; }

    /// <summary>The input, if this is one.</summary>
    public IInput? Input { get; private init; }

    /// <inheritdoc/>
    public static Sensitivity Of(IInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Sensitivity(input.Value) { Input = input };
    }

    /// <inheritdoc/>
    public static Sensitivity Ratio(int numerator, int denominator) => new((double)numerator / denominator);

    /// <inheritdoc/>
    public static Sensitivity operator +(Sensitivity left, Sensitivity right) => new(left.Value + right.Value, left, 1, right, 1);

    /// <inheritdoc/>
    public static Sensitivity operator -(Sensitivity left, Sensitivity right) => new(left.Value - right.Value, left, 1, right, -1);

    /// <inheritdoc/>
    public static Sensitivity operator *(Sensitivity left, Sensitivity right) => new(left.Value * right.Value, left, right.Value, right, left.Value);

    /// <inheritdoc/>
    public static Sensitivity operator /(Sensitivity left, Sensitivity right)
    {
        var quotient = left.Value / right.Value;
        return new(quotient, left, 1 / right.Value, right, -quotient / right.Value);
    }

    /// <inheritdoc/>
    public static Sensitivity Exp(Sensitivity exponent)
    {
        ArgumentNullException.ThrowIfNull(exponent);
        var power = Math.Exp(exponent.Value);
        return new(power, exponent, power);
    }

    /// <inheritdoc/>
    public static Sensitivity Log(Sensitivity argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return new(Math.Log(argument.Value), argument, 1 / argument.Value);
    }

    /// <summary>The derivative of this number by each of its inputs: by how many of its units it moves when the input moves by one.</summary>
    /// <returns>The distinct inputs in the order of their first use, each with its derivative, which may be zero.</returns>
    public IReadOnlyList<(IInput Input, double Derivative)> Gradient()
    {
        var order = Graph.Order([this], n => (n._left, n._right));
        var weights = new Dictionary<Sensitivity, double>(order.Count, ReferenceEqualityComparer.Instance) { [this] = 1 };
        var byInput = new Dictionary<IInput, double>(ReferenceEqualityComparer.Instance);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            var weight = weights[node];
            Pass(weights, node._left, weight * node._byLeft);
            Pass(weights, node._right, weight * node._byRight);
            if (node.Input is { } input)
            {
                byInput[input] = byInput.GetValueOrDefault(input) + weight;
            }
        }

        return [.. order.Select(n => n.Input).OfType<IInput>().Distinct(ReferenceEqualityComparer.Instance).Cast<IInput>().Select(i => (i, byInput[i]))];
    }

    private static void Pass(Dictionary<Sensitivity, double> weights, Sensitivity? to, double weight)
    {
        if (to is not null)
        {
            weights[to] = weights.GetValueOrDefault(to) + weight;
        }
    }
}
