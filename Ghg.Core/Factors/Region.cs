using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>A place that factors hold for: a country, a province, a state, a grid region or the world.</summary>
/// <param name="Id">Its id: ISO 3166 where there is one, else such as <c>US-egrid-mrow</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">world, country, province, state or grid.</param>
/// <param name="Parents">The places that contain it, narrowest first.</param>
public sealed record Region(string Id, Text Name, string Kind, IReadOnlyList<string> Parents)
{
    /// <summary>The id of the whole world, for factors that hold anywhere.</summary>
    public const string World = "world";
}
