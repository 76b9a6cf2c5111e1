using Ghg.Core.Numerics;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>A category of an uncertainty table of someone else: what the IPCC's table takes of it, and what is drawn.</summary>
/// <param name="Line">Columns A to F with the flags.</param>
/// <param name="Activity">The activity data in multiples of themselves, mean about 1.</param>
/// <param name="Factor">The factor in multiples of itself.</param>
/// <param name="FactorName">The factor's name: categories that name one factor share it.</param>
/// <param name="HasBase">Whether the base year is stated.</param>
public sealed record UncertainLine(Approach1Line Line, Distribution Activity, Distribution Factor, string FactorName, bool HasBase);
