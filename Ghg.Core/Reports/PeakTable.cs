using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Reports;

/// <summary>Verdicts on peaks for programs: a row for each series, emissions in tonnes.</summary>
public static class PeakTable
{
    private static readonly string[] Grades =
        ["insufficient-data", "not-applicable", "not-peaked", "too-early", "plateau", "declining", "peaked-c", "peaked-b", "peaked-a", "peak-reversed"];

    private static readonly string[] C40Statuses = ["unknown", "not-peaked", "peaked", "peak-reversed", "not-applicable"];
    private static readonly string[] ChineseStatuses = ["not-peaked", "plateau", "peaked", "rebound"];
    private static readonly string[] RateStatuses = ["peak-period", "plateau", "decline"];

    private static readonly (string Name, Func<PeakVerdict, object?> Of)[] Columns =
    [
        ("city", v => v.Series.City), ("measure", v => v.Series.Measure.Id), ("gwp", v => v.Series.Measure.Gwp), ("as_of", v => v.Options.AsOf), ("grade", v => Grades[(int)v.Grade]),
        ("first_year", v => v.Series.FirstYear), ("years", v => v.Series.Observed.Count), ("missing_years", v => string.Join(';', v.Series.MissingYears)),
        ("filled_years", v => string.Join(';', v.Series.Points.Where(p => p.IsFilled).Select(p => p.Year))),
        ("peak_year", v => v.First.Year), ("last_peak_year", v => v.Last.Year), ("peak_t", v => v.First.Value / 1000), ("latest_year", v => v.Latest.Year), ("latest_t", v => v.Latest.Value / 1000),
        ("fall_share", v => v.Fall?.Share), ("fall_uncertainty", v => v.Fall?.Uncertainty), ("year_correlation", v => v.Fall?.Correlation), ("fall_distinguishable", v => v.Fall?.IsDistinguishable),
        ("c40_profile", v => $"c40-{v.C40.Profile.ToString().ToLowerInvariant()}"), ("c40_status", v => C40Statuses[(int)v.C40.Status]), ("pc1", v => v.C40.EnoughYears), ("pc2", v => v.C40.LongAgo),
        ("pc3", v => v.C40.Recent), ("pc4", v => v.C40.FarBelow), ("cn_mk_status", v => v.IsJudged ? ChineseStatuses[(int)v.Chinese.Status] : null), ("cn_mk_years", v => v.Chinese.YearsAfter),
        ("cn_mk_s", v => v.Chinese.Test?.S), ("cn_mk_p_decreasing", v => v.Chinese.Test?.Decreasing), ("cn_mk_p_increasing", v => v.Chinese.Test?.Increasing), ("cn_mk_exact", v => v.Chinese.Test?.IsExact), ("cn_mk_flat_since", v => v.Chinese.FlatSince),
        ("esc_status", v => v.IsJudged && v.Rate is { } rate ? RateStatuses[(int)rate.Status] : null), ("esc_rate", v => v.Rate?.Rate), ("wri_five_years_past", v => v.IsJudged ? v.FiveYearsPast : null),
        ("lamb_ten_years_falling", v => v.IsJudged ? v.TenYearsFalling : null), .. SegmentColumns("before", v => v.Before), .. SegmentColumns("since", v => v.Since), .. SegmentColumns("last_ten", v => v.Recent),
        ("lag1_since", v => v.LagOne), ("peak_year_per_person", v => v.PerPerson), ("peak_year_per_gdp", v => v.PerGdp),
        ("course", v => v.Course == PeakCourse.NotKnown ? null : v.Course.ToString().ToLowerInvariant()),
        ("findings", v => string.Join(' ', SeriesFindings.Of(v.Series).Select(f => f.Rule.Code).Distinct().Order(StringComparer.Ordinal))),
    ];

    /// <summary>The table of verdicts.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <returns>A row each.</returns>
    public static MachineTable Of(IReadOnlyList<PeakVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return new([.. Columns.Select(c => c.Name)], [.. verdicts.Select(v => (IReadOnlyList<object?>)[.. Columns.Select(c => c.Of(v))])]);
    }

    private static IEnumerable<(string Name, Func<PeakVerdict, object?> Of)> SegmentColumns(string name, Func<PeakVerdict, Segment?> of) =>
    [
        ($"{name}_years", v => of(v)?.Count), ($"{name}_s", v => of(v)?.Test?.S), ($"{name}_p", v => of(v)?.Test?.TwoSided), ($"{name}_tau_b", v => of(v)?.Test?.TauB),
        ($"{name}_slope_t", v => of(v)?.Slope?.Slope / 1000), ($"{name}_slope_lower_t", v => of(v)?.Slope?.Lower / 1000), ($"{name}_slope_upper_t", v => of(v)?.Slope?.Upper / 1000),
    ];
}
