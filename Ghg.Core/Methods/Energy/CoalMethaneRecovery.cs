using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// What is recovered of the methane of mines, subtracted: −V × ρ if it is utilised; if it is flared, the unburnt part stays and the CO2 of the rest is
/// added. IPCC 2006, volume 2, chapter 4, equations 4.1.1 and 4.1.5 (p. 4.13). A check refuses more recovered than made.
/// </summary>
internal sealed class CoalMethaneRecovery : IMethod
{
    public const string Id = "coal-methane-recovery";

    private const string Flared = "coal-mine-methane-flared";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = EnergyMethodTexts.CoalMethaneRecovery,
        Summary = EnergyMethodTexts.CoalMethaneRecoverySummary,
        Equation = "CH4 = −V × ρ, flared −V × ρ × η; CO2 flared = V × ρ × η × 44/16",
        Citation = "IPCC 2006, vol. 2, ch. 4, eq. 4.1.1 (p. 4.9), 4.1.5 (p. 4.13)",
        References = ReferencePattern.Parse("I.7.1")!,
        Part = 1,
        Groups = ["coal-methane"],
        Inputs =
        [
            new("V", EnergyMethodTexts.MethaneRecovered, "amount", "", "m3@20C", MethodTexts.Always),
            new("k", EnergyMethodTexts.GasVolumeRatio, "", GasVolume.Ratio, "1", EnergyMethodTexts.IfOtherTemperature),
            new("ρ", EnergyMethodTexts.MethaneDensity, "", CoalMining.Density, "kg/m3@20C", EnergyMethodTexts.FromParameters),
            new("η", EnergyMethodTexts.FlareEfficiency, "flare_efficiency", "flare-efficiency", "%", MethodTexts.FromRowOrParameters),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,I.7.1,coal-mined-underground,1200,kt,energy bureau\n"
            + "my-city,2023,I.7.1,coal-mine-methane-utilised,5000000,m3@20C,mine\nmy-city,2023,I.7.1,coal-mine-methane-utilised,900000,m3@0C,mine\nmy-city,2023,I.7.1,coal-mine-methane-flared,300,t,mine\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!TryMass(calculation, out var mass))
        {
            return;
        }

        if (methodCase.Record.Key.Activity != Flared)
        {
            calculation.Emit(Gases.Ch4Fossil, T.Ratio(-1, 1) * mass);
        }
        else if (methodCase.Needed("flare-efficiency", Dimension.None, column: "flare_efficiency") is { } efficiency && Share.Holds(methodCase, efficiency, "flare_efficiency"))
        {
            var burnt = mass * calculation.Of(efficiency);
            calculation.Emit(Gases.Ch4Fossil, T.Ratio(-1, 1) * burnt);
            calculation.Emit(Gases.Co2, burnt * T.Ratio(44, 16));
        }
    }

    private static bool TryMass<T>(Calculation<T> calculation, out T mass)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        mass = calculation.Of(methodCase.Amount);
        if (methodCase.Amount.Unit.Dimension == Dimension.Mass)
        {
            return true;
        }

        if (!GasVolume.TryAt(calculation, Dimension.GasVolumeAt20C, out mass) || methodCase.Needed(CoalMining.Density, Dimension.Mass / Dimension.GasVolumeAt20C, subject: CoalMining.Methane) is not { } density)
        {
            return false;
        }

        mass *= calculation.Of(density);
        return true;
    }
}
