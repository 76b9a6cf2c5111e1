using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Tests.Methods;

/// <summary>A formula's number as its dimension alone: one more reading of every formula, in which kilograms for tonnes do not show but kilograms for joules throw.</summary>
internal readonly record struct Dimensioned(Dimension Dimension) : INumeric<Dimensioned>
{
    public static Dimensioned One => new(Dimension.None);

    public static Dimensioned Of(IInput input) => new(((MethodInput)input).Unit.Dimension);

    public static Dimensioned Ratio(int numerator, int denominator) => new(Dimension.None);

    public static Dimensioned operator +(Dimensioned left, Dimensioned right) => Same(left, right);

    public static Dimensioned operator -(Dimensioned left, Dimensioned right) => Same(left, right);

    public static Dimensioned operator *(Dimensioned left, Dimensioned right) => new(left.Dimension * right.Dimension);

    public static Dimensioned operator /(Dimensioned left, Dimensioned right) => new(left.Dimension / right.Dimension);

    public static Dimensioned Exp(Dimensioned exponent) => Same(exponent, One);

    public static Dimensioned Log(Dimensioned argument) => Same(argument, One);

    private static Dimensioned Same(Dimensioned left, Dimensioned right) =>
        left == right ? left : throw new InvalidOperationException($"{left.Dimension} and {right.Dimension} do not add up");
}
