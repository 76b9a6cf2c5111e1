using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>The project that <c>ghg init</c> writes: small, fictional, and running.</summary>
internal static class StarterProject
{
    /// <summary>Paths and contents.</summary>
    public static IReadOnlyList<(string Path, string Content)> Files(Language language) =>
    [
        ("ghg.json", $"{{\n  \"gwp\": \"AR5\",\n  \"level\": \"BASIC\",\n  \"language\": \"{(language == Language.Chinese ? "zh" : "en")}\"\n}}\n"),
        ("cities.csv", StarterTexts.Cities.In(language)),
        ("inventories.csv", StarterTexts.Inventories.In(language)),
        ("indicators.csv", StarterTexts.Indicators.In(language)),
        ("activities/energy.csv", StarterTexts.Energy.In(language)),
        ("activities/notation-keys.csv", StarterTexts.Keys.In(language)),
        ("README.md", StarterTexts.Readme.In(language)),
    ];
}
