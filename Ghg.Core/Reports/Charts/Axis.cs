using System.Globalization;

namespace Ghg.Core.Reports.Charts;

/// <summary>A scale from values to pixels, with ticks at round values. It always holds zero: a length that does not begin at zero deceives.</summary>
internal sealed class Axis
{
    private static readonly (double Size, string Suffix)[] Scales = [(1e9, "G"), (1e6, "M"), (1e3, "k")];

    private readonly double _from;
    private readonly double _to;
    private readonly double _low;
    private readonly double _high;
    private readonly double _scale = 1;

    /// <summary>A scale that holds all of some values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="from">Where the lowest value of the scale is drawn, in pixels.</param>
    /// <param name="to">Where the highest is drawn.</param>
    /// <param name="ticks">About how many ticks there should be.</param>
    public Axis(IEnumerable<double> values, double from, double to, int ticks = 5)
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
        var size = Math.Max(Math.Abs(_low), Math.Abs(_high));
        foreach (var (scale, suffix) in Scales)
        {
            if (size >= scale && Unit.Length == 0)
            {
                (_scale, Unit) = (scale, suffix);
            }
        }
    }

    /// <summary>The values of the ticks.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>What stands before the unit so that labels are short: k, M, G or nothing.</summary>
    public string Unit { get; } = "";

    /// <summary>Where a value is drawn.</summary>
    public double At(double value) => _from + ((value - _low) / (_high - _low) * (_to - _from));

    /// <summary>The label of a value, in the unit of the scale.</summary>
    public string Label(double value) => Math.Round(value / _scale, 6).ToString("#,0.######", CultureInfo.InvariantCulture);

    // 1, 2 or 5 times a power of ten, not smaller than asked.
    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return power * (step / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
    }
}
