using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// Emissions = Fuel × Emission factor, for fuel of journeys of which a part is the city's, and for blends of a fossil fuel and a biofuel. IPCC 2006,
/// volume 2, chapter 3, equations 3.2.1 and 3.2.3 (road), 3.3.1 (off-road), 3.4.1 (rail), 3.5.1 (water-borne), 3.6.1 (aviation); GPC v1.1, chapter 7.
/// </summary>
internal sealed class TransportFuel : IMethod
{
    public const string Id = "transport-fuel";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.TransportFuel,
        Summary = TransportMethodTexts.TransportFuelSummary,
        Equation = "E(gas) = Σ A × B × NCV × EF(gas) × c × s; outside 1 − s for s",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.1 (p. 3.12), 3.2.3 (p. 3.13), 3.3.1 (p. 3.33), 3.4.1 (p. 3.41), 3.5.1 (p. 3.47), 3.6.1 (p. 3.59); GPC v1.1, ch. 7",
        References = ReferencePattern.Parse("II.*.1;II.*.3")!,
        Part = 1,
        Groups = [FuelMasses.BlendGroup],
        Inputs =
        [
            new("A", MethodTexts.AmountOfFuel, "amount", "", "t", MethodTexts.Always),
            new("B", TransportMethodTexts.FuelBlend, "", FuelMasses.Blend, "%", TransportMethodTexts.ForBlends),
            new("ρ", MethodTexts.Density, "", "density", "kg/L", MethodTexts.FromDatasetsIfVolume),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "TJ/Gg", MethodTexts.FromDatasetsIfMassOrVolume),
            new("GCV", MethodTexts.GrossCalorificValue, "", "gross-calorific-value", "MMBtu/scf", MethodTexts.FromDatasetsIfGross),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, co2-biogenic, ch4, n2o", "kg/TJ", MethodTexts.Resolved),
            .. Journey<Plain>.Inputs,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,method,trips,boundary_share,source\n"
            + "my-city,2023,II.1.1,gasoline-e10,120000,m3,,,,fuel sales\n"
            + "my-city,2023,II.1.1,diesel-b20,9000,t,,,,fuel sales\n"
            + "my-city,2023,II.2,gas-diesel-oil,3200,t,transport-fuel,crossing,15%,railway bureau\n"
            + "my-city,2023,II.4,jet-kerosene,41000,t,transport-fuel,crossing,,airport\n",
        ExampleFiles =
        [
            ("parameters.csv", "city,subject,parameter,value,unit,source\n,motor-gasoline,density,0.745,kg/L,fuel supplier\n,ethanol,density,0.79,kg/L,fuel supplier\n"
                + ",gas-diesel-oil,density,0.84,kg/L,fuel supplier\n,biodiesels,density,0.88,kg/L,fuel supplier\n"),
        ],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        if (!Journey<T>.TryOf(calculation, out var journey))
        {
            return;
        }

        var parts = FuelMasses.PartsOf(calculation, Fuel<T>.OfRow(calculation));
        if (calculation.Case.Failed || !FuelMasses.EmitCarbon(calculation, parts, journey.Emit))
        {
            return;
        }

        foreach (var gas in (string[])[Gases.Ch4, Gases.N2o])
        {
            FuelMasses.EmitOther(calculation, gas, parts, journey.Emit);
        }
    }
}
