using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = Σ N × Nex × MS × (FracGasMS × EF4 + FracLeachMS × EF5) × 44/28: what volatilises from managed manure and is deposited again, and what leaches
/// where a country knows how much. IPCC 2006, volume 4, chapter 10, equations 10.26 to 10.29, pages 10.54 to 10.57.
/// </summary>
internal sealed class ManureNitrousOxideIndirect : IMethod
{
    public const string Volatilised = "manure-nitrogen-volatilised";
    public const string Leached = "manure-nitrogen-leached";

    public MethodInfo Info { get; } = new()
    {
        Id = "manure-nitrous-oxide-indirect",
        Name = LivestockMethodTexts.ManureIndirect,
        Summary = LivestockMethodTexts.ManureIndirectSummary,
        Equation = "N2O = Σ N × Nex × MS × (FracGasMS × EF4 + FracLeachMS × EF5) × 44/28;  Nex = Nrate × TAM × 365",
        Citation = "IPCC 2006, vol. 4, ch. 10, eq. 10.26-10.29, p. 10.54-10.57",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs =
        [
            .. ManureNitrogen.Inputs,
            new("FracGasMS", LivestockMethodTexts.ManureVolatilised, "", Volatilised, "%", LivestockMethodTexts.BySystem),
            new("FracLeachMS", LivestockMethodTexts.ManureLeached, "", Leached, "%", LivestockMethodTexts.OnlyIfStated),
            new("EF4", LivestockMethodTexts.Deposition, "", Soils.Deposition, "1", LivestockMethodTexts.FromParametersOrDatasets),
            new("EF5", LivestockMethodTexts.LeachingFactor, "", Soils.LeachingFactor, "1", LivestockMethodTexts.FromParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.1,market-swine,90000,head,agriculture bureau\nmy-city,2023,V.1,other-cattle,5000,head,agriculture bureau\nmy-city,2023,V.1,sheep,8000,head,agriculture bureau\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,component,value,unit,source\nmy-city,other-cattle,manure-nitrogen-leached,dry-lot,5,%,agriculture university\n")],
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
            if (Subjects.Find(methodCase, Volatilised, Dimension.None, Herd.Any, component: system) is { } volatilised)
            {
                Emit(calculation, nitrogen * calculation.Of(volatilised), Soils.Deposition);
            }
            else
            {
                methodCase.NotEstimated(Gases.N2o);
                methodCase.Note(LivestockMethodTexts.NoVolatilisation.With(ComponentTexts.NameAndId(system), methodCase.Subject));
            }

            if (Subjects.Find(methodCase, Leached, Dimension.None, Herd.Any, component: system) is { } leached)
            {
                Emit(calculation, nitrogen * calculation.Of(leached), Soils.LeachingFactor);
            }
        }

        if (systems.Count > 0 && !systems.Any(s => ManureNitrogen.IsManaged(s.System)))
        {
            methodCase.Note(LivestockMethodTexts.NothingManaged);
            calculation.Emit(Gases.N2o, systems[0].Nitrogen - systems[0].Nitrogen);
        }
    }

    private static void Emit<T>(Calculation<T> calculation, T nitrogen, string factor)
        where T : INumeric<T>
    {
        if (Subjects.Needed(calculation.Case, factor, Dimension.None, Soils.Any) is { } perNitrogen)
        {
            calculation.Emit(Gases.N2o, nitrogen * calculation.Of(perNitrogen) * T.Ratio(44, 28));
        }
    }
}
