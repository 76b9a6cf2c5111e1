using System.Text;
using System.Text.Json;
using Ghg.Core.Diagnostics;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which editors and code hosts read.</summary>
public static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>One run with its rules and results.</summary>
    /// <param name="findings">The findings in their order.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="version">The version of the program.</param>
    /// <returns>JSON that ends with a line break.</returns>
    public static string Write(IReadOnlyList<Diagnostic> findings, Language language, string version)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var rules = findings.Select(f => f.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, JsonStyle.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules, language, version);
            writer.WriteString("language", language == Language.Chinese ? "zh-CN" : "en-US");
            writer.WriteString("columnKind", "unicodeCodePoints");
            writer.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(writer, finding, rules.IndexOf(finding.Rule), language);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter writer, List<Rule> rules, Language language, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "ghg");
        writer.WriteString("version", version);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            WriteText(writer, "shortDescription", rule.Text.Title.In(language));
            WriteText(writer, "fullDescription", rule.Text.Why.In(language));
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic finding, int rule, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelOf(finding.Severity));
        WriteText(writer, "message", MessageOf(finding, language));
        if (finding.Place is { } place)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", UriOf(place.Position.File));
            writer.WriteEndObject();
            WriteRegion(writer, place);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        WriteSubject(writer, finding);
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, Place place)
    {
        var position = place.Position;
        if (position.Line == 0)
        {
            return;
        }

        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", position.Line);
        if (position.Column > 0)
        {
            writer.WriteNumber("startColumn", position.Column);
            writer.WriteNumber("endColumn", position.Column + position.Length);
        }

        writer.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter writer, Diagnostic finding)
    {
        if (finding.City is null && finding.Year is null)
        {
            return;
        }

        writer.WriteStartObject("properties");
        if (finding.City is { } city)
        {
            writer.WriteString("city", city);
        }

        if (finding.Year is { } year)
        {
            writer.WriteNumber("year", year);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string MessageOf(Diagnostic finding, Language language)
    {
        var lines = new List<string> { finding.Found.In(language) };
        foreach (var (name, text) in ((Text, Text)[])[(ReportTexts.Expected, finding.Expected), (ReportTexts.Help, finding.Suggestion)])
        {
            if (text.In(language).Length > 0)
            {
                lines.Add($"{name.In(language)}: {text.In(language)}");
            }
        }

        return string.Join('\n', lines);
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // A relative path stays relative, so that a host finds it in the repository; an absolute one becomes a file URI.
    private static string UriOf(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped
            : path is [_, ':', '/', ..] ? $"file:///{path[0]}:{escaped[4..]}"
            : escaped;
    }
}
