using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods.Land;

/// <summary>The yearly change of carbon over the rows of a series. Land whose transition is over changes no more: its zero is a number, and said. Land none of whose pools are known here is not estimated.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class LandCarbon<T>(IReadOnlyList<MethodCase> series)
    where T : INumeric<T>
{
    private readonly List<T> _gains = [];
    private readonly List<T> _over = [];

    /// <summary>Adds what a pool of a row's land gains in a year of its transition, or gained in one before.</summary>
    public void Add(string pool, MethodCase row, T gain, bool during) => (during ? _gains : _over).Add(T.Named(YearSteps.Of($"ΔC {pool}", row, series), gain));

    /// <summary>Emits the sum as CO2, negative where land gains carbon.</summary>
    public void Emit(Calculation<T> calculation)
    {
        if (_gains.Count == 0 && _over.Count > 0)
        {
            calculation.Case.Note(LandMethodTexts.TransitionOver);
            calculation.Emit(Gases.Co2, CarbonStock.Lost(_over[0] - _over[0]));
        }
        else if (_gains.Count == 0)
        {
            calculation.Case.NotEstimated(Gases.Co2);
        }
        else
        {
            calculation.Emit(Gases.Co2, CarbonStock.Gained(_gains.Aggregate((a, b) => a + b)));
        }
    }
}
