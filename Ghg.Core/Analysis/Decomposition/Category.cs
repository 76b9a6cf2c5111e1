namespace Ghg.Core.Analysis.Decomposition;

/// <summary>One fuel of one sector before and after, with the factors whose product its emissions are.</summary>
internal sealed class Category(string sector, string fuel, double from, double to)
{
    /// <summary>The largest relative difference between a product and its emissions; beyond it the factors are not those of the emissions.</summary>
    private const double Within = 1e-9;

    private readonly SortedDictionary<Driver, Ratio> _factors = [];

    public string Sector => sector;

    public string Fuel => fuel;

    public double From => from;

    public double To => to;

    public IEnumerable<Driver> Drivers => _factors.Keys;

    public void Add(Driver driver, Ratio ratio) => _factors[driver] = ratio;

    /// <summary>The effects by driver; null where the emissions are not the product of the factors or change their sign, so that they are carried as they are.</summary>
    public IReadOnlyDictionary<Driver, double>? Effects()
    {
        double[] before = [.. _factors.Values.Select(r => r.From)], after = [.. _factors.Values.Select(r => r.To)];
        if (before.Length == 0 || !IsProduct(before, from) || !IsProduct(after, to) || !Lmdi.CanShare(before, after))
        {
            return null;
        }

        var effects = Lmdi.Effects(before, after);
        return _factors.Keys.Select((driver, k) => (driver, effects[k])).ToDictionary();
    }

    // Of a category that is zero at one end, factors were taken from the other, and one of them is zero.
    private static bool IsProduct(double[] factors, double emissions) =>
        Math.Abs(factors.Aggregate(1.0, (p, x) => p * x) - emissions) <= Within * Math.Abs(emissions);
}
