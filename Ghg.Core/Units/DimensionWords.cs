namespace Ghg.Core.Units;

/// <summary>The words for dimensions in catalogues, such as <c>mass</c>, <c>gas-volume@20C</c> or <c>vehicle*length</c>.</summary>
internal static class DimensionWords
{
    private static readonly Dictionary<string, Dimension> Known = new(StringComparer.Ordinal)
    {
        ["none"] = Dimension.None,
        ["mass"] = Dimension.Mass,
        ["energy"] = Dimension.Energy,
        ["gas-volume@0C"] = Dimension.GasVolumeAt0C,
        ["gas-volume@15C"] = Dimension.GasVolumeAt15C,
        ["gas-volume@20C"] = Dimension.GasVolumeAt20C,
        ["gas-volume@60F"] = Dimension.GasVolumeAt60F,
        ["volume"] = Dimension.Volume,
        ["area"] = Dimension.Area,
        ["length"] = Dimension.Length,
        ["time"] = Dimension.Time,
        ["head"] = Dimension.Head,
        ["person"] = Dimension.Person,
        ["vehicle"] = Dimension.Vehicle,
        ["item"] = Dimension.Item,
        ["vehicle*length"] = Dimension.Vehicle * Dimension.Length,
        ["person*length"] = Dimension.Person * Dimension.Length,
        ["mass*length"] = Dimension.Mass * Dimension.Length,
        ["energy/time"] = Dimension.Energy / Dimension.Time,
    };

    /// <summary>Every word, in no order.</summary>
    public static IReadOnlyCollection<string> All => Known.Keys;

    /// <summary>The dimension of a word.</summary>
    /// <exception cref="FormatException">There is no such word; the catalogue is wrong.</exception>
    public static Dimension Parse(string word) =>
        Known.TryGetValue(word, out var dimension) ? dimension : throw new FormatException($"'{word}' is not the word of a dimension");
}
