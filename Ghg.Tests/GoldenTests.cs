using Ghg.Core.Methods;
using NUnit.Framework;
using PublicApiGenerator;

namespace Ghg.Tests;

/// <summary>Every help text, listing and report in both languages, and the public API, as they were last looked at.</summary>
public class GoldenTests
{
    private const string Anoka = "examples/anoka-county";
    private const string Teaching = "examples/teaching-city";
    private const string Peaking = "examples/peaking";
    private const string Pair = "Ghg.Tests/Analysis/cities";
    private const string Balances = "examples/energy-balance";
    private const string Drivers = "Ghg.Tests/Analysis/drivers.csv";

    private static readonly string[] Commands =
    [
        "", "init", "check", "inventory", "explain", "uncertainty", "trend", "peak", "decompose", "target", "scenario", "compare", "diff", "view", "view provincial", "view areas",
        "view industries", "view intensity", "reconcile", "audit", "report", "export", "export ecrf", "export cdp",
        "export c40", "import", "import energy-balance", "import industry-form", "import xlsx", "import ecrf",
        "factors", "factors list", "factors show", "factors search", "factors resolve", "factors check", "factors diff", "factors lock",
        "units", "gpc", "methods", "methods list", "methods show", "rule", "completion",
    ];

    private static IEnumerable<TestCaseData<string, string, int>> Readings()
    {
        foreach (var language in (string[])["en", "zh"])
        {
            foreach (var command in Commands)
            {
                yield return Case($"help/{(command.Length == 0 ? "ghg" : command.Replace(' ', '-'))}", $"{command} --help".Trim());
            }

            foreach (var method in MethodRegistry.All)
            {
                yield return Case($"methods/{method.Info.Id}", $"methods show {method.Info.Id}");
            }

            foreach (var width in (int[])[80, 120])
            {
                yield return Case($"inventory/one-{width}", $"inventory {Anoka} --year 2010", width);
                yield return Case($"inventory/many-{width}", $"inventory {Anoka}", width);
                yield return Case($"explain/electricity-{width}", $"explain {Anoka} I.6.2 --year 2006", width);
                yield return Case($"explain/gas-{width}", $"explain {Anoka} I.6.1 --year 2006", width);
                yield return Case($"explain/key-{width}", $"explain {Anoka} I.1.1 --year 2006", width);
            }

            foreach (var width in (int[])[80, 120])
            {
                yield return Case($"decompose/in-time-{width}", $"decompose {Teaching} --from 2021 --to 2023", width);
                yield return Case($"decompose/between-cities-{width}", $"decompose --series {Drivers} --city river --with sea,hill --to 2020", width);
                yield return Case($"compare/pair-{width}", $"compare {Pair} --city river,sea", width);
                yield return Case($"compare/group-{width}", $"compare {Pair} --degree-days 2500", width);
            }

            yield return Case("decompose/chain-markdown", $"decompose --series {Drivers} --city river --chain --form multiplicative --format markdown");
            yield return Case("compare/series", $"compare --series {Peaking}/series.csv");
            yield return Case("compare/aligned-markdown", $"compare {Teaching} {Anoka} --align --format markdown");
            yield return Case("uncertainty/one", $"uncertainty {Anoka} --year 2006..2010");
            yield return Case("uncertainty/drawn", $"uncertainty {Anoka} --year 2010 --draws 1000");
            yield return Case("uncertainty/approach1", $"uncertainty {Anoka} --year 2006..2010 --rows approach1");
            yield return Case("uncertainty/lines", "uncertainty --lines examples/uncertainty/seven-categories.csv --draws 1000");
            yield return Case("uncertainty/markdown", $"uncertainty {Anoka} --year 2010 --format markdown");
            yield return Case("inventory/intervals", $"inventory {Anoka} --year 2010 --uncertainty");
            foreach (var view in (string[])["provincial", "areas", "industries", "intensity"])
            {
                yield return Case($"views/{view}-one", $"view {view} {Teaching} --year 2023", 80);
                yield return Case($"views/{view}-many", $"view {view} {Anoka}");
            }

            yield return Case("views/provincial-markdown", $"view provincial {Teaching} --year 2023 --format markdown");
            yield return Case("views/reconcile", $"reconcile {Teaching} --year 2023");
            yield return Case("views/reconcile-80", $"reconcile {Teaching} --year 2023 --from Territorial --to CO2-ENERGY-CN", 80);
            yield return Case("views/reconcile-markdown", $"reconcile {Anoka} --year 2010 --from BASIC --to areas --format markdown");
            yield return Case("audit/clean", $"audit {Anoka}");
            yield return Case("audit/planted", "audit Ghg.Tests/Imports/planted.csv --region CN-SD");
            yield return Case("audit/planted-markdown", "audit Ghg.Tests/Imports/planted.csv --format markdown", 80);
            yield return Case("inventory/one-markdown", $"inventory {Anoka} --year 2010 --format markdown");
            yield return Case("inventory/many-markdown", $"inventory {Anoka} --format markdown");
            yield return Case("explain/markdown", $"explain {Anoka} I.6.2 --year 2006 --format markdown");
            yield return Case("scenario/plans", "scenario examples/alliance --city lanwan");
            yield return Case("scenario/plans-80", "scenario examples/alliance --city lanwan --plan early", 80);
            yield return Case("scenario/markdown", "scenario examples/alliance --city lanwan --plan current --to 2028 --format markdown");
            yield return Case("scenario/library", "scenario examples/alliance --city iron-forks --measures examples/measure-library.csv --to 2030");
            yield return Case("listings/gpc", "gpc");
            yield return Case("listings/units", "units");
            yield return Case("listings/methods", "methods list");
            yield return Case("listings/rules", "rule");
            yield return Case("listings/rule", "rule GHG4009");
            yield return Case("factors/list", "factors list");
            yield return Case("factors/list-search", "factors list ipcc-2006 --search natural-gas");
            yield return Case("factors/show", "factors show ipcc-2006/natural-gas");
            yield return Case("factors/search", "factors search 电力 广东 2023");
            yield return Case("factors/search-sources", "factors search natural-gas --gas co2 --year 2021");
            yield return Case("factors/resolve-electricity", "factors resolve --activity 电力 --region CN-GD --year 2024 --ref I.1.2");
            yield return Case("factors/resolve-state", "factors resolve --activity electricity --region US-TX --year 2022 --ref I.2.2");
            yield return Case("factors/utilities", "factors utilities Kentucky duke");
            yield return Case("factors/resolve-gas", "factors resolve --activity natural-gas --region US-MN --year 2020 --ref I.1.1");

            yield return Case("analysis/peak-one", $"peak --series {Peaking}/series.csv --city steelton");
            yield return Case("analysis/peak-many", $"peak --series {Peaking}/series.csv", 80);
            yield return Case("analysis/peak-short", $"peak {Teaching} --as-of 2025");
            yield return Case("analysis/peak-markdown", $"peak --series {Peaking}/series.csv --city hillford --format markdown --profile c40-readme");
            yield return Case("analysis/trend-sectors", $"trend {Teaching}");
            yield return Case("analysis/trend-gases", $"trend {Teaching} --by gas --level BASIC+", 80);
            yield return Case("analysis/trend-filled", $"trend --series {Peaking}/series.csv --city lakeside --fill interpolation extrapolation:2020");
            yield return Case("analysis/trend-many", $"trend --series {Peaking}/series.csv");
            yield return Case("analysis/target-one", $"target --series {Peaking}/series.csv --targets {Peaking}/targets.csv --city steelton");
            yield return Case("analysis/target-many", $"target --series {Peaking}/series.csv --targets {Peaking}/targets.csv");

            yield return Case("imports/energy-balance-coal", $"import energy-balance {Balances}/shandong-2005-coal.csv --city shandong --year 2005");
            yield return Case("imports/energy-balance", $"import energy-balance {Balances}/linjiang-2022.csv --city linjiang --year 2022 --gas-condition 0C --split 4.4/diesel=II.1.1:88,II.3.1:12");
            yield return Case("imports/industry-form", $"import industry-form {Balances}/industry-form-2022.csv --city linjiang --year 2022 --gas-condition 0C");

            TestCaseData<string, string, int> Case(string name, string args, int width = 100) =>
                new TestCaseData<string, string, int>($"{language}/{name}", $"{args} --lang {language}", width).SetArgDisplayNames(language, name);
        }
    }

