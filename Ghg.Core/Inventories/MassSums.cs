using System.Runtime.CompilerServices;
using Ghg.Core.Numerics;

namespace Ghg.Core.Inventories;

/// <summary>
/// Adds up masses gas by gas, in their order. A line has a few gases, so that looking through them is quicker than a table, and few enough to be held
/// without an object: a large project makes these sums a hundred thousand times.
/// </summary>
internal struct MassSums
{
    private const int Few = 6;

    private FewSums _few;
    private (string Gas, CompensatedSum Sum)[]? _many;
    private int _count;

    /// <summary>Adds kilograms of a gas.</summary>
    public void Add(string gas, double kilograms)
    {
        Span<(string Gas, CompensatedSum Sum)> sums = _many ?? (Span<(string Gas, CompensatedSum Sum)>)_few;
        var at = 0;
        while (at < _count && string.CompareOrdinal(sums[at].Gas, gas) < 0)
        {
            at++;
        }

        if (at == _count || sums[at].Gas != gas)
        {
            if (_count == sums.Length)
            {
                _many = new (string, CompensatedSum)[2 * _count];
                sums.CopyTo(_many);
                sums = _many;
            }

            sums[at.._count].CopyTo(sums[(at + 1)..]);
            sums[at] = (gas, default);
            _count++;
        }

        sums[at].Sum.Add(kilograms);
    }

    /// <summary>The gases with their kilograms, by id.</summary>
    public readonly (string Gas, double Kilograms)[] ToArray()
    {
        ReadOnlySpan<(string Gas, CompensatedSum Sum)> sums = _many ?? (ReadOnlySpan<(string Gas, CompensatedSum Sum)>)_few;
        var all = new (string, double)[_count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (sums[i].Gas, sums[i].Sum.Value);
        }

        return all;
    }

    [InlineArray(Few)]
    private struct FewSums
    {
        private (string Gas, CompensatedSum Sum) _first;
    }
}
