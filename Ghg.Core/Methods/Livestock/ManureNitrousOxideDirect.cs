using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = Σ N × Nex × MS × EF3 × 44/28 over the systems in which manure is managed. What falls on pasture is of managed soils, what is burnt for fuel of
/// combustion. IPCC 2006, volume 4, chapter 10, equation 10.25, page 10.54.
/// </summary>
internal sealed class ManureNitrousOxideDirect : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "manure-nitrous-oxide-direct",
        Name = LivestockMethodTexts.ManureDirect,
        Summary = LivestockMethodTexts.ManureDirectSummary,
        Equation = "N2O = Σ N × Nex × MS × EF3 × 44/28;  Nex = Nrate × TAM × 365",
        Citation = "IPCC 2006, vol. 4, ch. 10, eq. 10.25, p. 10.54; eq. 10.30, p. 10.57",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs = [.. ManureNitrogen.Inputs, new("EF3", LivestockMethodTexts.ManureDirectFactor, "", "manure-direct-factor", "1", LivestockMethodTexts.BySystem)],
        Example = "city,year,gpc_ref,activity,amount,unit,animal_mass,source\nmy-city,2023,V.1,market-swine,90000,head,,agriculture bureau\nmy-city,2023,V.1,dairy-cattle,12000,head,550 kg/head,agriculture bureau\n"
            + "my-city,2023,V.1,sheep,8000,head,,agriculture bureau\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        activity is not null && Info.Groups.Contains(activity.Group) && Info.Admits(key) && Herd.ManureMethodOf(key) != Herd.PerHead;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var systems = ManureNitrogen.BySystem(calculation);
        foreach (var (system, nitrogen) in systems.Where(s => ManureNitrogen.IsManaged(s.System)))
        {
            if (Subjects.Needed(methodCase, "manure-direct-factor", Dimension.None, Herd.Any, component: system) is not { } factor)
            {
                return;
            }

            calculation.Emit(Gases.N2o, Left(calculation, system, nitrogen) * calculation.Of(factor) * T.Ratio(44, 28));
        }

        if (systems.Count > 0 && !systems.Any(s => ManureNitrogen.IsManaged(s.System)))
        {
            methodCase.Note(LivestockMethodTexts.NothingManaged);
            calculation.Emit(Gases.N2o, systems[0].Nitrogen - systems[0].Nitrogen);
        }
    }

    // Before 2006 the IPCC had factors per nitrogen that is left after volatilisation, and the US EPA's inventory tool for states still does.
    private static T Left<T>(Calculation<T> calculation, string system, T nitrogen)
        where T : INumeric<T> =>
        Soils.IsAfterVolatilisation(calculation.Case) && Subjects.Find(calculation.Case, ManureNitrousOxideIndirect.Volatilised, Dimension.None, Herd.Any, component: system) is { } volatilised
            ? nitrogen * (T.One - calculation.Of(volatilised))
            : nitrogen;
}
