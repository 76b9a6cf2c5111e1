namespace Ghg.Core.Factors;

/// <summary>
/// What a row's <c>factor</c> column says: a set in a dataset (<c>us-epa/diesel</c>: all its gases and parameters), or single numbers
/// (<c>CO2=us-epa/diesel-co2; CH4=us-epa/diesel-ch4</c>). It wins over every rule of choice.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Set">Dataset and set, or null.</param>
/// <param name="Single">Dataset and row by the id of the gas or parameter.</param>
public sealed record FactorOverride(string Text, (string Dataset, string Name)? Set, IReadOnlyDictionary<string, (string Dataset, string Name)> Single)
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="quantity">Finds the id of a gas or parameter by its name, or null.</param>
    /// <returns>Null if it is not of that form.</returns>
    public static FactorOverride? Parse(string text, Func<string, string?> quantity)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quantity);
        (string, string)? set = null;
        var single = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var part in Registry.Split(text))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            var path = sides[^1].Split('/', 2, StringSplitOptions.TrimEntries);
            if (path.Length != 2 || path[0].Length == 0 || path[1].Length == 0 || path[0].Contains(' ', StringComparison.Ordinal))
            {
                return null;
            }

            if (sides.Length == 1 && set is null)
            {
                set = (path[0], path[1]);
            }
            else if (sides.Length == 1 || quantity(sides[0]) is not { } id || !single.TryAdd(id, (path[0], path[1])))
            {
                return null;
            }
        }

        return set is null && single.Count == 0 ? null : new FactorOverride(text, set, single);
    }

    /// <summary>What it says of one gas or parameter: the single number if it names one, else the set.</summary>
    /// <param name="quantity">The id of the gas or parameter.</param>
    /// <returns>Dataset and name, or null if it says nothing.</returns>
    public (string Dataset, string Name)? For(string quantity) => Single.TryGetValue(quantity, out var named) ? named : Set;

    /// <summary>Equal if written the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether the texts agree.</returns>
    public bool Equals(FactorOverride? other) => other is not null && Text == other.Text;

    /// <summary>Of the text.</summary>
    /// <returns>A hash.</returns>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);
}
