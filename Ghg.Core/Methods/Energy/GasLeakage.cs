using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// CH4 = A × l × y(CH4) × ρ and CO2 = A × l × y(CO2) × ρ × 44/16: what a network loses of the gas it delivers, by the composition of the gas. At one
/// temperature a mole of CO2 fills what a mole of CH4 does, so that its density is 44/16 of methane's. GPC v1.1, chapter 6; IPCC 2006, volume 2, chapter 4, section 4.2.2.
/// </summary>
internal sealed class GasLeakage : IMethod
{
    private const string Gas = "natural-gas";

    public MethodInfo Info { get; } = new()
    {
        Id = "gas-leakage",
        Name = EnergyMethodTexts.GasLeakage,
        Summary = EnergyMethodTexts.GasLeakageSummary,
        Equation = "CH4 = A × l × y(CH4) × ρ; CO2 = A × l × y(CO2) × ρ × 44/16",
        Citation = "IPCC 2006, vol. 2, ch. 4, eq. 4.2.1 (p. 4.41), Table 4.2.8 (p. 4.71); GPC v1.1, ch. 6",
        References = ReferencePattern.Parse("I.8.1")!,
        Part = 1,
        Inputs =
        [
            new("A", EnergyMethodTexts.GasDelivered, "amount", "", "m3@20C", MethodTexts.Always),
            new("k", EnergyMethodTexts.GasVolumeRatio, "", GasVolume.Ratio, "1", EnergyMethodTexts.IfOtherTemperature),
            new("l", EnergyMethodTexts.LeakageRate, "leakage_rate", "gas-leakage-rate", "%", EnergyMethodTexts.StatedByCity),
            new("y", EnergyMethodTexts.GasComposition, "", "gas-composition", "%", EnergyMethodTexts.CompositionOfCity),
            new("ρ", EnergyMethodTexts.MethaneDensity, "", CoalMining.Density, "kg/m3@20C", EnergyMethodTexts.FromParameters),
        ],
        Example = "city,year,gpc_ref,activity,method,leakage_rate,amount,unit,source\nmy-city,2023,I.8.1,gas-distribution,gas-leakage,0.3%,850000000,m3@20C,gas company\n",
        ExampleFiles =
        [
            ("parameters.csv", "city,subject,parameter,component,value,unit,source\nmy-city,natural-gas,gas-composition,methane,94,%,gas analysis\n"
                + "my-city,natural-gas,gas-composition,ethane,3.5,%,gas analysis\nmy-city,natural-gas,gas-composition,carbon-dioxide,1.5,%,gas analysis\nmy-city,natural-gas,gas-composition,nitrogen,1,%,gas analysis\n"),
        ],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Needed("gas-leakage-rate", Dimension.None, column: "leakage_rate") is not { } rate || !Share.Holds(methodCase, rate, "leakage_rate")
            || methodCase.NeededVector("gas-composition", Gas) is not { Count: > 0 } composition
            || methodCase.Needed(CoalMining.Density, Dimension.Mass / Dimension.GasVolumeAt20C, subject: CoalMining.Methane) is not { } density
            || !GasVolume.TryAt(calculation, Dimension.GasVolumeAt20C, out var volume))
        {
            return;
        }

        if (composition.All(c => c.Component != "methane"))
        {
            methodCase.Fail(Rules.InvalidInput, "activity", "gas-composition", UnitTexts.List(composition.Select(c => c.Component)), "methane, carbon-dioxide, ...");
            return;
        }

        var lost = volume * calculation.Of(rate);
        foreach (var (_, share) in composition.Where(c => c.Component == "methane"))
        {
            calculation.Emit(Gases.Ch4Fossil, lost * calculation.Of(share) * calculation.Of(density));
        }

        foreach (var (_, share) in composition.Where(c => c.Component == "carbon-dioxide"))
        {
            calculation.Emit(Gases.Co2, lost * calculation.Of(share) * calculation.Of(density) * T.Ratio(44, 16));
        }
    }
}
