using Ghg.Core.Diagnostics;
using Ghg.Core.Tables;

namespace Ghg.Core.Activities;

/// <summary>
/// Streams activities files: blocks of whole rows are dealt out to threads, which add integers to the sums of keys that they share, so that the result does
/// not depend on the threads.
/// </summary>
internal sealed class ActivityReader(IReadOnlyList<InputFile> files, ActivityVocabulary vocabulary, ReadOptions options)
{
    // Remembering every row of a large file costs more than adding it up. The first rows tell about how many there are.
    private const double CertainlyMore = 1.25;

    // More than these wait for each other to cut the next block from the file, and each has sums of its own.
    private const int MostThreads = 8;

    private readonly ColumnSet _columns = vocabulary.Columns;
    private readonly int _keySlots = ActivityColumns.Key.Length + vocabulary.Inputs.Count;

    /// <summary>The columns that the files may have.</summary>
    public ColumnSet Columns => _columns;

    /// <summary>All files added up.</summary>
    public ActivitySums Read(DiagnosticBag diagnostics)
    {
        var tables = new ActivityTables();
        var sizes = files.Select(FileSize.Of).ToList();
        int? duplicatesUpTo = sizes.Sum(s => s.Rows) > options.DuplicatesUpTo * CertainlyMore ? null : options.DuplicatesUpTo;
        var threads = Math.Clamp(Math.Min(options.Threads, sizes.Sum(s => s.Blocks)), 1, MostThreads);
        var accumulators = Enumerable.Range(0, (int)threads)
            .Select(n => new RowAccumulator(tables, n == 0 ? tables.Sums : new KeySums(), _columns, r => PlaceOf(r, "amount"), duplicatesUpTo)).ToArray();
        ReadAll(accumulators, tables.Layouts, diagnostics);
        foreach (var accumulator in accumulators)
        {
            diagnostics.Add(accumulator.Diagnostics);
            if (accumulator.Sums != tables.Sums)
            {
                tables.Sums.Add(accumulator.Sums, ReportOverflow);
            }
        }

        ReportDuplicates(accumulators, diagnostics);
        new KeyUnifier(tables).Unify(ReportOverflow);
        return new ActivitySums(tables, _columns, _keySlots, [.. files.Select(f => f.Path)], accumulators.Sum(a => a.Rows));

        void ReportOverflow(int number) => diagnostics.Add(Rules.SumOverflow, PlaceOf(tables.Sums[number].First, "amount"));
    }

    private Place PlaceOf(RowNumber row, string column) => new(new Position(files[row.File].Path, row.Line)) { Field = column };

    // Each thread takes the next block when it is done with its last, so that no block waits in memory.
    private void ReadAll(RowAccumulator[] accumulators, KeyLayouts layouts, DiagnosticBag diagnostics)
    {
        using var blocks = Blocks(layouts, diagnostics).GetEnumerator();
        var taking = new Lock();
        var failed = false;
        var others = accumulators.Skip(1).Select(a => Task.Factory.StartNew(() => ReadWith(a), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            ReadWith(accumulators[0]);
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }

        Work? Next()
        {
            lock (taking)
            {
                return !failed && blocks.MoveNext() ? blocks.Current : null;
            }
        }

        void ReadWith(RowAccumulator accumulator)
        {
            try
            {
                while (Next() is { } work)
                {
                    accumulator.Read(work.Block, work.File);
                    work.Block.Release();
                }
            }
            catch
            {
                // The other threads need not read the rest of the files.
                lock (taking)
                {
                    failed = true;
                }

                throw;
            }
        }
    }

    private IEnumerable<Work> Blocks(KeyLayouts layouts, DiagnosticBag diagnostics)
    {
        for (var number = 0; number < files.Count; number++)
        {
            ActivityFile? file = null;
            foreach (var block in BlockReader.Read(files[number], options.Encoding, diagnostics))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                if (file is not null)
                {
                    yield return new Work(block, file);
                }
                else if (Header.Read(block, _columns, diagnostics) is { } header)
                {
                    file = new ActivityFile(number, header, _keySlots, layouts);
                    yield return new Work(Header.After(block), file);
                }
                else
                {
                    break;
                }
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

    private sealed record Work(Block Block, ActivityFile File);
}
