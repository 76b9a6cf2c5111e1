using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>
/// Emissions = energy consumed × l/(1 − l) × grid emission factor: what the network loses on the way, reported as scope 3 in x.3.
/// GPC v1.1, chapter 6; the loss rate is the share of the energy that is fed in.
/// </summary>
internal sealed class NetworkLosses : IMethod
{
    public const string Id = "network-losses";
    public const string LossRate = "loss-rate";

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = MethodTexts.NetworkLosses,
        Summary = MethodTexts.NetworkLossesSummary,
        Equation = "E(gas) = A × l ÷ (1 − l) × EF(gas)",
        Citation = "GPC v1.1, ch. 6",
        References = ReferencePattern.Parse("I.*.3;II.*.3")!,
        Part = 3,
        Groups = [Activity.Carrier],
        Inputs =
        [
            new("A", MethodTexts.EnergyConsumed, "amount", "", "MWh", MethodTexts.Always),
            new("l", MethodTexts.LossRate, "loss_rate", LossRate, "%", MethodTexts.FromRowOrParameters),
            new("EF", MethodTexts.FactorsOfCo2Ch4N2o, "factor", "co2, ch4, n2o", "kg/kWh", MethodTexts.ResolvedLocation),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,loss_rate,source\nmy-city,2023,I.1.3,electricity,2.1,亿千瓦时,4.5%,grid company\n",
    };

    // A row that names a sub-sector alone is energy consumed; its losses are derived only on request.
    public bool IsDefaultFor(ActivityKey key, Activity? activity) => key.Reference is { Scope: 3 } && activity?.Group == Activity.Carrier;

    /// <summary>Lost = A × l/(1 − l).</summary>
    public static T Lost<T>(T consumed, T lossRate)
        where T : INumeric<T> => consumed * lossRate / (T.One - lossRate);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var carrier = SuppliedEnergy.CarrierOf(methodCase);
        if (!SuppliedEnergy.TryOf(calculation, out var amount) || methodCase.Needed(LossRate, Dimension.None, column: "loss_rate", subject: carrier) is not { } lossRate)
        {
            return;
        }

        if (lossRate.Value is < 0 or >= 1)
        {
            methodCase.Fail(Rules.InvalidInput, "loss_rate", "loss_rate", $"{lossRate.Text} {lossRate.Unit.Id}", "0 % .. 99 %");
            return;
        }

        foreach (var (gas, factor) in GridFactors.Of(calculation, carrier))
        {
            calculation.Emit(gas, FuelCombustion.Emissions(Lost(amount, calculation.Of(lossRate)), factor));
        }
    }
}
