using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>A value that a view takes from an inventory, in kilograms; or null and, where there is more to say than that nothing was reported, why.</summary>
internal readonly record struct SeriesReading(double? Value, Text? Why = null);
