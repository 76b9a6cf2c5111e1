using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// E(gas) = A × EF(gas): what oil and gas systems leak, vent and flare, by what passes through them, their length or their number.
/// IPCC 2006, volume 2, chapter 4, equation 4.2.1 (p. 4.41), table 4.2.4; 2019 Refinement, tables 4.2.4C to 4.2.4K. A dataset that publishes leaks, venting and flaring
/// apart gives all three for one row.
/// </summary>
internal sealed class FugitiveThroughput : IMethod
{
    private static readonly string[] Parts = ["", "-venting", "-flaring"];
    private static readonly string[] Kinds = [Gases.Ch4Fossil, Gases.Co2, Gases.N2o];

    public MethodInfo Info { get; } = new()
    {
        Id = "fugitive-throughput",
        Name = EnergyMethodTexts.FugitiveThroughput,
        Summary = EnergyMethodTexts.FugitiveThroughputSummary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 2, ch. 4, eq. 4.2.1 (p. 4.41); IPCC 2019, vol. 2, ch. 4, Tables 4.2.4A to 4.2.4K (p. 4.54–4.82)",
        References = ReferencePattern.Parse("I.8.1")!,
        Part = 1,
        Groups = ["oil-gas"],
        Inputs =
        [
            new("A", EnergyMethodTexts.Throughput, "amount", "", "m3@15C", MethodTexts.Always),
            new("k", EnergyMethodTexts.GasVolumeRatio, "", GasVolume.Ratio, "1", EnergyMethodTexts.IfOtherTemperature),
            new("EF", EnergyMethodTexts.FugitiveFactors, "factor", "ch4-fossil, co2, n2o", "kg/m3@15C", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,source\nmy-city,2023,I.8.1,gas-distribution,limited-ldar,850000000,m3@20C,gas company\nmy-city,2023,I.8.1,gas-transmission,extensive-ldar,120,km,gas company\n"
            + "my-city,2023,I.8.1,gas-appliances,,650000,item,gas company\nmy-city,2023,I.8.1,oil-refining,,900000,m3,refinery\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (PerWhat(methodCase.Amount.Unit.Dimension).SelectMany(d => Kinds.Select(g => methodCase.Factor(g, dimension: Dimension.Mass / d))).OfType<MethodInput>().FirstOrDefault() is not { } own)
        {
            if (!methodCase.Failed)
            {
                methodCase.Fail(Rules.NoFugitiveFactor, "activity", methodCase.Subject, methodCase.City.Id, methodCase.Year, methodCase.PassedOver(Gases.Ch4Fossil));
            }

            return;
        }

        foreach (var gas in Kinds)
        {
            var factors = PartsOf(methodCase, gas, own);
            if (factors.Count == 0)
            {
                methodCase.NotEstimated(gas);
            }

            foreach (var factor in factors)
            {
                if (!TryFor(calculation, factor, out var amount))
                {
                    return;
                }

                calculation.Emit(gas, FuelCombustion.Emissions(amount, calculation.Of(factor)));
            }
        }
    }

    // A factor per length is for a length; one per volume of gas is for a volume at any temperature, and one per volume of oil for a mass too, by its density.
    private static IEnumerable<Dimension> PerWhat(Dimension have) =>
        have.IsGasVolume || have == Dimension.Volume ? [have, Dimension.GasVolumeAt15C, Dimension.GasVolumeAt20C, Dimension.GasVolumeAt0C, Dimension.GasVolumeAt60F]
        : have == Dimension.Mass ? [have, Dimension.Volume]
        : [have];

    // Leaks of one dataset and flaring of another are no whole: what is named, or is of another dataset than the leaks, stands for the whole.
    private static List<MethodInput> PartsOf(MethodCase methodCase, string gas, MethodInput own)
    {
        var activity = methodCase.Record.Key.Activity;
        return
        [
            .. Parts.Where(p => p.Length == 0 || (methodCase.Record.Key.Factor.Length == 0 && methodCase.Knows(activity + p)))
                .Select(p => methodCase.Factor(gas, subject: activity + p, dimension: own.Unit.Dimension)).OfType<MethodInput>().Where(f => f.Number!.Dataset == own.Number!.Dataset),
        ];
    }

    private static bool TryFor<T>(Calculation<T> calculation, MethodInput factor, out T amount)
        where T : INumeric<T>
    {
        var wanted = FactorDimensions.PerAmountOf(factor.Unit.Dimension)!.Value;
        return wanted.IsGasVolume ? GasVolume.TryAt(calculation, wanted, out amount) : FuelAmount.TryFor(calculation, factor, required: true, out amount);
    }
}
