using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ghg.Tests.Checks.Datasets;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>
/// The shipped packages keep what the Data Package standard asks (datapackage.org, profiles 1.0 and 2.0: datapackage, dataresource, tableschema), in the stricter
/// form of 1.0: names, paths, licences and sources of packages, fields of schemas, and cells that are of the type their field says. The published JSON
/// schemas themselves are applied by <see cref="DataPackageProfileTests"/>.
/// </summary>
public sealed partial class FrictionlessTests
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "object", "array", "date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson", "any"];

    private static string Folder(string name) => Path.Combine(Resources.Root, "emission-factors", name);

    private static JsonElement Json(params string[] path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(path)));
        return document.RootElement.Clone();
    }

    private static IReadOnlyList<JsonElement> ResourcesOf(string name) => [.. Json(Folder(name), "datapackage.json").GetProperty("resources").EnumerateArray()];

    private static string Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void A_package_has_a_name_a_licence_sources_and_resources_of_the_standard(string name)
    {
        var package = Json(Folder(name), "datapackage.json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(package, "name"), Is.EqualTo(name).And.Matches(PackageName()));
            Assert.That(package.GetProperty("licenses").EnumerateArray().Select(l => Text(l, "name")), Is.Not.Empty.And.All.Matches(LicenceName().ToString()));
            Assert.That(package.GetProperty("sources").EnumerateArray().Select(s => Text(s, "title")), Is.Not.Empty.And.All.Not.Empty);
            Assert.That(package.GetProperty("sources").EnumerateArray().Select(s => Text(s, "path")), Has.All.Matches<string>(p => Uri.IsWellFormedUriString(p, UriKind.Absolute)));
            Assert.That(ResourcesOf(name).Select(r => Text(r, "name")), Is.Not.Empty.And.Unique.And.All.Matches(PackageName().ToString()));
        }
    }

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void A_resource_is_a_file_within_the_package(string name)
    {
        foreach (var path in ResourcesOf(name).SelectMany(r => (string[])[Text(r, "path"), Text(r, "schema")]))
        {
            Assert.That(path, Does.Not.StartWith(".").And.Not.StartWith("/").And.Not.StartWith("~").And.Not.Contain(".."));
            Assert.That(File.Exists(Path.Combine(Folder(name), path)), path);
        }
    }

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void Fields_have_names_of_their_own_and_types_of_the_standard_and_a_key_that_exists(string name)
    {
        foreach (var schema in ResourcesOf(name).Select(r => Json(Folder(name), Text(r, "schema"))))
        {
            var fields = schema.GetProperty("fields").EnumerateArray().ToList();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(fields.Select(f => Text(f, "name")), Is.Unique.And.Not.Empty.And.All.Not.Empty);
                Assert.That(fields.Select(f => Text(f, "type")).Distinct(), Is.SubsetOf(Types));
                Assert.That(schema.GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()), Is.Not.Empty.And.SubsetOf(fields.Select(f => Text(f, "name"))));
            }
        }
    }

    [TestCaseSource(typeof(DatasetCopy), nameof(DatasetCopy.Names))]
    public void Every_cell_is_of_the_type_of_its_field_and_no_key_stands_twice(string name)
    {
        foreach (var resource in ResourcesOf(name))
        {
            var schema = Json(Folder(name), Text(resource, "schema"));
            var rows = Resources.RowsOf(File.ReadAllText(Path.Combine(Folder(name), Text(resource, "path"))));
            foreach (var field in schema.GetProperty("fields").EnumerateArray().Where(f => Text(f, "type") is "number" or "integer"))
            {
                var (column, integer) = (Text(field, "name"), Text(field, "type") == "integer");
                Assert.That(rows.Select(r => r[column]).Where(c => c.Length > 0 && !(integer ? int.TryParse(c, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) : Number().IsMatch(c))), Is.Empty, column);
            }

            var key = schema.GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()!).ToList();
            Assert.That(rows.Select(r => string.Join('\u001F', key.Select(k => r[k]))), Is.Unique, Text(resource, "path"));
        }
    }

    [GeneratedRegex("^[-a-z0-9._/]+$")]
    private static partial Regex PackageName();

    [GeneratedRegex("^[-a-zA-Z0-9._]+$")]
    private static partial Regex LicenceName();

    // Table Schema, number: digits with a point and an exponent, no thousands separator.
    [GeneratedRegex(@"^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$")]
    private static partial Regex Number();
}
