using Ghg.Core.Texts;

namespace Ghg.Core.Analysis;

/// <summary>A unit of money: no unit of the catalogue, since what it is worth depends on the year and the place.</summary>
/// <param name="Currency">The code of the currency, such as <c>CNY</c>; <c>Int$</c> is the international dollar of purchasing power parities.</param>
/// <param name="Multiple">How many of the currency one unit is: 10⁸ for 亿元.</param>
internal readonly record struct Money(string Currency, double Multiple)
{
    /// <summary>Reads a unit of money: 亿元, 万元, CNY, million USD, US$ billion.</summary>
    public static bool TryParse(string text, out Money money)
    {
        var rest = HalfWidth.Of(text).Trim().ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
        foreach (var (word, times) in MoneyWords.Multiples)
        {
            var bare = rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..] : rest.EndsWith(word, StringComparison.Ordinal) ? rest[..^word.Length] : null;
            if (bare is not null && MoneyWords.Currencies.TryGetValue(bare, out var currency))
            {
                money = new(currency, times);
                return true;
            }
        }

        var known = MoneyWords.Currencies.TryGetValue(rest, out var plain);
        money = new(plain ?? "", 1);
        return known;
    }
}
