namespace Ghg.Core.Factors;

/// <summary>Bases of calorific values and of electricity in coal equivalent. A blank is unstated, not a wildcard.</summary>
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

    /// <summary>Reads a basis in English or Chinese.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <returns>One of the constants, or null.</returns>
    public static string? Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        Net or "lhv" or "net" or "低位" or "低位热值" => Net,
        Gross or "hhv" or "gross" or "高位" or "高位热值" => Gross,
        HeatContent or "当量值" or "当量" => HeatContent,
        CoalEquivalent or "等价值" or "等价" => CoalEquivalent,
        _ => null,
    };
}
