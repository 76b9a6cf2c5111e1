using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// E(gas) = A × EF(gas) for what happens outside because of activities in the city: goods, food and materials. GPC v1.1, chapter 3: other scope 3 may
/// be reported, apart from BASIC and BASIC+.
/// </summary>
internal sealed class OtherScope3 : IMethod
{
    public const string Id = "other-scope-3";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.OtherScope3,
        Summary = IndustryMethodTexts.OtherScope3Summary,
        Equation = "E(gas) = A × EF(gas)",
        Citation = "IPCC 2006, vol. 1, ch. 1, sect. 1.2 (p. 1.6); GPC v1.1, ch. 3 and 4 (VI.1, other scope 3)",
        References = ReferencePattern.Parse("VI.1")!,
        Part = 1,
        Inputs =
        [
            new("A", IndustryMethodTexts.CauseElsewhere, "amount", "", "t", MethodTexts.Always),
            new("EF", IndustryMethodTexts.FactorsOfAllGases, "factor", "co2, ch4, n2o, co2e", "kg/t", IndustryMethodTexts.FromOwnDataset),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,VI.1,cement,450000,t,building office\n",
        ExampleFiles =
        [
            ("factors/upstream/datapackage.json", """{"name": "upstream", "version": "1", "resources": [{"name": "factors", "path": "factors.csv"}]}""" + "\n"),
            ("factors/upstream/factors.csv", "id,activity,gas,value,unit,applies_to,source,note\ncement-upstream,cement,co2,650,kg/t,VI.1,my study,an example and no published number\n"),
        ],
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => activity is not null && Info.Admits(key);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        foreach (var (gas, factor) in ProcessFactors.All(calculation.Case))
        {
            calculation.Emit(gas, ProcessProduction.Emissions(calculation.Of(calculation.Case.Amount), calculation.Of(factor)));
        }
    }
}
