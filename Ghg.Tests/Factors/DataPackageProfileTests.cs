using System.Text.Json.Nodes;
using Ghg.Tests.Checks.Datasets;
using NJsonSchema;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The shipped packages are valid by the JSON schemas that the Data Package standard publishes (<c>profiles/</c>), each table by that of table schemas; what the standard forbids is refused.</summary>
public sealed class DataPackageProfileTests
{
    private static readonly Lazy<Task<JsonSchema>> Package = Profile("data-package.json");
    private static readonly Lazy<Task<JsonSchema>> Table = Profile("table-schema.json");

    private static Lazy<Task<JsonSchema>> Profile(string name) => new(() => JsonSchema.FromFileAsync(Path.Combine(Resources.Root, "Ghg.Tests", "Factors", "profiles", name)));

    // The profile is of descriptors whose schemas stand in them: as the standard's libraries do, each reference is followed first.
    private static string Dereferenced(string name, string json)
    {
        var package = JsonNode.Parse(json)!;
        foreach (var resource in package["resources"]?.AsArray() ?? [])
        {
            resource!["schema"] = JsonNode.Parse(Read(name, (string)resource["schema"]!));
        }

        return package.ToJsonString();
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Resources.Root, "emission-factors", .. path]));

    private static IEnumerable<string> Said(JsonSchema schema, string json) => schema.Validate(json).Select(e => $"{e.Path} {e.Kind}");

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public async Task A_package_is_valid(string name) => Assert.That(Said(await Package.Value, Dereferenced(name, Read(name, "datapackage.json"))), Is.Empty);

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public async Task Its_table_schemas_are_valid(string name)
    {
        var schemas = JsonNode.Parse(Read(name, "datapackage.json"))!["resources"]!.AsArray().Select(r => (string)r!["schema"]!).Distinct().ToList();
        Assert.That(schemas, Is.Not.Empty);
        foreach (var schema in schemas)
        {
            Assert.That(Said(await Table.Value, Read(name, schema)), Is.Empty, schema);
        }
    }

    [TestCase("\"name\": \"us-egrid\"", "\"name\": \"US eGRID\"")]
    [TestCase("\"resources\"", "\"tables\"")]
    [TestCase("\"licenses\": [", "\"licenses\": [],\n  \"x\": [")]
    [TestCase("\"path\": \"factors.csv\"", "\"path\": 3")]
    [TestCase("\"title\": \"US EPA, eGRID2005", "\"titel\": \"US EPA, eGRID2005")]
    public async Task A_package_that_the_standard_forbids_is_refused(string old, string by)
    {
        var json = Read("us-egrid", "datapackage.json");
        Assert.That(json, Does.Contain(old));
        Assert.That(Said(await Package.Value, Dereferenced("us-egrid", json.Replace(old, by, StringComparison.Ordinal))), Is.Not.Empty);
    }

    [TestCase("\"fields\"", "\"columns\"")]
    [TestCase("\"name\": \"value\", ", "")]
    [TestCase("\"type\": \"number\"", "\"type\": \"numeral\"")]
    [TestCase("\"primaryKey\": [\"id\"]", "\"primaryKey\": 1")]
    public async Task A_table_schema_that_the_standard_forbids_is_refused(string old, string by)
    {
        var json = Read("us-egrid", "factors.schema.json");
        Assert.That(json, Does.Contain(old));
        Assert.That(Said(await Table.Value, json.Replace(old, by, StringComparison.Ordinal)), Is.Not.Empty);
    }
}
