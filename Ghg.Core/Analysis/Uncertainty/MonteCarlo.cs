using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>
/// Monte Carlo, approach 2 of the IPCC (2006, volume 1, chapter 3, section 3.2.3.2), on results of any formulas: plain random sampling, one stream of
/// numbers for each input, so that an input that several results use is drawn once for all of them.
/// </summary>
public static class MonteCarlo
{
    /// <summary>Draws the results of a model.</summary>
    /// <param name="results">The results, calculated on inputs that are <see cref="UncertainNumber"/>s; other inputs are taken as exact.</param>
    /// <param name="options">How to draw.</param>
    /// <returns>The draws of each result.</returns>
    /// <exception cref="ArgumentException">Two inputs of one symbol differ in their value or distribution.</exception>
    public static IReadOnlyList<DrawnResult> Run(IReadOnlyList<Sampled> results, DrawOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(options);
        var all = Graph.Order(results, n => (n.Left, n.Right)).Select(n => n.Input).OfType<UncertainNumber>().Distinct().ToList();
        var inputs = all.DistinctBy(i => i.Symbol).OrderBy(i => i.Symbol, StringComparer.Ordinal).ToList();
        if (all.Count > inputs.Count)
        {
            throw new ArgumentException($"'{all.GroupBy(i => i.Symbol).First(g => g.Count() > 1).Key}' names two inputs that are not the same", nameof(results));
        }

        var places = inputs.Select((input, place) => (input.Symbol, place)).ToDictionary(i => i.Symbol, i => i.place, StringComparer.Ordinal);
        var program = DrawProgram.Of(results, inputs.Count, i => i is UncertainNumber known ? places[known.Symbol] : -1);
        var streams = inputs.Select(i => new DrawStream(CounterRandom.StreamOf(i.Symbol), i.Distribution)).ToList();
        return [.. DrawEngine.Run(program, streams, [], options).Select((draws, i) => new DrawnResult(results[i].Value, draws))];
    }
}
