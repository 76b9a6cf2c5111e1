using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>CH4 = EF(T) × N(T), with a factor by region and average annual temperature. IPCC 2006, volume 4, chapter 10, equation 10.22, page 10.37, tier 1.</summary>
internal sealed class ManureMethane : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "manure-methane",
        Name = LivestockMethodTexts.ManureMethane,
        Summary = LivestockMethodTexts.ManureMethaneSummary,
        Equation = "CH4 = N × EF",
        Citation = "IPCC 2006, vol. 4, ch. 10, eq. 10.22, p. 10.37 (tier 1)",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs = [.. Herd.Inputs, new("EF", LivestockMethodTexts.ManureFactor, "manure_factor", "manure-methane-factor", "kg/head", MethodTexts.FromRowOrParameters)],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.1,dairy-cattle,12000,head,agriculture bureau\nmy-city,2023,V.1,goats,6000,head,agriculture bureau\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        activity is not null && Info.Groups.Contains(activity.Group) && Info.Admits(key) && Herd.ManureMethodOf(key) != Herd.VolatileSolids;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (Herd.TryHeads(calculation, out var heads)
            && Subjects.Needed(calculation.Case, "manure-methane-factor", Dimension.Mass / Dimension.Head, Herd.Any, "manure_factor") is { } factor)
        {
            calculation.Emit(Gases.Ch4, heads * calculation.Of(factor));
        }
    }
}
