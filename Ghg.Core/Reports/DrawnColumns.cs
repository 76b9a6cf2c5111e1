using System.Globalization;
using Ghg.Core.Analysis.Uncertainty;

namespace Ghg.Core.Reports;

/// <summary>What programs get of the draws of a result beside its limits: mean, standard deviation, percentiles, and how well the limits are known.</summary>
internal static class DrawnColumns
{
    /// <summary>The percentiles beside the 2.5th and the 97.5th, which are the limits.</summary>
    public static IReadOnlyList<double> Percentiles { get; } = [5, 25, 50, 75, 95];

    /// <summary>A percentile as columns name it.</summary>
    public static string NameOf(double percentile) => percentile.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The columns.</summary>
    /// <param name="unit">What ends their names, such as <c>_t_co2e</c>.</param>
    public static IEnumerable<GridColumn> Of(string unit = "") =>
    [
        .. ((string[])["mean", "deviation", .. Percentiles.Select(NameOf)]).Select(c => new GridColumn($"drawn_{c}{unit}", "", true)), new("unsettled_percent", "", true),
    ];

    /// <summary>The cells.</summary>
    /// <param name="drawn">The draws, or null.</param>
    /// <param name="show">Writes a number in the unit of the columns.</param>
    /// <param name="showPercent">Writes a percentage.</param>
    public static IEnumerable<string> CellsOf(DrawnResult? drawn, Func<double?, string> show, Func<double?, string> showPercent) =>
        [show(drawn?.Mean), show(drawn?.StandardDeviation), .. Percentiles.Select(p => show(drawn?.Quantile(p / 100))), showPercent(drawn?.Unsettled * 100)];
}
