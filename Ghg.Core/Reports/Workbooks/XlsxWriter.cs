using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Ghg.Core.Tables;

namespace Ghg.Core.Reports.Workbooks;

/// <summary>
/// Writes a workbook as Office Open XML (ISO/IEC 29500-1, SpreadsheetML). The same workbook gives the same bytes: the parts have a fixed order and date.
/// </summary>
public static class XlsxWriter
{
    /// <summary>The most characters that a cell holds; a longer text is cut and ends with an ellipsis.</summary>
    private const int MostCharacters = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";

    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Writes the workbook.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="output">Takes the bytes; it need not be able to seek.</param>
    /// <exception cref="ArgumentException">There is no sheet, or one has more rows than a sheet can hold.</exception>
    public static void Write(Workbook workbook, Stream output)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        if (workbook.Sheets.Count == 0 || workbook.Sheets.Any(s => s.Rows.Count > Sheet.MostRows))
        {
            throw new ArgumentException("a workbook has a sheet at least, and a sheet 1,048,576 rows at most", nameof(workbook));
        }

        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = Enumerable.Range(1, workbook.Sheets.Count).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        Part(archive, "[Content_Types].xml", w => ContentTypes(w, numbers));
        Part(archive, "_rels/.rels", w => Relations(w, [("rId1", "officeDocument", "xl/workbook.xml")]));
        Part(archive, "xl/workbook.xml", w => Book(w, workbook));
        Part(archive, "xl/_rels/workbook.xml.rels", w => Relations(w, [.. numbers.Select(n => ("rId" + n, "worksheet", $"worksheets/sheet{n}.xml")), ("rIdStyles", "styles", "styles.xml")]));
        Part(archive, "xl/styles.xml", XlsxStyles.Write);
        foreach (var (sheet, number) in workbook.Sheets.Zip(numbers))
        {
            Part(archive, $"xl/worksheets/sheet{number}.xml", w => Worksheet(w, sheet));
        }
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, Xml);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private static void ContentTypes(XmlWriter w, List<string> sheets)
    {
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        w.WriteStartElement("Types", Packages + "content-types");
        Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element("Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Type + "sheet.main+xml"));
        Element("Override", ("PartName", "/xl/styles.xml"), ("ContentType", Type + "styles+xml"));
        sheets.ForEach(n => Element("Override", ("PartName", $"/xl/worksheets/sheet{n}.xml"), ("ContentType", Type + "worksheet+xml")));
        w.WriteEndElement();

        void Element(string name, params (string Name, string Value)[] attributes) => Empty(w, name, attributes);
    }

    private static void Relations(XmlWriter w, (string Id, string Type, string Target)[] relations)
    {
        w.WriteStartElement("Relationships", Packages + "relationships");
        foreach (var (id, type, target) in relations)
        {
            Empty(w, "Relationship", ("Id", id), ("Type", $"{Relation}/{type}"), ("Target", target));
        }

        w.WriteEndElement();
    }

    private static void Book(XmlWriter w, Workbook workbook)
    {
        w.WriteStartElement("workbook", Main);
        w.WriteAttributeString("xmlns", "r", null, Relation);
        w.WriteStartElement("sheets");
        for (var i = 0; i < workbook.Sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            w.WriteStartElement("sheet");
            w.WriteAttributeString("name", workbook.Sheets[i].Name);
            w.WriteAttributeString("sheetId", number);
            w.WriteAttributeString("r", "id", Relation, "rId" + number);
            w.WriteEndElement();
        }

        w.WriteEndElement();
        var filters = workbook.Sheets.Select((s, i) => (Sheet: s, Index: i)).Where(s => s.Sheet.Filter.Length > 0).ToList();
        if (filters.Count > 0)
        {
            w.WriteStartElement("definedNames");
            foreach (var (sheet, index) in filters)
            {
                w.WriteStartElement("definedName");
                w.WriteAttributeString("name", "_xlnm._FilterDatabase");
                w.WriteAttributeString("localSheetId", index.ToString(CultureInfo.InvariantCulture));
                w.WriteAttributeString("hidden", "1");
                w.WriteString($"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!{Fixed(sheet.Filter)}");
                w.WriteEndElement();
            }

            w.WriteEndElement();
        }

        w.WriteEndElement();
    }

    // A1:AG71 as $A$1:$AG$71.
    private static string Fixed(string range) => string.Join(':', range.Split(':').Select(c => $"${c.TrimEnd("0123456789".ToCharArray())}${c.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}"));

    private static void Worksheet(XmlWriter w, Sheet sheet)
    {
        w.WriteStartElement("worksheet", Main);
        if (sheet.FrozenRows > 0)
        {
            var frozen = sheet.FrozenRows.ToString(CultureInfo.InvariantCulture);
            w.WriteStartElement("sheetViews");
            w.WriteStartElement("sheetView");
            w.WriteAttributeString("workbookViewId", "0");
            Empty(w, "pane", ("ySplit", frozen), ("topLeftCell", "A" + (sheet.FrozenRows + 1).ToString(CultureInfo.InvariantCulture)), ("activePane", "bottomLeft"), ("state", "frozen"));
            w.WriteEndElement();
            w.WriteEndElement();
        }

        if (sheet.Widths.Count > 0)
        {
            w.WriteStartElement("cols");
            for (var i = 0; i < sheet.Widths.Count; i++)
            {
                var column = (i + 1).ToString(CultureInfo.InvariantCulture);
                (string, string)[] style = i < sheet.ColumnStyles.Count ? [("style", ((int)sheet.ColumnStyles[i]).ToString(CultureInfo.InvariantCulture))] : [];
                Empty(w, "col", [("min", column), ("max", column), ("width", sheet.Widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"), .. style]);
            }

            w.WriteEndElement();
        }

        w.WriteStartElement("sheetData");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Row(w, sheet.Rows[row], (row + 1).ToString(CultureInfo.InvariantCulture));
        }

        w.WriteEndElement();
        if (sheet.Filter.Length > 0)
        {
            Empty(w, "autoFilter", ("ref", sheet.Filter));
        }

        if (sheet.Merges.Count > 0)
        {
            w.WriteStartElement("mergeCells");
            w.WriteAttributeString("count", sheet.Merges.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var range in sheet.Merges)
            {
                Empty(w, "mergeCell", ("ref", range));
            }

            w.WriteEndElement();
        }

        Choices(w, sheet.Choices);
        w.WriteEndElement();
    }

    private static void Choices(XmlWriter w, IReadOnlyList<SheetChoice> choices)
    {
        if (choices.Count == 0)
        {
            return;
        }

        w.WriteStartElement("dataValidations");
        w.WriteAttributeString("count", choices.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var choice in choices)
        {
            w.WriteStartElement("dataValidation");
            w.WriteAttributeString("type", "list");
            w.WriteAttributeString("errorStyle", choice.IsStrict ? "stop" : "warning");
            w.WriteAttributeString("allowBlank", "1");
            w.WriteAttributeString("showErrorMessage", "1");
            w.WriteAttributeString("error", choice.Message);
            w.WriteAttributeString("sqref", choice.Range);
            w.WriteElementString("formula1", choice.Source);
            w.WriteEndElement();
        }

        w.WriteEndElement();
    }

    private static void Row(XmlWriter w, IReadOnlyList<SheetCell> cells, string number)
    {
        w.WriteStartElement("row");
        w.WriteAttributeString("r", number);
        for (var column = 0; column < cells.Count; column++)
        {
            Cell(w, cells[column], Sheet.Letters(column) + number);
        }

        w.WriteEndElement();
    }

    private static void Cell(XmlWriter w, SheetCell cell, string place)
    {
        if (cell is { Text: null, Number: null, Formula: null, Style: SheetStyle.Plain })
        {
            return;
        }

        w.WriteStartElement("c");
        w.WriteAttributeString("r", place);
        if (cell.Style != SheetStyle.Plain)
        {
            w.WriteAttributeString("s", ((int)cell.Style).ToString(CultureInfo.InvariantCulture));
        }

        if (cell.Text is { } text)
        {
            w.WriteAttributeString("t", "inlineStr");
            w.WriteStartElement("is");
            w.WriteStartElement("t");
            w.WriteAttributeString("xml", "space", null, "preserve");
            w.WriteString(XlsxText.Escaped(text.Length > MostCharacters ? text[..(MostCharacters - 1)] + "…" : text));
            w.WriteEndElement();
            w.WriteEndElement();
        }
        else
        {
            if (cell.Formula is { } formula)
            {
                w.WriteElementString("f", formula);
            }

            if (cell.Number is { } number)
            {
                w.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
            }
        }

        w.WriteEndElement();
    }

    private static void Empty(XmlWriter w, string name, params (string Name, string Value)[] attributes)
    {
        w.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            w.WriteAttributeString(attribute, value);
        }

        w.WriteEndElement();
    }
}
