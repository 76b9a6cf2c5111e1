using System.Globalization;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Writes findings for people: in full with the line and a caret, or one line each.</summary>
public static class DiagnosticText
{
    /// <summary>The widest excerpt, in cells of a terminal.</summary>
    private const int WidestExcerpt = 100;

    /// <summary>A finding in full.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines with LF between them, none at the end.</returns>
    public static string Full(Diagnostic finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = new StringBuilder(Head(finding, language));
        var indent = " ";
        if (finding.Place is { Excerpt: { } excerpt, Position: { Line: > 0 } position } place)
        {
            var number = position.Line.ToString(CultureInfo.InvariantCulture);
            indent = new string(' ', number.Length + 1);
            var (line, before, under) = Window(place, Printable.Of(excerpt));
            text.Append('\n').Append(indent).Append("|\n").Append(number).Append(" | ").Append(line);
            if (under > 0)
            {
                text.Append('\n').Append(indent).Append("| ").Append(' ', before).Append('^', under);
            }
        }

        Note(text, indent, ReportTexts.Expected.In(language), finding.Expected.In(language));
        Note(text, indent, ReportTexts.Help.In(language), finding.Suggestion.In(language));
        Note(text, indent, ReportTexts.See.In(language), $"ghg rule {finding.Rule.Code}");
        return text.ToString();
    }

    /// <summary>A finding on one line: file:line:column: severity CODE: what was found; expected what.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line without its end.</returns>
    public static string Concise(Diagnostic finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var expected = Printable.Of(finding.Expected.In(language));
        return expected.Length == 0 ? Head(finding, language) : ReportTexts.FoundAndExpected.With(Head(finding, language), expected).In(language);
    }

    /// <summary>How many findings there are of each severity.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language.</param>
    /// <returns>A sentence.</returns>
    public static string Summary(IReadOnlyList<Diagnostic> findings, Language language)
    {
        Text Count(Severity severity, Text one, Text many) => findings.Count(f => f.Severity == severity) is var n && n == 1 ? one : many.With(n);
        return ReportTexts.Summary.With(
            Count(Severity.Error, ReportTexts.OneError, ReportTexts.Errors), Count(Severity.Warning, ReportTexts.OneWarning, ReportTexts.Warnings),
            Count(Severity.Notice, ReportTexts.OneNotice, ReportTexts.Notices)).In(language);
    }

    internal static Text NameOf(Severity severity) => severity switch
    {
        Severity.Error => ReportTexts.Severities2,
        Severity.Warning => ReportTexts.Severities1,
        _ => ReportTexts.Severities0,
    };

    internal static string PlaceOf(Diagnostic finding) => finding.Place?.Position is { } p
        ? Printable.Of(p.Line == 0 ? $"{p.File}: " : p.Column == 0 ? $"{p.File}:{p.Line}: " : $"{p.File}:{p.Line}:{p.Column}: ")
        : "";

    private static string Head(Diagnostic finding, Language language) =>
        $"{PlaceOf(finding)}{NameOf(finding.Severity).In(language)} {finding.Rule.Code}: {Printable.Of(finding.Found.In(language))}";

    internal static void Note(StringBuilder text, string indent, string name, string note)
    {
        if (note.Length > 0)
        {
            text.Append('\n').Append(indent).Append("= ").Append(name).Append(": ").Append(Printable.Of(note));
        }
    }

    // The part of a line around its place, with the cells before the caret and under it. A line is counted in cells, since a Chinese character takes two.
    private static (string Line, int Before, int Under) Window(Place place, string excerpt)
    {
        var runes = excerpt.EnumerateRunes().ToArray();
        var at = place.Position.Column == 0 ? 0 : Math.Clamp(place.Position.Column - place.ExcerptColumn, 0, runes.Length);
        var from = at;
        for (var width = 0; from > 0 && (width += DisplayWidth.Of(runes[from - 1])) <= WidestExcerpt / 2; from--)
        {
        }

        var to = from;
        var wide = 0;
        for (; to < runes.Length && wide + DisplayWidth.Of(runes[to]) <= WidestExcerpt; to++)
        {
            wide += DisplayWidth.Of(runes[to]);
        }

        // What fits on the right is given to the left.
        for (; to == runes.Length && from > 0 && wide + DisplayWidth.Of(runes[from - 1]) <= WidestExcerpt; from--)
        {
            wide += DisplayWidth.Of(runes[from - 1]);
        }

        var (head, tail) = (from > 0 || place.ExcerptColumn > 1 ? "…" : "", to < runes.Length || place.IsCut ? "…" : "");
        var under = place.Position.Column == 0 ? 0 : Math.Max(1, Width(runes[at..Math.Min(to, at + Math.Max(1, place.Position.Length))]));
        return (head + string.Concat(runes[from..to]) + tail, head.Length + Width(runes[from..at]), under);
    }

    private static int Width(Rune[] runes)
    {
        var width = 0;
        foreach (var rune in runes)
        {
            width += DisplayWidth.Of(rune);
        }

        return width;
    }
}
