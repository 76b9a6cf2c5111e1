using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// E(gas) = A × EF(gas): the amount made or used times a factor for each gas that has one. IPCC 2006, volume 3, equations 3.11 and 3.12 (carbides,
/// titanium dioxide), 3.14 (soda ash), 3.15 and 3.23 to 3.25 (petrochemicals, carbon black), 3.30 (HCFC-22), 4.4 to 4.8 (iron and steel), 4.15 and 4.18 (ferroalloys), 4.20 and 4.25 (aluminium), 4.28 and 4.30 (magnesium),
/// 4.32 (lead), 4.33 and 4.34 (zinc), 6.1 (electronics), 8.1 (makers of switchgear).
/// </summary>
internal sealed class ProcessProduction : IMethod
{
    public const string Id = "process-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.ProcessProduction,
        Summary = IndustryMethodTexts.ProcessProductionSummary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 3, eq. 3.11 (p. 3.41), 3.12 (p. 3.48), 3.14 (p. 3.52), 3.15 (p. 3.65), 3.23–3.25 (p. 3.70), 3.30 (p. 3.93), 4.4–4.8 (p. 4.21), 4.15 (p. 4.33), 4.18 (p. 4.36), 4.20 (p. 4.45), 4.25 (p. 4.51), 4.28 (p. 4.61), 4.30 (p. 4.62), 4.32 (p. 4.72), 4.33 and 4.34 (p. 4.79), 6.1 (p. 6.9), 8.1 (p. 8.8); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.*")!,
        Part = 1,
        Groups = ["process", "aluminium", "electronics"],
        Inputs =
        [
            new("A", IndustryMethodTexts.ProductOrMaterial, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorsOfAllGases, "factor", "co2, ch4-fossil, n2o, hfc-23, pfc-14, pfc-116, sf6", "t/t", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,source\nmy-city,2023,IV.1,bof-steel,,3100000,t,steelworks\nmy-city,2023,IV.1,sinter,,4000000,t,steelworks\n"
            + "my-city,2023,IV.1,ferrosilicon-75,,12000,t,statistics office\nmy-city,2023,IV.1,steam-cracked-ethylene,naphtha,1200000,t,refinery\nmy-city,2023,IV.1,primary-aluminium,cwpb,250000,t,smelter\nmy-city,2023,IV.2,flat-panel-displays,,1.2,km2,factory\n",
    };

    /// <summary>E = A × EF.</summary>
    public static T Emissions<T>(T amount, T factor)
        where T : INumeric<T> => amount * factor;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        foreach (var (gas, factor) in ProcessFactors.All(calculation.Case))
        {
            calculation.Emit(gas, Emissions(calculation.Of(calculation.Case.Amount), calculation.Of(factor)));
        }
    }
}
