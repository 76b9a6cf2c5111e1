using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Land;

/// <summary>
/// CH4 = A × t × EFc × SFw × SFp × SFo × SFs × SFr, with SFo = (1 + Σ ROA × CFOA)^0.59. IPCC 2006, volume 4, chapter 5, equations 5.1 to 5.3, pages
/// 5.45 to 5.50; SFs and SFr are for tier 2 and 1 where nobody states them (2019 Refinement, equations 5.2 and 5.2A, page 5.52).
/// </summary>
internal sealed class RiceCultivation : IMethod
{
    public const string Id = "rice-cultivation";

    private const string Unknown = "unknown";
    private const string NoAmendment = "none";

    private static readonly string[] Regimes =
        ["continuously-flooded", "single-drainage", "multiple-drainage", "regular-rainfed", "drought-prone", "deep-water", "upland", "irrigated", "rainfed"];

    private static readonly string[] Preseasons = ["non-flooded-under-180-days", "non-flooded-over-180-days", "non-flooded-over-365-days", "flooded-over-30-days", Unknown];
    private static readonly string[] Amendments = ["straw-under-30-days", "straw-over-30-days", "compost", "farmyard-manure", "green-manure"];
    private static readonly Dimension AreaPerMass = Dimension.Area / Dimension.Mass;

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = LandMethodTexts.Rice,
        Summary = LandMethodTexts.RiceSummary,
        Equation = "E(CH4) = A × t × EFc × SFw × SFp × (1 + Σ ROA × CFOA)^n × SFs × SFr",
        Citation = "IPCC 2006, vol. 4, ch. 5, eq. 5.1 (p. 5.45), 5.2 (p. 5.48), 5.3 (p. 5.50)",
        References = ReferencePattern.Parse("V.3")!,
        Part = 1,
        Groups = ["rice"],
        Inputs =
        [
            new("A", LandMethodTexts.HarvestedArea, "amount", "", "ha", MethodTexts.Always),
            new("t", LandMethodTexts.CultivationPeriod, "cultivation_period", "rice-cultivation-period", "day", MethodTexts.FromRowOrParameters),
            new("EFc", LandMethodTexts.RiceBaseline, "", "rice-baseline-factor", "kg/(ha*day)", LandMethodTexts.FromDatasets),
            new("SFw", LandMethodTexts.WaterRegime, "water_regime", "rice-water-regime-factor", "1", LandMethodTexts.WordOf.With(string.Join(", ", Regimes))),
            new("SFp", LandMethodTexts.Preseason, "preseason", "rice-preseason-factor", "1", LandMethodTexts.WordOf.With(string.Join(", ", Preseasons))),
            new("CFOA", LandMethodTexts.Amendment, "organic_amendment", "rice-amendment-factor", "ha/t", LandMethodTexts.WordOf.With(string.Join(", ", [.. Amendments, NoAmendment]))),
            new("ROA", LandMethodTexts.AmendmentRate, "amendment_rate", "rice-amendment-rate", "t/ha", LandMethodTexts.RowOrComponents),
            new("n", LandMethodTexts.AmendmentExponent, "", "rice-amendment-exponent", "1", LandMethodTexts.FromDatasets),
            new("SFs", LandMethodTexts.RiceSoil, "", "rice-soil-factor", "1", LandMethodTexts.OneIfNotStated),
            new("SFr", LandMethodTexts.RiceCultivar, "", "rice-cultivar-factor", "1", LandMethodTexts.OneIfNotStated),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,water_regime,preseason,organic_amendment,amendment_rate,cultivation_period,factor,source\n"
            + "my-city,2023,V.3,rice-cultivation,5200,ha,multiple-drainage,non-flooded-under-180-days,straw-under-30-days,2 t/ha,100 day,,agricultural yearbook\n"
            + "my-city,2023,V.3,rice-cultivation,800,ha,irrigated,,none,,,ipcc-2019/rice,agricultural yearbook\n",
    };

    /// <summary>CH4 = A × t × EFi.</summary>
    public static T Emissions<T>(T area, T period, T daily)
        where T : INumeric<T> => area * period * daily;

    /// <summary>SFo = (1 + Σ ROA × CFOA)^n.</summary>
    public static T Amended<T>(T applied, T exponent)
        where T : INumeric<T> => T.Exp(exponent * T.Log(T.One + applied));

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!methodCase.IsIn(Dimension.Area) || methodCase.NeededWord("water_regime", Regimes) is not { } regime || methodCase.OptionalWord("preseason", Preseasons) is not { } preseason)
        {
            return;
        }

        var daily = methodCase.Needed("rice-baseline-factor", LandInputs.PerArea / Dimension.Time);
        var water = methodCase.Needed("rice-water-regime-factor", Dimension.None, component: regime);
        var before = methodCase.Needed("rice-preseason-factor", Dimension.None, component: preseason.Length > 0 ? preseason : Unknown);
        var period = methodCase.Needed("rice-cultivation-period", Dimension.Time, column: "cultivation_period");
        if (daily is null || water is null || before is null || period is null || !TryAmendment(calculation, out var amended, out var amendment))
        {
            return;
        }

        if (preseason.Length == 0)
        {
            methodCase.Note(LandMethodTexts.PreseasonUnknown);
        }

        var factor = calculation.Of(daily) * calculation.Of(water) * calculation.Of(before);
        factor = amended ? factor * amendment : factor;
        foreach (var tier2 in (string[])["rice-soil-factor", "rice-cultivar-factor"])
        {
            factor = methodCase.Parameter(tier2, Dimension.None) is { } scaling ? factor * calculation.Of(scaling) : factor;
        }

        if (methodCase.OfOneEdition("activity", "rice-baseline-factor", "rice-water-regime-factor", "rice-preseason-factor", "rice-amendment-factor", "rice-cultivation-period"))
        {
            calculation.Emit(Gases.Ch4, Emissions(calculation.Of(methodCase.Amount), calculation.Of(period), factor));
        }
    }

    // One amendment in the row's columns, or any number of them in parameters.csv by component. None stated is taken for none, and said.
    private static bool TryAmendment<T>(Calculation<T> calculation, out bool amended, out T factor)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        (amended, factor) = (false, T.One);
        if (methodCase.OptionalWord("organic_amendment", [.. Amendments, NoAmendment]) is not { } stated)
        {
            return false;
        }

        var rates = stated == NoAmendment ? []
            : stated.Length > 0 ? [(Amendment: stated, Rate: methodCase.Needed("rice-amendment-rate", LandInputs.PerArea, column: "amendment_rate", component: stated))]
            : Amendments.Select(a => (Amendment: a, Rate: methodCase.Parameter("rice-amendment-rate", LandInputs.PerArea, component: a))).Where(r => r.Rate is not null).ToList();
        if (rates.Count == 0)
        {
            if (stated.Length == 0)
            {
                methodCase.Note(LandMethodTexts.AmendmentUnknown);
            }

            return !methodCase.Failed;
        }

        var exponent = methodCase.Needed("rice-amendment-exponent", Dimension.None);
        var factors = rates.Select(r => (r.Rate, Factor: methodCase.Needed("rice-amendment-factor", AreaPerMass, component: r.Amendment))).ToList();
        if (methodCase.Failed)
        {
            return false;
        }

        amended = true;
        factor = Amended(factors.Select(f => calculation.Of(f.Rate!) * calculation.Of(f.Factor!)).Aggregate((a, b) => a + b), calculation.Of(exponent!));
        return true;
    }
}
