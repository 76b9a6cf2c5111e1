using System.Globalization;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Inventories in the form of a view: one in full, several as a table of their main parts; all parts for programs.</summary>
public static class ViewReport
{
    private const double Kilo = 1000;

    /// <summary>The report.</summary>
    /// <param name="readings">The inventories in one view.</param>
    /// <returns>A document and a table.</returns>
    public static AnalysisReport Of(IReadOnlyList<ViewReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new AnalysisReport(language => readings is [var only] ? One(only, language) : Many(readings, language), Table(readings));
    }

    private static Document One(ViewReading reading, Language language)
    {
        var inventory = reading.Inventory;
        var rows = Rows(reading, PlaceKind.Total).Select(p => (IReadOnlyList<string>)
        [
            new string('\u00A0', 2 * p.Place.Depth) + p.Place.Name.In(language), Figures.Tonnes(p.Co2e), Share(p.Co2e, reading.Total),
        ]).ToList();
        rows.Add([ReportTexts.Total.In(language), Figures.Tonnes(reading.Total), Share(reading.Total, reading.Total)]);
        return new Document(
        [
            new Heading(1, ViewTexts.Title.With(inventory.City.Name, inventory.Year.ToString(CultureInfo.InvariantCulture), reading.View.Name).In(language)),
            new Paragraph(string.Join(language == Language.Chinese ? "" : " ", Sentences(reading).Select(s => s.In(language)))),
            new Grid(
                [new("place", ViewTexts.Part.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("share", ReportTexts.Share.In(language), true)], rows, TotalRows: 1),
            new Paragraph(ViewTexts.InSet.With(reading.Gwp.Name).In(language)),
            .. Beside(reading, language),
            .. Outside(reading, language),
            .. Notes(reading, language),
        ]);
    }

    // Names of parts are longer than their numbers: the columns are letters, as in the tables of the IPCC.
    private static Document Many(IReadOnlyList<ViewReading> readings, Language language)
    {
        var parts = readings[0].View.Places.Where(p => p.Kind == PlaceKind.Total && p.Parent.Length == 0).Select((p, i) => (Place: p, Letter: ((char)('A' + i)).ToString())).ToList();
        var legend = new Text(string.Join("; ", parts.Select(p => $"{p.Letter} {p.Place.Name.English}")), string.Join("；", parts.Select(p => $"{p.Letter} {p.Place.Name.Chinese}")));
        return new Document(
        [
            new Heading(1, ViewTexts.Summary.With(readings[0].View.Name, readings.Count).In(language)),
            new Paragraph(ViewTexts.Legend.With(legend, string.Join(", ", readings.Select(r => r.Gwp.Name).Distinct())).In(language)),
            new Grid(
                [
                    new("city", ReportTexts.City.In(language)), new("year", ReportTexts.Year.In(language), true), .. parts.Select(p => new GridColumn(p.Place.Id, p.Letter, true)),
                    new("total", ReportTexts.Total.In(language), true),
                ],
                [.. readings.Select(r => (IReadOnlyList<string>)
                [
                    r.Inventory.City.Name.In(language), r.Inventory.Year.ToString(CultureInfo.InvariantCulture), .. parts.Select(p => Kilotonnes(r.Co2e(p.Place))), Kilotonnes(r.Total),
                ])]),
            new Paragraph(ViewTexts.SummaryFoot.In(language)),
        ]);
    }

    private static string Kilotonnes(double? kilograms) => Figures.Tonnes(kilograms / Kilo);

    private static IEnumerable<Text> Sentences(ViewReading reading)
    {
        const ReportingLevel Beside = ReportingLevel.BasicPlus;
        if (reading.Total is { } total)
        {
            yield return ViewTexts.TotalIs.With(Figures.Tonnes(total), reading.Gwp.Name, Beside.Name(), Figures.Tonnes(reading.Inventory.Total(Beside)), reading.Inventory.Gwp.Name);
            if (Rows(reading, PlaceKind.Total).Where(r => r.Place.Depth == 0 && r.Co2e is not null).OrderByDescending(r => r.Co2e).FirstOrDefault() is { Place: { } largest, Co2e: { } mass } && total > 0)
            {
                yield return ViewTexts.Largest.With(largest.Name, Figures.Percent(mass / total));
            }

            yield return ViewTexts.Explain;
        }
        else
        {
            yield return ViewTexts.NoTotal.With(reading.WhyNoTotal ?? ViewTexts.NothingCounted);
        }

        var complete = reading.Inventory.CompletenessOf(Beside);
        if (!complete.IsComplete)
        {
            yield return ViewTexts.Incomplete.With(complete.Missing, complete.NotEstimated, complete.Partial);
        }
    }

    private static IEnumerable<IBlock> Beside(ViewReading reading, Language language)
    {
        var rows = Rows(reading, PlaceKind.Information).Select(r => (r.Place.Name, Mass: r.Co2e))
            .Concat(reading.View.Places.Where(p => p.Kind == PlaceKind.Memo).Select(p => (Name: ViewTexts.MassOfGas.With(p.Name), Mass: reading.Masses(p).Of(Gases.Co2Biogenic))).Where(p => p.Mass is not null))
            .Concat(reading.Moved.Where(m => m.Kilograms is null && m.Place.Kind == PlaceKind.Information).Select(m => (m.Place.Name, Mass: m.Kilograms)))
            .Select(r => (IReadOnlyList<string>)[r.Name.In(language), Figures.Tonnes(r.Mass)]).ToList();
        return rows.Count == 0 ? [] :
        [
            new Heading(2, ViewTexts.Beside.In(language)),
            new Grid([new("place", ViewTexts.Part.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true)], rows),
        ];
    }

    private static IEnumerable<IBlock> Outside(ViewReading reading, Language language)
    {
        var rows = Rows(reading, PlaceKind.Outside).Select(r => (IReadOnlyList<string>)[r.Place.Name.In(language), string.Join(", ", ReferencesOf(reading, r.Place)), Figures.Tonnes(r.Co2e)]).ToList();
        return rows.Count == 0 ? [] :
        [
            new Heading(2, ViewTexts.Outside.In(language)),
            new Grid([new("place", ViewTexts.Why.In(language)), new("gpc_refs", ViewTexts.References.In(language)), new("t_co2e", ReportTexts.Co2eTonnes.In(language), true)], rows),
        ];
    }

    private static IEnumerable<IBlock> Notes(ViewReading reading, Language language)
    {
        var notes = Enum.GetValues<PlaceKind>().SelectMany(k => Rows(reading, k)).Where(r => r.Place.Note.English.Length > 0).Select(r => ViewTexts.Noted.With(r.Place.Name, r.Place.Note))
            .Concat(reading.Moved.Where(m => m.Why is not null).Select(m => ViewTexts.Unknown.With(m.Place.Name, m.Why!.Value))).Select(t => t.In(language)).ToList();
        return notes.Count == 0 ? [] : [new Bullets(notes)];
    }

    // A place that holds nothing is shown only if it is one of the form's main parts.
    private static IEnumerable<(ViewPlace Place, double? Co2e)> Rows(ViewReading reading, PlaceKind kind) =>
        reading.View.Places.Where(p => p.Kind == kind).Select(p => (Place: p, Co2e: reading.Co2e(p)))
            .Where(r => r.Co2e is not null || !reading.Masses(r.Place).IsEmpty || (kind == PlaceKind.Total && r.Place.Parent.Length == 0));

    private static IEnumerable<string> ReferencesOf(ViewReading reading, ViewPlace place) =>
        reading.Parts.Where(p => p.Place.Id == place.Id).Select(p => p.Line.Reference).Distinct().OrderBy(r => r.Order).Select(r => r.Id);

    private static string Share(double? part, double? total) => part is { } mass && total is > 0 ? Figures.Percent(mass / total.Value) : "";

    private static MachineTable Table(IReadOnlyList<ViewReading> readings) => new(
        ["city", "year", "view", "place", "parent", "kind", "name", "name_zh", "gpc_refs", .. InventoryRows.GasColumns.Select(g => g.Column), "gwp"],
        [.. readings.SelectMany(r => r.View.Places.Select(p => (IReadOnlyList<object?>)
        [
            r.Inventory.City.Id, r.Inventory.Year, r.View.Id, p.Id, p.Parent, KindOf(p.Kind), p.Name.English, p.Name.Chinese, string.Join(';', ReferencesOf(r, p)), .. Numbers(r, p), r.Gwp.Name,
        ]))]);

    // Energy that is moved in and out is CO2, and no gas of a line.
    private static IEnumerable<object?> Numbers(ViewReading reading, ViewPlace place)
    {
        if (reading.Moved.FirstOrDefault(m => m.Place.Id == place.Id) is { Place: not null } moved)
        {
            return InventoryRows.GasColumns.Select(g => (object?)(g.Column is "co2_t" or "t_co2e" ? moved.Kilograms / 1000 : null));
        }

        var masses = reading.Masses(place);
        return InventoryRows.GasColumns.Select(g => (object?)g.Of(masses, reading.Gwp));
    }

    private static string KindOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Total => "total",
        PlaceKind.Information => "information",
        PlaceKind.Memo => "memo",
        _ => "outside",
    };
}
