using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Audits;

/// <summary>What people do to numbers, and how many times too large an implied factor is then.</summary>
/// <param name="Times">The implied factor over the right one.</param>
/// <param name="What">What it looks like.</param>
/// <param name="Mend">What would make them agree.</param>
/// <param name="Gas">The gas that it is about, or empty for any.</param>
internal sealed record FactorMistake(double Times, Text What, Text Mend, string Gas = "")
{
    /// <summary>What the amount must be measured in for it to be possible; null if anything will do.</summary>
    public Dimension? Of { get; private init; }

    /// <summary>Whether it is of fuels that are gases, or of others; null if of any.</summary>
    public bool? OfGases { get; private init; }

    /// <summary>Whether it is made where American units are in use.</summary>
    public bool IsAmerican { get; private init; }

    // Net calorific values are about 5 % below gross ones for coal and oil, and about 10 % for gas: a rule of thumb that tells a pattern and calculates nothing.
    private const double NetOverGrossOfGas = 0.9;
    private const double NetOverGrossOfOthers = 0.95;

    private static readonly string[] AmericanUnits = ["short-ton", "lb"];

    private const double Thousand = 1000;
    private const double TenThousand = 1e4;

    /// <summary>The mistakes that are looked for, the plainest first.</summary>
    public static IReadOnlyList<FactorMistake> All { get; } = [.. Listed()];

    private static IEnumerable<FactorMistake> Listed()
    {
        yield return new(Thousand, AuditTexts.TooLarge.With(Thousand), AuditTexts.Divide.With(Thousand));
        yield return new(1 / Thousand, AuditTexts.TooSmall.With(Thousand), AuditTexts.Multiply.With(Thousand));
        yield return new(Thousand * Thousand, AuditTexts.TooLarge.With(Thousand * Thousand), AuditTexts.Divide.With(Thousand * Thousand));
        yield return new(1 / (Thousand * Thousand), AuditTexts.TooSmall.With(Thousand * Thousand), AuditTexts.Multiply.With(Thousand * Thousand));
        yield return new(TenThousand, AuditTexts.TenThousand, AuditTexts.Divide.With(TenThousand));
        yield return new(1 / TenThousand, AuditTexts.TenThousandth, AuditTexts.Multiply.With(TenThousand));
        yield return new(12.0 / 44, AuditTexts.CarbonForDioxide, AuditTexts.TimesRatio.With("44/12"), Gases.Co2);
        yield return new(44.0 / 12, AuditTexts.DioxideTwice, AuditTexts.TimesRatio.With("12/44"), Gases.Co2);
        foreach (var (one, other) in new[] { ("lb", "kg"), ("kg", "lb"), ("short-ton", "t"), ("t", "short-ton") })
        {
            yield return Units(one, other, AuditTexts.AmountOrEmissionsIn) with { IsAmerican = true };
        }

        foreach (var (one, other) in new[] { ("kWh", "MJ"), ("MJ", "kWh"), ("MMBtu", "GJ"), ("GJ", "MMBtu"), ("gal", "L"), ("L", "gal"), ("tce", "GJ") })
        {
            yield return Units(one, other, AuditTexts.AmountIn) with { Of = UnitCatalogue.Get(one).Dimension };
        }

        foreach (var (net, of, isGas) in new[] { (NetOverGrossOfGas, AuditTexts.OfGas, true), (NetOverGrossOfOthers, AuditTexts.OfCoalAndOil, false) })
        {
            yield return new(net, AuditTexts.NetForGross.With(net, of), AuditTexts.GrossFactor) { OfGases = isGas };
            yield return new(1 / net, AuditTexts.GrossForNet.With(net, of), AuditTexts.NetAmount.With(net)) { OfGases = isGas };
        }

        foreach (var (gas, weights) in new[] { Gases.Ch4, Gases.N2o }.Select(g => (g, GwpSets.Shipped.Select(s => (s.Name, Weight: s.Of(g))).Where(s => s.Weight is > 1).GroupBy(s => s.Weight!.Value))))
        {
            foreach (var weight in weights)
            {
                yield return new(weight.Key, AuditTexts.WeighedAlready.With(string.Join(", ", weight.Select(w => w.Name))), AuditTexts.Divide.With(weight.Key), gas);
            }
        }
    }

    /// <summary>Whether an amount in a unit can be mistaken so.</summary>
    public bool Fits(Unit unit) => Of is not { } dimension || unit.Dimension == dimension || (dimension == Dimension.Volume && unit.Dimension.IsGasVolume);

    /// <summary>How far it would have to be fetched: a short ton in a country without them, the calorific value of coal for a gas.</summary>
    /// <param name="fuel">The fuel.</param>
    /// <param name="unit">The unit of the amount.</param>
    /// <param name="country">The country, or empty if it is not known.</param>
    /// <returns>0 for a likely one.</returns>
    public int Unlikelihood(Activity? fuel, Unit unit, string country)
    {
        var isElsewhere = IsAmerican && country is not ("" or "US") && !AmericanUnits.Contains(unit.Id);
        return (isElsewhere ? 1 : 0) + (OfGases is { } gases && gases != (fuel?.State == "gas") ? 1 : 0);
    }

    /// <summary>What the factor of net energy over the right one is for a fuel on gross values.</summary>
    public static double NetOverGross(Activity? fuel) => fuel?.State == "gas" ? NetOverGrossOfGas : NetOverGrossOfOthers;

    // An amount in one unit under the name of another has so many times the emissions.
    private static FactorMistake Units(string one, string other, Text what)
    {
        var times = UnitCatalogue.Get(one).ToBase / UnitCatalogue.Get(other).ToBase;
        return new(times, what.With(one, other), AuditTexts.NameUnit.With(one, other));
    }
}
