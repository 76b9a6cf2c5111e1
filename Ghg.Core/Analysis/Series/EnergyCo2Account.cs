using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Series;

/// <summary>What the energy CO2 of Chinese targets is made of in an inventory.</summary>
/// <param name="Fuel">The lines whose CO2 counts as burnt.</param>
/// <param name="Imports">What is imported; nothing for a carrier that is not.</param>
internal sealed record EnergyCo2Account(IReadOnlyList<Line> Fuel, IReadOnlyList<EnergyImport> Imports);
