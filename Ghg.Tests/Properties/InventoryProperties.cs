using System.Globalization;
using CsCheck;
using Ghg.Core.Gpc;
using NUnit.Framework;

namespace Ghg.Tests.Properties;

/// <summary>What holds of every inventory, whatever the data.</summary>
public sealed class InventoryProperties
{
    private const string Heading = "city,year,gpc_ref,activity,amount,unit,basis,loss_rate,source";

    // City, reference, activity, unit, basis, loss rate: every method and every way to energy.
    private static readonly (string City, string Reference, string Activity, string Unit, string Basis, string Loss)[] Kinds =
    [
        ("gz", "I.3.1", "anthracite", "t", "", ""), ("gz", "I.3.1", "无烟煤", "万吨", "", ""), ("gz", "I.1.1", "natural-gas", "万m3@0C", "", ""), ("gz", "I.1.1", "natural-gas", "GJ", "ncv", ""),
        ("gz", "I.1.2", "electricity", "亿千瓦时", "", ""), ("gz", "I.1.2", "electricity", "kWh", "", ""), ("gz", "I.2.3", "electricity", "MWh", "", "5%"), ("gz", "V.2", "co2", "t", "", ""),
        ("gz", "I.2.1", "wood-wood-waste", "t", "", ""), ("mn", "I.2.1", "natural-gas", "mcf", "", ""), ("mn", "I.2.2", "electricity", "MWh", "", ""), ("mn", "I.8.1", "ch4-fossil", "kg", "", ""),
        ("mn", "III.1.2", "co2e", "t", "", ""), ("mn", "IV.2", "hfc-134a", "kg", "", ""), ("mn", "II.1.1", "motor-gasoline", "gal", "", ""), ("mn", "III.1.1", "ch4", "short-ton", "", ""),
    ];

    private static readonly Gen<string> Amount =
        from whole in Gen.Int[0, 2_000_000]
        from decimals in Gen.OneOf(Gen.Const(""), Gen.Int[0, 999_999].Select(d => string.Create(CultureInfo.InvariantCulture, $".{d:D6}")), Gen.Const("e2"), Gen.Const(".25e-3"))
        select whole.ToString(CultureInfo.InvariantCulture) + decimals;

    private static readonly Gen<Row> AnyRow =
        from kind in Gen.Int[0, Kinds.Length - 1]
        from year in Gen.Int[2021, 2023]
        from amount in Amount
        from source in Gen.OneOf(Gen.Const("meter"), Gen.Const("bill"), Gen.Const(""))
        select new Row(kind, year, amount, source);

    private static readonly Gen<Row[]> Rows = AnyRow.Array[1, 25];

    private static TestProject Project(IEnumerable<Row> rows) => Around(TestProject.Under(Heading, [.. rows.Select(r => r.Text)]));

    private static TestProject Around(TestProject project) => project
        .And("cities.csv", "city,country,region,grid", "gz,CN,CN-GD,", "mn,US,,US-egrid-mrow")
        .And("inventories.csv", "city,year", [.. from city in (string[])["gz", "mn"] from year in (int[])[2021, 2022, 2023] select $"{city},{year}"])
        .Settings("""{"derive_losses": true}""").Options(o => o with { DuplicatesUpTo = 0 });

    private static double[] Numbers(TestResult result) =>
        [.. result.Inventories.SelectMany(i => ReportingLevels.All.Select(l => i.Total(l.Level) ?? 0).Concat(i.Cells.SelectMany(c => c.Masses.All).Select(m => m.Kilograms)))];

    [Test]
    public void Doubling_every_amount_doubles_every_emission()
    {
        Rows.Sample(rows =>
        {
            var once = Numbers(Project(rows).Build());
            var twice = Numbers(Project(rows.Concat(rows)).Build());
            Assert.That(twice, Is.EqualTo(once.Select(n => 2 * n)).Within(1e-12).Percent);
        }, iter: 60);
    }

    [Test]
    public void Splitting_a_row_changes_nothing_but_the_number_of_rows()
    {
        Gen.Select(Rows, Gen.Int[2, 5]).Sample((rows, parts) =>
        {
            var whole = Project(rows.Select(r => r with { Amount = Whole(r.Amount) })).Build();
            var split = Project(rows.SelectMany(r => Parts(Whole(r.Amount), parts).Select(p => r with { Amount = p }))).Build();
            Assert.That(Rowless(split), Is.EqualTo(Rowless(whole)));
        }, iter: 60);

        static string Whole(string amount) => amount.Split('.', 'e')[0];

        static IEnumerable<string> Parts(string amount, int parts)
        {
            var total = decimal.Parse(amount, CultureInfo.InvariantCulture);
            var each = Math.Round(total / parts, 3);
            return Enumerable.Repeat(each, parts - 1).Append(total - (each * (parts - 1))).Select(d => d.ToString(CultureInfo.InvariantCulture));
        }

        static string Rowless(TestResult result) => InventoryText.Of(result.Inventories, countRows: false);
    }

