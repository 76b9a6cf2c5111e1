namespace Ghg.Core.Texts;

/// <summary>Full-width letters, digits and signs, as a Chinese input method types them, as plain ones.</summary>
internal static class HalfWidth
{
    private const int Distance = 0xFEE0;

    /// <summary>The plain character of a full-width one; any other as it is.</summary>
    public static char Of(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - Distance),
        '\u3000' => ' ',
        _ => c,
    };

    /// <summary>A text with its full-width characters plain.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (plain, original) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Of(original[i]);
        }
    });
}
