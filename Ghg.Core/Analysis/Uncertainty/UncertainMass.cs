using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Uncertainty;

/// <summary>The CO2e of one gas of one line, with what it rests on.</summary>
/// <param name="Line">The line.</param>
/// <param name="Gas">The id of the gas.</param>
/// <param name="Influence">Kilograms of CO2e with the effect of each input.</param>
internal sealed record UncertainMass(Line Line, string Gas, Influence Influence);
