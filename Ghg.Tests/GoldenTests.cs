using Ghg.Core.Methods;
using NUnit.Framework;
using PublicApiGenerator;

namespace Ghg.Tests;

/// <summary>Every help text, listing and report in both languages, and the public API, as they were last looked at.</summary>
public class GoldenTests
{
    private const string Anoka = "examples/anoka-county";

    private static readonly string[] Commands =
    [
        "", "init", "check", "inventory", "explain", "factors", "factors list", "factors show", "factors search", "factors resolve", "factors check",
        "factors diff", "factors lock", "units", "gpc", "methods", "methods list", "methods show", "rule",
        "completion",
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

            yield return Case("inventory/one-markdown", $"inventory {Anoka} --year 2010 --format markdown");
            yield return Case("inventory/many-markdown", $"inventory {Anoka} --format markdown");
            yield return Case("explain/markdown", $"explain {Anoka} I.6.2 --year 2006 --format markdown");
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
            yield return Case("factors/resolve-gas", "factors resolve --activity natural-gas --region US-MN --year 2020 --ref I.1.1");

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
        yield return new("factors-search.csv", "factors search --activity natural-gas --gas co2 --dataset ipcc-2006 --format csv");
        yield return new("factors-resolve.json", "factors resolve --activity electricity --region CN-GD --year 2024 --ref I.1.2 --gas co2 --project examples/teaching-city --format json");
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
