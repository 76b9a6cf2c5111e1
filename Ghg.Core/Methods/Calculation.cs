using Ghg.Core.Gpc;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>One run of a method on one number type.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class Calculation<T>
    where T : INumeric<T>
{
    private readonly List<Emission<T>> _emitted;
    private readonly UsedInputs _used;

    /// <summary>A run over the inputs of a case.</summary>
    /// <param name="methodCase">The case.</param>
    public Calculation(MethodCase methodCase)
        : this(methodCase, new UsedInputs(), [])
    {
    }

    /// <summary>A run that emits into a list of the caller's, so that a hundred thousand runs need one.</summary>
    internal Calculation(MethodCase methodCase, List<Emission<T>> emitted)
        : this(methodCase, new UsedInputs(), emitted)
    {
    }

    private Calculation(MethodCase methodCase, UsedInputs used, List<Emission<T>> emitted) => (Case, _used, _emitted) = (methodCase, used, emitted);

    /// <summary>Finds the inputs. It remembers them, so that every number type sees the same.</summary>
    public MethodCase Case { get; }

    /// <summary>The masses so far, in base units (kg).</summary>
    public IReadOnlyList<Emission<T>> Emitted => _emitted;

    /// <summary>The inputs that went into it, in the order in which they were first used.</summary>
    public IReadOnlyList<MethodInput> Used => _used.All;

    /// <summary>The number that stands for an input.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The number.</returns>
    public T Of(MethodInput input)
    {
        _used.Add(input);
        return T.Of(input);
    }

    /// <summary>A run over the inputs of another case, for a number that this one needs: the heat of a plant. What it uses counts as used here; what it emits does not.</summary>
    /// <param name="other">The other case.</param>
    /// <returns>The run.</returns>
    internal Calculation<T> On(MethodCase other) => new(other, _used, []);

    /// <summary>Emits a mass of a gas under the line's reference.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <param name="mass">The mass.</param>
    public void Emit(string gas, T mass) => Emit(gas, mass, Case.Reference);

    /// <summary>Emits a mass of a gas under another reference than the row's own: what a journey emits outside, what manure emits from soils.</summary>
    /// <param name="gas">The id of the gas.</param>
    /// <param name="mass">The mass.</param>
    /// <param name="reference">The reference.</param>
    public void Emit(string gas, T mass, GpcReference reference) => _emitted.Add(new Emission<T>(gas, mass, reference, null));

    /// <summary>Shows a mass of a gas beside the totals: market-based electricity, waste burnt for energy.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="gas">The id of the gas.</param>
    /// <param name="mass">The mass.</param>
    /// <param name="reference">The reference it is shown under.</param>
    public void Memo(Text what, string gas, T mass, GpcReference reference) => _emitted.Add(new Emission<T>(gas, mass, reference, what));
}
