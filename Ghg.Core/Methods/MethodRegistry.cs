using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Methods.Industry;
using Ghg.Core.Methods.Land;
using Ghg.Core.Methods.Livestock;
using Ghg.Core.Methods.Transport;
using Ghg.Core.Methods.Waste;

namespace Ghg.Core.Methods;

/// <summary>All methods, in the order in which <c>ghg methods</c> lists them, and the default method of a row.</summary>
public static class MethodRegistry
{
    /// <summary>Every method. A test keeps the list complete.</summary>
    public static IReadOnlyList<IMethod> All { get; } =
    [
        new FuelCombustion(),
        new FuelCarbonContent(),
        new GridSuppliedEnergy(),
        new NetworkLosses(),
        new DirectEntry(),

        // wastewater
        new DomesticWastewaterMethane(),
        new DomesticWastewaterNitrousOxide(),
        new DomesticWastewaterRefined(),
        new WastewaterNitrogen(),
        new IndustrialWastewaterMethane(),
        new IndustrialWastewaterNitrousOxide(),
        // Land, and aggregate sources on land (V.2, V.3)
        new LandConversion(),
        new SoilManagementChange(),
        new ForestGrowth(),
        new WoodRemovals(),
        new ForestDisturbance(),
        new CarbonStockDifference(),
        new LandCarbonRate(),
        new PerennialCrops(),
        new UrbanTrees(),
        new DrainedOrganicSoils(),
        new RiceCultivation(),
        new Liming(),
        new UreaApplication(),
        new BiomassBurning(),
        // IV and VI
        new ClinkerProduction(),
        new CementProduction(),
        new LimeProduction(),
        new GlassProduction(),
        new CarbonateUse(),
        new AmmoniaProduction(),
        new AcidProduction(),
        new ProcessProduction(),
        new AluminiumAnodeEffects(),
        new NonEnergyProducts(),
        new FluorinatedGasBank(),
        new PromptRelease(),
        new Switchgear(),
        new OtherScope3(),
        // Livestock and managed soils.
        new EntericFermentation(),
        new ManureMethane(),
        new ManureMethaneVolatileSolids(),
        new ManureNitrousOxideDirect(),
        new ManureNitrousOxideIndirect(),
        new ManureNitrousOxidePerHead(),
        new HerdSoilsDirect(),
        new HerdSoilsIndirect(),
        new SoilNitrogenDirect(),
        new SoilNitrogenIndirect(),
        new OrganicSoilsNitrousOxide(),
        // stationary energy: plants and fugitive emissions
        new PowerPlant(),
        new CoalMining(),
        new CoalMethaneRecovery(),
        new AbandonedMines(),
        new FugitiveThroughput(),
        new GasLeakage(),
        // II transport
        new TransportFuel(),
        new DistanceFuel(),
        new DistanceFactor(),
        new DistanceElectricity(),
        new ColdStarts(),
        new LandingTakeOff(),
        new UreaCatalyst(),
        // solid waste
        new FirstOrderDecay(),
        new MethaneCommitment(),
        new BiologicalTreatment(),
        new Incineration(),
    ];

    private static readonly HashSet<string> FixedColumns = ["amount", "factor", "unit", "technology", "basis"];

    /// <summary>What activities files may name.</summary>
    public static ActivityVocabulary Vocabulary { get; } = new(
        [.. All.Select(m => m.Info.Id)],
        [.. All.SelectMany(m => m.Info.Inputs).Select(i => i.Column).Where(c => c.Length > 0 && !FixedColumns.Contains(c)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The method of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The method, or null.</returns>
    public static IMethod? Find(string id) => All.FirstOrDefault(m => m.Info.Id == id);

    /// <summary>The methods of a row: the one it names, else the defaults of its reference and activity, in the order of <see cref="All"/>.</summary>
    /// <param name="key">The row's key.</param>
    /// <param name="registry">Knows the activity.</param>
    /// <returns>The methods; the first of the activity's group, for a finding, if the reference fits none of them; none if there is no default.</returns>
    public static IReadOnlyList<IMethod> Of(ActivityKey key, Registry registry)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(registry);
        if (key.Method.Length > 0)
        {
            return Find(key.Method) is { } named ? [named] : [];
        }

        var activity = registry.Activity(key.Activity);
        IReadOnlyList<IMethod> defaults = [.. All.Where(m => m.IsDefaultFor(key, activity))];
        return defaults.Count > 0 || activity is null ? defaults : [.. All.Where(m => m.Info.Groups.Contains(activity.Group)).Take(1)];
    }
}
