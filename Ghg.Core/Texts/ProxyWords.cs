namespace Ghg.Core.Texts;

/// <summary>
/// Words by which a source says that a number stands for another: scaled from another place, carried over from another year, estimated from something else.
/// Words that mean other things as well (an office's "estimates", 参照 a standard) are not among them.
/// </summary>
internal static class ProxyWords
{
    // Beginnings of words: "scaled by population", "extrapolated", but never "unscaled".
    private static readonly string[] English =
    [
        "proxy", "proxies", "scaled", "downscal", "upscal", "extrapolat", "interpolat", "apportion", "prorat", "pro rata", "pro-rata", "surrogate", "back-cast", "backcast", "estimated from", "estimated by", "derived from",
        "assumed equal", "assumed as in", "same as in",
    ];

    private static readonly string[] Chinese = ["估算", "推算", "测算", "折算自", "换算自", "外推", "内插", "插值", "插补", "类比", "分摊", "按比例", "替代数据", "代用", "借用", "参照上年", "参照全省", "参照全国", "沿用上年"];

    /// <summary>Whether a source says so.</summary>
    public static bool Are(string source) => Chinese.Any(w => source.Contains(w, StringComparison.Ordinal)) || English.Any(w => Begins(source, w));

    private static bool Begins(string source, string word)
    {
        for (var at = source.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = source.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(source[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
