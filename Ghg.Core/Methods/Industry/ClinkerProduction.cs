using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = Mcl × EFcl × CFckd. IPCC 2006, volume 3, equation 2.2, page 2.9; EFcl of clinker is 0.51 (equation 2.4) or CaO content × CO2 per CaO (page 2.12);
/// CFckd is 1.02 or, by equation 2.5, 1 + (Md/Mcl) × Cd × Fd × (EFc/EFcl).
/// </summary>
internal sealed class ClinkerProduction : IMethod
{
    public const string Id = "clinker-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.ClinkerProduction,
        Summary = IndustryMethodTexts.ClinkerProductionSummary,
        Equation = "CO2 = A × EF × CF; EF = CaO × SR; CF = 1 + Md/Mcl × Cd × Fd × EFc ÷ EF",
        Citation = "IPCC 2006, vol. 3, ch. 2, eq. 2.2 (p. 2.9), 2.4 and 2.5 (p. 2.12–2.13); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["clinker"],
        Inputs =
        [
            new("A", IndustryMethodTexts.ClinkerMade, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorWithoutDust, "factor", "co2", "t/t", MethodTexts.Resolved),
            new("CaO", IndustryMethodTexts.CaoContent, "cao_content", "cao-content", "%", IndustryMethodTexts.InsteadOfFactor),
            new("SR", IndustryMethodTexts.CaoRatio, "", "stoichiometric-ratio", "t/t", IndustryMethodTexts.InsteadOfFactor),
            new("CF", IndustryMethodTexts.DustCorrection, "ckd_correction", "ckd-correction", "1", MethodTexts.FromRowOrParameters),
            new("Md/Mcl", IndustryMethodTexts.DustRatio, "ckd_ratio", "ckd-ratio", "1", IndustryMethodTexts.InsteadOfCorrection),
            new("Cd", IndustryMethodTexts.DustCarbonate, "ckd_carbonate", "ckd-carbonate", "%", IndustryMethodTexts.InsteadOfCorrection),
            new("Fd", IndustryMethodTexts.DustCalcination, "ckd_calcination", "ckd-calcination", "%", IndustryMethodTexts.InsteadOfCorrection),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,cao_content,ckd_correction,ckd_ratio,ckd_carbonate,ckd_calcination,source\nmy-city,2023,IV.1,clinker,1800000,t,,,,,,statistics office\n"
            + "my-city,2023,IV.1,clinker,900000,t,61%,1,,,,plant A (no dust lost)\nmy-city,2023,IV.1,clinker,120000,t,,,20%,85%,50%,plant B (dust dumped)\n",
    };

    /// <summary>CO2 = Mcl × EFcl × CFckd.</summary>
    public static T Emissions<T>(T clinker, T factor, T correction)
        where T : INumeric<T> => clinker * factor * correction;

    /// <summary>CFckd = 1 + (Md/Mcl) × Cd × Fd × (EFc/EFcl).</summary>
    public static T Correction<T>(T dustRatio, T carbonate, T calcined, T ofCarbonate, T ofClinker)
        where T : INumeric<T> => T.One + (dustRatio * carbonate * calcined * (ofCarbonate / ofClinker));

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!CalcinedProduct.TryFactor(calculation, out var factor) || !TryCorrection(calculation, factor, out var correction))
        {
            return;
        }

        calculation.Emit(Gases.Co2, Emissions(calculation.Of(calculation.Case.Amount), factor, correction));
    }

    private static bool TryCorrection<T>(Calculation<T> calculation, T factor, out T correction)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        correction = T.One;
        if (Shares.Optional(methodCase, "ckd-ratio", "ckd_ratio") is { } ratio)
        {
            if (Shares.Needed(methodCase, "ckd-carbonate", "ckd_carbonate") is { } carbonate && Shares.Needed(methodCase, "ckd-calcination", "ckd_calcination") is { } calcined
                && methodCase.Factor(Gases.Co2, subject: "calcium-carbonate") is { } ofCarbonate)
            {
                correction = Correction(calculation.Of(ratio), calculation.Of(carbonate), calculation.Of(calcined), calculation.Of(ofCarbonate), factor);
            }
        }
        else if (methodCase.Needed("ckd-correction", Dimension.None, column: "ckd_correction") is { } stated)
        {
            if (stated.Value < 1)
            {
                methodCase.Fail(Rules.InvalidInput, "ckd_correction", stated.Name, stated.Text, "1 .. 1.5");
            }

            correction = calculation.Of(stated);
        }

        return !methodCase.Failed;
    }
}
