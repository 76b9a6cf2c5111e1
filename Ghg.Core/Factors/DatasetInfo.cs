using Ghg.Core.Texts;

namespace Ghg.Core.Factors;

/// <summary>What a data package says of itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; a changed value is a new version.</param>
/// <param name="Edition">The edition that is used unless another is named; empty if it has only one.</param>
/// <param name="Title">Its title.</param>
/// <param name="Country">The country it is for (ISO 3166-1), or empty for the world.</param>
/// <param name="Licence">Name of the licence.</param>
/// <param name="Sources">Citations by source id.</param>
public sealed record DatasetInfo(
    string Name, string Version, string Edition, Text Title, string Country, string Licence, IReadOnlyDictionary<string, string> Sources);
