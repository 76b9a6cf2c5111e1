using Ghg.Core.Activities;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>A switch that is ready: the row that takes what a row gives up.</summary>
/// <param name="Key">The key of the new row, in the base year.</param>
/// <param name="PerUnit">How much of it, in its unit, serves instead of one unit of the row that is switched.</param>
internal sealed record Switching(ActivityKey Key, double PerUnit);
