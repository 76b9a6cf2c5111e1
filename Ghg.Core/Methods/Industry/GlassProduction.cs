using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>CO2 = Mg × EF × (1 − CR). IPCC 2006, volume 3, equations 2.10 and 2.11, page 2.28; factors and cullet ratios of equation 2.13 and Table 2.6, page 2.30.</summary>
internal sealed class GlassProduction : IMethod
{
    public const string Id = "glass-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.GlassProduction,
        Summary = IndustryMethodTexts.GlassProductionSummary,
        Equation = "CO2 = A × EF × (1 − CR)",
        Citation = "IPCC 2006, vol. 3, ch. 2, eq. 2.10 and 2.11 (p. 2.28), 2.13 (p. 2.29), Table 2.6 (p. 2.30); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["glass"],
        Inputs =
        [
            new("A", IndustryMethodTexts.GlassMade, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorOfGlass, "factor", "co2", "t/t", MethodTexts.Resolved),
            new("CR", IndustryMethodTexts.CulletRatio, "cullet_ratio", "cullet-ratio", "%", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,cullet_ratio,source\nmy-city,2023,IV.1,glass,60000,t,,statistics office\nmy-city,2023,IV.1,float-glass,210000,t,18%,works\n",
    };

    /// <summary>CO2 = Mg × EF × (1 − CR).</summary>
    public static T Emissions<T>(T glass, T factor, T cullet)
        where T : INumeric<T> => glass * factor * (T.One - cullet);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (ProcessFactors.Needed(methodCase, Gases.Co2) is { } factor && Shares.Needed(methodCase, "cullet-ratio", "cullet_ratio") is { } cullet)
        {
            calculation.Emit(Gases.Co2, Emissions(calculation.Of(methodCase.Amount), calculation.Of(factor), calculation.Of(cullet)));
        }
    }
}
