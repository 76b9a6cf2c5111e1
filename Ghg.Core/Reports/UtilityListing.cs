using System.Globalization;
using Ghg.Core.Factors;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>The electricity utilities of the United States with their eGRID subregions.</summary>
public static class UtilityListing
{
    /// <summary>The utilities that every word is said of.</summary>
    /// <param name="words">Parts of names, numbers, states or subregions; blank for all.</param>
    /// <param name="registry">Names of states.</param>
    /// <param name="language">The language.</param>
    /// <returns>The document.</returns>
    public static Document Of(string words, Registry registry, Language language)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(registry);
        var asked = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found =
            from state in registry.Regions
            where state.Kind == "state"
            from utility in Utilities.Of(state.Id)
            where asked.All(word => ((string[])[state.Id, state.Name.English, state.Name.Chinese, utility.Name, utility.EiaId, utility.Grid]).Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase)))
            select (IReadOnlyList<string>)[state.Name.In(language), utility.Name, utility.EiaId, utility.Grid, utility.ZipCodes.ToString(CultureInfo.InvariantCulture)];
        var rows = found.ToList();
        return new Document(
        [
            new Grid(
                [
                    new("state", FactorCommandTexts.State.In(language)), new("utility", FactorCommandTexts.Utility.In(language)), new("eia_id", FactorCommandTexts.Number.In(language)),
                    new("grid", FactorCommandTexts.Subregion.In(language)), new("zip_codes", FactorCommandTexts.ZipCodes.In(language), true),
                ],
                rows),
            new Paragraph((rows.Count > 0 ? FactorCommandTexts.GridInCities : FactorCommandTexts.NoUtility).In(language)),
        ]);
    }
}
