using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Livestock;

/// <summary>
/// EF(T) = VS(T) × 365 × [Bo(T) × 0.67 kg/m3 × Σ MCF(S,k) ÷ 100 × MS(T,S,k)], times the population. IPCC 2006, volume 4, chapter 10, equation 10.23,
/// page 10.41, tier 2. The US EPA has the same with volatile solids per 1000 kg of animal and a conversion factor weighted over the systems.
/// </summary>
internal sealed class ManureMethaneVolatileSolids : IMethod
{
    private const string Conversion = "methane-conversion-factor";

    private static readonly Dimension PerMass = Dimension.Volume / Dimension.Mass;

    public MethodInfo Info { get; } = new()
    {
        Id = "manure-methane-volatile-solids",
        Name = LivestockMethodTexts.ManureMethaneVolatileSolids,
        Summary = LivestockMethodTexts.ManureMethaneVolatileSolidsSummary,
        Equation = "CH4 = N × VS × 365 × Bo × ρ(CH4) × Σ MS × MCF;  VS = VSrate × TAM",
        Citation = "IPCC 2006, vol. 4, ch. 10, eq. 10.23, p. 10.41 (tier 2)",
        References = ReferencePattern.Parse("V.1")!,
        Part = 1,
        Groups = [Herd.Group, Herd.SmallGroup],
        Inputs =
        [
            .. Herd.Inputs,
            new("VS", LivestockMethodTexts.VolatileSolids, "", VolatileSolidsPerHead, "kg/(head*day)", LivestockMethodTexts.FromParametersOrDatasets),
            new("VSrate", LivestockMethodTexts.VolatileSolidsRate, "", VolatileSolidsPerMass, "kg/(t*day)", LivestockMethodTexts.InsteadOfPerHead),
            new("TAM", LivestockMethodTexts.AnimalMass, "animal_mass", "typical-animal-mass", "kg/head", LivestockMethodTexts.InsteadOfPerHead),
            new("Bo", LivestockMethodTexts.MethaneCapacity, "", "methane-producing-capacity", "m3/kg", LivestockMethodTexts.FromParametersOrDatasets),
            new("ρ(CH4)", LivestockMethodTexts.MethaneDensity, "", "methane-density", "kg/m3", LivestockMethodTexts.FromParametersOrDatasets),
            new("MS", LivestockMethodTexts.ManureSystems, "", "manure-system-shares", "%", LivestockMethodTexts.FromParametersOrDatasets),
            new("MCF", LivestockMethodTexts.MethaneConversion, "methane_conversion", Conversion, "%", LivestockMethodTexts.BySystemOrWeighted),
        ],
        Example = "city,year,gpc_ref,activity,amount,unit,manure_method,methane_conversion,source\nmy-city,2023,V.1,dairy-cattle,12000,head,volatile-solids,,agriculture bureau\nmy-city,2023,V.1,market-swine,90000,head,volatile-solids,,agriculture bureau\n"
            + "my-city,2023,V.1,other-cattle,5000,head,volatile-solids,1.5%,agriculture bureau\nmy-city,2023,V.1,breeding-swine,5000,head,volatile-solids,,agriculture bureau\nmy-city,2023,V.1,sheep,5000,head,volatile-solids,,agriculture bureau\n",
        ExampleFiles =
        [
            ("parameters.csv", "city,subject,parameter,value,unit,source\nmy-city,breeding-swine,volatile-solids-rate,3,kg/(t*day),agriculture university\nmy-city,sheep,volatile-solids,120,kg/head,agriculture university\n"),
        ],
    };

    private const string VolatileSolidsPerHead = "volatile-solids";
    private const string VolatileSolidsPerMass = "volatile-solids-rate";

    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        activity is not null && Info.Groups.Contains(activity.Group) && Info.Admits(key) && Herd.ManureMethodOf(key) == Herd.VolatileSolids;

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!Herd.TryHeads(calculation, out var heads) || !TrySolids(calculation, out var solids)
            || Subjects.Needed(methodCase, "methane-producing-capacity", PerMass, Herd.Any) is not { } capacity
            || Subjects.Needed(methodCase, "methane-density", Dimension.Mass / Dimension.Volume, Herd.Any) is not { } density)
        {
            return;
        }

        var most = heads * solids * calculation.Of(capacity) * calculation.Of(density);
        if (methodCase.Parameter(Conversion, Dimension.None, column: "methane_conversion") is { } weighted)
        {
            calculation.Emit(Gases.Ch4, most * calculation.Of(weighted));
            return;
        }

        var shares = methodCase.NeededVector("manure-system-shares").Count == 0 ? [] : ManureNitrogen.Shares(calculation);
        foreach (var (system, share) in shares)
        {
            if (Subjects.Needed(methodCase, Conversion, Dimension.None, Herd.Any, component: system) is not { } conversion)
            {
                return;
            }

            calculation.Emit(Gases.Ch4, most * share * calculation.Of(conversion));
        }
    }

    // Volatile solids of a head and year, from what is stated: per head and day, per head and year, or per animal mass and day. What the project states
    // itself goes before what is published.
    private static bool TrySolids<T>(Calculation<T> calculation, out T solids)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        solids = calculation.Of(methodCase.Amount);
        var mass = Subjects.Find(methodCase, "typical-animal-mass", Dimension.Mass / Dimension.Head, Herd.Any, "animal_mass");
        var ways = new[]
        {
            Subjects.Find(methodCase, VolatileSolidsPerHead, Dimension.Mass / Dimension.Head, Herd.Any),
            Subjects.Find(methodCase, VolatileSolidsPerHead, Dimension.Mass / Dimension.Head / Dimension.Time, Herd.Any),
            mass is null ? null : Subjects.Find(methodCase, VolatileSolidsPerMass, Dimension.None / Dimension.Time, Herd.Any),
        };
        if ((ways.FirstOrDefault(w => w is not null && methodCase.IsOwn(w)) ?? ways.FirstOrDefault(w => w is not null)) is not { } stated)
        {
            return Subjects.Needed(methodCase, VolatileSolidsPerHead, Dimension.Mass / Dimension.Head / Dimension.Time, Herd.Any) is not null;
        }

        solids = calculation.Of(stated);
        if (stated == ways[2])
        {
            solids *= calculation.Of(mass!);
        }

        if (stated != ways[0])
        {
            if (Subjects.Needed(methodCase, "days-per-year", Dimension.Time, Herd.Any) is not { } year)
            {
                return false;
            }

            solids *= calculation.Of(year);
        }

        return !methodCase.Failed;
    }
}
