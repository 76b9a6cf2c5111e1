using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Methods.Transport;
using Ghg.Core.Methods.Waste;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Series;

/// <summary>
/// CO2 of energy as Chinese targets count it: fossil CO2 of all fuel burnt in the city, power and heat plants included, and of net imported electricity and
/// heat. Fuel is CO2 of I.1.1 to I.6.1, I.4.4 and II.1.1 to II.5.1 without the burning of waste. What is imported is the indicator
/// <c>electricity-net-import</c> (<c>heat-net-import</c>) times the city's own x.2 factor; without the indicator it is all that is used and lost on the
/// way if I.4.4 says that the city supplies none (NO), and else it is not known.
/// </summary>
/// <remarks>Provincial Guidelines (2011, trial), energy; net import what the energy balance enters as moved in less moved out.</remarks>
internal static class EnergyCo2
{
    public const string Id = "CO2-ENERGY-CN";

    private const string ElectricityImport = "electricity-net-import";

    private static readonly string[] HeatCarriers = ["heat", "steam"];

    private static readonly (string Id, string Indicator, Text Name, Func<Line, bool> Carries)[] Imports =
    [
        // What electric vehicles take is entered under the vehicle: all of x.2 that is neither heat nor cold is electricity.
        ("electricity-import", ElectricityImport, SeriesTexts.Electricity, l => !HeatCarriers.Contains(l.Record.Key.Activity) && l.Record.Key.Activity != "cooling"),
        ("heat-import", "heat-net-import", SeriesTexts.Heat, l => HeatCarriers.Contains(l.Record.Key.Activity)),
    ];

    /// <summary>Whether a value rests on a reference: fuel, or the supplied energy that an import takes its factor from.</summary>
    public static bool RestsOn(GpcReference reference) => Counts(reference) || (reference.Scope == 2);

    /// <summary>Whether fuel under a reference counts.</summary>
    public static bool Counts(GpcReference reference) =>
        reference.Scope == 1 && (reference.Sector == Sector.Transportation || (reference.Sector == Sector.StationaryEnergy && reference.SubSector.Number <= 6));

    /// <summary>The energy CO2 of an inventory in kilograms.</summary>
    public static SeriesReading Of(Inventory inventory, Project project)
    {
        var lines = inventory.Filled.Where(c => Counts(c.Reference)).SelectMany(c => c.Lines).Where(l => l.Method is not (Incineration.Id or UreaCatalyst.Id)).ToList();
        if (lines.FirstOrDefault(l => l.Masses.Of(GasFamily.Unspecified) is not null) is { } unknown)
        {
            return new(null, SeriesTexts.GasesOfReferenceUnknown.With(unknown.Reference.Id));
        }

        var (sum, any) = (new CompensatedSum(), false);
        foreach (var mass in lines.Select(l => l.Masses.Of(GasFamily.Co2)).OfType<double>())
        {
            sum.Add(mass);
            any = true;
        }

        foreach (var (_, import) in ImportsOf(inventory, project))
        {
            if (import.Value is not { } mass)
            {
                return import;
            }

            sum.Add(mass);
        }

        return any ? new(sum.Value) : new(null, SeriesTexts.NoFuel);
    }

    /// <summary>The CO2 of net imported electricity and heat in kilograms, each under a name of its own.</summary>
    public static IEnumerable<(string Id, SeriesReading Reading)> ImportsOf(Inventory inventory, Project project) =>
        Imports.Select(i => (i.Id, ImportOf(inventory, project.IndicatorOf(inventory.City.Id, inventory.Year, i.Indicator), i.Indicator, i.Name, i.Carries)));

    private static SeriesReading ImportOf(Inventory inventory, Indicator? stated, string indicator, Text name, Func<Line, bool> carries)
    {
        var used = LinesOf(inventory, l => l.Reference.Scope == 2 && carries(l));
        if (stated is null)
        {
            // Every city uses electricity: where none is entered it is missing. Many use no heat of a network.
            return used.Count == 0 && indicator != ElectricityImport ? new(0)
                : used.Count > 0 && SuppliesNone(inventory) ? new(Co2Of(used.Concat(LinesOf(inventory, l => IsLoss(l) && carries(l)))))
                : new(null, SeriesTexts.ImportUnknown.With(name, indicator));
        }

        if (stated.Unit?.Dimension != Dimension.Energy)
        {
            return new(null, SeriesTexts.ImportNoEnergy.With(indicator, stated.UnitText));
        }

        var metered = used.Where(l => l.Record.Key.Unit?.Dimension == Dimension.Energy).ToList();
        var energy = Sum(metered.Select(l => l.Record.Amount.Value * l.Record.Key.Unit!.ToBase));
        return stated.Value == 0 ? new(0)
            : energy > 0 ? new(stated.Value * stated.Unit.ToBase * Co2Of(metered) / energy)
            : new(null, SeriesTexts.NoFactorOfImport.With(name));
    }

    private static bool SuppliesNone(Inventory inventory) =>
        inventory.Filled.FirstOrDefault(c => c.Reference.Id == "I.4.4") is { Status: CellStatus.Key } cell && cell.Keys.All(k => k == NotationKey.NotOccurring);

    // Losses in the networks are bought as well. Fuel of journeys beyond the boundary, also under II.x.3, is no supplied energy.
    private static bool IsLoss(Line line) => line.Reference.Scope == 3 && (line.IsDerived || line.Method == NetworkLosses.Id);

    private static List<Line> LinesOf(Inventory inventory, Func<Line, bool> which) =>
        [.. inventory.Filled.SelectMany(c => c.Lines).Where(l => l.Notation is null && which(l))];

    private static double Co2Of(IEnumerable<Line> lines) => Sum(lines.Select(l => l.Masses.Of(GasFamily.Co2) ?? 0));

    private static double Sum(IEnumerable<double> terms)
    {
        var sum = new CompensatedSum();
        foreach (var term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
