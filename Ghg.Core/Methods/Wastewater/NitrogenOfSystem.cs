using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// N2O of the nitrogen that comes to one system: TN × EF × 44/28 where it is treated, TN × (1 − N_REM) × EF_effluent × 44/28 where it is discharged.
/// IPCC 2019, volume 5, chapter 6, equations 6.7 to 6.9 of domestic and 6.11 to 6.14 of industrial wastewater.
/// </summary>
internal static class NitrogenOfSystem
{
    /// <summary>Adds both terms. False, with a finding, if a number is missing.</summary>
    public static bool TryAdd<T>(Calculation<T> calculation, WastewaterPathway pathway, string letters, IReadOnlyList<MethodInput> load, MethodInput discharge, List<T> terms)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (WastewaterInputs.OfSystem(methodCase, "nitrogen-removal", pathway.System, WastewaterInputs.Nitrogen) is not { } removal)
        {
            return false;
        }

        var nitrogen = WastewaterInputs.Load(calculation, load, letters, pathway.Label);
        if (pathway.IsTreatment)
        {
            if (WastewaterInputs.OfSystem(methodCase, WastewaterInputs.N2oFactor, pathway.System, WastewaterInputs.Nitrogen, WastewaterInputs.Refinement) is not { } factor)
            {
                return false;
            }

            terms.Add(DomesticWastewaterNitrousOxide.Of(nitrogen, calculation.Of(factor)));
        }

        terms.Add(DomesticWastewaterNitrousOxide.Of(nitrogen * (T.One - calculation.Of(removal)), calculation.Of(discharge)));
        return true;
    }
}
