namespace Ghg.Core.Texts;

/// <summary>The words in equations. Letters are those of the cited source in both languages; what stands between them, or names a pool, is in the reader's.</summary>
internal static class EquationTexts
{
    // Longer phrases first: what is left of them is not replaced again.
    private static readonly (string English, string Chinese)[] Words =
    [
        ("CO2 flared", "CO2（火炬燃烧）"),
        (", flared ", "，火炬燃烧 "),
        ("; outside 1 − s for s", "；边界外以 1 − s 代 s"),
        (" (inside) or ", "（边界内）或 "),
        (" (outside)", "（边界外）"),
        ("(interval, year)", "(废弃时段, 年份)"),
        ("(on site)", "(厂内)"),
        ("; by efficiency ", "；按效率法 "),
        ("(pasture)", "(放牧)"),
        (", or ", "，或 "),
        ("; of open burning A", "；露天焚烧：A"),
        ("; exported-clinker: ", "；外销熟料："),
        ("CH4 generated", "CH4 产生量"),
        ("DDOCm decomp", "DDOCm 分解量"),
        ("ΔC growth", "ΔC 生长"),
        ("ΔC conversion", "ΔC 转化"),
        ("ΔC litter", "ΔC 枯落物"),
        ("ΔC dead wood", "ΔC 枯死木"),
        ("ΔC soil", "ΔC 土壤"),
        ("SOC before", "SOC 转化前"),
        ("t = 1 year", "t = 1 年"),
    ];

    /// <summary>An equation or the letters of a step, with its words in a language.</summary>
    public static string In(string equation, Language language) =>
        language == Language.English ? equation : Words.Aggregate(equation, (text, word) => text.Replace(word.English, word.Chinese, StringComparison.Ordinal));
}
