namespace Ghg.Core.Numerics;

/// <summary>A formula's number as a plain <see cref="double"/>: the result at full speed.</summary>
/// <param name="Value">The value in base units.</param>
public readonly record struct Plain(double Value) : INumeric<Plain>
{
    /// <inheritdoc/>
    public static Plain One => new(1);

    /// <inheritdoc/>
    public static Plain Of(IInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Plain(input.Value);
    }

    /// <inheritdoc/>
    public static Plain Ratio(int numerator, int denominator) => new((double)numerator / denominator);

    /// <inheritdoc/>
    public static Plain operator +(Plain left, Plain right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static Plain operator -(Plain left, Plain right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static Plain operator *(Plain left, Plain right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static Plain operator /(Plain left, Plain right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Plain Exp(Plain exponent) => new(Math.Exp(exponent.Value));

    /// <inheritdoc/>
    public static Plain Log(Plain argument) => new(Math.Log(argument.Value));
}
