using System.Text.RegularExpressions;
using Ghg.Core.Texts;

namespace Ghg.Core.Gpc;

/// <summary>Codes and names of the notation keys, and the reading of what people write in their place.</summary>
public static partial class NotationKeys
{
    private static readonly (NotationKey Key, string Code, Text Name)[] Known =
    [
        (NotationKey.NotOccurring, "NO", GpcTexts.NotOccurring),
        (NotationKey.NotEstimated, "NE", GpcTexts.NotEstimated),
        (NotationKey.IncludedElsewhere, "IE", GpcTexts.IncludedElsewhere),
        (NotationKey.Confidential, "C", GpcTexts.Confidential),
    ];

    /// <summary>The code of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>NO, NE, IE or C.</returns>
    public static string Code(this NotationKey key) => Known[(int)key].Code;

    /// <summary>The name of a key in both languages.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its name.</returns>
    public static Text Name(this NotationKey key) => Known[(int)key].Name;

    /// <summary>
    /// Reads a cell of keys as found in the wild: <c>NO</c>, <c>ne </c>, <c>NO; IE</c>, <c>IE (II.1.1)</c>. Repeats fold into one.
    /// </summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="keys">The distinct keys in their order.</param>
    /// <param name="targets">Texts found in brackets after IE: the references that hold the emissions.</param>
    /// <returns>False if any part is no key of the GPC; NA and FX of the UNFCCC are none.</returns>
    public static bool TryParse(string text, out IReadOnlyList<NotationKey> keys, out IReadOnlyList<string> targets)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (found, named) = (new List<NotationKey>(), new List<string>());
        (keys, targets) = (found, named);
        foreach (var part in Separators().Split(text.Trim()))
        {
            if (Part().Match(part) is not { Success: true } match || Of(match.Groups["key"].Value) is not { } key)
            {
                return false;
            }

            if (!found.Contains(key))
            {
                found.Add(key);
            }

            named.AddRange(match.Groups["target"].Value.Split([' ', '+', '&', ';', ',', '/', '、', '；', '，'], StringSplitOptions.RemoveEmptyEntries));
        }

        return found.Count > 0;
    }

    private static NotationKey? Of(string code)
    {
        var at = Array.FindIndex(Known, k => k.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || k.Name.Chinese == code);
        return at < 0 ? null : Known[at].Key;
    }

    [GeneratedRegex(@"[;,/、；，](?![^(（]*[)）])", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\s*(?<key>[^\s(（]+)\s*(?:[(（](?<target>[^)）]*)[)）])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
