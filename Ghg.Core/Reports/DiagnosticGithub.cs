using System.Text;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.</summary>
public static class DiagnosticGithub
{
    /// <summary>One command a line.</summary>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>Lines that end with LF.</returns>
    public static string Write(IReadOnlyList<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append("::").Append(DiagnosticText.NameOf(finding.Severity).English).Append(' ');
            if (finding.Place?.Position is { } position)
            {
                text.Append("file=").Append(Property(position.File)).Append(',');
                Append(text, position);
            }

            text.Append("title=").Append(finding.Rule.Code).Append("::").Append(Message(finding, language)).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Position position)
    {
        if (position.Line > 0)
        {
            text.Append("line=").Append(position.Line).Append(',');
        }

        if (position is { Line: > 0, Column: > 0 })
        {
            text.Append("col=").Append(position.Column).Append(",endColumn=").Append(position.Column + position.Length).Append(',');
        }
    }

    private static string Message(Diagnostic finding, Language language)
    {
        string Line(Text name, Text text) => text.In(language).Length == 0 ? "" : $"\n{name.In(language)}: {text.In(language)}";
        return Data(finding.Found.In(language) + Line(ReportTexts.Expected, finding.Expected) + Line(ReportTexts.Help, finding.Suggestion));
    }

    // A log is a terminal too: the break between our own sentences is the only control that passes, in its escaped form.
    private static string Data(string text) =>
        string.Join("%0A", text.Split('\n').Select(l => Printable.Of(l).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
