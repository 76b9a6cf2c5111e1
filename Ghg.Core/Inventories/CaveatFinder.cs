using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Inventories;

/// <summary>Computes what a reader must know of an inventory. Each finder looks at one thing.</summary>
internal static class CaveatFinder
{
    private static readonly Func<Inventory, Project, Caveat?>[] Finders =
    [
        Gwp, Incomplete, GasesUnknown, GasesNotEstimated, Fallbacks, WorldwideDefaults, Assumptions, MixedSources, MixedEditions, DerivedGases, OldGridFactors, Proxies, LowQuality, CoalEquivalent, SecondaryFactors, FactorNotes, SuppliedToGrid, EnergyFromWaste, Biogenic,
    ];

    /// <summary>The caveats, the most general first.</summary>
    public static IReadOnlyList<Caveat> Of(Inventory inventory, Project project) => [.. Finders.Select(f => f(inventory, project)).OfType<Caveat>()];

    private static Caveat Gwp(Inventory inventory, Project project) => new(
        "gwp", CaveatTexts.Gwp.With(inventory.Gwp.Name, inventory.Gwp.Of(Gases.Ch4) ?? 0, inventory.Gwp.Of(Gases.Ch4Fossil) ?? 0, inventory.Gwp.Of(Gases.N2o) ?? 0));

    private static Caveat? Incomplete(Inventory inventory, Project project)
    {
        var completeness = inventory.CompletenessOf(inventory.Level);
        if (completeness.IsComplete)
        {
            return null;
        }

        var cells = inventory.Cells.Where(c => c.Reference.CountsIn(inventory.Level)).ToList();
        var gaps = ((Text Name, IEnumerable<Cell> Cells)[])
        [
            (CaveatTexts.MissingCells, cells.Where(c => c.Status == CellStatus.Missing)),
            (CaveatTexts.NotEstimatedCells, cells.Where(c => c.Status == CellStatus.Key && c.Keys.Contains(NotationKey.NotEstimated))),
            (CaveatTexts.PartialCells, cells.Where(c => c.Status == CellStatus.Partial)),
        ];
        var said = gaps.Where(g => g.Cells.Any()).Select(g => g.Name.With(g.Cells.Count(), List(g.Cells.Select(c => c.Reference.Id)))).ToList();
        return new Caveat("incomplete", CaveatTexts.Incomplete.With(
            inventory.Level.Name(), completeness.Required, new Text(string.Join("; ", said.Select(t => t.English)), string.Join("；", said.Select(t => t.Chinese)))));
    }

    private static Caveat? GasesUnknown(Inventory inventory, Project project)
    {
        var cells = inventory.Cells.Where(c => c.Masses.Of(Gases.Co2e) is not null).ToList();
        return cells.Count == 0 ? null : new Caveat("gases-unknown", CaveatTexts.GasesUnknown.With(List(cells.Select(c => c.Reference.Id))));
    }

    private static Caveat? GasesNotEstimated(Inventory inventory, Project project)
    {
        var gases = Lines(inventory).SelectMany(l => l.NotEstimatedGases.Select(g => (Gas: g, l.Reference))).GroupBy(g => g.Gas).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return gases.Count == 0 ? null : new Caveat("gases-not-estimated", CaveatTexts.GasesNotEstimated.With(
            string.Join("; ", gases.Select(g => $"{Gases.Get(g.Key).Letters}: {List(g.Select(x => x.Reference.Id).Distinct())}"))));
    }

    private static Caveat? Fallbacks(Inventory inventory, Project project)
    {
        var numbered = Lines(inventory).Where(l => l.Notation is null).ToList();
        var fallen = numbered.Where(l => l.Fallbacks.Count > 0).ToList();
        var said = fallen.SelectMany(l => l.Fallbacks).Distinct().OrderBy(t => t.English, StringComparer.Ordinal).ToList();
        return fallen.Count == 0 ? null : new Caveat("fallbacks", CaveatTexts.Fallbacks.With(fallen.Count, numbered.Count, Join(said)));
    }

