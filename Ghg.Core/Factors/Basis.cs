namespace Ghg.Core.Factors;

/// <summary>Bases of calorific values, of electricity in coal equivalent and of waste. A blank is unstated, not a wildcard.</summary>
public static class Basis
{
    /// <summary>Net (lower) calorific value: the water of combustion stays vapour. IPCC and Chinese statistics.</summary>
    public const string Net = "ncv";

    /// <summary>Gross (higher) calorific value. US statistics and most gas bills.</summary>
    public const string Gross = "gcv";

    /// <summary>当量值: electricity in tce by its heat content.</summary>
    public const string HeatContent = "heat-content";

    /// <summary>等价值: electricity in tce by the coal that a power station burns for it.</summary>
    public const string CoalEquivalent = "coal-equivalent";

    /// <summary>湿基: waste as it comes, with its water.</summary>
    public const string Wet = "wet";

    /// <summary>干基: the dry matter of waste.</summary>
    public const string Dry = "dry";

    /// <summary>Reads a basis in English or Chinese.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <returns>One of the constants, or null.</returns>
    public static string? Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        Net or "lhv" or "net" or "低位" or "低位热值" => Net,
        Gross or "hhv" or "gross" or "高位" or "高位热值" => Gross,
        HeatContent or "当量值" or "当量" => HeatContent,
        CoalEquivalent or "等价值" or "等价" => CoalEquivalent,
        Wet or "wet-weight" or "湿基" or "湿重" => Wet,
        Dry or "dry-weight" or "dry-matter" or "干基" or "干重" => Dry,
        _ => null,
    };
}
