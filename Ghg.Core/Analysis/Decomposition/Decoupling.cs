namespace Ghg.Core.Analysis.Decomposition;

/// <summary>How emissions went with the economy between two years: the elasticity e = (ΔC/C₀) ÷ (ΔG/G₀), and the state that it stands for.</summary>
/// <remarks>P. Tapio, Transport Policy 12 (2005) 137-151.</remarks>
/// <param name="Elasticity">By how many percent emissions changed for each percent of GDP.</param>
/// <param name="State">The state.</param>
public sealed record Decoupling(double Elasticity, DecouplingState State)
{
    private const double LeastCoupled = 0.8;
    private const double MostCoupled = 1.2;

    /// <summary>The state between two years.</summary>
    /// <param name="emissionsBefore">Emissions of the earlier year, above zero.</param>
    /// <param name="emissionsAfter">Emissions of the later year.</param>
    /// <param name="gdpBefore">GDP of the earlier year, above zero, at constant prices.</param>
    /// <param name="gdpAfter">GDP of the later year at the same prices.</param>
    /// <returns>The state; null if GDP did not change or one of the earlier numbers is not above zero.</returns>
    public static Decoupling? Of(double emissionsBefore, double emissionsAfter, double gdpBefore, double gdpAfter)
    {
        if (!(emissionsBefore > 0) || !(gdpBefore > 0) || gdpAfter == gdpBefore)
        {
            return null;
        }

        var elasticity = ((emissionsAfter - emissionsBefore) / emissionsBefore) / ((gdpAfter - gdpBefore) / gdpBefore);
        return new Decoupling(elasticity, gdpAfter > gdpBefore ? Growing(elasticity) : Shrinking(elasticity));
    }

    private static DecouplingState Growing(double elasticity) => elasticity switch
    {
        < 0 => DecouplingState.Strong,
        < LeastCoupled => DecouplingState.Weak,
        <= MostCoupled => DecouplingState.ExpansiveCoupling,
        _ => DecouplingState.ExpansiveNegative,
    };

    private static DecouplingState Shrinking(double elasticity) => elasticity switch
    {
        < 0 => DecouplingState.StrongNegative,
        < LeastCoupled => DecouplingState.WeakNegative,
        <= MostCoupled => DecouplingState.RecessiveCoupling,
        _ => DecouplingState.RecessiveDecoupling,
    };
}
