using System.Globalization;
using System.Xml;

namespace Ghg.Core.Reports.Workbooks;

/// <summary>The styles part of a workbook: a cell format for each <see cref="SheetStyle"/>, in its order.</summary>
internal static class XlsxStyles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Ids of the built-in number formats (ISO/IEC 29500-1, 18.8.30).
    private const int General = 0, WholeGrouped = 3, TwoDecimalsGrouped = 4, AsText = 49;

    private static (int Number, int Font, int Fill, bool Wrap) Of(SheetStyle style) => style switch
    {
        SheetStyle.Heading => (General, 1, 2, true),
        SheetStyle.Title => (General, 2, 0, false),
        SheetStyle.Number => (TwoDecimalsGrouped, 0, 0, false),
        SheetStyle.Whole => (WholeGrouped, 0, 0, false),
        SheetStyle.Total => (TwoDecimalsGrouped, 1, 0, false),
        SheetStyle.Wrapped => (General, 0, 0, true),
        SheetStyle.Bold => (General, 1, 0, false),
        SheetStyle.Text => (AsText, 0, 0, false),
        _ => (General, 0, 0, false),
    };

    public static void Write(XmlWriter w)
    {
        w.WriteStartElement("styleSheet", Main);
        List("fonts", [() => Font(bold: false, size: "11"), () => Font(bold: true, size: "11"), () => Font(bold: true, size: "14")]);
        List("fills", [() => Fill("none"), () => Fill("gray125"), () => Fill("solid", "FFE7E6E6")]);
        List("borders", [() => Plain("border")]);
        List("cellStyleXfs", [() => Format(default)]);
        List("cellXfs", [.. Enum.GetValues<SheetStyle>().Select(s => (Action)(() => Format(Of(s))))]);
        w.WriteEndElement();

        void List(string name, IReadOnlyList<Action> items)
        {
            w.WriteStartElement(name);
            w.WriteAttributeString("count", items.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var item in items)
            {
                item();
            }

            w.WriteEndElement();
        }

        void Font(bool bold, string size)
        {
            w.WriteStartElement("font");
            if (bold)
            {
                Plain("b");
            }

            Valued("sz", size);
            Valued("name", "Calibri");
            w.WriteEndElement();
        }

        void Fill(string pattern, string? colour = null)
        {
            w.WriteStartElement("fill");
            w.WriteStartElement("patternFill");
            w.WriteAttributeString("patternType", pattern);
            if (colour is not null)
            {
                w.WriteStartElement("fgColor");
                w.WriteAttributeString("rgb", colour);
                w.WriteEndElement();
            }

            w.WriteEndElement();
            w.WriteEndElement();
        }

        void Format((int Number, int Font, int Fill, bool Wrap) format)
        {
            w.WriteStartElement("xf");
            Attribute("numFmtId", format.Number);
            Attribute("fontId", format.Font);
            Attribute("fillId", format.Fill);
            Attribute("borderId", 0);
            if (format.Number != General)
            {
                Attribute("applyNumberFormat", 1);
            }

            if (format.Wrap)
            {
                Attribute("applyAlignment", 1);
                w.WriteStartElement("alignment");
                w.WriteAttributeString("vertical", "top");
                w.WriteAttributeString("wrapText", "1");
                w.WriteEndElement();
            }

            w.WriteEndElement();
        }

        void Plain(string name)
        {
            w.WriteStartElement(name);
            w.WriteEndElement();
        }

        void Valued(string name, string value)
        {
            w.WriteStartElement(name);
            w.WriteAttributeString("val", value);
            w.WriteEndElement();
        }

        void Attribute(string name, int value) => w.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
    }
}
