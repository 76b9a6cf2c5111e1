using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Units;

namespace Ghg.Core.Checks;

/// <summary>
/// Coal and oil are weighed, not metered in kilowatt-hours. An amount of a solid or liquid fuel in a unit of electricity is mostly the electricity of the
/// next row, or a unit in the wrong row.
/// </summary>
internal sealed class FuelInElectricityUnits : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Lines.Exists(l => l.Record.Key.Unit is { } unit && IsOfElectricity(unit));

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from line in inventory.Lines
        let unit = line.Record.Key.Unit
        where unit is not null && IsOfElectricity(unit)
        let fuel = project.Catalogue.Registry.Activity(line.Record.Key.Activity)
        where fuel?.State is "solid" or "liquid"
        select new Diagnostic(Rules.FuelInElectricityUnits, line.Record.PlaceOf("unit"), fuel.NameAndId, unit.Id);

    // Wh, kWh, MWh, GWh, TWh, and any of them after a Chinese numeral.
    private static bool IsOfElectricity(Unit unit) => unit.Dimension == Dimension.Energy && unit.Id.EndsWith("Wh", StringComparison.Ordinal);
}
