using Ghg.Core.Analysis.Series;

namespace Ghg.Core.Analysis.Peaking;

/// <summary>The highest year: the first for C40, the last for tests of what came after, since a plateau has not ended until it ends.</summary>
internal static class Highest
{
    public static SeriesPoint First(IReadOnlyList<SeriesPoint> points) => points.MaxBy(p => p.Value)!;

    public static SeriesPoint Last(IReadOnlyList<SeriesPoint> points) => points.Reverse().MaxBy(p => p.Value)!;
}
