using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// N2O = [FSN × FracGASF + (FON + FPRP) × FracGASM] × EF4 × 44/28 + (FSN + FON + FPRP + FCR + FSOM) × FracLEACH × EF5 × 44/28 of nitrogen that rows of
/// V.3 state. IPCC 2006, volume 4, chapter 11, equations 11.9 and 11.10, page 11.21.
/// </summary>
internal sealed class SoilNitrogenIndirect : IMethod
{
    public MethodInfo Info { get; } = new()
    {
        Id = "soil-nitrogen-indirect",
        Name = LivestockMethodTexts.SoilNitrogenIndirect,
        Summary = LivestockMethodTexts.SoilNitrogenIndirectSummary,
        Equation = "N2O = {[FSN × FracGASF + (FON + FPRP) × FracGASM] × EF4 + (FSN + FON + FCR + FSOM + FPRP) × FracLEACH × EF5} × 44/28;  FSN, FON, FPRP = A × NC",
        Citation = "IPCC 2006, vol. 4, ch. 11, eq. 11.9, 11.10, p. 11.21",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = SoilNitrogen.Groups,
        Inputs =
        [
            .. SoilNitrogen.Inputs,
            new("FracGASF", LivestockMethodTexts.SyntheticVolatilised, "", Soils.SyntheticVolatilised, "1", LivestockMethodTexts.FromParametersOrDatasets),
            .. Soils.IndirectInputs,
        ],
        Example = SoilNitrogenDirect.Example,
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!SoilNitrogen.TryOf(calculation, out var nitrogen))
        {
            return;
        }

        if (SoilNitrogen.Volatilised(methodCase) is { Length: > 0 } share)
        {
            var volatilised = Subjects.Needed(methodCase, share, Dimension.None, SoilNitrogen.General(methodCase));
            Soils.EmitDeposition(calculation, nitrogen, volatilised);
            if (volatilised is not null && Soils.IsAfterVolatilisation(methodCase))
            {
                nitrogen *= T.One - calculation.Of(volatilised);
            }
        }

        Soils.EmitLeaching(calculation, nitrogen);
    }
}
