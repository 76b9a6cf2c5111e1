using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>One of the 54 references of the GPC: the cell of an inventory that emissions are reported in (GPC v1.1, chapter 4).</summary>
public sealed record GpcReference
{
    internal GpcReference(string id, SubSector subSector, int scope, LevelCode code, Text part, int order)
    {
        (Id, SubSector, Scope, Code, Part, Order) = (id, subSector, scope, code, part, order);
        Territorial = scope == 1 || code == LevelCode.Territorial;
    }

    /// <summary>The reference number, such as <c>I.1.2</c>.</summary>
    public string Id { get; }

    /// <summary>The sub-sector.</summary>
    public SubSector SubSector { get; }

    /// <summary>The sector.</summary>
    public Sector Sector => SubSector.Sector;

    /// <summary>1 inside the boundary, 2 grid-supplied energy, 3 outside.</summary>
    public int Scope { get; }

    /// <summary>Whether the territorial total counts it.</summary>
    public bool Territorial { get; }

    /// <summary>What of the sub-sector it holds, such as fuel combustion.</summary>
    public Text Part { get; }

    /// <summary>Its place in the reporting order, from 0.</summary>
    public int Order { get; }

    internal LevelCode Code { get; }

    /// <summary>The sub-sector's name and the part.</summary>
    public Text Name => new($"{SubSector.Name.English}: {Part.English}", $"{SubSector.Name.Chinese}：{Part.Chinese}");

    /// <summary>Whether a total counts this reference.</summary>
    /// <param name="level">The total.</param>
    /// <returns>True if the reference is one of its terms.</returns>
    public bool CountsIn(ReportingLevel level) => level switch
    {
        ReportingLevel.Basic => Code == LevelCode.Basic,
        ReportingLevel.BasicPlus => Code is LevelCode.Basic or LevelCode.BasicPlus,
        ReportingLevel.BasicPlusS3 => Code is LevelCode.Basic or LevelCode.BasicPlus or LevelCode.Other,
        _ => Territorial,
    };

    /// <summary>Whether it is the same reference.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns>True if the ids agree.</returns>
    public bool Equals(GpcReference? other) => other is not null && Order == other.Order;

    /// <summary>Of its place in the order.</summary>
    /// <returns>A hash.</returns>
    public override int GetHashCode() => Order;

    /// <summary>The reference number.</summary>
    /// <returns>Its id.</returns>
    public override string ToString() => Id;
}
