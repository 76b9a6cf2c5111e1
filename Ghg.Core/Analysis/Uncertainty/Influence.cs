namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// A result with how much it moves with each input that it rests on: kilograms per standard deviation of the input. What two results share makes them move
/// together.
/// </summary>
internal sealed class Influence
{
    private readonly Dictionary<int, double> _byInput;

    private Influence(double value, bool isSigned, Dictionary<int, double> byInput) => (Value, IsSigned, _byInput) = (value, isSigned, byInput);

    /// <summary>The result.</summary>
    public double Value { get; }

    /// <summary>Whether it may be of either sign.</summary>
    public bool IsSigned { get; }

    /// <summary>Nothing, resting on nothing.</summary>
    public static Influence None { get; } = new(0, false, []);

    /// <summary>The inputs with their effects, in the order of the book.</summary>
    public IEnumerable<(int Input, double Effect)> Effects => _byInput.OrderBy(e => e.Key).Select(e => (e.Key, e.Value));

    /// <summary>The variance.</summary>
    public double Variance => CovarianceWith(this);

    /// <summary>A result of its effects by input; those of one input must be added up already.</summary>
    public static Influence Of(double value, IEnumerable<(int Input, double Effect)> effects) => new(value, false, effects.ToDictionary(e => e.Input, e => e.Effect));

    /// <summary>A sum of results, each with a weight. A sum of terms of both signs may be of either.</summary>
    public static Influence Sum(IEnumerable<(double Weight, Influence Term)> terms)
    {
        var (value, above, below) = (new Numerics.CompensatedSum(), false, false);
        var byInput = new Dictionary<int, double>();
        foreach (var (weight, term) in terms)
        {
            value.Add(weight * term.Value);
            above |= weight * term.Value > 0 || term.IsSigned;
            below |= weight * term.Value < 0 || term.IsSigned;
            foreach (var (input, effect) in term._byInput)
            {
                byInput[input] = byInput.GetValueOrDefault(input) + (weight * effect);
            }
        }

        return new Influence(value.Value, above && below, byInput);
    }

    /// <summary>The same effects on a result that is another function of the same sums, and may be of either sign.</summary>
    public Influence WithValue(double value) => new(value, true, _byInput);

    /// <summary>The covariance with another result, through the inputs that both rest on.</summary>
    public double CovarianceWith(Influence other)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var (input, effect) in Effects)
        {
            sum.Add(effect * other._byInput.GetValueOrDefault(input));
        }

        return sum.Value;
    }

    /// <summary>The part of the variance that comes from some inputs.</summary>
    public double VarianceOf(Func<int, bool> which)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var (input, effect) in Effects.Where(e => which(e.Input)))
        {
            sum.Add(effect * effect);
        }

        return sum.Value;
    }

    /// <summary>The result with its standard deviation.</summary>
    public Estimate Estimate => new(Value, Math.Sqrt(Variance)) { IsSigned = IsSigned };
}
