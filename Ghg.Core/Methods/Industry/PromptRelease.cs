using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// E = (St × EF + St−1 × (1 − EF)) × e: gas that is sold to be set free. IPCC 2006, volume 3, equations 7.5 (solvents, page 7.23) and 7.6 (aerosols, page 7.28), and
/// 8.24 (nitrous oxide, page 8.36), whose two halves are EF = 0.5. What is destroyed is not sold.
/// </summary>
internal sealed class PromptRelease : IMethod
{
    public const string Id = "prompt-release";
    private const string NitrousOxide = "prompt-n2o";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.PromptRelease,
        Summary = IndustryMethodTexts.PromptReleaseSummary,
        Equation = "E(gas) = w(gas) × (S(t) × EF + S(t−1) × (1 − EF)) × e",
        Citation = "IPCC 2006, vol. 3, eq. 7.5 (p. 7.23), 7.6 (p. 7.28), 8.24 (p. 8.36); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.2")!,
        Part = 1,
        Groups = ["prompt-gas", NitrousOxide],
        HasMemory = true,
        Inputs =
        [
            new("S", IndustryMethodTexts.GasSold, "amount", "", "kg", MethodTexts.Always),
            new("w", IndustryMethodTexts.GasOrBlend, GasShares.Column, "refrigerant-composition", "%", IndustryMethodTexts.NotForN2o),
            new("EF", IndustryMethodTexts.FirstYearShare, "", "first-year-share", "1", MethodTexts.FromRowOrParameters),
            new("e", IndustryMethodTexts.EmittedShare, "", "emitted-share", "1", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,gas,source\nmy-city,2022,IV.2,medical-n2o,61,t,,gas suppliers\nmy-city,2023,IV.2,medical-n2o,64,t,,gas suppliers\n"
            + "my-city,2022,IV.2,aerosol-propellant,3.1,t,hfc-134a,importers\nmy-city,2023,IV.2,aerosol-propellant,2.8,t,hfc-134a,importers\nmy-city,2023,IV.1,lime,30000,t,,statistics office\n",
    };

    /// <summary>Sales of a year and the year before are one series, whatever their units.</summary>
    public string SeriesOf(ActivityKey key) => string.Join('\u001F', key.SubSector.Id, key.Reference?.Id, key.Activity, key.Technology, key.Site, key.Inputs);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var gases = methodCase.Activity?.Group == NitrousOxide ? [(Gases.N2o, null)] : GasShares.Of(methodCase);
        if (methodCase.Failed || Shares.Needed(methodCase, "first-year-share") is not { } first || Shares.Needed(methodCase, "emitted-share") is not { } share || !methodCase.Series.All(Masses.IsMass))
        {
            return;
        }

        var (now, later) = (calculation.Of(first), T.One - calculation.Of(first));
        var emitted = methodCase.Series.Where(r => r.Year == methodCase.Year || r.Year == methodCase.Year - 1)
            .Select(r => calculation.Of(r.Amount) * (r.Year == methodCase.Year ? now : later)).ToList();
        var amount = calculation.Of(methodCase.Amount);
        if (emitted.Count == 0)
        {
            methodCase.Note(IndustryMethodTexts.NothingSold);
        }

        var mass = emitted.Count > 0 ? emitted.Aggregate((a, b) => a + b) : amount - amount;
        foreach (var (gas, part) in gases)
        {
            calculation.Emit(gas, part is null ? mass * calculation.Of(share) : calculation.Of(part) * mass * calculation.Of(share));
        }
    }
}
