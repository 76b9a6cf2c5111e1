using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = (FSN + FON + FCR + FSOM) × EF1 × 44/28, and FPRP × EF3PRP × 44/28, of nitrogen that rows of V.3 state. IPCC 2006, volume 4, chapter 11,
/// equation 11.1, page 11.7.
/// </summary>
internal sealed class SoilNitrogenDirect : IMethod
{
    public const string Example =
        "city,year,gpc_ref,activity,technology,amount,unit,nitrogen_content,harvested_area,burnt_area,residue_ratio,source\nmy-city,2023,V.3,synthetic-nitrogen,,42000,t,,,,,statistics office\n"
        + "my-city,2023,V.3,synthetic-nitrogen,flooded-rice,9000,t,46%,,,,urea on paddies\nmy-city,2023,V.3,compost-nitrogen,,300,t,,,,,compost plant\n"
        + "my-city,2023,V.3,grazing-nitrogen-sheep-other,,12,t,,,,,agriculture bureau\nmy-city,2023,V.3,crop-residue-nitrogen,,80,t,,,,,agriculture bureau\n"
        + "my-city,2023,V.3,crop-maize,,60000,t,,10000 ha,500 ha,,statistics office\nmy-city,2023,V.3,crop-soyabeans,,2400,t,,,,2.1,statistics office\n"
        + "my-city,2023,V.3,soil-carbon-loss,cropland-management,1500,t,,,,,land survey\n";

    public MethodInfo Info { get; } = new()
    {
        Id = "soil-nitrogen-direct",
        Name = LivestockMethodTexts.SoilNitrogenDirect,
        Summary = LivestockMethodTexts.SoilNitrogenDirectSummary,
        Equation = "N2O = [(FSN + FON + FCR + FSOM) × EF1 + FPRP × EF3PRP] × 44/28;  FCR = FracRenew × [(Area − Area_burnt × Cf) × AGDM × NAG × (1 − FracRemove) + Area × (AGDM + Crop) × RBG-BIO × NBG];  AGDM = Crop × slope + intercept;  Crop = A × DRY ÷ Area;  FSOM = A ÷ R;  FSN, FON, FPRP = A × NC",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.1, p. 11.7; eq. 11.7A, p. 11.15; eq. 11.8, p. 11.16",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = SoilNitrogen.Groups,
        Inputs =
        [
            .. SoilNitrogen.Inputs,
            new("EF1", LivestockMethodTexts.SoilDirect, "", Soils.Direct, "1", LivestockMethodTexts.FromParametersOrDatasets),
            new("EF3PRP", LivestockMethodTexts.GrazingDirect, "", Soils.GrazingDirect, "1", LivestockMethodTexts.ForGrazing),
        ],
        Example = Example,
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!SoilNitrogen.TryOf(calculation, out var nitrogen))
        {
            return;
        }

        if (SoilNitrogen.IsGrazing(methodCase))
        {
            Soils.Emit(calculation, nitrogen, Subjects.Needed(methodCase, Soils.GrazingDirect, Dimension.None, Soils.Any));
            return;
        }

        if (Soils.IsAfterVolatilisation(methodCase) && SoilNitrogen.Volatilised(methodCase) is { Length: > 0 } share
            && Subjects.Needed(methodCase, share, Dimension.None, SoilNitrogen.General(methodCase)) is { } volatilised)
        {
            nitrogen *= T.One - calculation.Of(volatilised);
        }

        Soils.Emit(calculation, nitrogen, Subjects.Needed(methodCase, Soils.Direct, Dimension.None, SoilNitrogen.General(methodCase)));
    }
}
