using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>
/// Emissions = Fuel × Emission factor, for each gas; the fuel in energy units is its amount times a calorific value of the factor's basis.
/// IPCC 2006, volume 2, chapter 2, equation 2.1; volume 2, chapter 3, equation 3.2.1 for vehicles.
/// </summary>
internal sealed class FuelCombustion : IMethod
{
    public const string Id = "fuel-combustion";

    private static readonly string[] Others = [Gases.Ch4, Gases.N2o];

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = MethodTexts.FuelCombustion,
        Summary = MethodTexts.FuelCombustionSummary,
        Equation = "E(gas) = A × NCV × EF(gas)",
        Citation = "IPCC 2006, vol. 2, ch. 2, eq. 2.1 (p. 2.11); ch. 3, eq. 3.2.1 (p. 3.12)",
        References = ReferencePattern.Parse("I.1.1;I.2.1;I.3.1;I.4.1;I.5.1;I.6.1;I.4.4;II.*.1;II.*.3")!,
        Part = 1,
        Groups = [Activity.Fuel],
        Inputs =
        [
            new("A", MethodTexts.AmountOfFuel, "amount", "", "t", MethodTexts.Always),
            new("NCV", MethodTexts.NetCalorificValue, "", "net-calorific-value", "TJ/Gg", MethodTexts.FromDatasetsIfMassOrVolume),
            new("GCV", MethodTexts.GrossCalorificValue, "", "gross-calorific-value", "MMBtu/scf", MethodTexts.FromDatasetsIfGross),
            new("ρ", MethodTexts.Density, "", "density", "kg/L", MethodTexts.FromDatasetsIfVolume),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, co2-biogenic, ch4, n2o", "kg/TJ", MethodTexts.Resolved),
            new("s", EnergyMethodTexts.GasCarbonShare, CokeCarbon.Column, CokeCarbon.Parameter, "%", EnergyMethodTexts.IfCoke),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,basis,source\nmy-city,2023,I.1.1,natural-gas,1200,TJ,ncv,gas utility\nmy-city,2023,I.3.1,other-bituminous-coal,35000,t,,statistics office\n",
    };

    /// <summary>E = A × EF, with A in what EF is per.</summary>
    public static T Emissions<T>(T amount, T factor)
        where T : INumeric<T> => amount * factor;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var masses = MassesOf(calculation);
        for (var i = 0; i < masses.Count; i++)
        {
            calculation.Emit(masses[i].Gas, masses[i].Mass);
        }
    }

    /// <summary>The masses of a fuel burnt that count, gas by gas. The carbon dioxide of a coke's gas that counts at the coke is shown beside the totals.</summary>
    public static IReadOnlyList<(string Gas, T Mass)> MassesOf<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var basis = FuelAmount.BasisOf(methodCase);
        var carbon = CarbonDioxide.Factors(methodCase, basis);
        var others = carbon is [(Gases.Co2e, _), ..] ? 0 : Others.Length;
        List<(string, T)> masses = new(carbon.Count + others);
        for (var i = 0; i < carbon.Count + others; i++)
        {
            // Without its carbon dioxide a line is nothing; methane and nitrous oxide that cannot be had are not estimated, and said to be so.
            var required = i < carbon.Count;
            var gas = required ? carbon[i].Gas : Others[i - carbon.Count];
            if ((required ? carbon[i].Factor : CarbonDioxide.Factor(methodCase, gas, basis)) is { } factor && FuelAmount.TryFor(calculation, factor, required, out var amount))
            {
                var mass = Emissions(amount, calculation.Of(factor));
                if (CokeCarbon.Counts(calculation, gas, ref mass))
                {
                    masses.Add((gas, mass));
                }
                else
                {
                    calculation.Memo(EnergyMethodTexts.CountedAtCoke, gas, mass, methodCase.Reference);
                }
            }
            else if (!required)
            {
                methodCase.NotEstimated(gas);
            }
        }

        return masses;
    }
}
