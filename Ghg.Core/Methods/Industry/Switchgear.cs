using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// SF6 = nameplate capacity in use × use factor + capacity retired × charge remaining × (1 − recovered). IPCC 2006, volume 3, equations 8.1, pages 8.8 and 8.9, and
/// 8.2, page 8.9, with Tables 8.2 to 8.4. What makers of the equipment lose is process-production.
/// </summary>
internal sealed class Switchgear : IMethod
{
    public const string Id = "switchgear";
    private const string Sf6 = "sf6";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.Switchgear,
        Summary = IndustryMethodTexts.SwitchgearSummary,
        Equation = "SF6 = A × x + A × r × p × (1 − η)",
        Citation = "IPCC 2006, vol. 3, ch. 8, eq. 8.1 (p. 8.8–8.9), 8.2 (p. 8.9), Tables 8.2 (p. 8.15), 8.3 and 8.4 (p. 8.16); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.2")!,
        Part = 1,
        Groups = ["switchgear"],
        Inputs =
        [
            new("A", IndustryMethodTexts.NameplateCapacity, "amount", "", "kg", MethodTexts.Always),
            new("x", IndustryMethodTexts.AnnualLoss, "annual_loss", "annual-loss", "%", IndustryMethodTexts.OfTechnology),
            new("r", IndustryMethodTexts.RetiredShare, "retired_share", "retired-share", "%", IndustryMethodTexts.NoneIfNotStated),
            new("p", IndustryMethodTexts.ChargeRemaining, "", "charge-remaining", "%", IndustryMethodTexts.OfTechnology),
            new("η", IndustryMethodTexts.RecoveryEfficiency, "recovery_efficiency", "recovery-efficiency", "%", IndustryMethodTexts.NoneIfNotStated),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,annual_loss,retired_share,recovery_efficiency,source\nmy-city,2023,IV.2,closed-pressure-switchgear,europe,42,t,,2%,90%,grid company\n"
            + "my-city,2023,IV.2,sealed-pressure-switchgear,,18,t,0.5%,,,grid company\n",
    };

    /// <summary>Disposal = capacity retired × charge remaining × (1 − recovered).</summary>
    public static T Disposal<T>(T capacity, T retired, T remaining)
        where T : INumeric<T> => capacity * retired * remaining;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Masses.IsMass(methodCase) || Shares.Needed(methodCase, "annual-loss", "annual_loss") is not { } loss)
        {
            return;
        }

        var capacity = calculation.Of(methodCase.Amount);
        var mass = capacity * calculation.Of(loss);
        if (Shares.Optional(methodCase, "retired-share", "retired_share") is { } retired)
        {
            if (Shares.Needed(methodCase, "charge-remaining") is { } remaining)
            {
                var disposed = Disposal(capacity, calculation.Of(retired), calculation.Of(remaining));
                mass += Shares.Optional(methodCase, "recovery-efficiency", "recovery_efficiency") is { } recovered ? disposed * (T.One - calculation.Of(recovered)) : disposed;
            }
        }
        else
        {
            methodCase.Note(IndustryMethodTexts.NoRetirementStated);
        }

        if (!methodCase.Failed)
        {
            calculation.Emit(Sf6, mass);
        }
    }
}
