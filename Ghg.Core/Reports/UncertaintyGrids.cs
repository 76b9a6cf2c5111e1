using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The tables of a report on uncertainty: rounded for people, or with all digits and names for machines.</summary>
internal sealed class UncertaintyGrids(UncertaintyRequest request, Language language, bool forMachines)
{
    /// <summary>Key categories that are shown to people; further ones are counted.</summary>
    public const int MostCategories = 15;

    private readonly UncertaintyAnalysis _analysis = request.Analysis;

    /// <summary>The totals of an inventory: each level, each sector at the inventory's level, and per person.</summary>
    public Grid Totals(IEnumerable<Inventory> inventories)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var inventory in inventories)
        {
            foreach (var (level, id, name) in ReportingLevels.All.Where(l => l.Level == inventory.Level || forMachines))
            {
                AddTotal(rows, inventory, forMachines ? id : name.In(language), _analysis.Total(inventory, level), request.Simulation?.Total(inventory, level));
            }

            foreach (var sector in Enum.GetValues<Sector>())
            {
                var numeral = GpcReferences.NumeralOf(sector);
                AddTotal(rows, inventory, forMachines ? numeral : $"{numeral} {GpcReferences.NameOf(sector).In(language)}", _analysis.Total(inventory, inventory.Level, sector), request.Simulation?.Total(inventory, inventory.Level, sector));
            }
        }

        return new Grid([.. Place(), new("of", UncertaintyTexts.Of.In(language)), .. EstimateColumns()], rows);
    }

    /// <summary>The change of each city from its base year.</summary>
    public Grid Trends()
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var city in request.Cities)
        {
            if (request.BaseOf(city) is { } from && _analysis.Trend(from, city[^1], city[^1].Level) is { } trend)
            {
                var table = Approach1Table.Of(request.CategoriesOf(city).Lines);
                var drawn = request.Simulation?.Trend(from, city[^1], city[^1].Level);
                rows.Add([city[^1].City.Id, Whole(from.Year), Whole(city[^1].Year), Points(trend.Value), Points(trend.HalfWidth), Points(trend.Lower), Points(trend.Upper), Points(table.TrendPoints), Points(drawn?.Lower), Points(drawn?.Upper), .. DrawnTail(drawn, Points)]);
            }
        }

        return new Grid(
            [
                new("city", Headings.Of("city").In(language)), new("from", UncertaintyTexts.From.In(language)), new("to", UncertaintyTexts.To.In(language)), new("trend_percent", UncertaintyTexts.Trend.In(language), true),
                new("half_width_points", "±", true), new("lower", UncertaintyTexts.Lower.In(language), true), new("upper", UncertaintyTexts.Upper.In(language), true), new("ipcc_points", UncertaintyTexts.IpccPoints.In(language), true),
                new("drawn_lower", UncertaintyTexts.DrawnLower.In(language), true), new("drawn_upper", UncertaintyTexts.DrawnUpper.In(language), true), .. DrawnTail(),
            ],
            rows);
    }

    /// <summary>The totals per person, at each inventory's level, in tonnes; for machines.</summary>
    public Grid PerPerson() => new(
        [
            .. Place(), new("of", ""), new("t_co2e_per_person", "", true), new("uncertainty_percent", "", true), new("lower", "", true), new("upper", "", true), new("drawn_lower", "", true), new("drawn_upper", "", true), .. DrawnTail(),
        ],
        [
            .. from inventory in request.Cities.SelectMany(c => c)
               let estimate = _analysis.PerPerson(inventory, inventory.Level)
               let drawn = request.Simulation?.PerPerson(inventory, inventory.Level)
               where estimate is not null
               select (IReadOnlyList<string>)
               [
                   inventory.City.Id, Whole(inventory.Year), inventory.Level.Id(), Tonnes(estimate.Value.Value), Percent(estimate.Value.Percent), Tonnes(estimate.Value.Lower), Tonnes(estimate.Value.Upper),
                   Tonnes(drawn?.Lower), Tonnes(drawn?.Upper), .. DrawnTail(drawn, Tonnes),
               ],
        ]);

    /// <summary>What cities differ by in a year, as totals and per person, in tonnes; for machines.</summary>
    public Grid Differences()
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (first, second) in request.Pairs)
        {
            var level = first.Level;
            Add("total", _analysis.Difference(first, second, level), request.Simulation?.Difference(first, second, level));
            Add("per-person", _analysis.DifferencePerPerson(first, second, level), request.Simulation?.DifferencePerPerson(first, second, level));

            void Add(string of, Estimate? estimate, DrawnResult? drawn)
            {
                if (estimate is { } known)
                {
                    rows.Add(
                    [
                        first.City.Id, second.City.Id, Whole(first.Year), level.Id(), of, Tonnes(known.Value), Tonnes(known.HalfWidth), Tonnes(known.Lower), Tonnes(known.Upper),
                        Math.Abs(known.Value) > known.HalfWidth ? "yes" : "no", Tonnes(drawn?.Lower), Tonnes(drawn?.Upper), .. DrawnTail(drawn, Tonnes),
                    ]);
                }
            }
        }

        return new Grid(
            [
                new("city", ""), new("against", ""), new("year", ""), new("level", ""), new("of", ""), new("difference_t_co2e", "", true), new("half_width_t_co2e", "", true), new("lower", "", true), new("upper", "", true),
                new("distinguishable", ""), new("drawn_lower", "", true), new("drawn_upper", "", true), .. DrawnTail(),
            ],
            rows);
    }

    /// <summary>Key categories of a city's last inventory by level, or by trend.</summary>
    public Grid Categories(IReadOnlyList<Inventory> city, bool byTrend)
    {
        var categories = request.CategoriesOf(city);
        var ranked = byTrend ? KeyCategories.ByTrend(categories.Changes, request.Approach) : KeyCategories.ByLevel(categories.Changes, request.Approach);
        var rows = ranked.Where(c => forMachines || c.IsKey).Take(forMachines ? int.MaxValue : MostCategories).Select((c, i) => (IReadOnlyList<string>)
        [
            .. forMachines ? [city[^1].City.Id, Whole(city[^1].Year), byTrend ? "trend" : "level", Whole(request.Approach)] : (string[])[], Whole(i + 1),
            forMachines ? c.Category.Category : categories.Named(c.Category.Category).In(language), forMachines ? c.Category.Gas : Gases.Get(c.Category.Gas).Letters,
            .. forMachines ? [Tonnes(c.Category.Base)] : (string[])[], Tonnes(c.Category.Year), Percent(c.Share * 100), Percent(c.Cumulative * 100),
            .. forMachines ? [c.IsKey ? "yes" : "no"] : (string[])[], Percent(c.Category.Percent), MostOf(categories, c.Category),
        ]).ToList();
        return new Grid(
            [
                .. forMachines ? [.. Place(), new("by", ""), new("approach", "", true)] : (GridColumn[])[], new("rank", UncertaintyTexts.Rank.In(language), true), new("category", UncertaintyTexts.Category.In(language)),
                new("gas", ReportTexts.Gas.In(language)), .. forMachines ? [new("base_t_co2e", "", true)] : (GridColumn[])[], new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("share_percent", "%", true),
                new("cumulative_percent", UncertaintyTexts.Cumulative.In(language), true), .. forMachines ? [new("key", "")] : (GridColumn[])[], new("uncertainty_percent", "± %", true),
                new("most_uncertain", UncertaintyTexts.MostUncertain.In(language)),
            ],
            rows);
    }

    /// <summary>The inputs that contribute to an inventory's total, the most first.</summary>
    public Grid Inputs(Inventory inventory, int most)
    {
        var rows = _analysis.Contributions(inventory, inventory.Level).Take(most).Select(c => (IReadOnlyList<string>)
        [
            .. forMachines ? [inventory.City.Id, Whole(inventory.Year), c.Input.Id] : (string[])[], c.Input.Name.In(language), .. forMachines ? [c.Input.Role == InputRole.Activity ? "activity" : "factor", Exact(c.Input.Value)] : (string[])[],
            forMachines ? Percent(c.Input.LowerPercent) : RangeOf(c.Input), .. forMachines ? [Percent(c.Input.UpperPercent), ShapeOf(c.Input)] : (string[])[], SourceOf(c.Input.Source),
            .. forMachines ? [c.Input.Grade, c.Input.Assumption, Tonnes(Math.Abs(c.Effect))] : (string[])[], Percent(c.Share * 100),
        ]).ToList();
        return new Grid(
            [
                .. forMachines ? [.. Place(), new("id", "")] : (GridColumn[])[], new("input", UncertaintyTexts.Input.In(language)), .. forMachines ? [new("role", ""), new("value", "", true)] : (GridColumn[])[],
                new(forMachines ? "lower_percent" : "range", "± %", true), .. forMachines ? [new("upper_percent", "", true), new("distribution", "")] : (GridColumn[])[], new("source", UncertaintyTexts.Says.In(language)),
                .. forMachines ? [new("grade", ""), new("assumption", ""), new("t_co2e_per_deviation", "", true)] : (GridColumn[])[], new("variance_percent", UncertaintyTexts.OfVariance.In(language), true),
            ],
            rows);
    }

    /// <summary>How much of an inventory's total rests on what was stated, published and assumed.</summary>
    public Grid RestsOn(Inventory inventory) => new(
        [
            .. forMachines ? Place() : [], new("source", UncertaintyTexts.Says.In(language)), new("inputs", UncertaintyTexts.Numbers.In(language), true), new("result_percent", UncertaintyTexts.OfResult.In(language), true),
            new("variance_percent", UncertaintyTexts.OfVariance.In(language), true),
        ],
        [
            .. _analysis.RestsOn(inventory, inventory.Level).Where(s => s.Inputs > 0 || s.OfResult > 0).Select(s => (IReadOnlyList<string>)
                [.. forMachines ? [inventory.City.Id, Whole(inventory.Year)] : (string[])[], SourceOf(s.Source), Whole(s.Inputs), Percent(s.OfResult * 100), Percent(s.OfVariance * 100)]),
        ]);

    /// <summary>The grades of an inventory's data.</summary>
    public Grid Quality(Inventory inventory) => new(
        [
            .. forMachines ? Place() : [], new("grade", UncertaintyTexts.Grade.In(language)), new("activity_percent", UncertaintyTexts.ActivityData.In(language), true), new("factor_percent", UncertaintyTexts.FactorData.In(language), true),
        ],
        [
            .. DataQuality.Of(inventory, inventory.Level).Select(g => (IReadOnlyList<string>)
                [.. forMachines ? [inventory.City.Id, Whole(inventory.Year)] : (string[])[], forMachines ? g.Grade : UncertaintyTexts.GradeOf(g.Grade).In(language), Percent(g.OfActivity * 100), Percent(g.OfFactor * 100)]),
        ]);

    /// <summary>How complete an inventory is at each level.</summary>
    public Grid Completeness(Inventory inventory) => new(
        [
            .. forMachines ? Place() : [], new("level", UncertaintyTexts.Level.In(language)), new("required", UncertaintyTexts.Required.In(language), true), new("reported", UncertaintyTexts.Reported.In(language), true),
            new("partial", ReportTexts.Partial.In(language), true), new("not_estimated", "NE", true), new("other_keys", "NO, IE, C", true), new("missing", UncertaintyTexts.Missing.In(language), true),
        ],
        [
            .. ReportingLevels.All.Select(l => (l, Is: inventory.CompletenessOf(l.Level))).Select(c => (IReadOnlyList<string>)
            [
                .. forMachines ? [inventory.City.Id, Whole(inventory.Year)] : (string[])[], forMachines ? c.l.Id : c.l.Name.In(language), Whole(c.Is.Required), Whole(c.Is.Reported), Whole(c.Is.Partial), Whole(c.Is.NotEstimated),
                Whole(c.Is.OtherKeys), Whole(c.Is.Missing),
            ]),
        ]);

    /// <summary>The same in the parts that fit a screen.</summary>
    public IEnumerable<Grid> Approach1Parts(IReadOnlyList<Inventory> city) => Approach1Grid.Parts(Approach1(city), request.BaseOf(city) is not null);

    /// <summary>The IPCC's table of a city, columns A to M.</summary>
    public Grid Approach1(IReadOnlyList<Inventory> city)
    {
        var categories = request.CategoriesOf(city);
        return Approach1Grid.Of(Approach1Table.Of(categories.Lines), 1000, forMachines, c => forMachines ? c : categories.Named(c).In(language), language, request.BaseOf(city) is not null);
    }

    private void AddTotal(List<IReadOnlyList<string>> rows, Inventory inventory, string of, Estimate? estimate, DrawnResult? drawn)
    {
        if (estimate is { } known)
        {
            rows.Add([inventory.City.Id, Whole(inventory.Year), of, .. Cells(known, drawn)]);
        }
    }

    private GridColumn[] Place() => [new("city", Headings.Of("city").In(language)), new("year", Headings.Of("year").In(language))];

    private IEnumerable<GridColumn> EstimateColumns() =>
    [
        new("t_co2e", ReportTexts.Co2eTonnes.In(language), true), new("uncertainty_percent", "± %", true), new("lower_t_co2e", UncertaintyTexts.Lower.In(language), true), new("upper_t_co2e", UncertaintyTexts.Upper.In(language), true),
        .. request.Simulation is null ? [] : (GridColumn[])
        [
            new("drawn_lower_t_co2e", UncertaintyTexts.DrawnLower.In(language), true), new("drawn_upper_t_co2e", UncertaintyTexts.DrawnUpper.In(language), true),
            .. DrawnTail("_t_co2e"),
        ],
    ];

    private IEnumerable<string> Cells(Estimate estimate, DrawnResult? drawn) =>
    [
        Tonnes(estimate.Value), Percent(estimate.Percent), Tonnes(estimate.Lower), Tonnes(estimate.Upper),
        .. request.Simulation is null ? [] : (string[])
        [
            Tonnes(drawn?.Lower), Tonnes(drawn?.Upper), .. DrawnTail(drawn, Tonnes),
        ],
    ];

    private IEnumerable<GridColumn> DrawnTail(string unit = "") => request.Simulation is null || !forMachines ? [] : DrawnColumns.Of(unit);

    private IEnumerable<string> DrawnTail(DrawnResult? drawn, Func<double?, string> show) => request.Simulation is null || !forMachines ? [] : DrawnColumns.CellsOf(drawn, show, Percent);

    private string MostOf(InventoryCategories categories, CategoryChange category) =>
        categories.MostOf(category.Category, category.Gas) is not { } most ? "" : forMachines ? most.Input.Id : $"{most.Input.Name.In(language)} {RangeOf(most.Input)}";

    private string SourceOf(UncertaintySource source) => forMachines ? UncertaintyNames.Of(source) : UncertaintyTexts.SourceOf(UncertaintyNames.Of(source)).In(language);

    internal static string RangeOf(UncertainInput input) => Math.Abs(input.LowerPercent + input.UpperPercent) < 0.05
        ? $"±{Figures.Show(input.UpperPercent)}"
        : $"{Side(input.LowerPercent)}/{Side(input.UpperPercent)}";

    private static string Side(double percent) => (percent < 0 ? "−" : percent > 0 ? "+" : "") + Figures.Show(Math.Abs(percent));

    private static string ShapeOf(UncertainInput input) => UncertaintyNames.Of(input.Distribution.Shape);

    private string Tonnes(double? kilograms) => forMachines ? Exact(kilograms / 1000) : Figures.Tonnes(kilograms);

    private string Percent(double? percent) => forMachines ? Exact(percent) : percent is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private string Points(double? points) => forMachines ? Exact(points) : points is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Exact(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
