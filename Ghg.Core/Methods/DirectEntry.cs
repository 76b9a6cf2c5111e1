using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>An emission that someone else calculated or measured, entered as a mass of a gas or of CO2e. The GPC, v1.1, chapter 5, allows it with its source.</summary>
internal sealed class DirectEntry : IMethod
{
    public const string Id = "direct";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = MethodTexts.DirectEntry,
        Summary = MethodTexts.DirectEntrySummary,
        Equation = "E(gas) = A",
        Citation = "GPC v1.1, ch. 5",
        References = ReferencePattern.Any,
        Part = 1,
        Inputs = [new("A", MethodTexts.MassOfGas, "amount", "", "t", MethodTexts.Always)],
        AllowsNegative = true,
        Example = "city,year,gpc_ref,activity,amount,unit,source\nmy-city,2023,IV.1,co2,182000,t,cement plant's verified report\nmy-city,2023,V.2,co2,-5400,t,forestry office\n",
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => activity is null && Gases.TryParse(key.Activity, out _);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Masses.IsMass(methodCase))
        {
            return;
        }

        if (!Gases.TryParse(methodCase.Record.Key.Activity, out var gas))
        {
            methodCase.Fail(Rules.UnknownGas, "activity", methodCase.Record.Key.Activity);
            return;
        }

        calculation.Emit(gas.Id, calculation.Of(methodCase.Amount));
    }
}