    [Test]
    public void Shuffling_rows_and_dealing_them_out_to_files_changes_nothing()
    {
        Gen.Select(Rows, Gen.Int[1, 4], Gen.Int[0, int.MaxValue]).Sample((rows, files, seed) =>
        {
            var shuffled = rows.OrderBy(r => HashCode.Combine(r, seed)).ToList();
            var project = Around(TestProject.With("activities/a.csv", TestProject.Csv(Heading)));
            for (var file = 0; file < files; file++)
            {
                project.And($"activities/{(char)('z' - file)}.csv", Heading, [.. shuffled.Where((_, i) => i % files == file).Select(r => r.Text)]);
            }

            Assert.That(InventoryText.Of(project.Build()), Is.EqualTo(InventoryText.Of(Project(rows).Build())));
        }, iter: 60);
    }

    [Test]
    public void Shuffling_the_rows_of_small_tables_and_datasets_changes_nothing()
    {
        string[] cities = ["gz,CN,CN-GD", "sz,CN,CN-GD", "bj,CN,CN-BJ"];
        string[] parameters = ["gz,,anthracite,net-calorific-value,21,GJ/t,,x", ",,anthracite,net-calorific-value,22,GJ/t,,y", ",2023,anthracite,net-calorific-value,23,GJ/t,,z"];
        string[] factors = ["a,anthracite,co2,98,kg/GJ,ncv,2023,2023,x", "b,anthracite,co2,97,kg/GJ,ncv,2022,2022,x", "c,anthracite,co2,96,kg/GJ,ncv,,,x"];
        var expected = Build(cities, parameters, factors[..2]);
        Assert.That(Build([.. cities.Reverse()], [.. parameters.Reverse()], [.. factors[..2].Reverse()]), Is.EqualTo(expected));

        static string Build(string[] cities, string[] parameters, string[] factors) => InventoryText.Of(
            TestProject.Of([.. from c in (string[])["gz", "sz", "bj"] from y in (int[])[2022, 2023] select $"{c},{y},I.3.1,anthracite,7,t"])
                .And("cities.csv", "city,country,region", cities).Parameters(parameters)
                .Factors("own", "id,activity,gas,value,unit,basis,year_from,year_to,source", factors).Build());
    }

    [Test]
    public void Kilowatt_hours_for_gigajoules_change_nothing_beyond_rounding()
    {
        Gen.Int[1, 2_000_000_000].Sample(kilowattHours =>
        {
            var inKilowattHours = Electricity($"{kilowattHours},kWh");
            var inGigajoules = Electricity($"{(kilowattHours * 0.0036m).ToString(CultureInfo.InvariantCulture)},GJ");

            // Two roundings of a double each way.
            Assert.That(inGigajoules, Is.EqualTo(inKilowattHours).Within(4).Ulps);
            Assert.That(Math.Abs((inGigajoules / inKilowattHours) - 1), Is.LessThan(1e-15));
        }, iter: 100);

        static double Electricity(string amount) => TestProject.Of($"c,2023,I.1.2,electricity,{amount}").In("CN", "CN-GD").Build().Kilograms("I.1.2", "co2")!.Value;
    }

    [Test]
    public void A_dataset_that_nobody_selects_changes_nothing()
    {
        Rows.Sample(rows =>
        {
            var settings = """{"derive_losses": true, "datasets": ["china", "china-grid", "us-epa", "us-egrid", "ipcc-2006"]}""";
            var without = Project(rows).Settings(settings).Build();
            var with = Project(rows).Settings(settings).Factors("stranger", "id,activity,gas,value,unit,source", "s,anthracite,co2,1,kg/t,x", "e,electricity,co2,1,kg/kWh,x", "n,natural-gas,ch4,1,kg/GJ,x").Build();
            Assert.That(InventoryText.Of(with), Is.EqualTo(InventoryText.Of(without)));
        }, iter: 40);
    }

    [Test]
    public void A_factor_for_another_place_changes_nothing()
    {
        Rows.Sample(rows =>
        {
            var with = Project(rows).Factors("stranger", "id,activity,gas,value,unit,region,source", "s,anthracite,co2,1,kg/t,GB,x", "e,electricity,co2,1,kg/kWh,CN-HB,x").Build();
            Assert.That(InventoryText.Of(with), Is.EqualTo(InventoryText.Of(Project(rows).Build())));
        }, iter: 40);
    }

