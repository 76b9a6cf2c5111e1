using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>
/// CO2 = AP × FR × CCF × COF × 44/12 − RCO2, where RCO2 = urea × 44/60. IPCC 2006, volume 3, equation 3.1, page 3.12, and Table 3.1, page 3.15. The CO2 that goes
/// into urea is emitted where the urea is used (V.3, or a vehicle's catalyst).
/// </summary>
internal sealed class AmmoniaProduction : IMethod
{
    public const string Id = "ammonia-production";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = IndustryMethodTexts.AmmoniaProduction,
        Summary = IndustryMethodTexts.AmmoniaProductionSummary,
        Equation = "CO2 = A × FR × CC × OF × 44/12 − A × U × 44/60",
        Citation = "IPCC 2006, vol. 3, ch. 3, eq. 3.1 (p. 3.12), Table 3.1 (p. 3.15); GPC v1.1, ch. 9",
        References = ReferencePattern.Parse("IV.1")!,
        Part = 1,
        Groups = ["ammonia"],
        Inputs =
        [
            new("A", IndustryMethodTexts.AmmoniaMade, "amount", "", "t", MethodTexts.Always),
            new("FR", IndustryMethodTexts.FuelRequirement, "fuel_requirement", "fuel-requirement", "GJ/t", MethodTexts.FromRowOrParameters),
            new("CC", MethodTexts.CarbonContent, "", "carbon-content", "kg/GJ", IndustryMethodTexts.OfTechnology),
            new("OF", MethodTexts.OxidationFactor, "", "oxidation-factor", "1", IndustryMethodTexts.OfTechnology),
            new("U", IndustryMethodTexts.UreaPerAmmonia, "urea_per_ammonia", "urea-per-ammonia", "t/t", IndustryMethodTexts.NoneIfNotStated),
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,urea_per_ammonia,source\nmy-city,2023,IV.1,ammonia,conventional-reforming,300000,t,1.2,works\n"
            + "my-city,2023,IV.1,ammonia,,15000,t,,statistics office\n",
    };

    /// <summary>CO2 before recovery = AP × FR × CCF × COF × 44/12.</summary>
    public static T Formed<T>(T ammonia, T fuel, T carbon, T oxidation)
        where T : INumeric<T> => ammonia * fuel * carbon * oxidation * T.Ratio(44, 12);

    /// <summary>RCO2 = urea × 44/60.</summary>
    public static T Recovered<T>(T urea)
        where T : INumeric<T> => urea * T.Ratio(44, 60);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var fuel = methodCase.Needed("fuel-requirement", Dimension.Energy / Dimension.Mass, column: "fuel_requirement");
        var carbon = methodCase.Needed("carbon-content", Dimension.Mass / Dimension.Energy, Basis.Net);
        var oxidation = Shares.Needed(methodCase, "oxidation-factor");
        if (fuel is null || carbon is null || oxidation is null || !Masses.IsMass(methodCase) || !IsOfTechnology(methodCase, fuel) || !IsOfTechnology(methodCase, carbon))
        {
            return;
        }

        var ammonia = calculation.Of(methodCase.Amount);
        var formed = Formed(ammonia, calculation.Of(fuel), calculation.Of(carbon), calculation.Of(oxidation));
        if (methodCase.Parameter("urea-per-ammonia", Dimension.None, column: "urea_per_ammonia") is not { } urea)
        {
            calculation.Emit(Gases.Co2, formed);
        }
        else if (IsPossible(methodCase, urea, fuel, carbon, oxidation))
        {
            methodCase.Note(IndustryMethodTexts.UreaElsewhere);
            calculation.Emit(Gases.Co2, formed - Recovered(ammonia * calculation.Of(urea)));
        }
    }

    // A property without a technology is of any; here it is of partial oxidation, and no answer for a plant on coal.
    private static bool IsOfTechnology(MethodCase methodCase, MethodInput input)
    {
        var technology = methodCase.Record.Key.Technology;
        if (technology.Length == 0 || input.Number is not { Technology: "" } number || number.Dataset == "parameters.csv")
        {
            return true;
        }

        methodCase.Fail(Rules.InvalidInput, "technology", "technology", technology, IndustryMethodTexts.KnownTechnology);
        return false;
    }

    // No more carbon can go into urea than the gas held.
    private static bool IsPossible(MethodCase methodCase, MethodInput urea, MethodInput fuel, MethodInput carbon, MethodInput oxidation)
    {
        var formed = Formed(new Plain(1), new Plain(fuel.Value), new Plain(carbon.Value), new Plain(oxidation.Value)).Value;
        if (urea.Value >= 0 && Recovered(new Plain(urea.Value)).Value <= formed)
        {
            return true;
        }

        methodCase.Fail(Rules.InvalidInput, "urea_per_ammonia", urea.Name, urea.Text, IndustryMethodTexts.NoMoreThanFormed);
        return false;
    }
}
