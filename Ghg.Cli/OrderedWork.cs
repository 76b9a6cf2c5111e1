namespace Ghg.Cli;

/// <summary>Work on many items by several threads, whose results come in the order of the items. No thread runs far ahead, so that few results wait.</summary>
internal static class OrderedWork
{
    private const int AheadPerThread = 4;

    /// <summary>Does the work.</summary>
    /// <param name="items">The items.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="worker">Makes what one thread does with an item; called once on each thread.</param>
    /// <returns>The results in the order of the items; a failure comes in its place.</returns>
    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<Func<TItem, TResult>> worker)
    {
        using var stop = new CancellationTokenSource();
        using var ahead = new SemaphoreSlim(threads * AheadPerThread);
        var results = new TaskCompletionSource<TResult>[items.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new TaskCompletionSource<TResult>();
        }

        var next = -1;
        var tasks = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(() => Work(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                yield return results[i].Task.GetAwaiter().GetResult();
                results[i] = null!;
                ahead.Release();
            }
        }
        finally
        {
            stop.Cancel();
            Task.WaitAll(tasks);
        }

        void Work()
        {
            Func<TItem, TResult>? work = null;
            while (Enter())
            {
                var index = Interlocked.Increment(ref next);
                if (index >= results.Length)
                {
                    return;
                }

                var result = results[index];
                try
                {
                    result.SetResult((work ??= worker())(items[index]));
                }
                catch (Exception failure)
                {
                    result.SetException(failure);
                }
            }
        }

        bool Enter()
        {
            try
            {
                ahead.Wait(stop.Token);
                return !stop.IsCancellationRequested;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
