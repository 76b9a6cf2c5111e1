using Ghg.Cli.Commands;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>The formats of findings: two for people, three for programs.</summary>
internal static class DiagnosticFormats
{
    public static readonly string[] All = ["full", "concise", "json", "sarif", "github"];

    /// <summary>Whether a program reads the findings, so that nothing else may stand beside them.</summary>
    public static bool IsDocument(string format) => format is "json" or "sarif";

    /// <summary>All findings in a format for programs, or null if the format is one for people.</summary>
    public static string? Document(string format, IReadOnlyList<Diagnostic> findings, Language language) => format switch
    {
        "json" => DiagnosticJson.Write(findings, language),
        "sarif" => DiagnosticSarif.Write(findings, language, InventoryReports.Version),
        "github" => DiagnosticGithub.Write(findings, language),
        _ => null,
    };
}
