namespace Ghg.Core.Texts;

/// <summary>Words that people write for money and for the prices that it is in.</summary>
internal static class MoneyWords
{
    /// <summary>Parts of a basis that says a rate is one at purchasing power parities.</summary>
    public static readonly string[] PurchasingPower = ["PPP", "购买力"];

    /// <summary>Currencies by what they may be called, in lower case.</summary>
    public static readonly IReadOnlyDictionary<string, string> Currencies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cny"] = "CNY", ["rmb"] = "CNY", ["yuan"] = "CNY", ["元"] = "CNY", ["人民币"] = "CNY", ["人民币元"] = "CNY", ["元人民币"] = "CNY",
        ["usd"] = "USD", ["us$"] = "USD", ["$"] = "USD", ["dollar"] = "USD", ["dollars"] = "USD", ["美元"] = "USD",
        ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR", ["欧元"] = "EUR",
        ["int$"] = "Int$", ["intl$"] = "Int$", ["international-dollar"] = "Int$", ["international-dollars"] = "Int$", ["国际元"] = "Int$",
    };

    /// <summary>Multiples that stand before a currency or behind it, the longest first.</summary>
    public static readonly IReadOnlyList<(string Word, double Times)> Multiples =
    [
        ("thousand", 1e3), ("trillion", 1e12), ("million", 1e6), ("billion", 1e9), ("万亿", 1e12), ("百万", 1e6), ("十亿", 1e9), ("bn", 1e9), ("mn", 1e6), ("千", 1e3), ("万", 1e4), ("亿", 1e8),
    ];

    /// <summary>Words in a basis that mean the prices of the year itself.</summary>
    public static readonly IReadOnlyList<string> CurrentPrices = ["nominal", "current", "现价", "当年价", "名义"];
}
