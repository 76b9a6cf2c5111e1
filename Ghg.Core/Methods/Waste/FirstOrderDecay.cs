using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// CH4(T) = (Σ DDOCm decomp(T) × F × 16/12 − R(T)) × (1 − OX). IPCC 2006, volume 5, chapter 3, equations 3.1 and 3.6, pages 3.8 and 3.10; the stock of each
/// component by equations 3.4 and 3.5 with a delay as in equations 3A1.12 to 3A1.15, pages 3.35 and 3.36. GPC v1.1, chapter 8, equation 8.2.
/// A series is a site: its methane is split between own and imported waste by the origin of each year's deposits, and what is recovered by the same shares.
/// </summary>
internal sealed class FirstOrderDecay : IMethod
{
    public const string Id = "first-order-decay";
    public const string Recovered = "landfill-methane-recovered";

    private const char Separator = '\u001F';

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = SolidWasteTexts.FirstOrderDecay,
        Summary = SolidWasteTexts.FirstOrderDecaySummary,
        Equation = "CH4(T) = (Σ DDOCm decomp(T) × F × 16/12 − R(T)) × (1 − OX); DDOCmd = W × WF × DOC × DOCf × MCF; DDOCma(T) = DDOCma(T−1) × e^−k + DDOCmd(T) × e^(−k × (t ÷ 2 − delay)), t = 1 year; R, or frec × CH4 generated",
        Citation = "IPCC 2006, vol. 5, ch. 3, eq. 3.1 (p. 3.8), 3.2–3.5 (p. 3.9), 3.6 (p. 3.10), 3.7 (p. 3.13), 3A1.12 and 3A1.13 (p. 3.35), 3A1.14 and 3A1.15 (p. 3.36); GPC v1.1, ch. 8, eq. 8.2",
        References = ReferencePattern.Parse("III.1.1;III.1.2;III.1.3")!,
        Part = 1,
        Groups = [SolidWaste.Group, SolidWaste.Inert, LandfillRecovery.Group],
        HasMemory = true,
        Inputs =
        [
            new("W", SolidWasteTexts.WasteLandfilled, "amount", "", "t", MethodTexts.Always),
            new("P", SolidWasteTexts.BackcastFrom, "backcast_from", "", "person", SolidWasteTexts.IfHistoryIsMissing),
            .. LandfillInputs.OfWaste,
            new("k", SolidWasteTexts.DecayRate, "", WasteStock.Rate, "1/year", SolidWasteTexts.ByClimate),
            new("delay", SolidWasteTexts.DecayDelay, "", WasteStock.Delay, "month", SolidWasteTexts.FromParametersOrDatasets),
            new("R", SolidWasteTexts.MethaneRecovered, "", SolidWaste.Recovery, "%", SolidWasteTexts.RecoveryRows),
            .. LandfillInputs.OfSite,
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,site,origin,backcast_from,source\n" +
            "my-city,2020,III.1,municipal-solid-waste,410000,t,north-landfill,own,1995,weighbridge\n" +
            "my-city,2021,III.1,municipal-solid-waste,420000,t,north-landfill,own,,weighbridge\n" +
            "my-city,2021,III.1,food-waste,30000,t,north-landfill,import,,weighbridge\n" +
            "my-city,2022,III.1,municipal-solid-waste,415000,t,north-landfill,own,,weighbridge\n" +
            "my-city,2022,III.1,landfill-methane-recovered,5200,t,north-landfill,,,gas engine meter\n" +
            "my-city,2010,III.1,wood-waste,900,t,old-dump,own,,estimate\n" +
            "my-city,2022,III.1,glass-waste,1500,t,old-dump,own,,estimate\n",
        ExampleFiles =
        [
            LandfillInputs.ExampleSites,
            ("inventories.csv", "city,year\nmy-city,2022\n"),
            ("indicators.csv", "city,year,indicator,value,unit,basis,source\nmy-city,1990,population,610000,person,resident,yearbook\nmy-city,2010,population,880000,person,resident,yearbook\nmy-city,2020,population,950000,person,resident,yearbook\n"),
        ],
    };

    public bool IsDefaultFor(ActivityKey key, Activity? activity) => (SolidWaste.Includes(activity) || activity?.Group == LandfillRecovery.Group) && Info.Admits(key);

    // A landfill is one body of waste. Waste whose site is not named is kept apart by where it goes and whose it is.
    public string SeriesOf(ActivityKey key) =>
        key.Site.Length > 0 ? $"{key.SubSector.Id}{Separator}{key.Site}" : string.Join(Separator, key.SubSector.Id, "", key.Reference?.Id, key.Origin);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var site = calculation.Case;
        var generated = Generated(calculation);
        if (site.Failed || LandfillSite.Needed(site, LandfillSite.Oxidation, SolidWaste.Any) is not { } oxidation || LandfillRecovery.Of(calculation, generated) is not { } emitted)
        {
            return;
        }

        foreach (var (reference, methane) in emitted)
        {
            calculation.Emit(Gases.Ch4, methane * (T.One - calculation.Of(oxidation)), reference);
        }
    }

    /// <summary>The methane that the site generates in the year, by the reference of the deposits it is from.</summary>
    public static IReadOnlyList<(GpcReference Reference, T Methane)> Generated<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var site = calculation.Case;
        if (LandfillSite.Needed(site, LandfillSite.MethaneFraction, SolidWaste.Any) is not { } fraction)
        {
            return [];
        }

        var deposits = Deposits.Of(calculation);
        if (site.Failed)
        {
            return [];
        }

        // A reference whose waste does not rot has methane too: zero, and that is known.
        var rows = site.Series.Where(r => r.Record.Key.Activity != Recovered).GroupBy(r => r.Reference).OrderBy(g => g.Key.Id, StringComparer.Ordinal).ToList();
        var generated = new List<(GpcReference, T)>();
        foreach (var reference in rows)
        {
            var decomposed = new List<T>();
            foreach (var stream in deposits.Where(d => d.Reference == reference.Key).GroupBy(d => d.Component).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                if (!WasteStock.TryDecomposed(calculation, stream.Key, rows.Count > 1 ? $"{stream.Key}, {reference.Key.Id}" : stream.Key, [.. stream], out var part))
                {
                    return [];
                }

                decomposed.Add(part);
            }

            var carbon = decomposed.Count > 0 ? decomposed.Aggregate((a, b) => a + b) : Nothing(calculation, reference.First());
            generated.Add((reference.Key, T.Named(new Step("CH4 generated", rows.Count > 1 ? reference.Key.Id : "", Unit: "kg"), carbon * calculation.Of(fraction) * T.Ratio(16, 12))));
        }

        return generated;
    }

    private static T Nothing<T>(Calculation<T> calculation, MethodCase row)
        where T : INumeric<T> => calculation.Of(row.Amount) - calculation.Of(row.Amount);
}
