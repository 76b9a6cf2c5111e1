namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// One factor of a product before and after, as a quotient of two quantities. Where one end is undefined, since nothing over nothing, it is taken from the
/// other end, so that of a chain exactly one factor is zero and takes the whole of the change.
/// </summary>
internal readonly record struct Ratio(double From, double To)
{
    /// <summary>A factor that is not in the product.</summary>
    public static readonly Ratio None = new(1, 1);

    public static Ratio Of(double from, double overFrom, double to, double overTo)
    {
        var before = overFrom == 0 ? (double?)null : from / overFrom;
        var after = overTo == 0 ? (double?)null : to / overTo;
        return new(before ?? after ?? 1, after ?? before ?? 1);
    }
}
