using Ghg.Core.Texts;

namespace Ghg.Core.Analysis.Views;

/// <summary>One step between the totals of two views.</summary>
/// <param name="Cause">What kind of step it is.</param>
/// <param name="Reason">The place of the view that does not count it, the two GWP sets, or what is moved in or out.</param>
/// <param name="Part">The gas of a line; null for energy moved in or out, which is no line.</param>
/// <param name="Change">Kilograms of CO2e, negative for what is left out.</param>
public sealed record ReconciliationStep(ReconciliationCause Cause, Text Reason, ViewPart? Part, double Change);
