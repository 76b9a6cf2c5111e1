using System.Globalization;
using System.Text;

namespace Ghg.Core.Reports.Charts;

/// <summary>
/// Builds an inline SVG. Colours are classes, which the page gives a meaning in light and dark; text from outside is escaped; coordinates have one decimal,
/// so that the same chart is the same bytes.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder _text = new();

    /// <summary>A drawing of a width and height in pixels at which a letter is <see cref="ChartText.Size"/> high.</summary>
    /// <param name="width">The width.</param>
    /// <param name="height">The height.</param>
    /// <param name="title">What it is, for those who hear it.</param>
    /// <param name="description">What it shows, for those who hear it.</param>
    public Svg(double width, double height, string title, string description)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {At(width)} {At(height)}\" width=\"{At(width)}\" height=\"{At(height)}\" xmlns=\"http://www.w3.org/2000/svg\">");
        _text.Append(CultureInfo.InvariantCulture, $"<title>{Escape(title)}</title><desc>{Escape(description)}</desc>");
    }

    /// <summary>A rectangle; what it stands for shows when pointed at.</summary>
    public void Bar(double x, double y, double width, double height, string classes, string says) =>
        _text.Append(CultureInfo.InvariantCulture, $"<rect class=\"{classes}\" x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(Math.Max(0, width))}\" height=\"{At(Math.Max(0, height))}\"><title>{Escape(says)}</title></rect>");

    /// <summary>A line from one point to another.</summary>
    public void Line(double x1, double y1, double x2, double y2, string classes) =>
        _text.Append(CultureInfo.InvariantCulture, $"<line class=\"{classes}\" x1=\"{At(x1)}\" y1=\"{At(y1)}\" x2=\"{At(x2)}\" y2=\"{At(y2)}\"/>");

    /// <summary>A line through points.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string classes, bool closed = false, string says = "")
    {
        _text.Append("<path class=\"").Append(classes).Append("\" d=\"");
        var first = true;
        foreach (var (x, y) in points)
        {
            _text.Append(first ? 'M' : 'L').Append(At(x)).Append(' ').Append(At(y));
            first = false;
        }

        _text.Append(closed ? "Z\"" : "\"").Append(says.Length > 0 ? $"><title>{Escape(says)}</title></path>" : "/>");
    }

    /// <summary>A band that runs from one side to the other, as wide at both ends.</summary>
    public void Band(double x1, double y1, double x2, double y2, double height, string classes, string says)
    {
        var middle = (x1 + x2) / 2;
        _text.Append(CultureInfo.InvariantCulture,
            $"<path class=\"{classes}\" d=\"M{At(x1)} {At(y1)}C{At(middle)} {At(y1)} {At(middle)} {At(y2)} {At(x2)} {At(y2)}L{At(x2)} {At(y2 + height)}C{At(middle)} {At(y2 + height)} {At(middle)} {At(y1 + height)} {At(x1)} {At(y1 + height)}Z\"><title>{Escape(says)}</title></path>");
    }

    /// <summary>A dot; what it stands for shows when pointed at.</summary>
    public void Dot(double x, double y, double radius, string classes, string says) =>
        _text.Append(CultureInfo.InvariantCulture, $"<circle class=\"{classes}\" cx=\"{At(x)}\" cy=\"{At(y)}\" r=\"{At(radius)}\"><title>{Escape(says)}</title></circle>");

    /// <summary>A text, whose base line is at a point: begins, is in the middle, or ends there.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string classes = "")
    {
        _text.Append(CultureInfo.InvariantCulture, $"<text x=\"{At(x)}\" y=\"{At(y)}\"");
        _text.Append(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"").Append(classes.Length > 0 ? $" class=\"{classes}\"" : "");
        _text.Append('>').Append(Escape(text)).Append("</text>");
    }

    /// <summary>A text on top of lines, which do not show through: it is drawn twice, the first time as its own background.</summary>
    public void Label(double x, double y, string text, string anchor, string classes = "strong")
    {
        Text(x, y, text, anchor, $"{classes} halo");
        Text(x, y, text, anchor, classes);
    }

    /// <summary>The drawing.</summary>
    public string End() => _text.Append("</svg>").ToString();

    /// <summary>Text as SVG and HTML hold it, in an element or in an attribute.</summary>
    public static string Escape(string text) => string.Concat(Printable.Of(text).Select(c => c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => c.ToString() }));

    // One decimal is a tenth of a pixel; a negative zero would differ from a zero.
    private static string At(double value) => (Math.Round(value, 1, MidpointRounding.ToEven) + 0.0).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;
}
