using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>The factors that decide whether a line can be calculated at all: CO2, fossil or biogenic or both, else CO2e as published.</summary>
internal static class CarbonDioxide
{
    private static readonly string[] Carbon = [Gases.Co2, Gases.Co2Biogenic];
    private static readonly string[] Equivalent = [Gases.Co2e];

    /// <summary>The carbon dioxide factors of the row's activity, or of another subject and technology, or the one of CO2e where a publisher gives no gases. None is an error.</summary>
    public static IReadOnlyList<(string Gas, MethodInput Factor)> Factors(MethodCase methodCase, string? basis, string? subject = null, string? technology = null, Dimension? dimension = null)
    {
        var found = new List<(string, MethodInput)>(Carbon.Length);
        foreach (var gases in (ReadOnlySpan<string[]>)[Carbon, Equivalent])
        {
            foreach (var gas in found.Count > 0 ? [] : gases)
            {
                if (Factor(methodCase, gas, basis, subject, technology, dimension) is { } factor)
                {
                    found.Add((gas, factor));
                }
            }
        }

        if (found.Count == 0 && !methodCase.Failed)
        {
            var name = subject is null ? methodCase.Subject : methodCase.ActivityOf(subject)?.NameAndId ?? Text.Same(subject);
            methodCase.Fail(Rules.NoFactor, "activity", name, methodCase.Reference.Id, methodCase.City.Id, methodCase.Record.Key.Year, Nearest(methodCase, subject));
        }

        return found;
    }

    /// <summary>The factor of a gas on a basis, or on the other basis where there is none on that one.</summary>
    public static MethodInput? Factor(MethodCase methodCase, string gas, string? basis, string? subject = null, string? technology = null, Dimension? dimension = null) =>
        methodCase.Factor(gas, basis, subject, technology: technology, dimension: dimension) ?? (basis is null ? null : methodCase.Factor(gas, null, subject, technology: technology, dimension: dimension));

    // A fuel whose carbon content is known can be calculated by it, as Chinese practice does.
    private static Text Nearest(MethodCase methodCase, string? subject) => methodCase.City.Country.Length == 0
        ? MethodTexts.NoCountry.With(methodCase.City.Id)
        : subject is null && methodCase.OfOtherDimension("carbon-content") is [var carbon, ..]
        ? MethodTexts.ByCarbonContent.With($"{carbon.Dataset}/{(carbon.Set.Length > 0 ? carbon.Set : carbon.Id)}")
        : methodCase.PassedOver(Gases.Co2, subject);
}
