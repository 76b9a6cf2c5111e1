using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Series;

/// <summary>What the value of a view of an inventory rests on.</summary>
internal static class InventoryBasis
{
    /// <summary>Of a reference that holds a number, or a key that says why it holds none.</summary>
    public const string Accounted = "accounted for";

    /// <summary>Of a reference that is missing or NE.</summary>
    public const string NotAccounted = "missing or NE";

    /// <summary>The facts, by kind and subject.</summary>
    public static IReadOnlyList<BasisFact> Of(Inventory inventory, SeriesView view, Project project)
    {
        var facts = new List<BasisFact> { new(BasisKind.Level, "", view.Id) };
        if (!view.IsCo2Only)
        {
            facts.Add(new(BasisKind.Gwp, "", inventory.Gwp.Name));
        }

        if (project.DeclarationOf(inventory.City.Id, inventory.Year)?.Details.GetValueOrDefault("boundary") is { } boundary)
        {
            facts.Add(new(BasisKind.Boundary, "", boundary));
        }

        facts.AddRange(inventory.Cells.Where(c => view.Counts(c.Reference)).Select(c => new BasisFact(BasisKind.Coverage, c.Reference.Id, IsAccounted(c) ? Accounted : NotAccounted)));
        var lines = inventory.Filled.Where(c => view.RestsOn(c.Reference)).SelectMany(c => c.Lines).Where(l => l.Notation is null).ToList();
        facts.AddRange(Distinct(BasisKind.Method, lines, l => [l.Method]));
        facts.AddRange(Distinct(BasisKind.FactorFamily, lines, l => l.Inputs.Select(i => i.Number).OfType<SourcedNumber>().Select(FamilyOf)));
        facts.AddRange(Distinct(BasisKind.ReferenceConditions, lines, l => ConditionOf(l.Record.Key.Unit)));
        return facts;
    }

    /// <summary>The references that a view counts and that are missing, NE, or hold a number beside an NE.</summary>
    public static IReadOnlyList<string> IncompleteOf(Inventory inventory, SeriesView view) =>
        [.. inventory.Cells.Where(c => view.Counts(c.Reference) && (c.Status == CellStatus.Partial || !IsAccounted(c))).Select(c => c.Reference.Id)];

    private static bool IsAccounted(Cell cell) => cell.HasNumber || (cell.Status == CellStatus.Key && !cell.Keys.Contains(NotationKey.NotEstimated));

    private static IEnumerable<BasisFact> Distinct(BasisKind kind, IEnumerable<Line> lines, Func<Line, IEnumerable<string>> values) => lines
        .GroupBy(l => (l.Reference.Order, Subject: $"{l.Reference.Id} {l.Record.Key.Activity}".TrimEnd())).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.Subject, StringComparer.Ordinal)
        .Select(g => new BasisFact(kind, g.Key.Subject, string.Join(" + ", g.SelectMany(values).Distinct().Order(StringComparer.Ordinal)))).Where(f => f.Value.Length > 0);

    // A statistic of another year is of the same family; one of another place, edition or kind is not (operating margin and average, region and province).
    private static string FamilyOf(SourcedNumber number) =>
        string.Join(' ', ((string[])[number.Dataset, number.Edition, number.Region == Region.World ? "" : number.Region, number.Scope2Method]).Where(p => p.Length > 0));

    private static IEnumerable<string> ConditionOf(Unit? unit) =>
        unit?.Dimension.IsGasVolume == true ? [UnitCatalogue.BaseUnit(unit.Dimension).Id] : [];
}
