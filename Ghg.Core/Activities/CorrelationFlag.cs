namespace Ghg.Core.Activities;

/// <summary>
/// Whether a number is wrong alike in all years: a row of <c>correlations.csv</c>. Without one, a factor or parameter is (it is one number), and an amount is
/// not (each year is counted anew): the usual flags of IPCC 2019 Refinement, volume 1, chapter 3, table 3.3.
/// </summary>
/// <param name="Subject">The activity, or empty for all.</param>
/// <param name="Parameter">A gas, a parameter, or <see cref="Amount"/>.</param>
/// <param name="IsCorrelated">Whether it is.</param>
public sealed record CorrelationFlag(string Subject, string Parameter, bool IsCorrelated)
{
    /// <summary>The word for the amount of rows.</summary>
    public const string Amount = "amount";
}
