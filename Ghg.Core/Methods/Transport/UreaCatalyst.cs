using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>CO2 = Activity × 12/60 × Purity × 44/12, from urea in catalytic converters. IPCC 2006, volume 2, chapter 3, equation 3.2.2 (p. 3.12).</summary>
internal sealed class UreaCatalyst : IMethod
{
    public const string Id = "urea-catalyst";

    private const string CarbonOfUrea = "urea-carbon";
    private const string Purity = "urea-purity";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.UreaCatalyst,
        Summary = TransportMethodTexts.UreaCatalystSummary,
        Equation = "CO2 = A × ρ × C × P × 44/12",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.2 (p. 3.12)",
        References = ReferencePattern.Parse("II.1.1;II.2.1;II.3.1;II.5.1")!,
        Part = 1,
        Groups = ["urea-additive"],
        Inputs =
        [
            new("A", TransportMethodTexts.UreaAdditive, "amount", "", "t", MethodTexts.Always),
            new("ρ", MethodTexts.Density, "", "density", "kg/L", TransportMethodTexts.IfVolume),
            new("C", TransportMethodTexts.UreaCarbon, "", CarbonOfUrea, "%", MethodTexts.Resolved),
            new("P", TransportMethodTexts.UreaPurity, "urea_purity", Purity, "%", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,urea_purity,source\nmy-city,2023,II.1.1,urea-based-additive,1500,t,,fuel supplier\nmy-city,2023,II.5.1,urea-based-additive,80,t,40%,fuel supplier\n",
    };

    /// <summary>CO2 = additive × carbon × purity × 44/12.</summary>
    public static T CarbonDioxideOf<T>(T additive, T carbon, T purity)
        where T : INumeric<T> => additive * carbon * purity * T.Ratio(44, 12);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var additive = calculation.Of(methodCase.Amount);
        if (methodCase.Amount.Unit.Dimension == Dimension.Volume)
        {
            if (methodCase.Needed("density", Dimension.Mass / Dimension.Volume) is { } density)
            {
                additive *= calculation.Of(density);
            }
        }
        else
        {
            Masses.IsMass(methodCase);
        }

        if (!methodCase.Failed && methodCase.Needed(CarbonOfUrea, Dimension.None) is { } carbon && methodCase.Needed(Purity, Dimension.None, column: "urea_purity") is { } purity)
        {
            calculation.Emit(Gases.Co2, CarbonDioxideOf(additive, calculation.Of(carbon), calculation.Of(purity)));
        }
    }
}
