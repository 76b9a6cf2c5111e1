using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = Σ Mi × EFi × Fi. IPCC 2006, volume 3, equations 2.15 and 2.16, pages 2.34 and 2.35, with the factors of Table 2.1, page 2.7; of rock only the carbonate
/// in it counts (page 2.34). Also equations 2.7 and 2.12 for lime and glass by their carbonates.
/// </summary>
internal sealed class CarbonateUse : IMethod
{
    public const string Id = "carbonate-use";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.CarbonateUse,
        Summary = IndustryMethodTexts.CarbonateUseSummary,
        Equation = "CO2 = A × P × EF × F",
        Citation = "IPCC 2006, vol. 3, ch. 2, eq. 2.15 (p. 2.34), 2.16 (p. 2.35), Table 2.1 (p. 2.7); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.*")!,
        Part = 1,
        Groups = ["carbonate"],
        Inputs =
        [
            new("A", IndustryMethodTexts.CarbonateUsed, "amount", "", "t", MethodTexts.Always),
            new("P", IndustryMethodTexts.CarbonatePurity, "purity", "carbonate-purity", "%", IndustryMethodTexts.PureIfNotStated),
            new("EF", IndustryMethodTexts.FactorOfCarbonate, "factor", "co2", "t/t", MethodTexts.Resolved),
            new("F", IndustryMethodTexts.CalcinationFraction, "calcination", "calcination-fraction", "%", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,purity,calcination,source\nmy-city,2023,IV.1,limestone,52000,t,,,brick and tile works\nmy-city,2023,IV.1,dolomite,3000,t,98%,97%,magnesia works\n"
            + "my-city,2023,IV.1,soda-ash-use,4200,t,,,detergent works\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (ProcessFactors.Needed(methodCase, Gases.Co2) is not { } factor || Shares.Needed(methodCase, "calcination-fraction", "calcination") is not { } calcined)
        {
            return;
        }

        var carbonate = calculation.Of(methodCase.Amount);
        carbonate = Shares.Optional(methodCase, "carbonate-purity", "purity") is { } purity ? carbonate * calculation.Of(purity) : carbonate;
        if (!methodCase.Failed)
        {
            calculation.Emit(Gases.Co2, ProcessProduction.Emissions(carbonate, calculation.Of(factor)) * calculation.Of(calcined));
        }
    }
}
