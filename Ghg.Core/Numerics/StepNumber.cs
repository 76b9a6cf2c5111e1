namespace Ghg.Core.Numerics;

/// <summary>A step as an input of the formulas that use it.</summary>
/// <param name="step">The step.</param>
/// <param name="value">Its value.</param>
internal sealed class StepNumber(Step step, double value) : IInput
{
    /// <summary>The step.</summary>
    public Step Step => step;

    /// <inheritdoc/>
    public string Symbol => step.ToString();

    /// <inheritdoc/>
    public double Value => value;
}
