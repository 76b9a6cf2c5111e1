using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// The nitrogen of a herd that reaches soils: what is left of managed manure, N × Nex × MS × (1 − FracLossMS) with the nitrogen of bedding, as far as it
/// is applied (IPCC 2006, volume 4, equations 10.34 and 11.4), and what grazing animals leave (equation 11.5), with the urine of animals whose dung is burnt.
/// </summary>
internal static class HerdSoils
{
    public const string AppliedShare = "manure-applied-share";

    private const string Lost = "manure-nitrogen-lost";

    /// <summary>The inputs of the nitrogen that reaches soils.</summary>
    public static IReadOnlyList<InputInfo> Inputs { get; } =
    [
        .. ManureNitrogen.Inputs,
        new("FracLossMS", LivestockMethodTexts.ManureLost, "", Lost, "%", LivestockMethodTexts.BySystem),
        new("NbeddingMS", LivestockMethodTexts.Bedding, "", "bedding-nitrogen", "kg/head", LivestockMethodTexts.OnlyIfStated),
        new("Fapp", LivestockMethodTexts.Applied, "applied_share", AppliedShare, "%", MethodTexts.FromRowOrParameters),
        new("Furine", LivestockMethodTexts.UrineShare, "", "burned-manure-urine-share", "%", LivestockMethodTexts.FromParametersOrDatasets),
    ];

    /// <summary>The nitrogen by way to the soil. Empty if it is not known, which is then said.</summary>
    public static IReadOnlyList<(bool Grazing, T Nitrogen)> NitrogenOf<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var reached = new List<(bool, T)>();
        foreach (var (system, nitrogen) in ManureNitrogen.BySystem(calculation))
        {
            if (ManureNitrogen.IsGrazing(system))
            {
                reached.Add((true, nitrogen));
            }
            else if (ManureNitrogen.IsManaged(system))
            {
                AddApplied(calculation, system, nitrogen, reached);
            }
            else if (Subjects.Needed(methodCase, "burned-manure-urine-share", Dimension.None, Herd.Any) is { } urine)
            {
                reached.Add((true, nitrogen * calculation.Of(urine)));
            }
        }

        return methodCase.Failed ? [] : reached;
    }

    private static void AddApplied<T>(Calculation<T> calculation, string system, T nitrogen, List<(bool Grazing, T Nitrogen)> reached)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (Subjects.Needed(methodCase, AppliedShare, Dimension.None, Herd.Any, "applied_share") is not { } applied)
        {
            return;
        }

        if (Subjects.Find(methodCase, Lost, Dimension.None, Herd.Any, component: system) is not { } lost)
        {
            methodCase.NotEstimated(Gases.N2o);
            methodCase.Note(LivestockMethodTexts.NoLoss.With(ComponentTexts.NameAndId(system), methodCase.Subject));
            return;
        }

        var left = nitrogen * (T.One - calculation.Of(lost));
        if (Subjects.Find(methodCase, "bedding-nitrogen", Dimension.Mass / Dimension.Head, Herd.Any, component: system) is { } bedding && Herd.TryHeads(calculation, out var heads)
            && ManureNitrogen.Shares(calculation).FirstOrDefault(s => s.System == system) is { System: not null } own)
        {
            left += heads * own.Share * calculation.Of(bedding);
        }

        reached.Add((false, left * calculation.Of(applied)));
    }
}
