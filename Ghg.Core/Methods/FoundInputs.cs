using Ghg.Core.Units;

namespace Ghg.Core.Methods;

/// <summary>What a case found, for itself and for the cases that ask the same: its inputs, and the amounts that are known to be had by them.</summary>
internal sealed class FoundInputs
{
    /// <summary>The inputs by what was asked; null for one that there is none of.</summary>
    public Dictionary<Wanted, MethodInput?> Inputs { get; } = [];

    /// <summary>Factors, with the dimension and the fuel of an amount, for which the amount can be had.</summary>
    public HashSet<(MethodInput Factor, Dimension Have, string? Subject)> Possible { get; } = [];
}
