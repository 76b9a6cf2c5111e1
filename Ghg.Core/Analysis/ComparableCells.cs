using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis;

/// <summary>
/// The references of a level that several inventories hold alike. One that is whole here and partial, not estimated or missing there would make a change or a
/// difference that is none: it is left out of all of them, and said.
/// </summary>
internal sealed class ComparableCells
{
    public ComparableCells(IReadOnlyList<CityYear> inventories, ReportingLevel level, DiagnosticBag diagnostics)
    {
        var kept = new List<GpcReference>();
        var left = new List<GpcReference>();
        foreach (var reference in GpcReferences.All.Where(r => r.CountsIn(level)))
        {
            var states = inventories.Select(i => StateOf(i.Inventory[reference])).Distinct().ToList();
            (states.Count == 1 ? kept : left).Add(reference);
        }

        (Kept, Whole, LeftOut) = (kept, [.. kept.Where(r => inventories.All(i => IsWhole(i.Inventory[r])))], left);
        foreach (var inventory in inventories)
        {
            var lacking = left.Where(r => !IsWhole(inventory.Inventory[r])).ToList();
            if (lacking.Count > 0)
            {
                diagnostics.Add(new Diagnostic(Rules.CellsNotAlike, PlaceOf(inventory, lacking), inventory.City, inventory.Year, UnitTexts.List(lacking.Select(r => r.Id)))
                {
                    City = inventory.City,
                    Year = inventory.Year,
                });
            }
        }
    }

    /// <summary>The references that all hold alike.</summary>
    public IReadOnlyList<GpcReference> Kept { get; }

    /// <summary>Those of them that all hold whole.</summary>
    public IReadOnlyList<GpcReference> Whole { get; }

    /// <summary>Those that some hold and others do not.</summary>
    public IReadOnlyList<GpcReference> LeftOut { get; }

    /// <summary>Whether a cell says all of its emissions: a number without NE beside it, or NO or IE.</summary>
    public static bool IsWhole(Cell cell) => StateOf(cell) == State.Whole;

    // Where somebody said that it is not estimated; else where the inventory is declared.
    private static Place? PlaceOf(CityYear inventory, List<GpcReference> lacking) =>
        lacking.SelectMany(r => inventory.Inventory[r].Lines).FirstOrDefault(l => l.Notation is not null)?.Record.PlaceOf("notation_key") ?? inventory.Place;

    private static State StateOf(Cell cell) => cell.Status switch
    {
        CellStatus.Reported => State.Whole,
        CellStatus.Partial => State.Partial,
        CellStatus.Key when cell.Keys.All(k => k is NotationKey.NotOccurring or NotationKey.IncludedElsewhere) => State.Whole,
        _ => State.Absent,
    };

    private enum State
    {
        Absent,
        Partial,
        Whole,
    }
}
