using System.Collections.Concurrent;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Cli.Commands;

/// <summary>One run of the main job: build, check, say what was found, and only then write.</summary>
internal sealed class InventoryRun(Session session, Project project)
{
    public required Selection Selection { get; init; }

    public required Func<GpcReference, bool>? Which { get; init; }

    public required string Format { get; init; }

    public required string Rows { get; init; }

    public required string? Output { get; init; }

    public required bool Replace { get; init; }

    /// <summary>Whether each number is shown with its interval.</summary>
    public required bool Uncertainty { get; init; }

    public required bool Strict { get; init; }

    public required bool ByteOrderMark { get; init; }

    public required string Diagnostics { get; init; }

    private Func<GpcReference, bool> Chosen => Which ?? (_ => true);

    public int Run()
    {
        var builder = new InventoryBuilder(project);
        if (Output is not null && !Path.HasExtension(Output))
        {
            return RunToFolder(builder);
        }

        if (Format == "xlsx" && Output is null)
        {
            throw new UserException(Core.Texts.CommandTexts.WorkbookNeedsFile);
        }

        using var result = new Spool();
        var threads = Math.Min(project.Options.Threads, builder.Cities.Count);
        if (Format == "csv" && threads > 1)
        {
            WriteRows(builder, threads, result);
        }
        else
        {
            Write(builder, result);
        }

        var code = Findings.Report(session, project, builder.Diagnostics, Selection, Strict, Diagnostics, session.Host.Error);
        if (code == App.Fine)
        {
            session.Deliver(Output, result);
        }

        return code;
    }

    private void Write(InventoryBuilder builder, Stream result)
    {
        using (var report = InventoryReports.Of(Format, Rows, result, session, project, builder.Diagnostics, Chosen, Which is not null, Output is null, ByteOrderMark, SureBy(builder)))
        {
            foreach (var inventory in Build(builder))
            {
                report.Add(inventory);
            }
        }
    }

    // Cities know nothing of each other, so that each thread makes some of them with a builder of its own.
    private void WriteRows(InventoryBuilder builder, int threads, Stream result)
    {
        var found = new ConcurrentBag<DiagnosticBag>();
        var buffers = new ConcurrentBag<MemoryStream>();
        new CsvRows(Rows, Chosen, ByteOrderMark, SureBy(builder)).Begin(result);
        foreach (var rows in OrderedWork.Run(builder.Cities, threads, Worker))
        {
            rows.WriteTo(result);
            buffers.Add(rows);
        }

        foreach (var bag in found)
        {
            builder.Diagnostics.Add(bag);
        }

        Func<string, MemoryStream> Worker()
        {
            var own = new InventoryBuilder(project);
            var csv = new CsvRows(Rows, Chosen, ByteOrderMark, SureBy(own));
            found.Add(own.Diagnostics);
            return city =>
            {
                var buffer = buffers.TryTake(out var used) ? used : new MemoryStream();
                buffer.SetLength(0);
                foreach (var inventory in CheckedInventories.Of(own, project, city, Selection, session.Host.Cancellation))
                {
                    csv.Add(inventory, buffer);
                }

                return buffer;
            };
        }
    }

    private int RunToFolder(InventoryBuilder builder)
    {
        var code = App.Fine;
        try
        {
            OutputFiles.WriteFolder(Output!, Replace, folder =>
            {
                foreach (var inventory in Build(builder))
                {
                    InventoryFiles.Write(folder, inventory, Format, session, project, builder.Diagnostics, Chosen, ByteOrderMark, SureBy(builder));
                }

                code = Findings.Report(session, project, builder.Diagnostics, Selection, Strict, Diagnostics, session.Host.Error);
                if (code != App.Fine)
                {
                    throw new NothingWritten();
                }
            });
        }
        catch (NothingWritten)
        {
            return code;
        }

        if (!DiagnosticFormats.IsDocument(Diagnostics))
        {
            session.Host.Error.WriteLine(Core.Texts.CommandTexts.Wrote.With(Output!).In(session.Language));
        }

        return code;
    }

    private Func<Inventory, UncertaintyAnalysis>? SureBy(InventoryBuilder builder) => Uncertainty ? i => UncertaintyAnalysis.Of(builder, project, [i]) : null;

    private IEnumerable<Inventory> Build(InventoryBuilder builder) => CheckedInventories.Of(builder, project, Selection, session.Host.Cancellation);

    /// <summary>Errors were found, so that the folder made so far is thrown away.</summary>
    private sealed class NothingWritten : Exception;
}
