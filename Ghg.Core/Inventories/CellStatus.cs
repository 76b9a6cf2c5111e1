namespace Ghg.Core.Inventories;

/// <summary>What a cell holds. A blank, a zero and a notation key are three different things.</summary>
public enum CellStatus
{
    /// <summary>Nothing was said about it.</summary>
    Missing,

    /// <summary>Notation keys alone.</summary>
    Key,

    /// <summary>A number, and all of its lines hold one or say why not without NE.</summary>
    Reported,

    /// <summary>A number, while a line of it is NE.</summary>
    Partial,
}
