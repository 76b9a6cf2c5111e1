using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// Each resource is described by a table schema, in the package or in a file beside it, that names the columns of its file in their order with the types that
/// other programs will read them by. Data Package standard, Table Schema.
/// </summary>
internal sealed class ResourceSchemas : IDatasetCheck
{
    private static readonly string[] Numbers = ["value", "lower", "upper", "minimum", "maximum"];
    private static readonly string[] Integers = ["year_from", "year_to", "zip_codes"];

    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var package = dataset.Dataset.Package;
        foreach (var (_, resource, file) in package.Resources.Where(r => r.File is not null))
        {
            if (SchemaOf(resource, package.Files)?["fields"] is not { Items.Count: > 0 } fields)
            {
                yield return CheckedDataset.Finds(Rules.SchemaDiffers, resource["schema"] ?? resource, resource.Of("path"), "", "schema");
                continue;
            }

            var headings = Table.Headings(file!);
            for (var i = 0; i < Math.Max(headings.Count, fields.Items.Count); i++)
            {
                var (heading, field) = (i < headings.Count ? headings[i] : "", i < fields.Items.Count ? fields.Items[i] : null);
                if (field?.Of("name") != heading)
                {
                    yield return CheckedDataset.Finds(Rules.SchemaDiffers, field ?? fields, resource.Of("path"), field?.Of("name") ?? "", heading);
                    break;
                }

                var type = Numbers.Contains(heading) ? "number" : Integers.Contains(heading) ? "integer" : "string";
                if (field.Of("type") != type)
                {
                    yield return CheckedDataset.Finds(Rules.SchemaDiffers, field, resource.Of("path"), $"{heading}: {field.Of("type")}", $"{heading}: {type}");
                }
            }
        }
    }

    private static JsonValue? SchemaOf(JsonValue resource, Func<string, InputFile?> files) =>
        resource["schema"] is not { } schema ? null
        : schema.Kind == JsonValueKind.Text ? files(schema.Text) is { } file ? JsonFile.Read(file, new DiagnosticBag()) : null
        : schema;
}
