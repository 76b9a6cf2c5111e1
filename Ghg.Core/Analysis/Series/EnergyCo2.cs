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
    public static SeriesReading Of(Inventory inventory, Project project) => Account(inventory, project, out var why) is { } account
        ? new(Sum([.. account.Fuel.Select(l => l.Masses.Of(GasFamily.Co2) ?? 0), .. account.Imports.Select(i => i.Weight * Co2Of(i.Lines))]))
        : new(null, why);

    /// <summary>What the energy CO2 of an inventory is made of; null, and why, where it is not known.</summary>
    public static EnergyCo2Account? Account(Inventory inventory, Project project, out Text? why)
    {
        var fuel = LinesOf(inventory, Counts, l => l.Method is not (Incineration.Id or UreaCatalyst.Id));
        why = fuel.FirstOrDefault(l => l.Masses.Of(GasFamily.Unspecified) is not null) is { } unknown ? SeriesTexts.GasesOfReferenceUnknown.With(unknown.Reference.Id) : null;
        var imports = new List<EnergyImport>();
        for (var i = 0; i < Imports.Length && why is null; i++)
        {
            var (_, indicator, name, carries) = Imports[i];
            if (ImportOf(inventory, project.IndicatorOf(inventory.City.Id, inventory.Year, indicator), indicator, name, carries, out why) is { } import)
            {
                imports.Add(import);
            }
        }

        why ??= fuel.Exists(l => l.Masses.Of(GasFamily.Co2) is not null) ? null : SeriesTexts.NoFuel;
        return why is null ? new EnergyCo2Account(fuel, imports) : null;
    }

    /// <summary>The CO2 of net imported electricity and heat in kilograms, each under an id of its own; null, and why, where it is not known.</summary>
    public static IEnumerable<(string Id, SeriesReading Reading)> ImportsOf(Inventory inventory, Project project)
    {
        foreach (var (id, indicator, name, carries) in Imports)
        {
            var import = ImportOf(inventory, project.IndicatorOf(inventory.City.Id, inventory.Year, indicator), indicator, name, carries, out var why);
            yield return (id, why is not null ? new(null, why) : new(import is null ? 0 : import.Weight * Co2Of(import.Lines)));
        }
    }

    /// <summary>The energy of a row's amount in joules.</summary>
    public static double EnergyOf(Line line) => line.Record.Amount.Value * line.Record.Key.Unit!.ToBase;

    // Nothing imported and nothing to say: null without a reason.
    private static EnergyImport? ImportOf(Inventory inventory, Indicator? stated, string indicator, Text name, Func<Line, bool> carries, out Text? why)
    {
        why = null;
        var used = LinesOf(inventory, r => r.Scope == 2, carries);
        if (stated is null)
        {
            // Every city uses electricity: where none is entered it is missing. Many use no heat of a network.
            if ((used.Count > 0 || indicator == ElectricityImport) && !(used.Count > 0 && SuppliesNone(inventory)))
            {
                why = SeriesTexts.ImportUnknown.With(name, indicator);
            }

            return used.Count == 0 || why is not null ? null : new EnergyImport(null, 1, [.. used, .. LinesOf(inventory, r => r.Scope == 3, l => IsLoss(l) && carries(l))]);
        }

        if (stated.Unit?.Dimension != Dimension.Energy)
        {
            why = SeriesTexts.ImportNoEnergy.With(indicator, stated.UnitText);
            return null;
        }

        if (stated.Value == 0)
        {
            return null;
        }

        var metered = used.Where(l => l.Record.Key.Unit?.Dimension == Dimension.Energy).ToList();
        var energy = Sum(metered.Select(EnergyOf));
        why = energy > 0 ? null : SeriesTexts.NoFactorOfImport.With(name);
        return why is null ? new EnergyImport(stated, stated.Value * stated.Unit.ToBase / energy, metered) : null;
    }

    private static bool SuppliesNone(Inventory inventory) =>
        inventory.Filled.FirstOrDefault(c => c.Reference.Id == "I.4.4") is { Status: CellStatus.Key } cell && cell.Keys.All(k => k == NotationKey.NotOccurring);

    // Losses in the networks are bought as well. Fuel of journeys beyond the boundary, also under II.x.3, is no supplied energy.
    private static bool IsLoss(Line line) => line.Reference.Scope == 3 && (line.IsDerived || line.Method == NetworkLosses.Id);

    private static List<Line> LinesOf(Inventory inventory, Func<GpcReference, bool> where, Func<Line, bool> which) =>
        [.. inventory.Filled.Where(c => where(c.Reference)).SelectMany(c => c.Lines).Where(l => l.Notation is null && which(l))];

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
