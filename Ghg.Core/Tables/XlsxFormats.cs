using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Ghg.Core.Tables;

/// <summary>What the styles of a workbook say of its numbers: which are dates, and which are percentages (ISO/IEC 29500-1, 18.8.30).</summary>
/// <param name="Kinds">The kind of each cell format, in the order of the styles part.</param>
internal sealed partial record XlsxFormats(IReadOnlyList<XlsxFormats.Kind> Kinds)
{
    /// <summary>What a number is shown as.</summary>
    public enum Kind
    {
        /// <summary>A number.</summary>
        Number,

        /// <summary>A date, or a date with a time.</summary>
        Date,

        /// <summary>A percentage.</summary>
        Percent,
    }

    private const decimal Percent = 100;

    // The day after which serial numbers of the 1900 system are right: before it they count a 29 February 1900.
    private const double FirstRightDay = 61, LastDay = 2_958_466;

    /// <summary>Whether days count from 1904, as on old Macintoshes.</summary>
    public bool From1904 { get; init; }

    /// <summary>Reads the styles part; null for a workbook without one.</summary>
    public static XlsxFormats Read(XmlReader? styles)
    {
        if (styles is null)
        {
            return new XlsxFormats([]);
        }

        var (own, kinds, inCells) = (new Dictionary<int, string>(), new List<Kind>(), false);
        using (styles)
        {
            while (styles.Read())
            {
                switch (styles.NodeType, styles.LocalName)
                {
                    case (XmlNodeType.Element, "numFmt") when Id(styles) is { } id: own[id] = styles.GetAttribute("formatCode") ?? ""; break;
                    case (XmlNodeType.Element, "cellXfs"): inCells = !styles.IsEmptyElement; break;
                    case (XmlNodeType.EndElement, "cellXfs"): inCells = false; break;
                    case (XmlNodeType.Element, "xf") when inCells: kinds.Add(Id(styles) is { } format ? KindOf(format, own) : Kind.Number); break;
                }
            }
        }

        return new XlsxFormats(kinds);
    }

    /// <summary>A number as a reader of the sheet would write it: an ISO date, a percentage, or the number as it is stored.</summary>
    public string Shown(string value, string? style)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= Kinds.Count)
        {
            return value;
        }

        return Kinds[index] switch
        {
            Kind.Date when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var day) && day >= (From1904 ? 1 : FirstRightDay) && day < LastDay => Date(day),
            Kind.Percent when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && Math.Abs(share) < decimal.MaxValue / Percent =>
                (share * Percent).ToString("0.############################", CultureInfo.InvariantCulture) + "%",
            _ => value,
        };
    }

    private string Date(double day)
    {
        var moment = (From1904 ? new DateTime(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) : new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).AddDays(Math.Min(day, LastDay - 2000));
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static int? Id(XmlReader element) => int.TryParse(element.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    // Built-in formats: 9 and 10 are percentages; 14 to 17 and 22 are dates, and so are 27 to 36 and 50 to 58 in Chinese and Japanese programs. Times alone are no dates.
    private static Kind KindOf(int id, Dictionary<int, string> own) => id switch
    {
        9 or 10 => Kind.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => Kind.Date,
        _ when own.TryGetValue(id, out var code) => Plain().Replace(code, "") is var plain && plain.Contains('%', StringComparison.Ordinal) ? Kind.Percent
            : plain.AsSpan().IndexOfAny("yYdD") >= 0 ? Kind.Date : Kind.Number,
        _ => Kind.Number,
    };

    // What is quoted, escaped or in brackets stands for itself.
    [GeneratedRegex("""("[^"]*"|\\.|_.|\[[^\]]*\])""", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
