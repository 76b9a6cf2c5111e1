namespace Ghg.Core.Analysis.Targets;

/// <summary>One year on the way to a goal.</summary>
/// <param name="Year">The year.</param>
/// <param name="Allowed">Kilograms of CO2e on the way to the goal; null if that needs a number that is not known.</param>
/// <param name="Actual">What was emitted; null for a year without a value.</param>
/// <param name="Reduction">For an intensity goal the reduction since the base year; null otherwise or if it is not known.</param>
/// <param name="Pace">For an intensity goal the progress ln(1 − D)/ln(1 − D*), which on an even pace is the share of the time that has passed.</param>
public sealed record TargetYear(int Year, double? Allowed, double? Actual, double? Reduction = null, double? Pace = null)
{
    /// <summary>What is emitted more than allowed; null if one of them is not known.</summary>
    public double? Gap => Actual - Allowed;
}
