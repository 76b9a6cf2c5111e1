using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// CH4 = M × EF × (1 − R), N2O = M × EF, for composting and for digestion. IPCC 2006, volume 5, chapter 4, equations 4.1 and 4.2, page 4.5, with the recovery of
/// equation 4.1 as a share; GPC v1.1, chapter 8, equation 8.5. Factors are per tonne wet or per tonne dry, which differ by two and a half.
/// </summary>
internal sealed class BiologicalTreatment : IMethod
{
    public const string Id = "biological-treatment";

    private const string Methane = "biological-treatment-methane-factor";
    private const string NitrousOxide = "biological-treatment-nitrous-oxide-factor";
    private const string Recovery = "digestion-recovery-share";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = SolidWasteTexts.BiologicalTreatment,
        Summary = SolidWasteTexts.BiologicalTreatmentSummary,
        Equation = "CH4 = A × EF × (1 − R); N2O = A × EF",
        Citation = "IPCC 2006, vol. 5, ch. 4, eq. 4.1 and 4.2 (p. 4.5); GPC v1.1, ch. 8, eq. 8.5",
        References = ReferencePattern.Parse("III.2.1;III.2.2;III.2.3")!,
        Part = 1,
        Groups = [SolidWaste.Group],
        Inputs =
        [
            new("A", SolidWasteTexts.WasteTreated, "amount", "", "t", SolidWasteTexts.WithBasis),
            new("EF(CH4)", SolidWasteTexts.MethaneFactor, "", Methane, "g/kg", SolidWasteTexts.ByTechnology),
            new("EF(N2O)", SolidWasteTexts.NitrousOxideFactor, "", NitrousOxide, "g/kg", SolidWasteTexts.ByTechnology),
            new("R", SolidWasteTexts.DigestionRecovery, "recovered_share", Recovery, "%", SolidWasteTexts.IfRecovered),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,basis,recovered_share,source\n" +
            "my-city,2023,III.2,food-waste,composting,42000,t,wet,,plant\n" +
            "my-city,2023,III.2,garden-waste,composting,8000,t,dry,,plant\n" +
            "my-city,2023,III.2,food-waste,anaerobic-digestion,65000,t,wet,10%,plant\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => SolidWaste.Includes(activity) && Info.Admits(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var key = methodCase.Record.Key;
        if (!Masses.IsMass(methodCase))
        {
            return;
        }

        if (key.Basis is not (Basis.Wet or Basis.Dry))
        {
            methodCase.Fail(Rules.WasteBasisNotStated, "basis", methodCase.Subject);
            return;
        }

        if (SolidWaste.Needed(methodCase, Methane, key.Activity, key.Basis) is not { } methane)
        {
            return;
        }

        var recovered = methodCase.Parameter(Recovery, Dimension.None, column: "recovered_share");
        if (recovered is not null && !Share.Holds(methodCase, recovered, "recovered_share"))
        {
            return;
        }

        var emitted = calculation.Of(methodCase.Amount) * calculation.Of(methane);
        calculation.Emit(Gases.Ch4, recovered is null ? emitted : emitted * (T.One - calculation.Of(recovered)));
        if (SolidWaste.Parameter(methodCase, NitrousOxide, key.Activity, key.Basis) is { } nitrousOxide)
        {
            calculation.Emit(Gases.N2o, calculation.Of(methodCase.Amount) * calculation.Of(nitrousOxide));
        }
        else
        {
            methodCase.NotEstimated(Gases.N2o);
        }
    }
}
