using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>All checks. A test keeps the list complete.</summary>
public static class CheckRegistry
{
    /// <summary>Every check.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new IncludedElsewhereTargets(),
        new RequiredReferences(),
        new LossesEnteredAndDerived(),
        new KeyBesideNumber(),
        new CokeAndItsGases(),
        new WholeSocietyElectricity(),
        new FuelInElectricityUnits(),
        new LandAreas(),
        new ForestTwice(),
        new WorseThanApart(),
        new SteelAndItsIron(),
        new ClinkerAndItsCement(),
        new ManureCountedTwice(),
        new MineMethaneRecovered(),
        new CokeGasWithoutCoke(),
        new FuelAndDistance(),
        new CyclesAndFuel(),
        new LandfillHistory(),
        new LandfillMethods(),
        new PlantFuelTwice(),
        new IndustryCountedTwice(),
        new LostAmountTyped(),
        new BiogenicEnteredAsFossil(),
        new ChargingTwice(),
        new WasteToEnergyTwice(),
        new LandfillGasNotSubtracted(),
        new FeedstockTwice(),
        new FlowOfTwoCities(),
        new StatedUncertainty(),
        new StatedLimits(),
        new BasisWithoutEffect(),
    ];

    /// <summary>Runs every check on an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="project">Its project.</param>
    /// <param name="diagnostics">Takes what is wrong, marked with the city and year.</param>
    public static void Run(Inventory inventory, Project project, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        ArgumentNullException.ThrowIfNull(diagnostics);
        for (var i = 0; i < All.Count; i++)
        {
            var check = All[i];
            if (!check.Concerns(inventory))
            {
                continue;
            }

            foreach (var finding in check.Check(inventory, project))
            {
                diagnostics.Add(finding with { City = inventory.City.Id, Year = inventory.Year });
            }
        }
    }
}
