using Ghg.Core.Gpc;

namespace Ghg.Core.Inventories;

/// <summary>How many of a level's references hold what. A level is complete when none is missing, partial or NE.</summary>
/// <param name="Required">References that the level counts.</param>
/// <param name="Reported">With a number, and no NE beside it.</param>
/// <param name="Partial">With a number, and an NE beside it.</param>
/// <param name="NotEstimated">NE alone or with other keys.</param>
/// <param name="OtherKeys">NO, IE or C.</param>
/// <param name="Missing">Nothing said.</param>
public sealed record Completeness(int Required, int Reported, int Partial, int NotEstimated, int OtherKeys, int Missing)
{
    /// <summary>Whether the level's total is whole.</summary>
    public bool IsComplete => Missing == 0 && Partial == 0 && NotEstimated == 0;

    internal static Completeness Of(IEnumerable<Cell> cells)
    {
        var all = cells.ToList();
        var estimated = all.Count(c => c.Status == CellStatus.Key && c.Keys.Contains(NotationKey.NotEstimated));
        return new Completeness(
            all.Count, all.Count(c => c.Status == CellStatus.Reported), all.Count(c => c.Status == CellStatus.Partial), estimated,
            all.Count(c => c.Status == CellStatus.Key) - estimated, all.Count(c => c.Status == CellStatus.Missing));
    }
}
