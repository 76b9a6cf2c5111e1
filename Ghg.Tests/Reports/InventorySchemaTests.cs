using System.Text.Json.Nodes;
using NJsonSchema;
using NUnit.Framework;

namespace Ghg.Tests.Reports;

/// <summary>The JSON of inventories is what the published schema says: every example is valid, and what the schema does not know is refused.</summary>
public class InventorySchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(Resources.Root, "schemas", "inventory.schema.json")));

    [TestCase("examples/teaching-city")]
    [TestCase("examples/teaching-city", "--uncertainty", "--year", "2022")]
    [TestCase("examples/anoka-county")]
    [TestCase("examples/alliance", "--city", "jinlu,iron-forks")]
    public async Task Inventories_are_valid(string project, params string[] options) =>
        Assert.That((await Schema.Value).Validate(Json([project, .. options])).Select(e => $"{e.Path} {e.Kind}"), Is.Empty);

    /// <summary>A schema that takes anything would be none.</summary>
    [TestCase("/cells/0", "status", "\"fine\"")]
    [TestCase("/cells/0", "gpc_ref", "\"7.1\"")]
    [TestCase("/cells/0", "kg", "{\"co2\":\"much\"}")]
    [TestCase("/totals/BASIC", "t_co2e", "\"31 Mt\"")]
    [TestCase("", "population", "\"four million\"")]
    [TestCase("", "remark", "\"new\"")]
    [TestCase("/cells/0/lines/0", "method", null)]
    public async Task What_it_does_not_know_is_refused(string path, string property, string? value)
    {
        var document = JsonNode.Parse(Json(["examples/teaching-city", "--year", "2022"]))!;
        var node = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document["inventories"]![0]!, (n, step) => (int.TryParse(step, out var at) ? n[at] : n[step])!);
        if (value is null)
        {
            ((JsonObject)node).Remove(property);
        }
        else
        {
            node[property] = JsonNode.Parse(value);
        }

        Assert.That((await Schema.Value).Validate(document.ToJsonString()), Is.Not.Empty);
    }

    private static string Json(string[] words) => TestRun.Of(["inventory", Path.Combine(Resources.Root, words[0]), "--format", "json", .. words[1..]]).Output;
}
