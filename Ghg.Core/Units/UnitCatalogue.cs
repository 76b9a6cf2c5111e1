using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Units;

/// <summary>
/// Every unit known: those of <c>units.csv</c>, those with a Chinese numeral before (<c>万吨</c>), volumes of gas at stated conditions
/// (<c>L@20C</c>), and what can be built of them (<c>kg/(head*year)</c>). Safe for concurrent use.
/// </summary>
/// <remarks>
/// A name is looked up as written, then in any case if only one unit is meant (<c>KWH</c>), else refused (<c>mt</c>). A net calorific value or a density
/// is never a conversion here: they are sourced parameters.
/// </remarks>
public static class UnitCatalogue
{
    /// <summary>More spellings than any honest project has; what comes after is read anew each time, so that memory stays bounded.</summary>
    private const int MostRemembered = 2000;

    private static readonly Lazy<UnitTable> Table = new(UnitLoader.Load);
    private static readonly ConcurrentDictionary<string, Unit> Remembered = new(StringComparer.Ordinal);
    private static int _rememberedCount;

    private static readonly (string Id, BaseDimension Dimension)[] BaseUnits =
    [
        ("kg", BaseDimension.Mass), ("J", BaseDimension.Energy), ("m", BaseDimension.Length), ("s", BaseDimension.Time),
        ("m3@0C", BaseDimension.GasVolumeAt0C), ("m3@15C", BaseDimension.GasVolumeAt15C),
        ("m3@20C", BaseDimension.GasVolumeAt20C), ("m3@60F", BaseDimension.GasVolumeAt60F),
        ("head", BaseDimension.Head), ("person", BaseDimension.Person), ("vehicle", BaseDimension.Vehicle), ("item", BaseDimension.Item),
    ];

    /// <summary>The units of the catalogue in its order: by dimension, then by size or habit.</summary>
    public static IReadOnlyList<Unit> All => Table.Value.Units;

    /// <summary>Chinese numerals that may stand before any unit but a pure number, such as 万 (10 000) and 亿 (10⁸). None is a unit by itself.</summary>
    public static IReadOnlyList<Unit> Numerals => Table.Value.Numerals;

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text, in any of the accepted spellings; blanks around it do not matter.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <returns>Whether the text is a unit. For the reason why not, see the other overload.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit) => TryParse(text, out unit, out _);

    /// <summary>Reads a unit, or says why the text is none.</summary>
    /// <param name="text">The text, in any of the accepted spellings; blanks around it do not matter. An empty text is a problem, not a pure number.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <returns>Whether the text is a unit.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out UnitProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = null;
        if (Remembered.TryGetValue(text, out unit))
        {
            return true;
        }

        if (!UnitParser.TryParse(Table.Value, text, out unit, out problem))
        {
            return false;
        }

        if (Volatile.Read(ref _rememberedCount) < MostRemembered && Remembered.TryAdd(text, unit))
        {
            Interlocked.Increment(ref _rememberedCount);
        }

        return true;
    }

    /// <summary>A unit that a program names in its source.</summary>
    /// <param name="text">The unit, in any of the accepted spellings.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a unit. Never use this for what a user wrote.</exception>
    public static Unit Get(string text) =>
        TryParse(text, out var unit, out var problem) ? unit : throw new FormatException(problem.Message.English);

    /// <summary>The unit with <see cref="Unit.ToBase"/> 1 of a dimension, such as <c>kg/J</c>; what values in base units are in.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The unit.</returns>
    public static Unit BaseUnit(Dimension dimension)
    {
        var product = new UnitProduct();
        foreach (var (id, root) in BaseUnits)
        {
            if (dimension.Exponent(root) is not 0 and var exponent)
            {
                product.TryMultiply(Get(id), exponent);
            }
        }

        return product.TryBuild(Table.Value) ?? throw new ArgumentException($"no unit can be built for {dimension}", nameof(dimension));
    }

    /// <summary>Known ids and aliases that resemble a text, for a suggestion.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="count">The most names to return.</param>
    /// <returns>The nearest first, ties in ordinal order, one name of each unit; empty if nothing is within about a third of the length.</returns>
    public static IReadOnlyList<string> Nearest(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Table.Value.Nearest(UnitSpelling.Plain(text), count);
    }

    /// <summary>Converts a value between units of one dimension, by their exact definitions and within one unit in the last place.</summary>
    /// <param name="value">The value; not a number and infinities stay what they are.</param>
    /// <param name="from">The unit that the value is in.</param>
    /// <param name="to">The unit that is wanted.</param>
    /// <returns>The value in the other unit.</returns>
    /// <exception cref="ArgumentException">The units have different dimensions; the message names both.</exception>
    public static double Convert(double value, Unit from, Unit to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Dimension != to.Dimension)
        {
            throw new ArgumentException(
                UnitTexts.NotConvertible.With(from.Id, from.Dimension.Name, to.Id, to.Dimension.Name).English, nameof(to));
        }

        return from == to || value == 0 ? value : Multiply(value, from.Exact / to.Exact);
    }

    /// <summary>Multiplies by a ratio held as the sum of two doubles, so that only the result is rounded.</summary>
    private static double Multiply(double value, Rational ratio)
    {
        var high = ratio.ToDouble();
        var low = (ratio - Rational.Of(high)).ToDouble();
        var product = value * high;
        if (!double.IsNormal(product))
        {
            return product;
        }

        return product + (Math.FusedMultiplyAdd(value, high, -product) + (value * low));
    }
}