    private static Caveat? WorldwideDefaults(Inventory inventory, Project project)
    {
        var numbered = Lines(inventory).Where(l => l.Notation is null).ToList();
        var defaults = numbered.Select(l => l.Inputs.Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Region == Region.World).Select(n => n.Dataset).ToList()).Where(d => d.Count > 0).ToList();
        var datasets = defaults.SelectMany(d => d).Distinct().Order(StringComparer.Ordinal);
        return defaults.Count == 0 ? null : new Caveat("worldwide-defaults", CaveatTexts.WorldwideDefaults.With(defaults.Count, numbered.Count, List(datasets)));
    }

    private static Caveat? Assumptions(Inventory inventory, Project project)
    {
        var notes = Lines(inventory).SelectMany(l => l.Notes).Distinct().OrderBy(t => t.English, StringComparer.Ordinal).ToList();
        return notes.Count == 0 ? null : new Caveat("assumptions", CaveatTexts.Assumptions.With(Join(notes)));
    }

    private static Caveat? MixedSources(Inventory inventory, Project project)
    {
        var mixed = Lines(inventory).Select(l => (l.Reference, Sets: l.Inputs.Select(i => i.Number?.Dataset).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList()))
            .Where(l => l.Sets.Count > 1).GroupBy(l => string.Join(" + ", l.Sets)).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return mixed.Count == 0 ? null : new Caveat("mixed-sources", CaveatTexts.MixedSources.With(string.Join("; ", mixed.Select(g => $"{g.Key} ({List(g.Select(l => l.Reference.Id).Distinct())})"))));
    }

    // Both editions of the guidelines, or two of one dataset, may be right side by side; a reader who compares with another inventory must know.
    private static Caveat? MixedEditions(Inventory inventory, Project project)
    {
        var numbers = Lines(inventory).SelectMany(l => l.Inputs).Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Place is null).ToList();
        var mixed = numbers.Where(n => n.Edition.Length > 0).GroupBy(n => n.Dataset.Split('-')[0], n => n.Edition).Where(g => g.Distinct().Count() > 1).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {List(g.Distinct().Order(StringComparer.Ordinal))}").ToList();
        return mixed.Count == 0 ? null : new Caveat("mixed-editions", CaveatTexts.MixedEditions.With(string.Join("; ", mixed)));
    }

    // The split of a line into gases is derived where its methane or nitrous oxide is of another publisher than its carbon dioxide: the latter may know the
    // fuel, the former only its kind; or where a publisher gave a gas as CO2e, so that its mass is that divided by a GWP.
    private static Caveat? DerivedGases(Inventory inventory, Project project)
    {
        var said = Lines(inventory).SelectMany(l => FactorsOf(l).Where(f => f.PublishedGwp.Length > 0 && f.Quantity != Gases.Co2e).Select(f => (l.Reference, Text: CaveatTexts.GasOfCo2e.With(Letters(f), f.Dataset, f.PublishedGwp)))
                .Concat(FactorsOf(l).Where(f => f.Quantity is Gases.Ch4 or Gases.Ch4Fossil or Gases.N2o && OfCo2(l) is { } co2 && co2.Dataset != f.Dataset)
                    .Select(f => (l.Reference, Text: CaveatTexts.GasOfOther.With(Letters(f), f.Dataset, OfCo2(l)!.Dataset)))))
            .GroupBy(s => s.Text).OrderBy(g => g.Key.English, StringComparer.Ordinal).Select(g => CaveatTexts.GasesIn.With(g.Key, List(g.Select(s => s.Reference.Id).Distinct()))).ToList();
        return said.Count == 0 ? null : new Caveat("derived-gases", CaveatTexts.DerivedGases.With(Join(said)));

        static IEnumerable<SourcedNumber> FactorsOf(Line line) => line.Inputs.Select(i => i.Number).OfType<SourcedNumber>().Where(n => Gases.TryParse(n.Quantity, out _));

        static SourcedNumber? OfCo2(Line line) => line.Inputs.Select(i => i.Number).OfType<SourcedNumber>().FirstOrDefault(n => n.Quantity is Gases.Co2 or "carbon-content");

        static string Letters(SourcedNumber factor) => Gases.Get(factor.Quantity).Letters;
    }

    // What was scaled or taken from elsewhere says so in its source, or nowhere; the words are quoted, so that a reader judges.
    private static Caveat? Proxies(Inventory inventory, Project project)
    {
        var numbered = Lines(inventory).Where(l => l.Notation is null).ToList();
        var lines = numbered.Select(l => (l.Reference, Sources: l.Record.Sources.Concat(l.Inputs.Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Place is not null).Select(n => n.Source)).Where(ProxyWords.Are).Distinct().ToList()))
            .Where(l => l.Sources.Count > 0).ToList();
        var said = lines.SelectMany(l => l.Sources.Select(s => (l.Reference, Source: s))).GroupBy(l => l.Source).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => CaveatTexts.ProxyOf.With(g.Key.Trim(), List(g.Select(l => l.Reference.Id).Distinct()))).ToList();
        return lines.Count == 0 ? null : new Caveat("proxies", CaveatTexts.Proxies.With(lines.Count, numbered.Count, Join(said)));
    }

    private static Caveat? OldGridFactors(Inventory inventory, Project project)
    {
        var old = Lines(inventory).SelectMany(l => l.Inputs.Select(i => (l.Reference, i.Number))).Where(x => x.Number is { Subject: Activity.Electricity, Quantity: Gases.Co2, YearTo: { } to } && to < inventory.Year)
            .GroupBy(x => x.Number!.YearTo!.Value).OrderBy(g => g.Key).ToList();
        return old.Count == 0 ? null : new Caveat("old-grid-factors", CaveatTexts.OldGridFactors.With(
            inventory.Year, string.Join("; ", old.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({List(g.Select(x => x.Reference.Id).Distinct())})")))));
    }

    private static Caveat? LowQuality(Inventory inventory, Project project)
    {
        var numbered = Lines(inventory).Where(l => l.Notation is null).ToList();
        var low = numbered.Where(l => l.Record.Key.DataQuality == "L").ToList();
        return low.Count == 0 ? null : new Caveat("low-quality", CaveatTexts.LowQuality.With(low.Count, numbered.Count, List(low.Select(l => l.Reference.Id).Distinct())));
    }

    private static Caveat? CoalEquivalent(Inventory inventory, Project project)
    {
        var lines = Lines(inventory).Where(l => l.Notation is null && Units.CoalEquivalentUnits.Contains(l.Record.Key.Unit) && l.Record.Key.Activity != Activity.Electricity).ToList();
        return lines.Count == 0 ? null : new Caveat("coal-equivalent", CaveatTexts.CoalEquivalent.With(List(lines.Select(l => l.Reference.Id).Distinct())));
    }

    private static Caveat? SecondaryFactors(Inventory inventory, Project project)
    {
        var names = Lines(inventory).SelectMany(l => l.Inputs).Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Confidence == "secondary").Select(n => n.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : new Caveat("secondary-factors", CaveatTexts.SecondaryFactors.With(names.Count, List(names)));
    }

    private static Caveat? FactorNotes(Inventory inventory, Project project)
    {
        var notes = Lines(inventory).SelectMany(l => l.Inputs).Select(i => i.Number).OfType<SourcedNumber>()
            .Where(n => n.Note.Length > 0 && n.Quantity == Gases.Co2 && project.Catalogue.Registry.Activity(n.Subject)?.Group == Activity.Carrier)
            .Select(n => $"{n.Name}: {n.Note.TrimEnd('.')}").Distinct().Order(StringComparer.Ordinal).ToList();
        return notes.Count == 0 ? null : new Caveat("factor-notes", CaveatTexts.FactorNotes.With(string.Join("; ", notes)));
    }

    private static Caveat? SuppliedToGrid(Inventory inventory, Project project) =>
        inventory.Cells.Any(c => c.Reference.Id == "I.4.4" && c.HasNumber) ? new Caveat("supplied-to-grid", CaveatTexts.SuppliedToGrid) : null;

    // Energy from waste is reported where the energy goes; the share of it is a memo there (GPC v1.1, chapter 8).
    private static Caveat? EnergyFromWaste(Inventory inventory, Project project)
    {
        var lines = Lines(inventory).Where(l => l.Reference.Sector == Sector.StationaryEnergy && l.Record.Key.Activity.Contains("waste", StringComparison.Ordinal) && l.Masses.Co2e(inventory.Gwp) is not null
            && !l.Record.Key.Activity.StartsWith("wood", StringComparison.Ordinal)).ToList();
        return lines.Count == 0 ? null : new Caveat("energy-from-waste", CaveatTexts.EnergyFromWaste.With(
            Tonnes(lines.Select(l => l.Masses.Co2e(inventory.Gwp)!.Value)), List(lines.Select(l => l.Reference.Id).Distinct())));
    }

    private static Caveat? Biogenic(Inventory inventory, Project project)
    {
        var cells = inventory.Cells.Where(c => c.Masses.Of(Gases.Co2Biogenic) is not null).ToList();
        return cells.Count == 0 ? null : new Caveat("biogenic", CaveatTexts.Biogenic.With(Tonnes(cells.Select(c => c.Masses.Of(Gases.Co2Biogenic)!.Value)), List(cells.Select(c => c.Reference.Id))));
    }

    private static IEnumerable<Line> Lines(Inventory inventory) => inventory.Cells.SelectMany(c => c.Lines);

    private static string Tonnes(IEnumerable<double> kilograms)
    {
        var sum = new Numerics.CompensatedSum();
        foreach (var term in kilograms)
        {
            sum.Add(term / 1000);
        }

        return Math.Round(sum.Value, MidpointRounding.ToEven).ToString("#,0", CultureInfo.InvariantCulture);
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static Text Join(List<Text> texts)
    {
        const int Most = 3;
        var more = texts.Count > Most ? CaveatTexts.More.With(texts.Count - Most) : new Text("", "");
        return new Text(string.Join("; ", texts.Take(Most).Select(t => t.English)) + more.English, string.Join("；", texts.Take(Most).Select(t => t.Chinese)) + more.Chinese);
    }
}