    private static IEnumerable<TestCaseData<string, string>> Machines()
    {
        yield return new("cells.csv", $"inventory {Anoka} --year 2010 --format csv");
        yield return new("lines.csv", $"inventory {Anoka} --year 2010 --format csv --rows lines");
        yield return new("totals.csv", $"inventory {Anoka} --format csv --rows totals");
        yield return new("inventory.json", $"inventory {Anoka} --year 2009..2010 --gpc I.6 --format json");
        yield return new("import-plan.csv", $"import energy-balance {Balances}/linjiang-2022.csv --city linjiang --year 2022 --gas-condition 0C --format csv");
        yield return new("decompose.csv", $"decompose {Teaching} --chain --format csv");
        yield return new("decompose.json", $"decompose --series {Drivers} --city river --with sea --to 2020 --format json");
        yield return new("compare.csv", $"compare {Pair} --format csv");
        yield return new("peak.csv", $"peak --series {Peaking}/series.csv --format csv");
        yield return new("peak.json", $"peak --series {Peaking}/series.csv --city lakeside --format json");
        yield return new("trend.csv", $"trend {Teaching} --by reference --format csv");
        yield return new("trend-series.csv", $"trend --series {Peaking}/series.csv --city lakeside --fill geometric-interpolation --rows series --format csv");
        yield return new("target.json", $"target --series {Peaking}/series.csv --targets {Peaking}/targets.csv --format json");
        yield return new("target-years.csv", $"target --series {Peaking}/series.csv --targets {Peaking}/targets.csv --rows years --format csv");
        yield return new("intervals.csv", $"inventory {Anoka} --year 2010 --format csv --uncertainty");
        yield return new("uncertainty.csv", $"uncertainty {Anoka} --year 2006..2010 --format csv");
        yield return new("uncertainty-inputs.csv", $"uncertainty {Anoka} --year 2010 --rows inputs --format csv");
        yield return new("uncertainty.json", $"uncertainty {Anoka} --year 2009..2010 --format json");
        yield return new("scenario-years.csv", "scenario examples/alliance --city lanwan --plan current --to 2028 --format csv");
        yield return new("scenario-series.csv", "scenario examples/alliance --city lanwan --plan current --to 2028 --rows series --format csv");
        yield return new("scenario-wedges.json", "scenario examples/alliance --city lanwan --plan current --to 2025 --rows wedges --format json");
        yield return new("factors-search.csv", "factors search --activity natural-gas --gas co2 --dataset ipcc-2006 --format csv");
        yield return new("factors-resolve.json", "factors resolve --activity electricity --region CN-GD --year 2024 --ref I.1.2 --gas co2 --project examples/teaching-city --format json");
        foreach (var view in (string[])["provincial", "areas", "industries", "intensity"])
        {
            yield return new($"view-{view}.csv", $"view {view} {Teaching} --year 2022..2023 --format csv");
            yield return new($"view-{view}.json", $"view {view} {Teaching} --year 2023 --format json");
        }

        yield return new("reconcile.csv", $"reconcile {Teaching} --year 2023 --format csv");
        yield return new("reconcile.json", $"reconcile {Anoka} --year 2010 --from BASIC --to areas --format json");
        yield return new("audit.csv", "audit Ghg.Tests/Imports/planted.csv --region CN-SD --format csv");
        yield return new("audit.json", "audit Ghg.Tests/Imports/planted.csv --region CN-SD --format json");
        yield return new("diff.csv", $"diff {Teaching} --year 2022 --to-year 2023 --format csv");
        yield return new("diff.json", $"diff {Teaching} --year 2022 --to-year 2023 --format json");
        yield return new("cdp.csv", $"export cdp {Teaching} --year 2023");
        yield return new("c40.csv", $"export c40 {Teaching}");
        yield return new("gpc.json", "gpc --format json");
        yield return new("units.csv", "units --format csv");
        foreach (var shell in (string[])["bash", "zsh", "fish", "pwsh"])
        {
            yield return new($"completion.{shell}", $"completion {shell}");
        }
    }

    [TestCaseSource(nameof(Readings))]
    public void What_people_read_is_as_it_was_accepted(string name, string args, int width) => Golden.Match($"{name}.txt", Run(args, width).Output);

    [TestCaseSource(nameof(Machines))]
    public void What_machines_read_is_as_it_was_accepted(string name, string args) => Golden.Match($"machines/{name}", Run(args, 100).Output);

    [TestCaseSource(nameof(Machines))]
    public void What_machines_read_does_not_change_with_the_language(string name, string args) =>
        Assert.That(Run($"{args} --lang zh", 100).Output, Is.EqualTo(Run($"{args} --lang en", 100).Output), name);

    [Test]
    public void The_public_api_is_as_it_was_accepted() =>
        Golden.Match("Ghg.Core.api.txt", typeof(IMethod).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"));

    private static TestRun Run(string args, int width)
    {
        // Paths stand in tables, whose width they change: the run is where the repository is.
        Directory.SetCurrentDirectory(Resources.Root);
        var run = TestRun.Of(TestRun.Host() with { Width = width }, args.Split(' '));
        Assert.That(run.Code, Is.Zero, run.Error);
        return run;
    }
}
