using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = (Σ Mc,i × Ccl,i − Im + Ex) × EFclc. IPCC 2006, volume 3, equation 2.1, page 2.8. Cement emits by the clinker in it that was made in the city: imports
/// are a share of that clinker, and exports are rows of their own.
/// </summary>
internal sealed class CementProduction : IMethod
{
    public const string Id = "cement-production";
    private const string Exported = "exported-clinker";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.CementProduction,
        Summary = IndustryMethodTexts.CementProductionSummary,
        Equation = "CO2 = A × C × (1 − Im) × EF; exported-clinker: CO2 = A × EF",
        Citation = "IPCC 2006, vol. 3, ch. 2, eq. 2.1 (p. 2.8), 2.4 (p. 2.12), clinker fractions p. 2.13; GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["cement"],
        Inputs =
        [
            new("A", IndustryMethodTexts.CementMade, "amount", "", "t", MethodTexts.Always),
            new("C", IndustryMethodTexts.ClinkerFraction, "clinker_fraction", "clinker-fraction", "%", MethodTexts.FromRowOrParameters),
            new("Im", IndustryMethodTexts.ImportedClinker, "imported_clinker", "imported-clinker", "%", IndustryMethodTexts.NoneIfNotStated),
            new("EF", IndustryMethodTexts.FactorWithDust, "factor", "co2", "t/t", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,clinker_fraction,imported_clinker,source\nmy-city,2023,IV.1,cement,2600000,t,68%,15%,industry association\n"
            + "my-city,2023,IV.1,portland-cement,400000,t,,,statistics office\nmy-city,2023,IV.1,exported-clinker,120000,t,,,customs\n",
    };

    /// <summary>Clinker made in the city = Mc × Ccl × (1 − Im).</summary>
    public static T Clinker<T>(T cement, T fraction, T imported)
        where T : INumeric<T> => cement * fraction * (T.One - imported);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (ProcessFactors.Needed(methodCase, Gases.Co2) is { } factor && TryClinker(calculation, out var clinker))
        {
            calculation.Emit(Gases.Co2, ProcessProduction.Emissions(clinker, calculation.Of(factor)));
        }
    }

    private static bool TryClinker<T>(Calculation<T> calculation, out T clinker)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        clinker = calculation.Of(methodCase.Amount);
        if (methodCase.Record.Key.Activity == Exported)
        {
            return true;
        }

        if (Shares.Needed(methodCase, "clinker-fraction", "clinker_fraction") is { } fraction)
        {
            clinker = Shares.Optional(methodCase, "imported-clinker", "imported_clinker") is { } imported
                ? Clinker(clinker, calculation.Of(fraction), calculation.Of(imported))
                : clinker * calculation.Of(fraction);
        }

        return !methodCase.Failed;
    }
}
