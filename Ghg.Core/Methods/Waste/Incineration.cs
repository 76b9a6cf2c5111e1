using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Waste;

/// <summary>
/// CO2 = A × Σ(WF × dm × CF × FCF) × OF × 44/12, and the same with 1 − FCF for biogenic CO2; CH4 = A × EF, N2O = A × EF. IPCC 2006, volume 5, chapter 5,
/// equations 5.1 and 5.2 (page 5.7), 5.4 (page 5.12), 5.5 (page 5.14), and 5.7 for open burning (page 5.16). GPC v1.1, chapter 8, equations 8.6 to 8.8.
/// With energy recovered it is reported under stationary energy, I.4.4 or I.x.1, and a memo stays at III.3.
/// </summary>
internal sealed class Incineration : IMethod
{
    public const string Id = "incineration";

    private const string EnergyTo = "energy_to";
    private const string Methane = "incineration-methane-factor";
    private const string NitrousOxide = "incineration-nitrous-oxide-factor";

    // Where the GPC has the energy of waste: plants that sell to the grid, or whoever uses it.
    private static readonly ReferencePattern Energy = ReferencePattern.Parse("I.4.4;I.1.1;I.2.1;I.3.1;I.4.1;I.5.1;I.6.1")!;

    public MethodInfo Info { get; } = new()
    {
        Id = Id,
        Name = SolidWasteTexts.Incineration,
        Summary = SolidWasteTexts.IncinerationSummary,
        Equation = "CO2 = Σ(C × FCF) × OF × 44/12; C = A × WF × dm × CF; CH4, N2O = A × EF; of open burning A, or P × Pfrac × MSWP × t × Bfrac",
        Citation = "IPCC 2006, vol. 5, ch. 5, eq. 5.1 and 5.2 (p. 5.7), 5.4 (p. 5.12), 5.5 (p. 5.14), 5.7 (p. 5.16); GPC v1.1, ch. 8, eq. 8.6 to 8.8",
        References = ReferencePattern.Parse("III.3.1;III.3.2;III.3.3;I.1.1;I.2.1;I.3.1;I.4.1;I.4.4;I.5.1;I.6.1")!,
        Part = 1,
        Groups = [SolidWaste.Group, SolidWaste.Inert],
        Inputs =
        [
            new("A", SolidWasteTexts.WasteBurnt, "amount", "", "t", MethodTexts.Always),
            new("→", SolidWasteTexts.EnergyTo, EnergyTo, "", "", SolidWasteTexts.IfEnergyRecovered),
            new("WF", SolidWasteTexts.ShareOfComponent, "", SolidWaste.Composition, "%", SolidWasteTexts.FromParametersOrDatasets),
            new("dm", SolidWasteTexts.DryMatter, "", WasteCarbon.DryMatter, "%", SolidWasteTexts.FromParametersOrDatasets),
            new("CF", SolidWasteTexts.TotalCarbon, "", WasteCarbon.TotalCarbon, "%", SolidWasteTexts.FromParametersOrDatasets),
            new("FCF", SolidWasteTexts.FossilCarbonFraction, "", WasteCarbon.FossilFraction, "%", SolidWasteTexts.FromParametersOrDatasets),
            new("OF", SolidWasteTexts.OxidationFactor, "", WasteCarbon.Oxidation, "%", SolidWasteTexts.ByTechnology),
            new("EF(CH4)", SolidWasteTexts.MethaneFactor, "", Methane, "g/t", SolidWasteTexts.ByTechnology),
            new("EF(N2O)", SolidWasteTexts.NitrousOxideFactor, "", NitrousOxide, "g/t", SolidWasteTexts.ByTechnology),
            .. OpenBurning.Inputs,
        ],
        Example = "city,year,gpc_ref,activity,technology,amount,unit,basis,energy_to,burning_population,source\n" +
            "my-city,2023,III.3,municipal-solid-waste,continuous-stoker,730000,t,,I.4.4,,plant\n" +
            "my-city,2023,III.3,clinical-waste,batch-stoker,2100,t,wet,,,plant\n" +
            "my-city,2023,III.3,sewage-sludge,continuous-fluidised-bed,9000,t,dry,I.3.1,,plant\n" +
            "my-city,2023,III.3,municipal-solid-waste,open-burning,120000,person,,,35%,survey\n" +
            "my-city,2023,III.3,garden-waste,open-burning,300,t,,,,estimate\n",
        ExampleFiles = [("parameters.csv", "city,subject,parameter,value,unit,source\nmy-city,municipal-solid-waste,waste-generation-rate,0.57,kg/(person*day),survey\n")],
    };

