using System.Globalization;

namespace Alliance;

/// <summary>What an amount does over the years: straight lines between the years that are stated, as in <c>2010:80;2015:100;2023:74</c>.</summary>
internal sealed class Course
{
    private readonly List<(int Year, decimal Value)> _knots;

    public Course(string knots) => _knots =
    [
        .. knots.Split(';').Select(k => k.Split(':')).Select(k => (int.Parse(k[0], CultureInfo.InvariantCulture), decimal.Parse(k[1], CultureInfo.InvariantCulture))),
    ];

    /// <summary>The first year that is stated. Nothing is known before it.</summary>
    public int First => _knots[0].Year;

    /// <summary>The amount in a year: between two stated years on the line, after the last one as in the last.</summary>
    public decimal this[int year]
    {
        get
        {
            var after = _knots.FindIndex(k => k.Year >= year);
            if (after <= 0)
            {
                return after == 0 ? _knots[0].Value : _knots[^1].Value;
            }

            var (from, to) = (_knots[after - 1], _knots[after]);
            return from.Value + ((to.Value - from.Value) * (year - from.Year) / (to.Year - from.Year));
        }
    }
}
