using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Numerics;

namespace Ghg.Core.Reports;

/// <summary>Machine names of what uncertainty is made of.</summary>
internal static class UncertaintyNames
{
    public static string Of(UncertaintySource source) => source switch
    {
        UncertaintySource.Exact => "exact",
        UncertaintySource.Stated => "stated",
        UncertaintySource.Published => "published",
        _ => "assumed",
    };

    public static string Of(DistributionShape shape) => shape switch
    {
        DistributionShape.Exact => "exact",
        DistributionShape.Normal => "normal",
        DistributionShape.Lognormal => "lognormal",
        DistributionShape.Triangular => "triangular",
        _ => "uniform",
    };
}
