using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Land;

/// <summary>CO2–C = M × EF, times 44/12. IPCC 2006, volume 4, chapter 11, equation 11.13, page 11.32.</summary>
internal sealed class UreaApplication : IMethod
{
    public const string Id = "urea-application";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Urea,
        Summary = LandMethodTexts.UreaSummary,
        Equation = "E(CO2) = M × EF × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.13 (p. 11.32)",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = ["urea"],
        Inputs =
        [
            new("M", LandMethodTexts.UreaMass, "amount", "", "t", MethodTexts.Always),
            new("EF", LandMethodTexts.UreaCarbon, "", "urea-carbon-factor", "t/t", LandMethodTexts.ParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,V.3,urea-applied,8500,t,agricultural yearbook\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T> => AppliedCarbon.Emit(calculation, "urea-carbon-factor");
}
