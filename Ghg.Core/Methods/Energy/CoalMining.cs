using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// CH4 = coal produced × emission factor × density, for mining and for what follows it. IPCC 2006, volume 2, chapter 4, equations 4.1.3 and 4.1.4
/// (underground, p. 4.11), 4.1.7 and 4.1.8 (surface, p. 4.18). What is recovered is subtracted by rows of its own, see <see cref="CoalMethaneRecovery"/>.
/// </summary>
internal sealed class CoalMining : IMethod
{
    public const string Density = "methane-density";

    /// <summary>The activity that the density of methane is stated of.</summary>
    public const string Methane = "coalbed-methane";

    public MethodInfo Info { get; } = new()
    {
        Id = "coal-mining",
        Name = EnergyMethodTexts.CoalMining,
        Summary = EnergyMethodTexts.CoalMiningSummary,
        Equation = "CH4 = A × EF × ρ + A × EF′ × ρ",
        Citation = "IPCC 2006, vol. 2, ch. 4, eq. 4.1.3 (p. 4.11), 4.1.4 (p. 4.12), 4.1.7 (p. 4.18), 4.1.8 (p. 4.19)",
        References = ReferencePattern.Parse("I.7.1")!,
        Part = 1,
        Groups = ["coal-mining"],
        Inputs =
        [
            new("A", EnergyMethodTexts.CoalProduced, "amount", "", "t", MethodTexts.Always),
            new("", EnergyMethodTexts.Depth, "depth", "", "", EnergyMethodTexts.Unstated),
            new("EF", EnergyMethodTexts.MiningFactor, "", "coal-mining-methane", "m3@20C/t", EnergyMethodTexts.FromParameters),
            new("EF′", EnergyMethodTexts.PostMiningFactor, "", "post-mining-methane", "m3@20C/t", EnergyMethodTexts.FromParameters),
            new("ρ", EnergyMethodTexts.MethaneDensity, "", Density, "kg/m3@20C", EnergyMethodTexts.FromParameters),
        ],
        Example = "city,year,gpc_ref,activity,depth,amount,unit,source\nmy-city,2023,I.7.1,coal-mined-underground,450,1200,kt,energy bureau\nmy-city,2023,I.7.1,coal-mined-surface,,300000,t,energy bureau\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Masses.IsMass(methodCase))
        {
            return;
        }

        var perCoal = Dimension.GasVolumeAt20C / Dimension.Mass;
        if (methodCase.Needed("coal-mining-methane", perCoal) is { } mining && methodCase.Needed("post-mining-methane", perCoal) is { } after
            && methodCase.Needed(Density, Dimension.Mass / Dimension.GasVolumeAt20C, subject: Methane) is { } density)
        {
            var (coal, weight) = (calculation.Of(methodCase.Amount), calculation.Of(density));
            calculation.Emit(Gases.Ch4Fossil, (coal * calculation.Of(mining) * weight) + (coal * calculation.Of(after) * weight));
        }
    }
}
