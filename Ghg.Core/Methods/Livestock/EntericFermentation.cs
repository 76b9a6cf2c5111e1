using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>CH4 = EF(T) × N(T): methane that animals breathe out as they digest. IPCC 2006, volume 4, chapter 10, equation 10.19, page 10.28.</summary>
internal sealed class EntericFermentation : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "enteric-fermentation",
        Name = LivestockMethodTexts.Enteric,
        Summary = LivestockMethodTexts.EntericSummary,
        Equation = "CH4 = N × EF;  N = Days_alive × NAPA ÷ 365",
        Citation = "IPCC 2006, vol. 4, ch. 10, eq. 10.1, p. 10.8; eq. 10.19, p. 10.28",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group],
        Inputs = [.. Herd.Inputs, new("EF", LivestockMethodTexts.EntericFactor, "enteric_factor", "enteric-methane-factor", "kg/head", MethodTexts.FromRowOrParameters)],
        Example = "city,year,gpc_ref,activity,amount,unit,days_alive,source\nmy-city,2023,V.1,dairy-cattle,12000,head,,agriculture bureau\nmy-city,2023,V.1,swine,500000,head,180,pigs sold in the year\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (Herd.TryHeads(calculation, out var heads)
            && Subjects.Needed(calculation.Case, "enteric-methane-factor", Dimension.Mass / Dimension.Head, Herd.Any, "enteric_factor") is { } factor)
        {
            calculation.Emit(Gases.Ch4, heads * calculation.Of(factor));
        }
    }
}
