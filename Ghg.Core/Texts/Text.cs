using System.Globalization;

namespace Ghg.Core.Texts;

/// <summary>One sentence or name in both languages. Machine formats never carry it; only what a person reads does.</summary>
/// <param name="English">The English wording; <c>{0}</c>, <c>{1}</c> … are places for arguments.</param>
/// <param name="Chinese">The Simplified Chinese wording with the same places, in the order that Chinese wants.</param>
public readonly record struct Text(string English, string Chinese)
{
    /// <summary>A name that is the same in both languages, such as a chemical formula.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The same wording twice.</returns>
    public static Text Same(string text) => new(text, text);

    /// <summary>The wording in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The wording.</returns>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Fills the places. An argument that is itself a <see cref="Text"/> speaks the language of the sentence.</summary>
    /// <param name="arguments">Numbers, strings or texts, in the order of the places.</param>
    /// <returns>The sentence with its arguments, in both languages; numbers in invariant form.</returns>
    public Text With(params object[] arguments) =>
        new(Fill(English, arguments, Language.English), Fill(Chinese, arguments, Language.Chinese));

    private static string Fill(string template, object[] arguments, Language language) =>
        string.Format(CultureInfo.InvariantCulture, template, [.. arguments.Select(a => a switch { Text text => text.In(language), IWorded worded => worded.Words.In(language), _ => a })]);
}
