using Ghg.Core.Numerics;

namespace Ghg.Core.Methods.Wastewater;

/// <summary>
/// The methane of one treatment or discharge system: (TOW − S) × Bo × MCF − R. IPCC 2006, volume 5, chapter 6, equations 6.1, 6.2, 6.4 and 6.5, for one
/// system at a time, as equation 6.1 of the 2019 Refinement has it.
/// </summary>
/// <param name="System">The system, with what tells it apart from others of its kind.</param>
/// <param name="Load">What TOW is the product of.</param>
/// <param name="Capacity">Bo.</param>
/// <param name="Mcf">The methane correction factor.</param>
internal sealed record TreatedOrganics(string System, IReadOnlyList<MethodInput> Load, MethodInput Capacity, MethodInput Mcf)
{
    /// <summary>S, the organics removed as sludge, or null for none.</summary>
    public MethodInput? Removed { get; init; }

    /// <summary>The shares whose product of TOW is removed as sludge, where the default is a share; empty for none.</summary>
    public IReadOnlyList<MethodInput> RemovedShares { get; init; } = [];

    /// <summary>R, the methane recovered or flared, or null for none.</summary>
    public MethodInput? Recovered { get; init; }

    /// <summary>TOW.</summary>
    public T Organics<T>(Calculation<T> calculation)
        where T : INumeric<T> => WastewaterInputs.Load(calculation, Load, "TOW", System);

    /// <summary>(TOW − S) × Bo × MCF.</summary>
    public T Made<T>(Calculation<T> calculation)
        where T : INumeric<T>
    {
        var organics = Organics(calculation);
        organics = Removed is not null ? organics - calculation.Of(Removed) : RemovedShares.Count > 0 ? organics * (T.One - WastewaterInputs.Product(calculation, RemovedShares)) : organics;
        return organics * calculation.Of(Capacity) * calculation.Of(Mcf);
    }

    /// <summary>What is made and not recovered.</summary>
    public T Emitted<T>(Calculation<T> calculation)
        where T : INumeric<T> => Recovered is null ? Made(calculation) : Made(calculation) - calculation.Of(Recovered);

    /// <summary>Whether no more sludge is removed than comes in, and no more methane recovered than is made. More is an error.</summary>
    public bool IsPossible(MethodCase methodCase) =>
        WastewaterInputs.IsThere(methodCase, Removed, "organics_removed", Organics(new Calculation<Plain>(methodCase)).Value)
        && WastewaterInputs.IsThere(methodCase, Recovered, "methane_recovered", Made(new Calculation<Plain>(methodCase)).Value);
}
