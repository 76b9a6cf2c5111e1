using System.Numerics;

namespace Ghg.Core.Numerics;

/// <summary>
/// The number that a formula runs on. A formula is written once, over this; each number type gives another reading of it: the result, the worked
/// calculation, its dimensions.
/// </summary>
/// <typeparam name="TSelf">The number type.</typeparam>
public interface INumeric<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>, ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>, IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : INumeric<TSelf>
{
    /// <summary>One, without dimension.</summary>
    static abstract TSelf One { get; }

    /// <summary>An input of the formula.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The number that stands for it.</returns>
    static abstract TSelf Of(IInput input);

    /// <summary>A stoichiometric ratio such as 44/12, the only constants that formulas hold; over 1, a sign or a count of years.</summary>
    /// <param name="numerator">The mass of what is formed.</param>
    /// <param name="denominator">The mass of what it is formed from.</param>
    /// <returns>The ratio, without dimension.</returns>
    static abstract TSelf Ratio(int numerator, int denominator);

    /// <summary>The exponential of a number without dimension: decay.</summary>
    /// <param name="exponent">The exponent.</param>
    /// <returns>e to its power.</returns>
    static abstract TSelf Exp(TSelf exponent);

    /// <summary>The natural logarithm of a number without dimension.</summary>
    /// <param name="argument">The number.</param>
    /// <returns>Its logarithm.</returns>
    static abstract TSelf Log(TSelf argument);

    /// <summary>A number on the way that has letters of its own in the equation. It is the same number; only a worked calculation looks at the name.</summary>
    /// <param name="step">Its letters.</param>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    static virtual TSelf Named(Step step, TSelf value) => value;
}