    // Waste that is a fuel is burnt as a fuel in an energy sub-sector, and as waste in III.3.
    public bool IsDefaultFor(ActivityKey key, Activity? activity) =>
        SolidWaste.Includes(activity) && Info.Admits(key) && (activity!.Group != Activity.Fuel || key.SubSector.Sector == Sector.Waste);

    public void Run<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        if (!TryDestination(methodCase, out var reference) || !OpenBurning.TryAmount(calculation, out var amount) || WasteCarbon.Of(calculation, amount) is not { } carbon)
        {
            return;
        }

        var gases = new List<(string Gas, T Mass)>();
        if (carbon.Fossil is [var fossil])
        {
            gases.Add((Gases.Co2, fossil));
        }

        if (carbon.Biogenic is [var biogenic])
        {
            gases.Add((Gases.Co2Biogenic, biogenic));
        }

        foreach (var (gas, parameter) in ((string, string)[])[(Gases.Ch4, Methane), (Gases.N2o, NitrousOxide)])
        {
            if (TryGas(calculation, parameter, amount, out var mass))
            {
                gases.Add((gas, mass));
            }
            else
            {
                methodCase.NotEstimated(gas);
            }
        }

        foreach (var (gas, mass) in gases)
        {
            calculation.Emit(gas, mass, reference);
            if (reference.Sector == Sector.StationaryEnergy)
            {
                calculation.Memo(SolidWasteTexts.BurntForEnergy.With(reference.Id), gas, mass, AtWaste(methodCase));
            }
        }
    }

    // A factor per tonne of waste as it comes, or of its dry matter, as its basis says.
    private static bool TryGas<T>(Calculation<T> calculation, string parameter, T amount, out T mass)
        where T : INumeric<T>
    {
        var methodCase = calculation.Case;
        var (stream, basis) = (methodCase.Record.Key.Activity, WasteCarbon.BasisOf(methodCase));
        mass = amount;
        if ((SolidWaste.Parameter(methodCase, parameter, stream, basis) ?? SolidWaste.Parameter(methodCase, parameter, stream)) is not { } factor)
        {
            return false;
        }

        if (!WasteCarbon.TryOnBasis(calculation, amount, factor, out var counted))
        {
            return false;
        }

        mass = counted * calculation.Of(factor);
        return true;
    }

    private static bool TryDestination(MethodCase methodCase, out GpcReference reference)
    {
        reference = methodCase.Reference;
        if (methodCase.Word(EnergyTo) is not { Length: > 0 } cell)
        {
            return true;
        }

        // Energy from a plant outside is no energy of the city: the emissions stay at III.3.2.
        if (reference.Sector == Sector.Waste && reference != methodCase.InPart(2) && GpcReferences.TryParse(cell, out var to) && Energy.Narrowness(to) >= 0)
        {
            reference = to;
            return true;
        }

        methodCase.Fail(Rules.EnergyNotThere, EnergyTo, cell, reference.Id);
        return false;
    }

    // Waste of others that is burnt in the city is III.3.3, also where the row names the energy it gave.
    private static GpcReference AtWaste(MethodCase methodCase) =>
        methodCase.Reference.Sector == Sector.Waste ? methodCase.Reference : GpcReferences.All.First(r => r.Id == (methodCase.Record.Key.Origin == Placement.Import ? "III.3.3" : "III.3.1"));
}