    [TestCase(2)]
    [TestCase(3)]
    public void More_threads_give_the_same(int threads)
    {
        Gen.Select(Rows, Gen.Int[0, 3]).Sample((rows, broken) =>
        {
            // Some rows are wrong, so that findings are compared too; many rows make many blocks.
            var all = Enumerable.Repeat(rows, 40).SelectMany(r => r).Select((r, i) => i % 97 < broken ? r with { Amount = "1,5x" } : r).ToList();
            var one = Build(1);
            Assert.That(Build(threads), Is.EqualTo(one));

            string Build(int n) => InventoryText.Of(Project(all).Options(o => o with { Threads = n }).Build());
        }, iter: 20);
    }

    [Test]
    public void Another_GWP_set_changes_CO2e_alone_and_no_kilogram()
    {
        Rows.Sample(rows =>
        {
            var sets = GwpSets.Shipped.Select(s => Project(rows).Gwp(s.Name).Build()).ToList();
            var masses = sets.ConvertAll(s => string.Join('\n', s.Inventories.SelectMany(i => i.Cells).Select(c => InventoryText.Masses(c.Masses))));
            Assert.That(masses.Distinct().Count(), Is.EqualTo(1));
            foreach (var inventory in sets.SelectMany(s => s.Inventories))
            {
                foreach (var cell in inventory.Cells.Where(c => c.Masses.All.Any(m => m.Gas is not "co2-biogenic")))
                {
                    var expected = cell.Masses.All.Where(m => m.Gas != "co2-biogenic").Aggregate(0.0, (sum, m) => sum + (m.Kilograms * inventory.Gwp.Of(m.Gas)!.Value));
                    Assert.That(inventory.Co2e(cell.Reference), Is.EqualTo(expected).Within(1e-12).Percent);
                }
            }
        }, iter: 30);
    }

    [Test]
    public void Cells_add_up_to_totals_and_lines_to_cells()
    {
        Rows.Sample(rows =>
        {
            foreach (var inventory in Project(rows).Build().Inventories)
            {
                foreach (var (level, _, _) in ReportingLevels.All)
                {
                    var cells = inventory.Cells.Where(c => c.Reference.CountsIn(level)).Aggregate(0.0, (sum, c) => sum + (inventory.Co2e(c.Reference) ?? 0));
                    var sectors = Enum.GetValues<Sector>().Aggregate(0.0, (sum, s) => sum + (inventory.Total(level, s) ?? 0));
                    Assert.That(inventory.Total(level) ?? 0, Is.EqualTo(cells).Within(1e-12).Percent);
                    Assert.That(inventory.Total(level) ?? 0, Is.EqualTo(sectors).Within(1e-12).Percent);
                }

                foreach (var cell in inventory.Cells.Where(c => c.HasNumber))
                {
                    var lines = cell.Lines.Aggregate(0.0, (sum, l) => sum + (l.Masses.Co2e(inventory.Gwp) ?? 0));
                    Assert.That(inventory.Co2e(cell.Reference) ?? 0, Is.EqualTo(lines).Within(1e-12).Percent);
                }
            }
        }, iter: 40);
    }

    [Test]
    public void Any_text_is_read_without_throwing()
    {
        string[] known = ["c", "2023", "I.1.1", "III.1", "natural-gas", "co2", "1", "-1", "1e400", "t", "GJ", "kWh", "tce", "m3", "NE", "IE (I.2.1)", "why", "I.2.1", "direct", "fuel-combustion",
            "grid-supplied-energy", "network-losses", "fuel-carbon-content", "gcv", "等价值", "5%", "", "", "\"", "us-epa/natural-gas", "CO2=ipcc-2006/x", "own", "热力", "electricity", "residual", ";", "="];
        var words = Gen.Int[0, known.Length - 1].Select(i => known[i]);
        words.Array[12].Array[1, 12].Sample(rows =>
            TestProject.Under("city,year,gpc_ref,activity,amount,unit,notation_key,explanation,method,basis,factor,loss_rate", [.. rows.Select(r => string.Join(',', r))]).Build());
    }

    private sealed record Row(int Kind, int Year, string Amount, string Source)
    {
        public string Text
        {
            get
            {
                var k = Kinds[Kind];
                return $"{k.City},{Year},{k.Reference},{k.Activity},{Amount},{k.Unit},{k.Basis},{k.Loss},{Source}";
            }
        }
    }
}
