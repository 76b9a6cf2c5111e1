using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>E(gas) = A × EF(gas): the amount made or used times a factor for each gas that has one, by the equations that <see cref="ProcessEquations"/> lists.</summary>
internal sealed class ProcessProduction : IMethod
{
    public const string Id = "process-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.ProcessProduction,
        Summary = IndustryMethodTexts.ProcessProductionSummary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = ProcessEquations.All,
        Applied = ProcessEquations.Of,
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
