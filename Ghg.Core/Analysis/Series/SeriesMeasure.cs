using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Series;

/// <summary>What the values of a series measure. Series of different measures are never joined silently.</summary>
/// <param name="Id">The machine name: <c>BASIC</c>, <c>Territorial</c>, <c>CO2-ENERGY-CN</c>, <c>I.1.1</c>, or what a table calls it; empty if it says nothing.</param>
/// <param name="Name">Its name.</param>
/// <param name="Gwp">The GWP set of the values; empty where CO2 alone is counted or a table says nothing.</param>
public sealed record SeriesMeasure(string Id, Text Name, string Gwp);
