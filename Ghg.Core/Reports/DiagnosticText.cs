using System.Globalization;
using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Writes findings for people: in full with the line and a caret, or one line each.</summary>
public static class DiagnosticText
{
    private const int LongestExcerpt = 100;

    /// <summary>A finding in full.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines with LF between them, none at the end.</returns>
    public static string Full(Diagnostic finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = new StringBuilder(Head(finding, language));
        var indent = " ";
        if (finding.Place is { Excerpt: { } excerpt, Position: { Line: > 0 } position })
        {
            var number = position.Line.ToString(CultureInfo.InvariantCulture);
            indent = new string(' ', number.Length + 1);
            var (line, column) = Window(Clean(excerpt), position.Column);
            text.Append('\n').Append(indent).Append("|\n").Append(number).Append(" | ").Append(line);
            if (column > 0)
            {
                var before = DisplayWidth.Of(string.Concat(line.EnumerateRunes().Take(column - 1)));
                var under = Math.Max(1, DisplayWidth.Of(string.Concat(line.EnumerateRunes().Skip(column - 1).Take(position.Length))));
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
        var expected = finding.Expected.In(language);
        return expected.Length == 0 ? Head(finding, language) : $"{Head(finding, language)}; {ReportTexts.Expected.In(language)} {expected}";
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

    private static string Head(Diagnostic finding, Language language)
    {
        var place = finding.Place?.Position is { } p
            ? p.Line == 0 ? $"{p.File}: " : p.Column == 0 ? $"{p.File}:{p.Line}: " : $"{p.File}:{p.Line}:{p.Column}: "
            : "";
        return $"{Clean(place)}{NameOf(finding.Severity).In(language)} {finding.Rule.Code}: {Clean(finding.Found.In(language))}";
    }

    internal static Text NameOf(Severity severity) => severity switch
    {
        Severity.Error => ReportTexts.Severities2,
        Severity.Warning => ReportTexts.Severities1,
        _ => ReportTexts.Severities0,
    };

    private static void Note(StringBuilder text, string indent, string name, string note)
    {
        if (note.Length > 0)
        {
            text.Append('\n').Append(indent).Append("= ").Append(name).Append(": ").Append(Clean(note));
        }
    }

    // A file may hold tabs, escape sequences and other controls; a terminal must not obey them.
    private static string Clean(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static (string Line, int Column) Window(string excerpt, int column)
    {
        var runes = excerpt.EnumerateRunes().ToList();
        if (runes.Count <= LongestExcerpt)
        {
            return (excerpt, column);
        }

        var start = Math.Clamp(column - (LongestExcerpt / 2), 0, runes.Count - LongestExcerpt);
        var cut = string.Concat(runes.Skip(start).Take(LongestExcerpt));
        return ((start > 0 ? "…" : "") + cut + (start + LongestExcerpt < runes.Count ? "…" : ""), column == 0 ? 0 : column - start + (start > 0 ? 1 : 0));
    }
}
