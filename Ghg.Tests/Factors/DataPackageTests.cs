using System.Text.Json;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>The shipped data packages as other programs read them: each resource is described by a schema beside it that tells its columns.</summary>
public sealed class DataPackageTests
{
    private static IEnumerable<TestCaseData> ResourcesOfPackages() =>
        from package in Directory.EnumerateFiles(Path.Combine(Resources.Root, "emission-factors"), "datapackage.json", SearchOption.AllDirectories)
        let folder = Path.GetDirectoryName(package)!
        from resource in Json(package).GetProperty("resources").EnumerateArray()
        let path = resource.GetProperty("path").GetString()!
        select new TestCaseData(folder, path, resource.GetProperty("schema").GetString()!).SetArgDisplayNames(Path.GetFileName(folder), path);

    [TestCaseSource(nameof(ResourcesOfPackages))]
    public void The_schema_of_a_resource_names_the_columns_of_its_file_in_their_order(string folder, string path, string schema)
    {
        var table = Json(Path.Combine(folder, schema));
        string[] fields = [.. table.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadLines(Path.Combine(folder, path)).First().Split(','), Is.EqualTo(fields));
            Assert.That(table.GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()), Is.SubsetOf(fields));
        });
    }

    private static JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
