using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// N2O = EF × A × (1 − DF × ASUF). IPCC 2006, volume 3, equations 3.5 and 3.6 (nitric acid, page 3.21), 3.7 and 3.8 (adipic acid, pages 3.27 and 3.28), 3.9 and
/// 3.10 (caprolactam, page 3.34).
/// </summary>
internal sealed class AcidProduction : IMethod
{
    public const string Id = "acid-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.AcidProduction,
        Summary = IndustryMethodTexts.AcidProductionSummary,
        Equation = "N2O = A × EF × (1 − DF × ASUF)",
        Citation = "IPCC 2006, vol. 3, ch. 3, eq. 3.5 and 3.6 (p. 3.21), 3.7 and 3.8 (p. 3.27–3.28), 3.9 (p. 3.34); Tables 3.3 (p. 3.23), 3.4 (p. 3.30), 3.5 (p. 3.36); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["acid"],
        Inputs =
        [
            new("A", IndustryMethodTexts.AcidMade, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorOfN2o, "factor", "n2o", "kg/t", MethodTexts.Resolved),
            new("DF", IndustryMethodTexts.DestructionFactor, "destruction_factor", "destruction-factor", "%", IndustryMethodTexts.AbatementOfTechnology),
            new("ASUF", IndustryMethodTexts.AbatementUtilisation, "abatement_utilisation", "abatement-utilisation", "%", IndustryMethodTexts.AbatementOfTechnology),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,destruction_factor,abatement_utilisation,source\nmy-city,2023,IV.1,nitric-acid,medium-pressure,85000,t,,,works\n"
            + "my-city,2023,IV.1,adipic-acid,thermal-destruction,120000,t,,,works\nmy-city,2023,IV.1,caprolactam,,40000,t,80%,95%,works\n",
    };

    /// <summary>N2O = EF × A × (1 − DF × ASUF).</summary>
    public static T Emissions<T>(T amount, T factor, T destruction, T utilisation)
        where T : INumeric<T> => amount * factor * (T.One - (destruction * utilisation));

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (ProcessFactors.Needed(methodCase, Gases.N2o) is not { } factor)
        {
            return;
        }

        var amount = calculation.Of(methodCase.Amount);
        if (Shares.Optional(methodCase, "destruction-factor", "destruction_factor") is not { } destruction)
        {
            if (!methodCase.Failed)
            {
                calculation.Emit(Gases.N2o, ProcessProduction.Emissions(amount, calculation.Of(factor)));
            }
        }
        else if (Shares.Needed(methodCase, "abatement-utilisation", "abatement_utilisation") is { } utilisation)
        {
            calculation.Emit(Gases.N2o, Emissions(amount, calculation.Of(factor), calculation.Of(destruction), calculation.Of(utilisation)));
        }
    }
}
