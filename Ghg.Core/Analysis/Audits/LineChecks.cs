using System.Globalization;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Audits;

/// <summary>What a line says against itself: CO2e against its gases, stated factors against emissions, a sign, a copy.</summary>
internal static class LineChecks
{
    // Sums are printed rounded.
    private const double Rounding = 1e-5;
    private const double FactorRounding = 5e-3;

    /// <summary>What is wrong with one line.</summary>
    public static IEnumerable<Diagnostic> Of(AuditLine line)
    {
        if (Weights(line) is { } weights)
        {
            yield return weights;
        }

        if (line.Reference.Sector != Sector.Afolu && (line.Co2e ?? 0) < 0)
        {
            yield return AuditWords.Finding(Rules.NegativeEmissions, line, "t_co2e", AuditWords.Name(line), AuditWords.Tonnes(line.Co2e!.Value));
        }

        foreach (var (gas, perUnit) in line.Factors)
        {
            if (line.Amount is { } amount && line.Unit is { } unit && line.Masses.Of(gas) is { } mass && Math.Abs(mass - (amount * perUnit)) > FactorRounding * Math.Abs(mass))
            {
                var times = mass / (amount * perUnit);
                if (OtherWeight(line, gas, mass, times) is { } weight)
                {
                    yield return weight;
                    continue;
                }

                var known = FactorMistake.All.FirstOrDefault(m => Math.Abs((times / m.Times) - 1) <= FactorRounding && (m.Gas.Length == 0 || m.Gas == gas));
                yield return AuditWords.Finding(
                    Rules.AuditStatedFactor, line, "amount", AuditWords.Name(line), AuditWords.Factor(mass / amount, gas, unit.Id), AuditWords.Factor(perUnit, gas, unit.Id),
                    known?.What ?? Texts.Text.Same(AuditWords.Number(times) + " ×"));
            }
        }
    }

    /// <summary>Lines that stand twice, with all they hold.</summary>
    public static IEnumerable<Diagnostic> Repeated(IReadOnlyList<AuditLine> lines)
    {
        foreach (var same in lines.Where(l => l.Amount is not null and not 0 && l.Unit is not null && !l.Masses.IsEmpty).GroupBy(KeyOf).Where(g => g.Count() > 1))
        {
            var first = same.First();
            foreach (var copy in same.Skip(1))
            {
                yield return AuditWords.Finding(
                    Rules.AuditRepeatedLine, copy, "amount", AuditWords.Name(copy), $"{AuditWords.Number(copy.Amount!.Value)} {copy.Unit!.Id}",
                    first.Place is null ? "" : first.Place.Position.FileAndLine);
            }
        }
    }

    // Who states factors by gas and CO2e by gas gives away the weights between them.
    private static Diagnostic? OtherWeight(AuditLine line, string gas, double mass, double times) =>
        gas is Gases.Ch4 or Gases.N2o && GwpSets.Find(GwpSets.Shipped, line.Gwp) is { } set && set.Of(gas) is { } stated
        && GwpSets.Shipped.FirstOrDefault(s => s.Of(gas) is { } other && Math.Abs((times * stated / other) - 1) <= FactorRounding) is { } used
            ? AuditWords.Finding(Rules.AuditOtherGwp, line, "t_co2e", AuditWords.Name(line), AuditWords.Tonnes(mass * stated), used.Name, set.Name, AuditWords.Tonnes(mass / times * stated)) : null;

    private static string KeyOf(AuditLine l) => string.Create(
        CultureInfo.InvariantCulture, $"{l.City}|{l.Year}|{l.Reference.Id}|{l.Activity}|{l.Technology}|{l.Amount:R}|{l.Unit!.Id}|{l.Tag}|{string.Join(';', l.Masses.All.Select(m => $"{m.Gas}={m.Kilograms:R}"))}");

    private static Diagnostic? Weights(AuditLine line)
    {
        if (line.Co2e is not { } stated || (line.Masses.IsEmpty && line.Weighed is null) || GwpSets.Find(GwpSets.Shipped, line.Gwp) is not { } set || Sum(line, set) is not { } sum || Agree(sum, stated))
        {
            return null;
        }

        var (name, shown) = (AuditWords.Name(line), AuditWords.Tonnes(stated));
        if (GwpSets.Shipped.FirstOrDefault(s => Sum(line, s) is { } other && Agree(other, stated)) is { } used)
        {
            return AuditWords.Finding(Rules.AuditOtherGwp, line, "t_co2e", name, shown, used.Name, set.Name, AuditWords.Tonnes(sum));
        }

        return line.Masses.Of(Gases.Co2Biogenic) is { } biogenic && biogenic != 0 && Agree(sum + biogenic, stated)
            ? AuditWords.Finding(Rules.BiogenicCounted, line, "t_co2e", name, shown, AuditWords.Tonnes(biogenic), AuditWords.Tonnes(sum))
            : AuditWords.Finding(Rules.NotSumOfGases, line, "t_co2e", name, shown, AuditWords.Tonnes(sum), set.Name, AuditWords.Tonnes(stated - sum));
    }

    private static double? Sum(AuditLine line, GwpSet set) =>
        line.Masses.All.Any(m => Gases.Get(m.Gas).CountsInTotals) ? line.Masses.Co2e(set) + (line.Weighed ?? 0) : line.Weighed ?? 0;

    private static bool Agree(double one, double other) => Math.Abs(one - other) <= Rounding * Math.Max(Math.Abs(one), Math.Abs(other));
}
