using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = (FAM × EF1 + FPRP × EF3PRP) × 44/28 of a herd, in V.3: the manure that is applied and what grazing animals leave, from the row in V.1. IPCC 2006,
/// volume 4, chapter 11, equation 11.1, page 11.7.
/// </summary>
internal sealed class HerdSoilsDirect : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "herd-soils-direct",
        Name = LivestockMethodTexts.HerdSoilsDirect,
        Summary = LivestockMethodTexts.HerdSoilsDirectSummary,
        Equation = "N2O = (FAM × EF1 + FPRP × EF3PRP) × 44/28;  FAM = Σ N × Nex × MS × (1 − FracLossMS) × Fapp;  FPRP = N × Nex × MS(pasture);  Nex = Nrate × TAM × 365",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.1, p. 11.7; eq. 11.4, 11.5, p. 11.13; ch. 10, eq. 10.34, p. 10.65",
        References = ReferencePattern.Parse("V.3")!,
        Rows = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs =
        [
            .. HerdSoils.Inputs,
            new("EF1", LivestockMethodTexts.SoilDirect, "", Soils.Direct, "1", LivestockMethodTexts.FromParametersOrDatasets),
            new("EF3PRP", LivestockMethodTexts.GrazingDirect, "", Soils.GrazingDirect, "1", LivestockMethodTexts.FromParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,applied_share,source\nmy-city,2023,V.1,dairy-cattle,12000,head,,agriculture bureau\nmy-city,2023,V.1,other-cattle,5000,head,90%,agriculture bureau\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,component,value,unit,source\nmy-city,other-cattle,bedding-nitrogen,dry-lot,4,kg/head,agriculture university\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        foreach (var (grazing, nitrogen) in HerdSoils.NitrogenOf(calculation))
        {
            Soils.Emit(calculation, nitrogen, grazing
                ? Subjects.Needed(methodCase, Soils.GrazingDirect, Dimension.None, Herd.Any)
                : Subjects.Needed(methodCase, Soils.Direct, Dimension.None, Soils.Any));
        }
    }
}
