using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>What a method is, for <c>ghg methods</c> and for the checks of its rows.</summary>
public sealed record MethodInfo
{
    /// <summary>The <c>cities.csv</c> of every example.</summary>
    public const string ExampleCities = "city,country,region,climate_zone,temperature\nmy-city,CN,CN-GD,tropical-moist,22\n";

    /// <summary>Its id, as the <c>method</c> column names it.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>What it computes, in a sentence or two.</summary>
    public required Text Summary { get; init; }

    /// <summary>The equation with the symbols of its source.</summary>
    public required string Equation { get; init; }

    /// <summary>Document, equation and page.</summary>
    public required string Citation { get; init; }

    /// <summary>The part of the citation that is applied to an activity, where a method has an equation for each of many products; empty for the whole.</summary>
    public Func<string, string>? Applied { get; init; }

    /// <summary>The references that its lines may stand under.</summary>
    public required ReferencePattern References { get; init; }

    /// <summary>The references and sub-sectors that its rows may name, where they are not just <see cref="References"/>.</summary>
    public ReferencePattern? Rows { get; init; }

    /// <summary>The registry's groups of activities whose rows take this method unless they name another.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The last part of the reference that its lines take when a row names a sub-sector only: 1, 2 or 3.</summary>
    public required int Part { get; init; }

    /// <summary>Its inputs in the order of the equation.</summary>
    public required IReadOnlyList<InputInfo> Inputs { get; init; }

    /// <summary>Whether an amount may be negative: removals by land.</summary>
    public bool AllowsNegative { get; init; }

    /// <summary>Whether it needs the rows of earlier years, so that a year with such rows alone is no inventory.</summary>
    public bool HasMemory { get; init; }

    /// <summary>Whether its lines are energy from a network, whose losses the setting <c>derive_losses</c> adds.</summary>
    public bool HasLosses { get; init; }

    /// <summary>A header and an example row or rows of activities, as CSV.</summary>
    public required string Example { get; init; }

    /// <summary>Further files that the example needs, by path in a project folder: <c>parameters.csv</c>, <c>sites.csv</c>, <c>indicators.csv</c>. The city is <c>my-city</c>.</summary>
    public IReadOnlyList<(string Path, string Text)> ExampleFiles { get; init; } = [];

    /// <summary>What is cited for an activity.</summary>
    /// <param name="activity">The activity's id.</param>
    /// <returns>The equations that are applied to it, or the whole citation.</returns>
    public string CitationOf(string activity) => Applied?.Invoke(activity) is { Length: > 0 } applied ? applied : Citation;

    /// <summary>Whether a row's reference, or one of its sub-sector, is one that rows of this method may name.</summary>
    /// <param name="key">The row's key.</param>
    /// <returns>True if it is.</returns>
    public bool Admits(ActivityKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Reference is { } reference ? (Rows ?? References).Narrowness(reference) >= 0 : GpcReferences.All.Any(r => r.SubSector == key.SubSector && (Rows ?? References).Narrowness(r) >= 0);
    }
}
