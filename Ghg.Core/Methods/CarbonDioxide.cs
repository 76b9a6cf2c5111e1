using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>The factors that decide whether a line can be calculated at all: CO2, fossil or biogenic or both, else CO2e as published.</summary>
internal static class CarbonDioxide
{
    private static readonly string[] Carbon = [Gases.Co2, Gases.Co2Biogenic];

    /// <summary>The carbon dioxide factors, or the one of CO2e where a publisher gives no gases. None is an error.</summary>
    public static IReadOnlyList<(string Gas, MethodInput Factor)> Factors(MethodCase methodCase, string? basis)
    {
        var found = Known(methodCase, Carbon, basis);
        found = found.Count > 0 ? found : Known(methodCase, [Gases.Co2e], basis);
        if (found.Count == 0 && !methodCase.Failed)
        {
            methodCase.Fail(Rules.NoFactor, "activity", methodCase.Subject, methodCase.Reference.Id, methodCase.City.Id, methodCase.Record.Key.Year, Nearest(methodCase));
        }

        return found;
    }

    /// <summary>The factor of a gas on a basis, or on the other basis where there is none on that one.</summary>
    public static MethodInput? Factor(MethodCase methodCase, string gas, string? basis) =>
        methodCase.Factor(gas, basis) ?? (basis is null ? null : methodCase.Factor(gas));

    // A fuel whose carbon content is known can be calculated by it, as Chinese practice does.
    private static Text Nearest(MethodCase methodCase) => methodCase.City.Country.Length == 0
        ? MethodTexts.NoCountry.With(methodCase.City.Id)
        : methodCase.OfOtherDimension("carbon-content") is [var carbon, ..]
        ? MethodTexts.ByCarbonContent.With($"{carbon.Dataset}/{(carbon.Set.Length > 0 ? carbon.Set : carbon.Id)}")
        : methodCase.PassedOver(Gases.Co2);

    private static List<(string Gas, MethodInput Factor)> Known(MethodCase methodCase, string[] gases, string? basis) =>
        [.. gases.Select(g => (g, Factor(methodCase, g, basis)!)).Where(g => g.Item2 is not null)];
}
