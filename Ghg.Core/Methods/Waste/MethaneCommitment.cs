using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// CH4 = MSW × L0 × (1 − frec) × (1 − OX), with L0 = Σ(WF × DOC × DOCf) × MCF × F × 16/12: all methane that the waste of a year will ever give, booked in
/// that year. GPC v1.1, chapter 8, equations 8.1, 8.3 and 8.4.
/// </summary>
internal sealed class MethaneCommitment : IMethod
{
    public const string Id = "methane-commitment";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = SolidWasteTexts.MethaneCommitment,
        Summary = SolidWasteTexts.MethaneCommitmentSummary,
        Equation = "CH4 = Σ DDOCm × F × 16/12 × (1 − frec) × (1 − OX); DDOCm = A × WF × DOC × DOCf × MCF",
        Citation = "GPC v1.1, ch. 8, eq. 8.1, 8.3, 8.4; its terms: IPCC 2006, vol. 5, ch. 3, eq. 3.1 (p. 3.8), 3.2 and 3.3 (p. 3.9), 3.7 (p. 3.13)",
        References = ReferencePattern.Parse("III.1.1;III.1.2;III.1.3")!,
        Part = 1,
        Inputs =
        [
            new("A", SolidWasteTexts.WasteLandfilled, "amount", "", "t", MethodTexts.Always),
            .. LandfillInputs.OfWaste,
            new("frec", SolidWasteTexts.RecoveryShare, "recovered_share", SolidWaste.Recovery, "%", MethodTexts.FromRowOrParameters),
            .. LandfillInputs.OfSite,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,method,site,origin,recovered_share,source\n" +
            "my-city,2023,III.1,municipal-solid-waste,420000,t,methane-commitment,north-landfill,own,25%,weighbridge\n" +
            "my-city,2023,III.1,food-waste,18000,t,methane-commitment,north-landfill,import,,weighbridge\n" +
            "my-city,2023,III.1,plastics,3000,t,methane-commitment,north-landfill,own,,weighbridge\n",
        ExampleFiles = [LandfillInputs.ExampleSites],
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => false;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Masses.IsMass(methodCase))
        {
            return;
        }

        var amount = calculation.Of(methodCase.Amount);
        var carbon = DegradableCarbon.Of(calculation, methodCase, amount).Select(c => IsMixed(methodCase, c.Component) ? T.Named(new Step("DDOCm", c.Component, Unit: "kg"), c.Carbon) : c.Carbon).ToList();
        if (methodCase.Failed || SolidWaste.Needed(methodCase, SolidWaste.Recovery, SolidWaste.Any, column: "recovered_share") is not { } recovered
            || !Share.Holds(methodCase, recovered, "recovered_share")
            || LandfillSite.Needed(methodCase, LandfillSite.MethaneFraction, SolidWaste.Any) is not { } fraction
            || LandfillSite.Needed(methodCase, LandfillSite.Oxidation, SolidWaste.Any) is not { } oxidation)
        {
            return;
        }

        // What does not rot gives none, and that is known.
        if (carbon.Count == 0)
        {
            methodCase.Note(SolidWasteTexts.NoDegradableCarbon);
            calculation.Emit(Gases.Ch4, amount - amount);
            return;
        }

        methodCase.Note(SolidWasteTexts.CommitmentIsLifetime);
        var generated = carbon.Aggregate((a, b) => a + b) * calculation.Of(fraction) * T.Ratio(16, 12);
        calculation.Emit(Gases.Ch4, generated * (T.One - calculation.Of(recovered)) * (T.One - calculation.Of(oxidation)));
    }

    // A material by itself is all of its row.
    private static bool IsMixed(MethodCase methodCase, string component) => methodCase.Record.Key.Activity != component;
}
