using Ghg.Core.Activities;
using Ghg.Core.Checks;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Tables;

namespace Ghg.Tests;

/// <summary>A project in memory: files by path, read and built as the command line does it.</summary>
internal sealed class TestProject
{
    /// <summary>The heading of most activities in the tests.</summary>
    public const string Heading = "city,year,gpc_ref,activity,amount,unit";

    /// <summary>The heading of rows with notation keys.</summary>
    public const string KeyHeading = "city,year,gpc_ref,activity,notation_key,explanation,included_in";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private ReadOptions _options = new();

    /// <summary>A project of one activities file with the usual heading.</summary>
    public static TestProject Of(params string[] rows) => With("activities/a.csv", Csv(Heading, rows));

    /// <summary>A project of one activities file with a heading of its own.</summary>
    public static TestProject Under(string heading, params string[] rows) => With("activities/a.csv", Csv(heading, rows));

    /// <summary>A project of one file.</summary>
    public static TestProject With(string path, string text) => new TestProject().And(path, text);

    /// <summary>Lines of a CSV file.</summary>
    public static string Csv(string heading, params string[] rows) => string.Join('\n', [heading, .. rows]) + "\n";

    /// <summary>One more file.</summary>
    public TestProject And(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <summary>One more file of rows.</summary>
    public TestProject And(string path, string heading, params string[] rows) => And(path, Csv(heading, rows));

    /// <summary>The city <c>c</c> somewhere.</summary>
    public TestProject In(string country, string region = "", string grid = "", string climate = "") =>
        And("cities.csv", "city,country,region,grid,climate_zone", $"c,{country},{region},{grid},{climate}");

    /// <summary>The settings.</summary>
    public TestProject Settings(string json) => And("ghg.json", json);

    /// <summary>Rows of <c>parameters.csv</c>, on all cities.</summary>
    public TestProject Parameters(params string[] rows) => And("parameters.csv", "city,years,subject,parameter,value,unit,basis,source", rows);

    /// <summary>A dataset of factors of the project's own. Rows are <c>id,activity,gas,value,unit</c> and what the heading adds.</summary>
    public TestProject Factors(string name, string more, params string[] rows) => Package(name, "factors").And($"factors/{name}/factors.csv", more, rows);

    /// <summary>How to read.</summary>
    public TestProject Options(Func<ReadOptions, ReadOptions> change)
    {
        _options = change(_options);
        return this;
    }

    /// <summary>The GWP set instead of the default.</summary>
    public TestProject Gwp(string set) => Options(o => o with { Gwp = set });

    /// <summary>Reads the project and builds every inventory.</summary>
    public TestResult Build() => Build(Selection.All);

    /// <summary>Reads the project and builds the inventories of a selection, with all checks.</summary>
    public TestResult Build(Selection selection)
    {
        var files = _files.Select(f => InputFile.FromText(f.Key, f.Value));
        return TestResult.Of(ProjectReader.Read(files, MethodRegistry.Vocabulary, _options), selection);
    }

    /// <summary>The description of a dataset with files <c>factors.csv</c>, <c>parameters.csv</c> and so on.</summary>
    public TestProject Package(string name, params string[] resources) => And($"factors/{name}/datapackage.json", $$"""
        {"name": "{{name}}", "version": "1", "resources": [{{string.Join(", ", resources.Select(r => $$"""{"name": "{{r}}", "path": "{{r}}.csv"}"""))}}]}
        """);
}

/// <summary>What came out of a project.</summary>
internal sealed record TestResult(Project Project, InventoryBuilder Builder, IReadOnlyList<Inventory> Inventories, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The inventories of a selection of a project, with all checks.</summary>
    public static TestResult Of(Project project, Selection selection)
    {
        var builder = new InventoryBuilder(project);
        var inventories = builder.Build(selection).ToList();
        var findings = new DiagnosticBag();
        findings.Add(project.Diagnostics);
        findings.Add(builder.Diagnostics);
        inventories.ForEach(i => CheckRegistry.Run(i, project, findings));
        return new TestResult(project, builder, inventories, findings.Sorted());
    }

    /// <summary>All inventories of a folder of the repository, with all checks.</summary>
    public static TestResult OfFolder(string path) => Of(ProjectReader.Read(Resources.Folder(path), MethodRegistry.Vocabulary), Selection.All);

    /// <summary>The only inventory.</summary>
    public Inventory Only => Inventories.Single();

    /// <summary>Codes of the errors, sorted and distinct.</summary>
    public IReadOnlyList<string> Errors => [.. Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Rule.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Codes of the warnings, sorted and distinct.</summary>
    public IReadOnlyList<string> Warnings => [.. Findings.Where(f => f.Severity == Severity.Warning).Select(f => f.Rule.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What errors say, for the message of a failed test.</summary>
    public string Said => string.Join("\n", Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Place?.Position} {f.Rule.Code} {f.Found.English} | {f.Suggestion.English}"));

    /// <summary>The only inventory's cell.</summary>
    public Cell Cell(string reference) => Only[Reference(reference)];

    /// <summary>The only line of a cell of the only inventory.</summary>
    public Line Line(string reference) => Cell(reference).Lines.Single();

    /// <summary>Kilograms of a gas in a cell of the only inventory.</summary>
    public double? Kilograms(string reference, string gas) => Cell(reference).Masses.Of(gas);

    /// <summary>Tonnes of CO2e of a cell of the only inventory.</summary>
    public double? Tonnes(string reference) => Only.Co2e(Reference(reference)) / 1000;

    /// <summary>A reference by its number.</summary>
    public static GpcReference Reference(string id) =>
        GpcReferences.TryParse(id, out var reference) ? reference : throw new ArgumentException($"no reference '{id}'", nameof(id));
}
