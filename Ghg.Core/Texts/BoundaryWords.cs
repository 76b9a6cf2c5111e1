namespace Ghg.Core.Texts;

/// <summary>Words in the description of a boundary by which its kind is known, the more telling first.</summary>
internal static class BoundaryWords
{
    /// <summary>Kinds with their words.</summary>
    public static readonly IReadOnlyList<(string Kind, string[] Words)> Kinds =
    [
        ("urban-area", ["urban", "built-up", "市区", "城区", "建成区", "中心城"]),
        ("prefecture", ["prefecture", "地级", "市域", "全市", "全域"]),
        ("metropolitan-area", ["metropolitan", "metro area", "都市圈"]),
        ("county", ["county", "县域", "全县"]),
        ("municipality", ["municipal", "city limits", "city boundary", "city", "市界"]),
    ];

    /// <summary>The kind of a boundary, or null where no word tells.</summary>
    public static string? KindOf(string description) =>
        Kinds.Where(k => k.Words.Any(w => description.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(k => k.Kind).FirstOrDefault();
}
