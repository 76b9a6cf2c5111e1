using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Decomposition;

/// <summary>
/// The sub-sectors of I and II that use energy, as sectors of a decomposition. Sub-sectors of which one includes what another holds (IE) in some of the
/// inventories and not in others are one sector in all of them, since their split is not the same.
/// </summary>
internal sealed class EnergySectors
{
    private const int LastOfEnergy = 6;

    private readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal);

    public EnergySectors(IReadOnlyList<CityYear> inventories, IReadOnlyCollection<GpcReference> kept)
    {
        var links = inventories.SelectMany(i => LinksOf(i, kept).Select(l => (Link: l, Of: i))).GroupBy(l => l.Link).Where(g => g.Select(l => l.Of).Distinct().Count() < inventories.Count);
        foreach (var (from, to) in links.Select(g => g.Key))
        {
            Join(from, to);
        }
    }

    /// <summary>Whether a reference is of energy that is used: fuel and supplied energy, not losses, fugitive emissions or what goes to the grid.</summary>
    public static bool UsesEnergy(GpcReference reference) =>
        reference.Scope <= 2 && reference.Id != "I.4.4"
        && (reference.Sector == Sector.Transportation || (reference.Sector == Sector.StationaryEnergy && reference.SubSector.Number <= LastOfEnergy));

    /// <summary>The sector of a sub-sector: its id, or the ids of those that are one with it.</summary>
    public string SectorOf(SubSector subSector)
    {
        var head = HeadOf(subSector.Id);
        return string.Join('+', GpcReferences.SubSectors.Where(s => HeadOf(s.Id) == head).Select(s => s.Id));
    }

    /// <summary>The name under which emissions that no energy drives are carried along.</summary>
    public static string CarriedAs(GpcReference reference) => reference.Sector switch
    {
        Sector.StationaryEnergy or Sector.Transportation when reference.Scope == 3 => $"{GpcReferences.NumeralOf(reference.Sector)}.*.3",
        Sector.StationaryEnergy or Sector.Transportation => reference.Id,
        _ => GpcReferences.NumeralOf(reference.Sector),
    };

    private static IEnumerable<(string From, string To)> LinksOf(CityYear inventory, IReadOnlyCollection<GpcReference> kept) =>
        inventory.Inventory.Lines.Where(l => l.Notation == NotationKey.IncludedElsewhere && kept.Contains(l.Reference) && UsesEnergy(l.Reference))
            .SelectMany(l => l.IncludedIn.Where(t => UsesEnergy(t) && kept.Contains(t)).Select(t => (l.Reference.SubSector.Id, t.SubSector.Id)));

    private string HeadOf(string id)
    {
        while (_heads.TryGetValue(id, out var up) && up != id)
        {
            id = up;
        }

        return id;
    }

    private void Join(string one, string other)
    {
        var (a, b) = (HeadOf(one), HeadOf(other));
        if (a != b)
        {
            _heads[a] = b;
        }
    }
}
