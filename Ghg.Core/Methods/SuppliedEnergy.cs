using Ghg.Core.Factors;
using Ghg.Core.Methods.Transport;
using Ghg.Core.Numerics;

namespace Ghg.Core.Methods;

/// <summary>The energy that a row takes from a network: an amount of it, or the electricity of vehicles by their distance.</summary>
internal static class SuppliedEnergy
{
    /// <summary>The carrier that a row takes, where its activity is none: vehicles take electricity.</summary>
    public static string? CarrierOf(MethodCase methodCase) => methodCase.Activity?.Group == Vehicles.Group ? Activity.Electricity : null;

    /// <summary>The energy. False, with a finding, if it cannot be had.</summary>
    public static bool TryOf<T>(Calculation<T> calculation, out T amount)
        where T : INumeric<T> =>
        CarrierOf(calculation.Case) is null ? EnergyAmount.TryOf(calculation, out amount) : DistanceElectricity.TryEnergy(calculation, out amount);
}
