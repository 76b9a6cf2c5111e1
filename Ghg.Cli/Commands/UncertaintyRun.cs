using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>One run of <c>ghg uncertainty</c>: build, check, say what was found, and only then draw and write.</summary>
internal sealed class UncertaintyRun(Session session)
{
    public required string Format { get; init; }

    public required string Rows { get; init; }

    public required string? Output { get; init; }

    public required bool ByteOrderMark { get; init; }

    public required bool Strict { get; init; }

    public required string Diagnostics { get; init; }

    public required int? BaseYear { get; init; }

    /// <summary>How to draw; null for error propagation alone.</summary>
    public required DrawOptions? Drawing { get; init; }

    public int OfProject(Project project, Selection selection, string? against)
    {
        var (inventories, builder, code) = CheckedInventories.All(session, project, selection, Strict, Diagnostics, brief: true);
        if (code != App.Fine)
        {
            return code;
        }

        var analysis = UncertaintyAnalysis.Of(builder, project, inventories);
        var request = new UncertaintyRequest(analysis, Drawing is null ? null : Simulation.Of(analysis, Drawing), project.Catalogue.Registry, BaseYear) { Against = against };
        Write(
            language => Rows == "approach1" ? UncertaintyDocument.Table(request, language) : UncertaintyDocument.Of(request, language),
            () => UncertaintyTables.Of(request, Rows == "summary" ? "totals" : Rows),
            output => UncertaintyJson.Write(request, InventoryReports.Version, output));
        return App.Fine;
    }

    public int OfLines(string path)
    {
        if (!File.Exists(path))
        {
            throw new UserException(CommandTexts.NoSuchPath.With(path));
        }

        var bag = new DiagnosticBag();
        var lines = LineFile.Read(ProjectFiles.FileAt(path), bag);
        session.Say(bag.Sorted(), Diagnostics, session.Host.Error);
        if (bag.HasErrors || lines.Count == 0 || (Strict && bag.Sorted().Any(f => f.Severity == Severity.Warning)))
        {
            return App.Findings;
        }

        var model = LineModel.Of(lines);
        Write(
            language => LineDocument.Of(model, Drawing, language),
            () => Rows == "approach1" ? LineDocument.TableOf(model) : LineDocument.ResultsOf(model, Drawing),
            output => UncertaintyJson.Write(model, Drawing, InventoryReports.Version, output));
        return App.Fine;
    }

    private void Write(Func<Language, Document> document, Func<Grid> table, Action<Stream> json)
    {
        if (Format == "json")
        {
            session.Deliver(Output, json);
        }
        else if (Format == "csv")
        {
            session.Deliver(Output, output => GridWriter.Csv(table(), output, ByteOrderMark));
        }
        else
        {
            session.Write(document(session.Language), Format, Output);
        }
    }
}
