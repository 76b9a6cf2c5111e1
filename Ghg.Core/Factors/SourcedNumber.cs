using Ghg.Core.Diagnostics;
using Ghg.Core.Units;

namespace Ghg.Core.Factors;

/// <summary>
/// One published number: an emission factor (of a gas) or a parameter (a calorific value, a density, a loss rate), with where and when it holds and
/// where it is printed. Rows of datasets and of a project's <c>parameters.csv</c> become the same record.
/// </summary>
public sealed record SourcedNumber
{
    /// <summary>The dataset that holds it; <c>parameters.csv</c> for what a city states itself.</summary>
    public required string Dataset { get; init; }

    /// <summary>The version of the dataset.</summary>
    public string Version { get; init; } = "";

    /// <summary>Its id in the dataset. Never reused with another value.</summary>
    public required string Id { get; init; }

    /// <summary>The group of rows that belong together, such as all gases and properties of a fuel.</summary>
    public string Set { get; init; } = "";

    /// <summary>The edition of the document; numbers that belong together come from one.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The activity it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The gas of a factor, or the parameter.</summary>
    public required string Quantity { get; init; }

    /// <summary>The component of a vector, or empty.</summary>
    public string Component { get; init; } = "";

    /// <summary>The value in its unit.</summary>
    public required double Value { get; init; }

    /// <summary>The value as published.</summary>
    public required string ValueText { get; init; }

    /// <summary>Its unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>References it is for; empty for any.</summary>
    public ReferencePattern AppliesTo { get; init; } = ReferencePattern.Any;

    /// <summary>The place it is for, or empty where the dataset's owner set no limit.</summary>
    public string Region { get; init; } = "";

    /// <summary>The first year it is for, or null.</summary>
    public int? YearFrom { get; init; }

    /// <summary>The last year it is for, or null.</summary>
    public int? YearTo { get; init; }

    /// <summary>The technology it is for; empty is the default one.</summary>
    public string Technology { get; init; } = "";

    /// <summary>Further conditions on site, city and row.</summary>
    public Conditions When { get; init; } = Conditions.None;

    /// <summary>ncv or gcv, wet or dry; empty where it makes no sense.</summary>
    public string Basis { get; init; } = "";

    /// <summary>location, residual, market or supplier for electricity; empty means location.</summary>
    public string Scope2Method { get; init; } = "";

    /// <summary>
    /// The GWP set of a publisher that prints CO2e, or empty: that which the sum of a <c>co2e</c> factor was made with, or that by which the mass of a single
    /// gas was won back. The first holds under no other set; the second is a mass like any other, and a derived one.
    /// </summary>
    public string PublishedGwp { get; init; } = "";

    /// <summary>The lower end of the published range, or null.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper end of the published range, or null.</summary>
    public double? Upper { get; init; }

    /// <summary>verified (read in the primary document) or secondary.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>The full citation.</summary>
    public string Source { get; init; } = "";

    /// <summary>The table and page.</summary>
    public string Locator { get; init; } = "";

    /// <summary>What a user must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the row stands, for diagnostics; null for shipped datasets.</summary>
    public Place? Place { get; init; }

    /// <summary>Dataset and id, as <c>factor</c> names it.</summary>
    public string Name => $"{Dataset}/{Id}";
}
