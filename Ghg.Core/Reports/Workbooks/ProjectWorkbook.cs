using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Imports.Workbooks;
using Ghg.Core.Methods;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Reports.Workbooks;

/// <summary>
/// A workbook for people to fill in: a sheet for each file of a project, with headings in both languages, drop-downs of what is known, and a guide. It is read
/// by <see cref="WorkbookReader"/>.
/// </summary>
public static class ProjectWorkbook
{
    // How many rows the drop-downs reach.
    private const int Rows = 2000;

    private static readonly string[] Numbers =
        ["year", "amount", "value", "lower", "upper", "price_year", "verified_year", "temperature"];

    private static readonly string[] UnitsOfStatistics =
        ["吨", "万吨", "万千瓦时", "亿千瓦时", "万立方米@20C", "万立方米@0C", "吨标准煤", "万吨标准煤", "百万千焦", "万人", "t", "kt", "kWh", "MWh", "GWh", "GJ", "TJ", "MMBtu", "therm", "gal", "scf", "m3@20C", "km2"];

    private static readonly string[] Wide = ["source", "notes", "explanation", "methodology", "boundary", "name", "name_zh"];

    /// <summary>The workbook.</summary>
    /// <param name="language">The language of the tabs, the guide and the names in the drop-downs.</param>
    /// <returns>The workbook, with nothing filled in.</returns>
    public static Workbook Of(Language language)
    {
        var lists = ListsOf(language);
        return new Workbook([Guide(language), .. ProjectSheet.All.Select(s => Empty(s, language, lists)), ListSheet(language, lists)]);
    }

    private static Sheet Empty(ProjectSheet kind, Language language, List<Choice> lists) => new(
        kind.Name.In(language), [[.. kind.Offered.Select(c => SheetCell.Of($"{Headings.Of(c).English}\n{Headings.Of(c).Chinese}", SheetStyle.Heading))]])
    {
        FrozenRows = 1,
        Widths = [.. kind.Offered.Select(c => Wide.Contains(c) ? 34 : 16)],
        ColumnStyles = [.. kind.Offered.Select(c => Numbers.Contains(c) ? SheetStyle.General : SheetStyle.Text)],
        Choices =
        [
            .. kind.Offered.Select((column, i) => (Column: column, Letters: CellName.Letters(i))).SelectMany(c => lists.Where(l => l.Columns.Contains(c.Column) && l.IsFor(kind)).Take(1).Select(l => new SheetChoice(
                string.Create(CultureInfo.InvariantCulture, $"{c.Letters}2:{c.Letters}{Rows}"), SourceOf(l, lists, language), l.IsStrict, (l.IsStrict ? WorkbookTexts.OfListOnly : WorkbookTexts.NotOfList).In(language)))),
        ],
    };

    private static string SourceOf(Choice list, List<Choice> lists, Language language)
    {
        var letters = CellName.Letters(lists.TakeWhile(l => l != list).Sum(l => l.Width));
        return string.Create(CultureInfo.InvariantCulture, $"'{WorkbookTexts.Lists.In(language)}'!${letters}$2:${letters}${list.Values.Count + 1}");
    }

    private static Sheet ListSheet(Language language, List<Choice> lists) => new(
        WorkbookTexts.Lists.In(language),
        [
            [.. lists.SelectMany(l => l.Headings.Select(h => SheetCell.Of(h, SheetStyle.Heading)))],
            .. Enumerable.Range(0, lists.Max(l => l.Values.Count)).Select(i => (IReadOnlyList<SheetCell>)[.. lists.SelectMany(l => i < l.Values.Count ? l.Values[i].Select(v => SheetCell.Of(v, SheetStyle.Text)) : Enumerable.Repeat(default(SheetCell), l.Width))]),
        ])
    {
        FrozenRows = 1,
        Widths = [.. lists.SelectMany(l => l.Headings.Select((_, i) => i == 0 ? 20 : 36))],
    };

    private static Sheet Guide(Language language) => new(
        WorkbookTexts.Guide.In(language),
        [
            [SheetCell.Of(WorkbookTexts.Title.In(language), SheetStyle.Title)],
            .. WorkbookTexts.Steps.Select((t, i) => (IReadOnlyList<SheetCell>)[SheetCell.Of($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {t.In(language)}", SheetStyle.Wrapped)]),
            [],
            [SheetCell.Of(WorkbookTexts.Example.In(language), SheetStyle.Bold)],
            .. StarterTexts.Energy.In(language).Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(StarterTexts.Keys.In(language).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Select(l => (IReadOnlyList<SheetCell>)[SheetCell.Of(l)]),
        ])
    {
        Widths = [110],
    };

    private static List<Choice> ListsOf(Language language)
    {
        var isChinese = language == Language.Chinese;
        var activities = Registry.Shipped.Activities.Where(a => a.Group != "uncertainty").ToList();
        return
        [
            new(["gpc_ref"], [.. GpcReferences.All.Select(r => (string[])[r.Id, r.Name.In(language)]), .. GpcReferences.SubSectors.Select(s => (string[])[s.Id, s.Name.In(language)])],
                [WorkbookTexts.ListReference.In(language), WorkbookTexts.ListName.In(language)], IsStrict: true),
            new(["activity", "subject"], [.. activities.Select(a => (string[])(isChinese ? [a.Name.Chinese, a.Id] : [a.Id, $"{a.Name.English} · {a.Name.Chinese}"]))],
                [Headings.Of("activity").In(language), isChinese ? WorkbookTexts.ListOther.Chinese : WorkbookTexts.ListName.English]),
            Simple("unit", UnitsOfStatistics.Concat(UnitCatalogue.All.Select(u => u.Id)).Distinct()),
            Simple("notation_key", Enum.GetValues<NotationKey>().Select(k => k.Code()), isStrict: true),
            new(["data_quality", "factor_quality"], [["H"], ["M"], ["L"]], [Headings.Of("data_quality").In(language)], IsStrict: true),
            Simple("basis", ["ncv", "gcv", "当量值", "等价值", "wet", "dry"]),
            Simple("origin", ["own", "import"]),
            Simple("location", ["inside", "outside"], isStrict: true),
            Simple("level", ["BASIC", "BASIC+"], isStrict: true),
            Simple("method", MethodRegistry.All.Select(m => m.Info.Id)),
            Simple("climate_zone", ClimateZones.All),
            Simple("indicator", ["population", "gdp", "area", "hdd", "cdd"]),
            new(["parameter"], [.. Registry.Shipped.Parameters.Select(p => (string[])[p.Id, p.Name.In(language)])], [Headings.Of("parameter").In(language), WorkbookTexts.ListName.In(language)]),
        ];

        Choice Simple(string column, IEnumerable<string> values, bool isStrict = false) => new([column], [.. values.Select(v => (string[])[v])], [Headings.Of(column).In(language)], isStrict);
    }

    private sealed record Choice(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Values, IReadOnlyList<string> Headings, bool IsStrict = false)
    {
        public int Width => Headings.Count;

        // The basis of an indicator is of other words than that of a fuel, and the unit of a parameter is often built of several.
        public bool IsFor(ProjectSheet sheet) => Columns[0] is not ("basis" or "unit") || sheet == ProjectSheet.Activities || (Columns[0] == "unit" && sheet.Path == "indicators.csv");
    }
}
