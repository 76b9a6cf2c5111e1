using Ghg.Core.Gpc;

namespace Ghg.Core.Reports.Charts;

/// <summary>
/// Colours by meaning, as classes of the page's style: a sector has the same in every chart, and nothing else has it. The hues of sectors are Okabe and Ito's
/// (2008, Color Universal Design) and those of gases Tol's (2021, Colour Schemes, "muted"), made darker on light pages and lighter on dark ones so that
/// each has a contrast of 3 : 1 with the page (WCAG 2.2, 1.4.11).
/// </summary>
internal static class ChartColours
{
    public const string Rise = "rise", Fall = "fall", Total = "total", Target = "target", Gap = "gap";

    private static readonly (string Class, string Light, string Dark)[] All =
    [
        ("s1", "#0072B2", "#4FA8E0"), ("s2", "#D55E00", "#F0803C"), ("s3", "#8A6D00", "#E6C229"), ("s4", "#A8578A", "#DB8FC0"), ("s5", "#008A64", "#2BC79A"), ("s6", "#6B6B6B", "#B0B0B0"),
        ("g1", "#4A5A6A", "#A9B6C2"), ("g2", "#882255", "#D679A8"), ("g3", "#2E8B9A", "#63C5D4"), ("g4", "#85800F", "#D4CE55"), ("g5", "#5A3FA0", "#A893E6"), ("g6", "#A85A32", "#E3A071"), ("g7", "#75756C", "#C9C9BF"), ("g8", "#8A8A8A", "#8F8F8F"),
        ("p1", "#0B7A75", "#4FC7C0"), ("p2", "#9C4A1A", "#E39A6B"), ("p3", "#6A3FA0", "#B79AE8"), ("p4", "#7A6A00", "#D6C24A"), ("p5", "#1B5E9B", "#7DB4EC"), ("p6", "#9B2C4E", "#EC8AA8"),
        (Rise, "#B8430B", "#F0803C"), (Fall, "#00745A", "#2BC79A"), (Total, "#44505C", "#A9B6C2"), (Target, "#0B7A3B", "#5FD08C"), (Gap, "#C02626", "#FF7B72"),
    ];

    /// <summary>The colour of a sector.</summary>
    public static string Of(Sector sector) => $"s{(int)sector}";

    /// <summary>The colour of a family of gases, by its place in reports.</summary>
    public static string OfGas(int index) => $"g{index + 1}";

    /// <summary>The colour of the nth plan or measure, from 0; after six the same again, paler.</summary>
    public static string OfPlan(int index) => $"p{(index % 6) + 1}{(index / 6 % 2 == 1 ? " pale" : "")}";

    /// <summary>The style rules that give the classes their colours.</summary>
    public static string Style(bool dark) => string.Concat(All.Select(c => $".{c.Class}{{--c:{(dark ? c.Dark : c.Light)}}}"));
}
