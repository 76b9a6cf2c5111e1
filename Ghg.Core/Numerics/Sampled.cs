namespace Ghg.Core.Numerics;

/// <summary>
/// A formula's number as something to be drawn: the operations that make it, kept so that they can be done again on other inputs. A
/// <see cref="DrawProgram"/> does them on a block of draws at a time.
/// </summary>
public sealed class Sampled : INumeric<Sampled>
{
    private Sampled(DrawOperation operation, double value, Sampled? left = null, Sampled? right = null) =>
        (Operation, Value, Left, Right) = (operation, value, left, right);

    /// <inheritdoc/>
    public static Sampled One { get; } = Constant(1);

    /// <summary>The value of the inputs as they are stated, the same to the bit as <see cref="Plain"/> gives.</summary>
    public double Value { get; }

    /// <summary>The input, if this is one.</summary>
    public IInput? Input { get; private init; }

    internal DrawOperation Operation { get; }

    internal Sampled? Left { get; }

    internal Sampled? Right { get; }

    /// <summary>A number that no draw moves, such as a GWP.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The same number in every draw.</returns>
    public static Sampled Constant(double value) => new(DrawOperation.Constant, value);

    /// <inheritdoc/>
    public static Sampled Of(IInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Sampled(DrawOperation.Input, input.Value) { Input = input };
    }

    /// <inheritdoc/>
    public static Sampled Ratio(int numerator, int denominator) => Constant((double)numerator / denominator);

    /// <inheritdoc/>
    public static Sampled operator +(Sampled left, Sampled right) => new(DrawOperation.Add, left.Value + right.Value, left, right);

    /// <inheritdoc/>
    public static Sampled operator -(Sampled left, Sampled right) => new(DrawOperation.Subtract, left.Value - right.Value, left, right);

    /// <inheritdoc/>
    public static Sampled operator *(Sampled left, Sampled right) => new(DrawOperation.Multiply, left.Value * right.Value, left, right);

    /// <inheritdoc/>
    public static Sampled operator /(Sampled left, Sampled right) => new(DrawOperation.Divide, left.Value / right.Value, left, right);

    /// <inheritdoc/>
    public static Sampled Exp(Sampled exponent)
    {
        ArgumentNullException.ThrowIfNull(exponent);
        return new(DrawOperation.Exp, Math.Exp(exponent.Value), exponent);
    }

    /// <inheritdoc/>
    public static Sampled Log(Sampled argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return new(DrawOperation.Log, Math.Log(argument.Value), argument);
    }
}
