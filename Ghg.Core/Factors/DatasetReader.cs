using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>Reads a data package: its description at once, its rows when they are asked for.</summary>
internal sealed class DatasetReader(Registry registry, DiagnosticBag diagnostics, TextEncoding encoding = TextEncoding.Recognise)
{
    private static readonly string[] Kinds = ["factors", "parameters", "gwp", "activities", "places", "parameter-kinds", "gases"];

    /// <summary>A dataset from its <c>datapackage.json</c>; null, with findings, when that is unusable.</summary>
    /// <param name="package">The description.</param>
    /// <param name="files">Opens a file of the package by its path within it, or gives null.</param>
    /// <param name="shipped">Whether it is one of ours.</param>
    public Dataset? Read(InputFile package, Func<string, InputFile?> files, bool shipped)
    {
        if (JsonFile.Read(package, diagnostics) is not { } json)
        {
            return null;
        }

        if (json.Of("name") is not { Length: > 0 } name || name.Any(c => c is '/' or '@' or '=' or ';' or ' '))
        {
            diagnostics.Add(Rules.PackageWithoutName, json["name"]?.Place ?? json.Place, json.Of("name"));
            return null;
        }

        var info = new DatasetInfo(
            name, json.Of("version"), json.Of("edition"), new Text(json.Of("title"), json.Of("title_zh") is { Length: > 0 } zh ? zh : json.Of("title")), json.Of("country"),
            json["licenses"] is { Items: [var licence, ..] } ? licence.Of("name") : "",
            (json["sources"]?.Items ?? []).Where(s => s.Of("id").Length > 0).DistinctBy(s => s.Of("id")).ToDictionary(s => s.Of("id"), Citation, StringComparer.Ordinal));
        return new Dataset(info, shipped, () => ReadRows(json, info, files, shipped));
    }

    private static string Citation(JsonValue source) => source.Of("title") is { Length: > 0 } title ? title : source.Of("path");

    private DatasetRows ReadRows(JsonValue json, DatasetInfo info, Func<string, InputFile?> files, bool shipped)
    {
        var (numbers, gwp, activities) = (new List<SourcedNumber>(), new List<GwpSet>(), new List<(Activity, string)>());
        var names = registry;
        foreach (var resource in (json["resources"]?.Items ?? []).OrderBy(r => Array.IndexOf(Kinds, KindOf(r)) == 3 ? 0 : 1))
        {
            if (files(resource.Of("path")) is not { } file)
            {
                diagnostics.Add(Rules.ResourceMissing, resource["path"]?.Place ?? resource.Place, info.Name, resource.Of("path"));
                continue;
            }

            switch (KindOf(resource))
            {
                case "factors":
                    numbers.AddRange(new SourcedNumberReader(info, names, shipped, diagnostics, encoding).Factors(file));
                    break;
                case "parameters":
                    numbers.AddRange(new SourcedNumberReader(info, names, shipped, diagnostics, encoding).Parameters(file));
                    break;
                case "gwp":
                    gwp.AddRange(GwpReader.Read(file, info, diagnostics, encoding));
                    break;
                case "activities" when !shipped:
                    activities.AddRange(Table.Read(file, DatasetColumns.Activities, diagnostics, encoding).Select(r => Registry.ActivityOf(c => r[c])));
                    names = registry.With(activities);
                    break;
                case "activities" or "places" or "parameter-kinds" or "gases":
                    break;
                default:
                    diagnostics.Add(Rules.ResourceUnknown, resource["name"]?.Place ?? resource.Place, resource.Of("name"), UnitTexts.List(Kinds));
                    break;
            }
        }

        ReportRepeatedIds(numbers);
        return new DatasetRows(numbers, gwp, activities);
    }

    private void ReportRepeatedIds(List<SourcedNumber> numbers)
    {
        foreach (var repeated in numbers.GroupBy(n => n.Id).Where(g => g.Count() > 1))
        {
            diagnostics.Add(Rules.RepeatedId, repeated.Last().Place, repeated.Key, repeated.First().Dataset);
        }
    }

    private static string KindOf(JsonValue resource) => resource.Of("name").Split('.')[0];
}
