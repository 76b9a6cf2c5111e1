using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>Names of the families of gases that count in totals.</summary>
internal static class GasFamilies
{
    /// <summary>The families in the order of reports.</summary>
    public static readonly IReadOnlyList<GasFamily> All =
        [GasFamily.Co2, GasFamily.Ch4, GasFamily.N2o, GasFamily.Hfc, GasFamily.Pfc, GasFamily.Sf6, GasFamily.Nf3, GasFamily.Unspecified];

    /// <summary>The machine name.</summary>
    public static string Id(GasFamily family) => family switch
    {
        GasFamily.Co2 => "co2",
        GasFamily.Ch4 => "ch4",
        GasFamily.N2o => "n2o",
        GasFamily.Hfc => "hfc",
        GasFamily.Pfc => "pfc",
        GasFamily.Sf6 => "sf6",
        GasFamily.Nf3 => "nf3",
        GasFamily.BiogenicCo2 => "co2-biogenic",
        _ => "co2e",
    };

    /// <summary>The name.</summary>
    public static Text Name(GasFamily family) => family switch
    {
        GasFamily.Hfc => SeriesTexts.Hfc,
        GasFamily.Pfc => SeriesTexts.Pfc,
        GasFamily.Unspecified => SeriesTexts.GasesUnknown,
        _ => Text.Same(Id(family).ToUpperInvariant()),
    };
}
