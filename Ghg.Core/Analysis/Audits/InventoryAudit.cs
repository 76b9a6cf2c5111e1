using Ghg.Core.Activities;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Audits;

/// <summary>Inventories of a project as an audit sees them.</summary>
public static class InventoryAudit
{
    /// <summary>The lines of inventories. Their sums are ours, and are none that somebody states.</summary>
    /// <param name="inventories">The inventories.</param>
    /// <param name="project">Their project.</param>
    /// <returns>What an audit looks at.</returns>
    public static AuditInput Of(IReadOnlyList<Inventory> inventories, Project project)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(project);
        return new AuditInput([.. inventories.SelectMany(i => i.Lines.Where(l => l.Notation is null).Select(l => LineOf(l, i)))], [])
        {
            Places = inventories.Select(i => i.City).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Places, StringComparer.Ordinal), Editions = project.Settings.Editions,
        };
    }

    private static AuditLine LineOf(Line line, Inventory inventory)
    {
        var key = line.Record.Key;
        var hasAmount = line.Series.Count == 0 && !line.IsDerived;
        return new AuditLine
        {
            City = inventory.City.Id, Year = inventory.Year, Reference = line.Reference, Activity = key.Activity, Technology = key.Technology, Basis = key.Basis, Method = line.Method,
            Amount = hasAmount ? line.Record.Amount.Value : null, Unit = hasAmount ? key.Unit : null, Tag = string.Join('|', key.Site, key.Origin, key.Subtype, key.Factor, key.Inputs, key.DataQuality, key.FactorQuality, key.Uncertainty),
            Masses = new GasMasses(line.Masses.All.Where(m => m.Gas != Gases.Co2e)), Weighed = line.Masses.Of(Gases.Co2e), Co2e = line.Masses.Co2e(inventory.Gwp), Gwp = inventory.Gwp.Name,
            Place = line.Record.PlaceOf("amount"), PlaceOf = line.Record.PlaceOf,
        };
    }
}
