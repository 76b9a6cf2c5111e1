namespace Ghg.Core.Numerics;

/// <summary>
/// Draws every variable and works a program out on the draws, block by block. A draw depends on the seed, the variable's stream and its number alone, so
/// that neither threads nor other variables change it.
/// </summary>
internal static class DrawEngine
{
    /// <summary>The draws of each result.</summary>
    /// <param name="program">The program.</param>
    /// <param name="variables">The variables by number.</param>
    /// <param name="wholes">Variables that are shares of one whole, by number: each draw of them is scaled so that they add up to what their means do.</param>
    /// <param name="options">How to draw.</param>
    public static double[][] Run(DrawProgram program, IReadOnlyList<DrawStream> variables, IReadOnlyList<IReadOnlyList<int>> wholes, DrawOptions options)
    {
        var results = new double[program.Results][];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new double[options.Draws];
        }

        var blocks = (options.Draws + DrawProgram.Block - 1) / DrawProgram.Block;
        var next = -1;
        var threads = Enumerable.Range(0, Math.Clamp(options.Threads, 1, Math.Max(1, blocks)) - 1).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(t => t.Start());
        Work();
        threads.ForEach(t => t.Join());
        options.Cancellation.ThrowIfCancellationRequested();
        return results;

        void Work()
        {
            var room = program.Room();
            while (Interlocked.Increment(ref next) is var block && block < blocks && !options.Cancellation.IsCancellationRequested)
            {
                Draw(room, variables, wholes, options.Seed, (long)block * DrawProgram.Block);
                program.Run(room);
                var from = block * DrawProgram.Block;
                var count = Math.Min(DrawProgram.Block, options.Draws - from);
                for (var i = 0; i < results.Length; i++)
                {
                    program.Result(room, i)[..count].CopyTo(results[i].AsSpan(from));
                }
            }
        }
    }

    private static void Draw(double[] room, IReadOnlyList<DrawStream> variables, IReadOnlyList<IReadOnlyList<int>> wholes, ulong seed, long first)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            var (stream, distribution) = variables[i];
            var draws = room.AsSpan(i * DrawProgram.Block, DrawProgram.Block);
            CounterRandom.Fill(seed, stream, first, draws);
            for (var j = 0; j < draws.Length; j++)
            {
                draws[j] = distribution.Quantile(draws[j]);
            }
        }

        foreach (var whole in wholes)
        {
            MakeWhole(room, variables, whole);
        }
    }

    private static void MakeWhole(double[] room, IReadOnlyList<DrawStream> variables, IReadOnlyList<int> whole)
    {
        var total = whole.Sum(i => variables[i].Distribution.Mean);
        for (var j = 0; j < DrawProgram.Block; j++)
        {
            var sum = 0.0;
            foreach (var i in whole)
            {
                sum += room[(i * DrawProgram.Block) + j];
            }

            foreach (var i in whole)
            {
                room[(i * DrawProgram.Block) + j] *= total / sum;
            }
        }
    }
}
