namespace Ghg.Core.Factors;

/// <summary>What a project decides about the choice of factors.</summary>
/// <param name="Datasets">Datasets in priority order; empty for the default: the project's own, the city's country's, then those for the world.</param>
/// <param name="MaxYearGap">How many years a factor may be from the year asked for.</param>
/// <param name="Editions">The edition to use of a dataset, where it is not the dataset's default.</param>
/// <param name="GwpSet">The GWP set of the inventory: a factor published as CO2e under another is refused.</param>
public sealed record ResolverOptions(
    IReadOnlyList<string> Datasets, int MaxYearGap, IReadOnlyDictionary<string, string> Editions, string GwpSet)
{
    /// <summary>How many years a factor may be from the year asked for, unless a project says otherwise.</summary>
    public const int UsualYearGap = 5;

    /// <summary>The defaults.</summary>
    public static readonly ResolverOptions Default = new([], UsualYearGap, new Dictionary<string, string>(), Gpc.GwpSets.Default);
}
