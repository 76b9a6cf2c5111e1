using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = Σ EFlime,i × Ml,i × CFlkd,i × Ch,i with Ch = 1 − x × y. IPCC 2006, volume 3, equation 2.6, page 2.21; EFlime by equation 2.8 or Table 2.4, page 2.22, or
/// by the CaO content, equation 2.9. Lime of unknown type is tier 1, which has no correction for kiln dust.
/// </summary>
internal sealed class LimeProduction : IMethod
{
    public const string Id = "lime-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.LimeProduction,
        Summary = IndustryMethodTexts.LimeProductionSummary,
        Equation = "CO2 = A × EF × CF × (1 − x × y); EF = CaO × SR",
        Citation = "IPCC 2006, vol. 3, ch. 2, eq. 2.6 (p. 2.21), 2.8, Table 2.4 (p. 2.22), 2.9 (p. 2.23), hydrated lime p. 2.24; GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["lime"],
        Inputs =
        [
            new("A", IndustryMethodTexts.LimeMade, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorWithoutDust, "factor", "co2", "t/t", MethodTexts.Resolved),
            new("CaO", IndustryMethodTexts.CaoContent, "cao_content", "cao-content", "%", IndustryMethodTexts.InsteadOfFactor),
            new("SR", IndustryMethodTexts.CaoRatio, "", "stoichiometric-ratio", "t/t", IndustryMethodTexts.InsteadOfFactor),
            new("CF", IndustryMethodTexts.LimeDustCorrection, "lkd_correction", "lkd-correction", "1", IndustryMethodTexts.LimeDustOfTypes),
            new("x", IndustryMethodTexts.HydratedShare, "hydrated_share", "hydrated-share", "%", IndustryMethodTexts.NoneIfNotStated),
            new("y", IndustryMethodTexts.HydrateWater, "hydrate_water", "hydrate-water", "%", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,cao_content,lkd_correction,hydrated_share,source\nmy-city,2023,IV.1,lime,300000,t,,,,statistics office\n"
            + "my-city,2023,IV.1,high-calcium-lime,80000,t,,,10%,rotary kilns\nmy-city,2023,IV.1,high-calcium-lime,20000,t,93%,1,,shaft kiln\n",
    };

    /// <summary>Ch = 1 − x × y.</summary>
    public static T HydratedCorrection<T>(T share, T water)
        where T : INumeric<T> => T.One - (share * water);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!CalcinedProduct.TryFactor(calculation, out var factor))
        {
            return;
        }

        var mass = ProcessProduction.Emissions(calculation.Of(methodCase.Amount), factor);
        if (methodCase.Parameter("lkd-correction", Dimension.None, column: "lkd_correction") is { } dust)
        {
            if (dust.Value < 1)
            {
                methodCase.Fail(Rules.InvalidInput, "lkd_correction", dust.Name, dust.Text, "1 .. 1.5");
            }

            mass *= calculation.Of(dust);
        }

        if (Shares.Optional(methodCase, "hydrated-share", "hydrated_share") is { } share && Shares.Needed(methodCase, "hydrate-water", "hydrate_water") is { } water)
        {
            mass *= HydratedCorrection(calculation.Of(share), calculation.Of(water));
        }

        if (!methodCase.Failed)
        {
            calculation.Emit(Gases.Co2, mass);
        }
    }
}
