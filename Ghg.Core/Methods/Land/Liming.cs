using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Land;

/// <summary>CO2–C = M × EF, times 44/12. IPCC 2006, volume 4, chapter 11, equation 11.12, page 11.27.</summary>
internal sealed class Liming : IMethod
{
    public const string Id = "liming";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Liming,
        Summary = LandMethodTexts.LimingSummary,
        Equation = "E(CO2) = M × EF × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.12 (p. 11.27)",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = ["liming"],
        Inputs =
        [
            new("M", LandMethodTexts.LimeMass, "amount", "", "t", MethodTexts.Always),
            new("EF", LandMethodTexts.LimeCarbon, "", "lime-carbon-factor", "t/t", LandMethodTexts.ParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.3,limestone-applied,1200,t,agricultural bureau\nmy-city,2023,V.3,dolomite-applied,300,t,agricultural bureau\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T> => AppliedCarbon.Emit(calculation, "lime-carbon-factor");
}
