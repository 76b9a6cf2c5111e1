using Ghg.Core.Activities;
using Ghg.Core.Inventories;

namespace Ghg.Core.Analysis.Series;

/// <summary>Imported electricity or heat: its CO2 is that of some lines times a weight.</summary>
/// <param name="Stated">The figure that says how much is imported; null where all that is used is.</param>
/// <param name="Weight">What is imported over what the lines use; 1 where all is. Negative for a city that exports.</param>
/// <param name="Lines">The lines whose factor it takes.</param>
internal sealed record EnergyImport(Indicator? Stated, double Weight, IReadOnlyList<Line> Lines);
