using Ghg.Core.Gpc;

namespace Ghg.Core.Reports.Charts;

/// <summary>
/// Colours by meaning, as classes: a sector has the same in every chart. The hues are Okabe and Ito's, told apart by those who do not see red or green
/// (Okabe, M. and Ito, K. 2008, Color Universal Design); each has a shade for light and one for dark pages.
/// </summary>
public static class ChartColours
{
    /// <summary>A rise.</summary>
    public const string Rise = "c-rise";

    /// <summary>A fall.</summary>
    public const string Fall = "c-fall";

    /// <summary>A total.</summary>
    public const string Total = "c-total";

    private static readonly (string Class, string Light, string Dark)[] All =
    [
        ("c-1", "#0072B2", "#56A8E0"), ("c-2", "#D55E00", "#F0803C"), ("c-3", "#009E73", "#2BC79A"), ("c-4", "#A8578A", "#DB8FC0"), ("c-5", "#8A6D00", "#E6C229"), ("c-6", "#6B6B6B", "#B0B0B0"),
        ("c-7", "#56B4E9", "#8CCDF2"), (Rise, "#B8430B", "#F0803C"), (Fall, "#00745A", "#2BC79A"), (Total, "#44505C", "#A9B6C2"),
    ];

    /// <summary>The colour of a sector.</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>A class.</returns>
    public static string Of(Sector sector) => Of((int)sector - 1);

    /// <summary>The colour of the nth thing of its kind, from 0.</summary>
    /// <param name="index">Which.</param>
    /// <returns>A class.</returns>
    public static string Of(int index) => All[index % 7].Class;

    /// <summary>The style rules that give the classes their colours.</summary>
    internal static string Style(bool dark) => string.Concat(All.Select(c => $".{c.Class}{{--c:{(dark ? c.Dark : c.Light)}}}"));
}
