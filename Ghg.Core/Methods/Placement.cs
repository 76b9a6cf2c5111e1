using Ghg.Core.Activities;
using Ghg.Core.Gpc;

namespace Ghg.Core.Methods;

/// <summary>
/// Which reference the lines of a row stand under. What is wasted is placed by where it was made and where it is treated: x.1 made and treated inside,
/// x.2 made inside and treated outside, x.3 made outside and treated inside. GPC v1.1, chapter 8.
/// </summary>
internal static class Placement
{
    /// <summary>The origin of waste that others made.</summary>
    public const string Import = "import";

    private const string Own = "own";

    /// <summary>The reference of a method's line: the row's, or the one of its sub-sector that the method, the site and the origin decide; null if there is none.</summary>
    public static GpcReference? Of(MethodInfo info, ActivityKey key, Site? site)
    {
        if (key.Reference is { } stated)
        {
            return info.References.Narrowness(stated) >= 0 ? stated : info.Rows?.Narrowness(stated) >= 0 ? GpcReferences.All.FirstOrDefault(r => info.References.Narrowness(r) >= 0) : null;
        }

        var part = key.SubSector.Sector == Sector.Waste ? PartOf(key, site) : info.Part;
        return PartOf(key.SubSector, part) is { } reference && info.References.Narrowness(reference) >= 0 ? reference : null;
    }

    /// <summary>The reference of a sub-sector and its last number; of a sub-sector that is one reference, that one.</summary>
    public static GpcReference? PartOf(SubSector subSector, int part) =>
        GpcReferences.TryParse($"{subSector.Id}.{part}", out var reference) || GpcReferences.TryParse(subSector.Id, out reference) ? reference : null;

    /// <summary>Whether site or origin say something else than the reference that a row of waste states.</summary>
    public static bool Contradicts(ActivityKey key, Site? site) => key.Reference is { Sector: Sector.Waste } stated && stated.Parts[^1] switch
    {
        "1" => key.Origin == Import || site is { Inside: false },
        "2" => key.Origin == Import || site is { Inside: true },
        _ => key.Origin == Own || site is { Inside: false },
    };

    /// <summary>Whether a row is about waste of others that others treat, which is no part of the city's inventory.</summary>
    public static bool IsOfOthers(ActivityKey key, Site? site) => key.SubSector.Sector == Sector.Waste && key.Origin == Import && site is { Inside: false };

    private static int PartOf(ActivityKey key, Site? site) => key.Origin == Import ? 3 : site is { Inside: false } ? 2 : 1;
}
