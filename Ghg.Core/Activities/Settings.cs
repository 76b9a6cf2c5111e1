using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Activities;

/// <summary>What a project decides in <c>ghg.json</c>. Every setting has a default.</summary>
public sealed record Settings
{
    /// <summary>The name of the GWP set. Default: <see cref="GwpSets.Default"/>.</summary>
    public string Gwp { get; init; } = GwpSets.Default;

    /// <summary>The level that inventories are compiled to, unless <c>inventories.csv</c> says otherwise. Default: BASIC.</summary>
    public ReportingLevel Level { get; init; } = ReportingLevel.Basic;

    /// <summary>Datasets in priority order. Default, empty: the project's own, those of the city's country, those for the world.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>Editions by dataset, where not the dataset's default.</summary>
    public IReadOnlyDictionary<string, string> Editions { get; init; } = new Dictionary<string, string>();

    /// <summary>The language of reports, or null for the caller's.</summary>
    public Language? Language { get; init; }

    /// <summary>How many years a factor may be from the year asked for. Default: 5.</summary>
    public int MaxYearGap { get; init; } = ResolverOptions.UsualYearGap;

    /// <summary>Whether a factor of another place or year may be used, and said so. If not, it is an error. Default: it may.</summary>
    public bool AllowFallback { get; init; } = true;

    /// <summary>Whether losses under x.3 are derived from the electricity and heat of x.2. Default: no.</summary>
    public bool DeriveLosses { get; init; }

    /// <summary>Where the values that must be known names stand: the GWP set, and datasets by name.</summary>
    internal IReadOnlyDictionary<string, JsonPlace> Places { get; init; } = new Dictionary<string, JsonPlace>();

    /// <summary>Choices that a reviewer asks for, by name: road_method, landfill, heat_and_power, coke, heat, scope_2, nitrogen.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } = new Dictionary<string, string>();

    /// <summary>Where a name stands in the settings, or null if it is not from there.</summary>
    internal Place? PlaceOf(string name) => Places.TryGetValue(name, out var place) ? (Place)place : null;
}
