using System.Globalization;

namespace Ghg.Core.Reports.Charts;

/// <summary>A scale from values to pixels, with ticks at round values. It always holds zero: a length that does not begin at zero deceives.</summary>
internal sealed class Axis
{
    private readonly double _from;
    private readonly double _to;
    private readonly double _low;
    private readonly double _high;
    private readonly double _size;

    /// <summary>A scale that holds all of some values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="from">Where the lowest value of the scale is drawn, in pixels.</param>
    /// <param name="to">Where the highest is drawn.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <param name="ticks">About how many ticks there should be.</param>
    public Axis(IEnumerable<double> values, double from, double to, ChartUnit unit, int ticks = 5)
    {
        (_from, _to) = (from, to);
        var (low, high) = (0.0, 0.0);
        foreach (var value in values.Where(double.IsFinite))
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        high = high == low ? low + 1 : high;
        var step = RoundStep((high - low) / ticks);
        (_low, _high) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((_high - _low) / step) + 1).Select(i => _low + (i * step))];
        (_size, Unit) = unit.For(Math.Max(Math.Abs(_low), Math.Abs(_high)));
    }

    /// <summary>The values of the ticks.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>The unit of the labels.</summary>
    public string Unit { get; }

    /// <summary>Where a value is drawn.</summary>
    public double At(double value) => _from + ((value - _low) / (_high - _low) * (_to - _from));

    /// <summary>The label of a value, in <see cref="Unit"/>. Rounded, since ticks are sums of steps.</summary>
    public string Label(double value) => (Math.Round(value / _size, 6) + 0.0).ToString("#,0.######", CultureInfo.InvariantCulture);

    // 1, 2 or 5 times a power of ten, not smaller than asked.
    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return power * (step / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
