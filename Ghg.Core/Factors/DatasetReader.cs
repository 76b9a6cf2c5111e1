using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>Reads a data package: its description at once, its rows when they are asked for.</summary>
internal sealed class DatasetReader(Registry registry, DiagnosticBag diagnostics, TextEncoding encoding = TextEncoding.Recognise)
{
    private static readonly string[] Kinds = ["factors", "parameters", "gwp", "activities", "places", "utilities", "parameter-kinds", "gases", "views"];

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
            json["licenses"]?.Items is [var licence, ..] ? licence.Of("name") : "",
            (json["sources"]?.Items ?? []).Where(s => s.Of("id").Length > 0).DistinctBy(s => s.Of("id")).ToDictionary(s => s.Of("id"), Citation, StringComparer.Ordinal));
        return new Dataset(info, shipped, () => ReadRows(json, info, files, shipped), new DatasetPackage(json, files));
    }

    private static string Citation(JsonValue source) => source.Of("title") is { Length: > 0 } title ? title : source.Of("path");

    private DatasetRows ReadRows(JsonValue json, DatasetInfo info, Func<string, InputFile?> files, bool shipped)
    {
        var (rows, names, ids) = (new DatasetRows(), registry, new HashSet<string>(StringComparer.Ordinal));
        foreach (var resource in (json["resources"]?.Items ?? []).OrderBy(r => DatasetPackage.KindOf(r) == "activities" ? 0 : 1))
        {
            if (files(resource.Of("path")) is not { } file)
            {
                diagnostics.Add(Rules.ResourceMissing, resource["path"]?.Place ?? resource.Place, info.Name, resource.Of("path"));
                continue;
            }

            switch (DatasetPackage.KindOf(resource))
            {
                case "factors":
                    ReadNumbers(file, DatasetColumns.Factors, "gas", new SourcedNumberReader(info, names, shipped, diagnostics).Factor, rows, shipped ? null : ids);
                    break;
                case "parameters":
                    ReadNumbers(file, DatasetColumns.Parameters, "parameter", new SourcedNumberReader(info, names, shipped, diagnostics).Parameter, rows, shipped ? null : ids);
                    break;
                case "gwp" when shipped:
                    rows.Add(() => GwpReader.Read(file, info, diagnostics, encoding));
                    break;
                case "gwp":
                    // What is wrong with a project's own is said now.
                    var sets = GwpReader.Read(file, info, diagnostics, encoding);
                    rows.Add(() => sets);
                    break;
                case "activities" when !shipped:
                    rows.Activities.AddRange(Table.Read(file, DatasetColumns.Activities, diagnostics, encoding).Select(r => Registry.ActivityOf(c => r[c])));
                    names = registry.With(rows.Activities);
                    break;
                case "activities" or "places" or "utilities" or "parameter-kinds" or "gases" or "views":
                    break;
                default:
                    diagnostics.Add(Rules.ResourceUnknown, resource["name"]?.Place ?? resource.Place, resource.Of("name"), UnitTexts.List(Kinds));
                    break;
            }
        }

        return rows;
    }

    private void ReadNumbers(InputFile file, ColumnSet columns, string quantity, Func<Row, SourcedNumber?> read, DatasetRows rows, HashSet<string>? ids)
    {
        if (ids is null)
        {
            Index(file, columns, quantity, read, rows);
        }
        else
        {
            ReadAtOnce(file, columns, read, rows, ids);
        }
    }

    // Shipped rows stand on one line each, under the registry's own ids, and are vouched for by the tests: of each the bytes of two cells are looked at,
    // and no more until somebody asks for it.
    private void Index(InputFile file, ColumnSet columns, string quantity, Func<Row, SourcedNumber?> read, DatasetRows rows)
    {
        var bytes = file.Bytes();
        NumberFile? numbers = null;
        var (subjectColumn, quantityColumn) = (0, 0);
        for (var number = 1; !bytes.IsEmpty; number++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (numbers is not null)
            {
                rows.Add(RawCell.At(line.Span, subjectColumn), RawCell.At(line.Span, quantityColumn), new NumberRow(numbers, line, number));
            }
            else if (Header.Read(new Block(file.Path, line, number, () => { }), columns, diagnostics) is { } header)
            {
                numbers = new NumberFile(file.Path, header, read);
                (subjectColumn, quantityColumn) = (header.ColumnOfSlot[columns["activity"]], header.ColumnOfSlot[columns[quantity]]);
            }
            else
            {
                return;
            }
        }
    }

    // A project's own rows are read at once, for their findings, and may use any name that the registry knows.
    private void ReadAtOnce(InputFile file, ColumnSet columns, Func<Row, SourcedNumber?> read, DatasetRows rows, HashSet<string> ids)
    {
        foreach (var row in Table.Read(file, columns, diagnostics, encoding))
        {
            if (read(row) is not { } number)
            {
                continue;
            }

            rows.Add(number.Subject, number.Quantity, new NumberRow(number, row));
            if (!ids.Add(number.Id))
            {
                diagnostics.Add(Rules.RepeatedId, row.PlaceOf("id"), number.Id, number.Dataset);
            }
        }
    }
}
