using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CF4 = S × AEM × MP; C2F6 = CF4 × F. IPCC 2006, volume 3, equation 4.26, page 4.51, with Table 4.16, page 4.54. CO2 of the anodes by equation 4.20. Without
/// anode effect minutes, tier 1 is the method process-production.
/// </summary>
internal sealed class AluminiumAnodeEffects : IMethod
{
    public const string Id = "aluminium-anode-effects";
    private const string Tetrafluoromethane = "pfc-14";
    private const string Hexafluoroethane = "pfc-116";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.AluminiumAnodeEffects,
        Summary = IndustryMethodTexts.AluminiumAnodeEffectsSummary,
        Equation = "CF4 = A × S × AEM; C2F6 = CF4 × F; CO2 = A × EF(CO2)",
        Citation = "IPCC 2006, vol. 3, ch. 4, eq. 4.20 (p. 4.45), 4.26 (p. 4.51), Table 4.16 (p. 4.54); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Inputs =
        [
            new("A", IndustryMethodTexts.AluminiumMade, "amount", "", "t", MethodTexts.Always),
            new("AEM", IndustryMethodTexts.AnodeEffectMinutes, "anode_effect_minutes", "anode-effect-minutes", "1", MethodTexts.FromRowOrParameters),
            new("S", IndustryMethodTexts.SlopeCoefficient, "", "slope-coefficient", "kg/t", IndustryMethodTexts.OfTechnology),
            new("F", IndustryMethodTexts.HexafluoroethaneRatio, "", "c2f6-cf4-ratio", "kg/kg", IndustryMethodTexts.OfTechnology),
            new("EF", IndustryMethodTexts.FactorOfAnodes, "factor", "co2", "t/t", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,method,anode_effect_minutes,source\nmy-city,2023,IV.1,primary-aluminium,cwpb,250000,t,aluminium-anode-effects,0.35,smelter\n",
    };

    /// <summary>CF4 = S × AEM × MP.</summary>
    public static T TetrafluoromethaneOf<T>(T metal, T slope, T minutes)
        where T : INumeric<T> => metal * slope * minutes;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var minutes = methodCase.Needed("anode-effect-minutes", Dimension.None, column: "anode_effect_minutes");
        var slope = methodCase.Needed("slope-coefficient", Dimension.None);
        var ratio = methodCase.Needed("c2f6-cf4-ratio", Dimension.None);
        if (minutes is null || slope is null || ratio is null || ProcessFactors.Needed(methodCase, Gases.Co2) is not { } anodes)
        {
            return;
        }

        if (minutes.Value < 0)
        {
            methodCase.Fail(Rules.InvalidInput, "anode_effect_minutes", minutes.Name, minutes.Text, "0 .. 20");
            return;
        }

        var metal = calculation.Of(methodCase.Amount);
        var tetrafluoromethane = TetrafluoromethaneOf(metal, calculation.Of(slope), calculation.Of(minutes));
        calculation.Emit(Gases.Co2, ProcessProduction.Emissions(metal, calculation.Of(anodes)));
        calculation.Emit(Tetrafluoromethane, tetrafluoromethane);
        calculation.Emit(Hexafluoroethane, tetrafluoromethane * calculation.Of(ratio));
    }
}
