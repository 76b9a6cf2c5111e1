using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// ΔCG = AT × CRW by crown cover, NT × C by tree. IPCC 2006, volume 4, chapter 8, equations 8.2 and 8.3, Tables 8.1 and 8.2, pages 8.7 to 8.10.
/// Trees older than the active growing period of about 20 years gain nothing, net.
/// </summary>
internal sealed class UrbanTrees : IMethod
{
    public const string Id = "urban-trees";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.UrbanTrees,
        Summary = LandMethodTexts.UrbanTreesSummary,
        Equation = "E(CO2) = −A × CRW × 44/12; −A × C × 44/12",
        Citation = "IPCC 2006, vol. 4, ch. 8, eq. 8.2 and 8.3 (p. 8.7)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["urban-trees"],
        Inputs =
        [
            new("A", LandMethodTexts.CrownOrTrees, "amount", "", "ha", MethodTexts.Always),
            new("CRW", LandMethodTexts.CrownGrowth, "", "crown-growth-rate", "t/ha", LandMethodTexts.IfCrown),
            new("C", LandMethodTexts.TreeGrowth, "technology", "tree-growth-rate", "t/item", LandMethodTexts.IfTrees),
            new("AGP", LandMethodTexts.GrowingPeriod, "", "growing-period", "1", LandMethodTexts.WithStandAge),
            new("", LandMethodTexts.StandAge, "stand_age", "", "", LandMethodTexts.OlderGrowNoMore),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,stand_age,source\nmy-city,2023,V.2,urban-trees,,1300,ha,12,crown cover from aerial photographs\n"
            + "my-city,2023,V.2,urban-trees,mixed-hardwood,52000,item,8,parks department\nmy-city,2023,V.2,urban-trees,pine,15000,item,35,parks department\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var byTree = methodCase.Amount.Unit.Dimension == Dimension.Item;
        if (!(byTree || methodCase.IsIn(Dimension.Area)) || !Growing.TryStill(calculation, "growing-period", out var growing))
        {
            return;
        }

        var rate = byTree ? methodCase.Needed("tree-growth-rate", Dimension.Mass / Dimension.Item) : methodCase.Needed("crown-growth-rate", LandInputs.PerArea);
        if (rate is not null)
        {
            var carbon = calculation.Of(methodCase.Amount) * calculation.Of(rate);
            calculation.Emit(Gases.Co2, growing ? CarbonStock.Gained(carbon) : CarbonStock.Lost(carbon - carbon));
        }
    }
}
