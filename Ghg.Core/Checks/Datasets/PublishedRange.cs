using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>The lowest and highest of some published numbers, with the ranges they were published with, in base units.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
internal readonly record struct PublishedRange(double Low, double High)
{
    /// <summary>The range of some numbers, or null if there is none.</summary>
    public static PublishedRange? Of(IEnumerable<SourcedNumber> numbers)
    {
        PublishedRange? all = null;
        foreach (var number in numbers)
        {
            all = Of(number).With(all);
        }

        return all;
    }

    /// <summary>The range of one number.</summary>
    public static PublishedRange Of(SourcedNumber number)
    {
        var unit = number.Unit.ToBase;
        return new((number.Lower ?? number.Value) * unit, (number.Upper ?? number.Value) * unit);
    }

    /// <summary>The range over two.</summary>
    public PublishedRange With(PublishedRange? other) => other is { } o ? new(Math.Min(Low, o.Low), Math.Max(High, o.High)) : this;

    /// <summary>The range times a number that is not negative.</summary>
    public PublishedRange Times(double factor) => new(Low * factor, High * factor);

    /// <summary>The range of the products of what lies in two ranges of numbers that are not negative.</summary>
    public PublishedRange Times(PublishedRange other) => new(Low * other.Low, High * other.High);

    /// <summary>Whether a value lies in the range.</summary>
    public bool Holds(double value) => value >= Low && value <= High;

    /// <summary>How many times the nearest of another range lies above the highest or below the lowest; 1 where they meet.</summary>
    public double TimesOutside(PublishedRange other) => other.Low > High ? TimesOutside(other.Low) : other.High < Low ? TimesOutside(other.High) : 1;

    /// <summary>How many times a value lies above the highest or below the lowest; 1 inside. Nothing can be said of a range that reaches zero from below.</summary>
    public double TimesOutside(double value) => value > High && High > 0 ? value / High : value < Low && value > 0 ? Low / value : 1;
}
