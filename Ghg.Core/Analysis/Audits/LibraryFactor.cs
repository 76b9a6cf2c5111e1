namespace Ghg.Core.Analysis.Audits;

/// <summary>What the factor library gives for one unit of an activity.</summary>
/// <param name="PerUnit">Kilograms of gas per unit.</param>
/// <param name="Names">The numbers that it is made of, as <c>factor</c> names them.</param>
/// <param name="Country">The country that was asked for; empty for the world.</param>
/// <param name="Activity">The activity.</param>
public sealed record LibraryFactor(double PerUnit, string Names, string Country, string Activity);
