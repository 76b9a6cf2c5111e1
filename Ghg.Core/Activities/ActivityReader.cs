using System.Collections.Concurrent;
using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Streams activities files: blocks of whole rows are dealt out to threads, each keeps integer sums of its own, and they are merged by addition, so
/// that the result does not depend on the threads.
/// </summary>
internal sealed class ActivityReader(IReadOnlyList<InputFile> files, IReadOnlyList<string> inputs, ReadOptions options)
{
    private readonly ColumnSet _columns = ActivityColumns.With(inputs);
    private readonly int _keySlots = ActivityColumns.Key.Length + inputs.Count;

    /// <summary>The columns that the files may have.</summary>
    public ColumnSet Columns => _columns;

    /// <summary>All files added up.</summary>
    public ActivitySums Read(DiagnosticBag diagnostics)
    {
        var threads = Math.Max(1, options.Threads);
        var seeks = !HasTooManyRows();
        var accumulators = Enumerable.Range(0, threads).Select(_ => new RowAccumulator(_columns, _keySlots, options.DuplicatesUpTo, seeks)).ToArray();
        if (threads == 1)
        {
            foreach (var work in Blocks(diagnostics))
            {
                Do(accumulators[0], work);
            }
        }
        else
        {
            ReadInParallel(accumulators, diagnostics);
        }

        foreach (var accumulator in accumulators)
        {
            diagnostics.Add(accumulator.Diagnostics);
        }

        ReportDuplicates(accumulators, diagnostics);
        var keys = accumulators[0].Keys;
        foreach (var other in accumulators.Skip(1))
        {
            keys.Merge(other.Keys, n => accumulators[0].Sources.NumberOf(other.Sources, n), n => diagnostics.Add(Rules.SumOverflow, PlaceOf(other.Keys[n].First, "amount")));
        }

        return new ActivitySums(keys, _columns, _keySlots, [.. files.Select(f => f.Path)], accumulators[0].Sources, accumulators.Sum(a => a.Rows));
    }

    // Remembering every row of a large file costs more than adding it up. The first rows tell about how many there are.
    private bool HasTooManyRows()
    {
        const double Certainly = 1.25;
        return files.Sum(AboutHowManyRows) > options.DuplicatesUpTo * Certainly;
    }

    private static double AboutHowManyRows(InputFile file)
    {
        try
        {
            using var stream = file.Open();
            var sample = new byte[stream.CanSeek ? Math.Min(stream.Length, 1 << 16) : 0];
            var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
            return stream.CanSeek ? (double)stream.Length / Math.Max(1, length) * BlockReader.LineBreaks(sample.AsSpan(0, length)) : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reading itself says so.
            return 0;
        }
    }

    private Place PlaceOf(RowNumber row, string column) => new(new Position(files[row.File].Path, row.Line)) { Field = column };

    private void ReadInParallel(RowAccumulator[] accumulators, DiagnosticBag diagnostics)
    {
        // A short queue keeps the memory of waiting blocks small; the reading thread is far ahead of the parsing ones anyway.
        using var queue = new BlockingCollection<Work>(accumulators.Length * 2);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(options.Cancellation);
        var workers = accumulators.Select(a => Task.Factory.StartNew(
            () =>
            {
                try
                {
                    foreach (var work in queue.GetConsumingEnumerable())
                    {
                        Do(a, work);
                    }
                }
                catch
                {
                    // A full queue that nobody empties would hold the reading thread for ever.
                    stop.Cancel();
                    throw;
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            foreach (var work in Blocks(diagnostics))
            {
                queue.Add(work, stop.Token);
            }
        }
        finally
        {
            queue.CompleteAdding();
            Task.WhenAll(workers).GetAwaiter().GetResult();
        }
    }

    private static void Do(RowAccumulator accumulator, Work work)
    {
        accumulator.Read(work.Block, work.Header, work.StartsWithHeader, work.File);
        work.Block.Release();
    }

    private IEnumerable<Work> Blocks(DiagnosticBag diagnostics)
    {
        for (var file = 0; file < files.Count; file++)
        {
            Header? header = null;
            foreach (var block in BlockReader.Read(files[file], options.Encoding, diagnostics))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                var first = header is null;
                header ??= Header.Read(block, _columns, diagnostics);
                if (header is null)
                {
                    break;
                }

                yield return new Work(block, header, first, file);
            }
        }
    }

    private void ReportDuplicates(RowAccumulator[] accumulators, DiagnosticBag diagnostics)
    {
        if (accumulators.Any(a => a.Seen is null) || accumulators.Sum(a => a.Rows) > options.DuplicatesUpTo)
        {
            diagnostics.Add(Rules.DuplicatesNotSought, null, options.DuplicatesUpTo);
            return;
        }

        var first = new Dictionary<ulong, RowNumber>();
        var all = accumulators.SelectMany(a => a.Seen!.Select(s => (Hash: s.Key, Row: s.Value)).Concat(a.Repeats));
        foreach (var (hash, row) in all.OrderBy(r => r.Row))
        {
            if (!first.TryAdd(hash, row))
            {
                diagnostics.Add(Rules.DuplicateRow, PlaceOf(row, ""), $"{files[first[hash].File].Path}:{first[hash].Line}");
            }
        }
    }

    private sealed record Work(Block Block, Header Header, bool StartsWithHeader, int File);
}
