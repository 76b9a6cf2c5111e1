using Ghg.Core.Gpc;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a row is switched to.</summary>
/// <param name="Reference">The reference of the new row, or null for that of the row that is switched.</param>
/// <param name="Activity">The id of its activity.</param>
/// <param name="Technology">Its technology; empty to take that of the city's own row of the activity.</param>
/// <param name="Unit">Its unit; null to take that of the city's own row of the activity.</param>
/// <param name="Ratio">How much of it serves instead of one of the row: of energy for energy, or in <paramref name="RatioUnit"/>.</param>
/// <param name="RatioUnit">The unit of the ratio, such as kWh/kg; null for a plain number.</param>
public sealed record SwitchTarget(GpcReference? Reference, string Activity, string Technology, Unit? Unit, double Ratio, Unit? RatioUnit);
