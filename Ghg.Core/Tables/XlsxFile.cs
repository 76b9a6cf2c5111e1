using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Ghg.Core.Diagnostics;

namespace Ghg.Core.Tables;

/// <summary>
/// Reads the cells of a workbook (ISO/IEC 29500-1, SpreadsheetML), whoever wrote it: shared and inline strings, numbers, the values of formulas. A number that is shown
/// as a date or a percentage is read as one: 2022-06-30, 5%.
/// Nothing of it is run, and a file that would unpack into more than it may is refused.
/// </summary>
internal static class XlsxFile
{
    /// <summary>The most bytes that a part of the file may unpack into.</summary>
    public const long MostBytes = 200L << 20;

    /// <summary>The most cells that are kept.</summary>
    public const int MostCells = 5_000_000;

    // What a part unpacks into is limited also where it says less of itself than it is.
    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
    };

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Reads the sheets in the order of their tabs.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>The sheets; none, with a finding, if it is no workbook.</returns>
    public static IReadOnlyList<XlsxSheet> Read(InputFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = file.Open();
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Sheets(archive);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or NotSupportedException or FormatException or OverflowException)
        {
            diagnostics.Add(Rules.NoWorkbook, Place.File(file.Path), e.Message);
            return [];
        }
    }

    private static List<XlsxSheet> Sheets(ZipArchive archive)
    {
        var targets = Targets(archive);
        var strings = archive.GetEntry("xl/sharedStrings.xml") is null ? [] : Strings(archive);
        var formats = XlsxFormats.Read(archive.GetEntry("xl/styles.xml") is null ? null : Part(archive, "xl/styles.xml"));
        var (sheets, cells) = (new List<XlsxSheet>(), 0);
        using var reader = Part(archive, "xl/workbook.xml");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                formats = formats with { From1904 = reader.GetAttribute("date1904") is "1" or "true" };
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && reader.GetAttribute("id", Relation) is { } id && targets.TryGetValue(id, out var target))
            {
                var odd = new List<(int, int, string)>();
                sheets.Add(new XlsxSheet(reader.GetAttribute("name") ?? "", Rows(archive, target, strings, formats, odd, ref cells)) { WithoutValue = odd });
            }
        }

        return sheets.Count > 0 ? sheets : throw new InvalidDataException("it has no sheet");
    }

    private static Dictionary<string, string> Targets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Part(archive, "xl/_rels/workbook.xml.rels");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }

    private static List<string> Strings(ZipArchive archive)
    {
        var strings = new List<string>();
        using var reader = Part(archive, "xl/sharedStrings.xml");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(TextIn(reader));
            }
        }

        return strings;
    }

    private static Dictionary<int, IReadOnlyDictionary<int, string>> Rows(
        ZipArchive archive, string part, List<string> strings, XlsxFormats formats, List<(int Row, int Column, string Text)> odd, ref int total)
    {
        var rows = new Dictionary<int, IReadOnlyDictionary<int, string>>();
        var (row, column, cells) = (0, -1, new Dictionary<int, string>());
        using var reader = Part(archive, part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                (row, column, cells) = (reader.GetAttribute("r") is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : row + 1, -1, []);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = reader.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                var (text, isOdd) = ValueOf(reader, strings, formats);
                if (isOdd)
                {
                    odd.Add((row, column, text));
                }

                if (text.Length > 0 && !text.StartsWith(NotCalculated))
                {
                    cells[column] = ++total <= MostCells ? text : throw new InvalidDataException($"it holds more than {MostCells} cells");
                    rows[row] = cells;
                }
            }
        }

        return rows;
    }

    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var c in place.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column is > 0 and <= 16_384 ? column - 1 : throw new InvalidDataException($"'{place}' is no place in a sheet");
    }

    // Stands for a formula that has no value; no cell can hold it.
    private const char NotCalculated = '\0';

    private static (string Text, bool IsOdd) ValueOf(XmlReader cell, List<string> strings, XlsxFormats formats)
    {
        var (type, style) = (cell.GetAttribute("t"), cell.GetAttribute("s"));
        if (cell.IsEmptyElement)
        {
            return ("", false);
        }

        if (type == "inlineStr")
        {
            return (TextIn(cell), false);
        }

        var (value, formula, hasValue) = ("", "", false);
        using (var inner = cell.ReadSubtree())
        {
            inner.Read();
            while (!inner.EOF)
            {
                if (inner is { NodeType: XmlNodeType.Element, LocalName: "v" })
                {
                    (value, hasValue) = (inner.ReadElementContentAsString(), true);
                }
                else if (inner is { NodeType: XmlNodeType.Element, LocalName: "f" })
                {
                    formula = "=" + inner.ReadElementContentAsString();
                }
                else
                {
                    inner.Read();
                }
            }
        }

        if (!hasValue)
        {
            return formula.Length > 0 ? (NotCalculated + formula, true) : ("", false);
        }

        return type switch
        {
            "s" => (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : throw new InvalidDataException("a cell names a text that is not there"), false),
            "b" => (value == "1" ? "TRUE" : "FALSE", false),
            "str" => (XlsxText.Read(value), false),
            "e" => (value, true),
            null or "n" => (formats.Shown(value, style), false),
            _ => (value, false),
        };
    }

    // The runs of a text, without what tells how Chinese or Japanese is read aloud.
    private static string TextIn(XmlReader element)
    {
        if (element.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        using var inner = element.ReadSubtree();
        var aloud = -1;
        while (!inner.EOF)
        {
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                aloud = inner.Depth;
                inner.Read();
            }
            else if (inner.NodeType == XmlNodeType.EndElement && inner.Depth == aloud)
            {
                aloud = -1;
                inner.Read();
            }
            else if (inner is { NodeType: XmlNodeType.Element, LocalName: "t" } && aloud < 0)
            {
                text.Append(inner.ReadElementContentAsString());
            }
            else
            {
                inner.Read();
            }
        }

        return XlsxText.Read(text.ToString());
    }

    private static XmlReader Part(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"it has no part '{name}'");
        return entry.Length <= MostBytes
            ? XmlReader.Create(entry.Open(), Xml)
            : throw new InvalidDataException($"its part '{name}' unpacks into {entry.Length} bytes");
    }
}
