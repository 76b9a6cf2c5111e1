using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = (FAM + FPRP) × (FracGASM × EF4 + FracLEACH × EF5) × 44/28 of a herd, in V.3. IPCC 2006, volume 4, chapter 11, equations 11.9 and 11.10,
/// page 11.21.
/// </summary>
internal sealed class HerdSoilsIndirect : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "herd-soils-indirect",
        Name = LivestockMethodTexts.HerdSoilsIndirect,
        Summary = LivestockMethodTexts.HerdSoilsIndirectSummary,
        Equation = "N2O = (FAM + FPRP) × (FracGASM × EF4 + FracLEACH × EF5) × 44/28;  FAM = Σ N × Nex × MS × (1 − FracLossMS) × Fapp;  FPRP = N × Nex × MS(pasture);  Nex = Nrate × TAM × 365",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.9, 11.10, p. 11.21",
        References = ReferencePattern.Parse("V.3")!,
        Rows = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs = [.. HerdSoils.Inputs, .. Soils.IndirectInputs],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.1,dairy-cattle,12000,head,agriculture bureau\nmy-city,2023,V.1,goats,5000,head,agriculture bureau\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var after = Soils.IsAfterVolatilisation(methodCase);
        foreach (var (grazing, nitrogen) in HerdSoils.NitrogenOf(calculation))
        {
            // Where factors are per nitrogen left after volatilisation, all that volatilises of manure has done so before it is applied.
            if (after && !grazing)
            {
                Soils.EmitLeaching(calculation, nitrogen);
                continue;
            }

            var volatilised = Subjects.Needed(methodCase, Soils.OrganicVolatilised, Dimension.None, Soils.Any);
            Soils.EmitDeposition(calculation, nitrogen, volatilised);
            Soils.EmitLeaching(calculation, after && volatilised is not null ? nitrogen * (T.One - calculation.Of(volatilised)) : nitrogen);
        }
    }
}
