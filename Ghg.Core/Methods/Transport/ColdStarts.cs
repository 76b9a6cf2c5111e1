using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Transport;

/// <summary>
/// C = number of starts × cold start factor: the CH4 and N2O that an engine emits while it warms up, beside those of the distance. IPCC 2006, volume 2,
/// chapter 3, equation 3.2.5 and its footnote 4 (p. 3.15), table 3.2.3 (p. 3.22).
/// </summary>
internal sealed class ColdStarts : IMethod
{
    public const string Id = "cold-starts";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = TransportMethodTexts.ColdStarts,
        Summary = TransportMethodTexts.ColdStartsSummary,
        Equation = "C(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 2, ch. 3, eq. 3.2.5 (p. 3.15), Table 3.2.3 (p. 3.22)",
        References = ReferencePattern.Parse("II.1.1;II.1.3")!,
        Part = 1,
        Groups = [Vehicles.Group],
        Inputs =
        [
            new("A", TransportMethodTexts.Starts, "amount", "", "engine-start", MethodTexts.Always),
            new("EF", MethodTexts.FactorsOfCh4N2o, "factor", "ch4, n2o", "mg/engine-start", MethodTexts.Resolved),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,source\nmy-city,2023,II.1.1,passenger-car,gasoline-lev,3.2,亿次启动,travel survey\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => activity?.Group == Vehicles.Group && Info.Admits(key) && Vehicles.AreCounted(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Amount.Unit.Dimension != Dimension.Item)
        {
            methodCase.Fail(Diagnostics.Rules.DimensionMismatch, "unit", methodCase.Amount.Unit.Id, methodCase.Amount.Unit.Dimension.Name, Dimension.Item.Name);
            return;
        }

        foreach (var gas in (string[])[Gases.Ch4, Gases.N2o])
        {
            if (methodCase.Factor(gas, dimension: Dimension.Mass / Dimension.Item) is { } factor)
            {
                calculation.Emit(gas, FuelCombustion.Emissions(calculation.Of(methodCase.Amount), calculation.Of(factor)));
            }
            else
            {
                methodCase.NotEstimated(gas);
            }
        }
    }
}
