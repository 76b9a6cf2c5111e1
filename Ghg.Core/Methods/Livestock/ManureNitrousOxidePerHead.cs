using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>N2O = EF × N, with a factor per head that holds excretion and systems already: GB/T 32151.22-2024, appendix C, table C.10, by region of China.</summary>
internal sealed class ManureNitrousOxidePerHead : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "manure-nitrous-oxide-per-head",
        Name = LivestockMethodTexts.ManurePerHead,
        Summary = LivestockMethodTexts.ManurePerHeadSummary,
        Equation = "N2O = N × EF",
        Citation = "GB/T 32151.22-2024, app. C, table C.10",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs = [.. Herd.Inputs, new("EF", LivestockMethodTexts.ManureNitrousOxideFactor, "", "manure-nitrous-oxide-factor", "kg/head", LivestockMethodTexts.FromParametersOrDatasets)],
        Example = "city,year,gpc_ref,activity,amount,unit,manure_method,source\nmy-city,2023,V.1,swine,90000,head,per-head,agriculture bureau\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        activity is not null && Info.Groups.Contains(activity.Group) && Info.Admits(key) && Herd.ManureMethodOf(key) == Herd.PerHead;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (Herd.TryHeads(calculation, out var heads)
            && Subjects.Needed(calculation.Case, "manure-nitrous-oxide-factor", Dimension.Mass / Dimension.Head, Herd.Any) is { } factor)
        {
            calculation.Emit(Gases.N2o, heads * calculation.Of(factor));
        }
    }
}
