using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>N2O = N_EFFLUENT × EF × 44/28, of nitrogen that a plant measures in what it discharges. IPCC 2006, volume 5, chapter 6, equation 6.7, p. 6.25.</summary>
internal sealed class WastewaterNitrogen : IMethod
{
    public const string Id = "wastewater-nitrogen-discharge";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = WastewaterTexts.NitrogenDischarge,
        Summary = WastewaterTexts.NitrogenDischargeSummary,
        Equation = "N2O = N_EFFLUENT × EF × 44/28",
        Citation = "IPCC 2006, vol. 5, ch. 6, eq. 6.7 (p. 6.25)",
        References = ReferencePattern.Parse("III.4.*")!,
        Part = 1,
        Groups = [WastewaterInputs.Nitrogen],
        Inputs =
        [
            new("N_EFFLUENT", WastewaterTexts.NitrogenDischarged, "amount", "", "t", MethodTexts.Always),
            new("", WastewaterTexts.ReceivingWater, "receiving_water", "", "", WastewaterTexts.ReceivingWaterFrom),
            new("EF", WastewaterTexts.NitrousOxideFactor, "", "wastewater-n2o-factor", "kg/kg", WastewaterTexts.FromParametersOrDatasets),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,III.4.1,wastewater-nitrogen,1250,t,environment bureau\n",
    };

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var unit = methodCase.Amount.Unit;
        if (unit.Dimension != Dimension.Mass)
        {
            methodCase.Fail(Rules.DimensionMismatch, "unit", unit.Id, unit.Dimension.Name, Dimension.Mass.Name);
        }
        else if (ReceivingWater.IsKnown(methodCase) && WastewaterInputs.OfSystem(methodCase, WastewaterInputs.N2oFactor, WastewaterInputs.Effluent, WastewaterInputs.Nitrogen) is { } factor)
        {
            calculation.Emit(Gases.N2o, DomesticWastewaterNitrousOxide.Of(calculation.Of(methodCase.Amount), calculation.Of(factor)));
        }
    }
}
