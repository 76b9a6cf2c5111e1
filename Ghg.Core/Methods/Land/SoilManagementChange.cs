using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// ΔC = A × (SOC − SOC before) ÷ D for cropland and grassland that change management and stay what they are, in the year of the change and the D − 1
/// years after it. IPCC 2006, volume 4, chapter 2, equation 2.25 (formulation B of box 2.1), page 2.30.
/// </summary>
internal sealed class SoilManagementChange : IMethod
{
    public const string Id = "soil-management-change";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.ManagementChange,
        Summary = LandMethodTexts.ManagementChangeSummary,
        Equation = "E(CO2) = −Σ ΔC soil × 44/12; ΔC soil = A × (SOC − SOC before) ÷ D; SOC = SOCref × FLU × FMG × FI",
        Citation = "IPCC 2006, vol. 4, ch. 2, eq. 2.25 (p. 2.30)",
        References = ReferencePattern.Parse("V.2")!,
        Part = 1,
        Groups = ["management-change"],
        HasMemory = true,
        Inputs = [new("A", LandMethodTexts.ChangedArea, "amount", "", "ha", MethodTexts.Always), .. SoilCarbon.Columns],
        Example = "city,year,gpc_ref,activity,amount,unit,soil,land_use_before,management_before,input_level_before,land_use,management,input_level,source\n"
            + "my-city,2015,V.2,cropland-management-change,2500,ha,low-activity-clay,long-term-cultivated,full-tillage,low,long-term-cultivated,no-till,medium,agricultural bureau\n"
            + "my-city,2020,V.2,grassland-management-change,300,ha,low-activity-clay,,nominal,,,improved,high,agricultural bureau\n",
        ExampleFiles = [("inventories.csv", "city,year\nmy-city,2023\n")],
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var carbon = new LandCarbon<T>(calculation.Case.Series);
        foreach (var changed in calculation.Case.Series)
        {
            var category = changed.Record.Key.Activity.StartsWith(LandCategories.Cropland, StringComparison.Ordinal) ? LandCategories.Cropland : LandCategories.Grassland;
            if (!changed.IsIn(Dimension.Area) || SoilCarbon.Transition(changed) is not { } transition || !SoilCarbon.TryAdd(calculation, changed, category, category, transition, carbon))
            {
                return;
            }
        }

        carbon.Emit(calculation);
    }
}
