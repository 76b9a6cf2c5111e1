namespace Ghg.Core.Methods;

/// <summary>The distinct inputs of a calculation in the order of their first use. Most calculations have a few; decay over a century has thousands.</summary>
internal sealed class UsedInputs
{
    private const int Few = 16;

    // An amount, a calorific value, and the factors of three gases.
    private const int Usual = 5;

    private readonly List<MethodInput> _all = new(Usual);
    private HashSet<MethodInput>? _seen;

    /// <summary>The inputs.</summary>
    public IReadOnlyList<MethodInput> All => _all;

    /// <summary>Adds an input unless it is there.</summary>
    public void Add(MethodInput input)
    {
        if (_all.Count >= Few ? (_seen ??= [.. _all]).Add(input) : !_all.Contains(input))
        {
            _all.Add(input);
        }
    }
}
