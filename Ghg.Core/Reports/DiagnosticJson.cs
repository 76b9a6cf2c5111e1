using System.Text;
using System.Text.Json;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Findings for programs: one object with the counts and every finding, its sentences in one language. A member that is not known is left out.</summary>
public static class DiagnosticJson
{
    /// <summary>All findings as one document.</summary>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <returns>JSON that ends with a line break.</returns>
    public static string Write(IReadOnlyList<Diagnostic> findings, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, JsonStyle.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("errors", findings.Count(f => f.Severity == Severity.Error));
            writer.WriteNumber("warnings", findings.Count(f => f.Severity == Severity.Warning));
            writer.WriteNumber("notices", findings.Count(f => f.Severity == Severity.Notice));
            writer.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(writer, finding, language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Rule.Code);
        writer.WriteString("severity", DiagnosticText.NameOf(finding.Severity).English);
        if (finding.Place is { } place)
        {
            writer.WriteString("file", place.Position.File);
            Number("line", place.Position.Line);
            Number("column", place.Position.Column);
            Number("length", place.Position.Column == 0 ? 0 : place.Position.Length);
            Text("excerpt", place.Excerpt);
        }

        Text("city", finding.City);
        Number("year", finding.Year ?? 0);
        Text("found", finding.Found.In(language));
        Text("expected", finding.Expected.In(language));
        Text("help", finding.Suggestion.In(language));
        writer.WriteEndObject();

        void Number(string name, int value)
        {
            if (value > 0)
            {
                writer.WriteNumber(name, value);
            }
        }

        void Text(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                writer.WriteString(name, value);
            }
        }
    }
}
