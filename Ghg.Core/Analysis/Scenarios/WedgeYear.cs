namespace Ghg.Core.Analysis.Scenarios;

/// <summary>What a measure saves in a year, in kilograms of CO2e.</summary>
/// <param name="Year">The year.</param>
/// <param name="Saved">Its share of what the plan saves: the Shapley value. Those of all measures add up to the plan's saving.</param>
/// <param name="Alone">What it would save without the plan's other measures.</param>
/// <param name="LastIn">What it saves on top of all the others.</param>
public sealed record WedgeYear(int Year, double Saved, double Alone, double LastIn);
