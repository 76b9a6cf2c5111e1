using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Energy;

/// <summary>
/// Electricity by contracts, beside the location-based totals: A × s × EFc + A × (1 − s) × EFr, where s is under contracts or certificates and EFr is the residual mix.
/// GHG Protocol Scope 2 Guidance (2015), chapter 6; the GPC takes location-based emissions into totals (chapter 6).
/// </summary>
internal static class MarketBased
{
    private static readonly string[] Kinds = [Gases.Co2, Gases.Ch4, Gases.N2o, Gases.Co2e];

    /// <summary>Shows it, if the row or the city states contracts, or if the project asks for it.</summary>
    public static void Show<T>(Calculation<T> calculation, T amount)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (methodCase.Record.Key.Activity != Activity.Electricity)
        {
            return;
        }

        var share = methodCase.Parameter("contract-share", Dimension.None, column: "contract_share");
        if (share is null && methodCase.Settings.Choices.GetValueOrDefault("scope_2") != "location-and-market")
        {
            return;
        }

        MethodInput? contract = null;
        if (share is not null && (!Share.Holds(methodCase, share, "contract_share") || (contract = methodCase.Needed("contract-factor", Dimension.Mass / Dimension.Energy, column: "contract_factor")) is null))
        {
            return;
        }

        foreach (var (gas, factor) in Residual(methodCase))
        {
            var rest = share is null ? amount : amount * (T.One - calculation.Of(share));
            calculation.Memo(EnergyMethodTexts.MarketBased, gas, rest * calculation.Of(factor), methodCase.Reference);
        }

        if (share is not null)
        {
            calculation.Memo(EnergyMethodTexts.MarketBased, Gases.Co2, amount * calculation.Of(share) * calculation.Of(contract!), methodCase.Reference);
        }
    }

    // Without a residual mix the location-based factor stands in, as the guidance has it, and the line says so.
    private static List<(string Gas, MethodInput Factor)> Residual(MethodCase methodCase)
    {
        var residual = Found(methodCase, "residual");
        if (residual.Count > 0)
        {
            return residual;
        }

        methodCase.Note(EnergyMethodTexts.NoResidualMix);
        return Found(methodCase, "location");
    }

    private static List<(string Gas, MethodInput Factor)> Found(MethodCase methodCase, string kind) =>
        [.. Kinds.Select(g => (g, methodCase.Factor(g, scope2Method: kind)!)).Where(g => g.Item2 is not null)];
}
