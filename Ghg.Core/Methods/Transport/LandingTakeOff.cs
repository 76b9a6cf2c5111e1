using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// LTO emissions = Number of LTOs × Emission factor of the aircraft. IPCC 2006, volume 2, chapter 3, equation 3.6.3, table 3.6.9 (p. 3.70-3.71). Of departing
/// flights it is scope 3, of flights that start and end in the city scope 1 (GPC v1.1, chapter 7). Cruise is fuel: what was loaded less that of the LTOs.
/// </summary>
internal sealed class LandingTakeOff : IMethod
{
    public const string Id = "landing-take-off";
    public const string Cruise = "cruise";

    private const string Aircraft = "aircraft";
    private const string FuelOfCycle = "lto-fuel";

    private static readonly Dimension PerCycle = Dimension.Mass / Dimension.Item;

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.LandingTakeOff,
        Summary = TransportMethodTexts.LandingTakeOffSummary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.6.3 (p. 3.59), Table 3.6.9 (p. 3.70–3.71)",
        References = ReferencePattern.Parse("II.4.1;II.4.3")!,
        Part = 3,
        Groups = [Aircraft],
        Inputs =
        [
            new("A", TransportMethodTexts.Cycles, "amount", "", "LTO", MethodTexts.Always),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, ch4, n2o", "kg/LTO", MethodTexts.Resolved),
            new("LF", TransportMethodTexts.FuelOfCycle, "", FuelOfCycle, "kg/LTO", TransportMethodTexts.ForCruise),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,source\nmy-city,2023,II.4.3,aircraft-a320,,41000,LTO,airport\nmy-city,2023,II.4,aircraft-737-800-900,,63000,起降架次,airport\n"
            + "my-city,2023,II.4.3,jet-kerosene,cruise,190000,t,airport\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var amount = methodCase.Amount;
        if (amount.Unit.Dimension != Dimension.Item)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", amount.Unit.Id, amount.Unit.Dimension.Name, Dimension.Item.Name);
            return;
        }

        var factors = CarbonDioxide.Factors(methodCase, null, dimension: PerCycle).ToList();
        factors.AddRange(((string[])[Gases.Ch4, Gases.N2o]).Select(g => (g, methodCase.Factor(g, dimension: PerCycle)!)).Where(f => f.Item2 is not null));
        foreach (var (gas, factor) in factors)
        {
            calculation.Emit(gas, FuelCombustion.Emissions(calculation.Of(amount), calculation.Of(factor)));
        }

        if (methodCase.Parameter(FuelOfCycle, PerCycle) is { } fuel)
        {
            // To be taken off the fuel loaded before that is entered for cruise.
            methodCase.Note(TransportMethodTexts.FuelOfCycles.With((amount.Value * fuel.Value).ToString("N0", CultureInfo.InvariantCulture), amount.Value.ToString("#,0.##", CultureInfo.InvariantCulture)));
        }
    }
}
