namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a measure saves within a plan.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Years">The years after the base year, ascending.</param>
/// <param name="Abatement">What it costs, or null if nobody said.</param>
public sealed record Wedge(Measure Measure, IReadOnlyList<WedgeYear> Years, Abatement? Abatement)
{
    /// <summary>Kilograms of CO2e over all years.</summary>
    public double Saved
    {
        get
        {
            var sum = new Numerics.CompensatedSum();
            foreach (var year in Years)
            {
                sum.Add(year.Saved);
            }

            return sum.Value;
        }
    }
}
