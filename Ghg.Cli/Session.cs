using System.Text;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Reports;
using Ghg.Core.Reports.Html;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>One run of the program: where results and talk go, and in which language.</summary>
internal sealed class Session(Host host, Language? asked)
{
    public Host Host => host;

    /// <summary>The language asked for on the command line, or else the project's once it is read, or else the caller's.</summary>
    public Language Language { get; private set; } = asked ?? host.Language;

    /// <summary>Reads a project, whose language is spoken from then on unless another was asked for.</summary>
    public Project Read(string path, ReadOptions options)
    {
        var project = ProjectFiles.Read(path, options, host);
        Language = asked ?? project.Settings.Language ?? Language;
        return project;
    }

    /// <summary>Writes text to standard output as UTF-8.</summary>
    public void WriteText(string text) => host.Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a document in a format to standard output, or to a file that appears whole or not at all.</summary>
    public void Write(Document document, string format, string? path = null, bool byteOrderMark = false) => Deliver(
        path,
        output =>
        {
            if (format is "csv" or "json" && document.FirstGrid is { } grid)
            {
                Machine(grid, format, output, byteOrderMark);
            }
            else
            {
                output.Write(Encoding.UTF8.GetBytes(TextOf(document, format, path is null)));
            }
        });

    /// <summary>A document as people read it.</summary>
    public string TextOf(Document document, string format, bool onTerminal) => format switch
    {
        "markdown" => MarkdownWriter.Write(document),
        "html" => HtmlWriter.Write(document, Language),
        _ => TerminalWriter.Write(document, onTerminal ? host.Width : 100, host.Colours && onTerminal),
    };

    /// <summary>Writes what an analysis found, for people or for programs, to standard output or to a file.</summary>
    public void Write(AnalysisReport report, string format, string? path, bool byteOrderMark)
    {
        switch (format)
        {
            case "csv": Deliver(path, output => report.Table.WriteCsv(output, byteOrderMark)); break;
            case "json": Deliver(path, report.Table.WriteJson); break;
            default: Write(report.Document(Language), format, path); break;
        }
    }

    /// <summary>Makes a result aside and then delivers it, so that a failure leaves nothing half-written.</summary>
    public void Deliver(string? path, Action<Stream> make)
    {
        using var spool = new Spool();
        make(spool);
        Deliver(path, spool);
    }

    /// <summary>Delivers a result that was made aside.</summary>
    public void Deliver(string? path, Spool result)
    {
        if (path is null)
        {
            result.Give(host.Output);
            host.Output.Flush();
        }
        else
        {
            OutputFiles.Write(path, result.Give);
        }
    }

    /// <summary>Says findings: to people in full (<paramref name="brief"/>: what repeats once) or one line each, with a count; to programs as one document.</summary>
    public void Say(IReadOnlyList<Diagnostic> findings, string format, TextWriter writer, bool brief = false)
    {
        if (DiagnosticFormats.Document(format, findings, Language) is { } document)
        {
            writer.Write(document);
            return;
        }

        foreach (var text in format == "concise" ? findings.Select(f => DiagnosticText.Concise(f, Language)) : (brief ? DiagnosticDigest.Of(findings, Language) : findings.Select(f => DiagnosticText.Full(f, Language))).Select(t => t + "\n"))
        {
            writer.WriteLine(text);
        }

        if (findings.Count > 0)
        {
            writer.WriteLine(DiagnosticText.Summary(findings, Language));
        }
    }

    private static void Machine(Grid grid, string format, Stream output, bool byteOrderMark)
    {
        if (format == "csv")
        {
            GridWriter.Csv(grid, output, byteOrderMark);
        }
        else
        {
            GridWriter.Json(grid, output);
        }
    }
}
