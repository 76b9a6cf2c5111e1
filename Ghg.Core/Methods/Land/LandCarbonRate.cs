using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// CO2 = −A × r × 44/12: land cover by class times a local rate of carbon uptake. IPCC 2006, volume 4, chapter 2, equation 2.4 with a net rate per area;
/// GPC v1.1, section 10.4. CH4 = A × m of waters and wetlands: IPCC 2019, volume 4, chapter 7, equation 7.12, page 7.17. Either rate may stand alone.
/// </summary>
internal sealed class LandCarbonRate : IMethod
{
    public const string Id = "land-carbon-rate";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.CarbonRate,
        Summary = LandMethodTexts.CarbonRateSummary,
        Equation = "E(CO2) = −A × r × 44/12;  CH4 = A × m",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.4 (p. 2.9); IPCC 2019, vol. 4, ch. 7, eq. 7.12 (p. 7.17); GPC v1.1, ch. 10",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["land-cover", "land-use"],
        Inputs =
        [
            new("A", LandMethodTexts.Area, "amount", "", "ha", MethodTexts.Always),
            new("r", LandMethodTexts.CarbonUptake, "carbon_uptake_rate", "carbon-uptake-rate", "t/ha", LandMethodTexts.LocalRate),
            new("m", LandMethodTexts.MethaneRate, "methane_rate", "methane-emission-rate", "kg/ha", LandMethodTexts.LocalRateOrNone),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,carbon_uptake_rate,methane_rate,source\n"
            + "my-city,2023,V.2,deciduous-forest,41000,ha,,,land cover survey\nmy-city,2023,V.2,pasture-hay,9000,ha,-0.1 t/ha,,land cover survey\n"
            + "my-city,2023,V.2,open-water,350,ha,,127 kg/ha,water survey\n",
        ExampleFiles = [("parameters.csv", "subject,parameter,value,unit,source\ndeciduous-forest,carbon-uptake-rate,1.1,t/ha,regional forest inventory\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!methodCase.IsIn(Dimension.Area))
        {
            return;
        }

        // Waters that nobody has a rate of carbon for emit methane all the same.
        var methane = methodCase.Parameter("methane-emission-rate", LandInputs.PerArea, column: "methane_rate");
        var carbon = methane is null
            ? methodCase.Needed("carbon-uptake-rate", LandInputs.PerArea, column: "carbon_uptake_rate")
            : methodCase.Parameter("carbon-uptake-rate", LandInputs.PerArea, column: "carbon_uptake_rate");
        if (methodCase.Failed)
        {
            return;
        }

        if (carbon is not null)
        {
            calculation.Emit(Gases.Co2, CarbonStock.Gained(calculation.Of(methodCase.Amount) * calculation.Of(carbon)));
        }

        if (methane is not null)
        {
            calculation.Emit(Gases.Ch4, calculation.Of(methodCase.Amount) * calculation.Of(methane));
        }
    }
}
