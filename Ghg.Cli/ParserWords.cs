using System.Text.RegularExpressions;
using Ghg.Core.Texts;

namespace Ghg.Cli;

/// <summary>
/// Puts the command-line library's own words into Chinese. Its translations need the machine's culture data, whose loading would cost more than
/// calculating an inventory does.
/// </summary>
internal static class ParserWords
{
    /// <summary>Help in a language.</summary>
    public static string Help(string text, Language language)
    {
        if (language == Language.English)
        {
            return text;
        }

        var lines = text.Split('\n').Select(l => ParserTexts.Lines.FirstOrDefault(t => t.English == l.TrimEnd()) is { Chinese: { } chinese } ? chinese : l);
        return ParserTexts.Parts.Aggregate(string.Join('\n', lines), (all, part) => all.Replace(part.English, part.Chinese, StringComparison.Ordinal));
    }

    /// <summary>A mistake in the command line in a language.</summary>
    public static string Mistake(string text, Language language) => language == Language.English
        ? text
        : ParserTexts.Mistakes.Aggregate(text, (all, mistake) => Regex.Replace(all, mistake.English, mistake.Chinese, RegexOptions.None, TimeSpan.FromSeconds(1)));
}
