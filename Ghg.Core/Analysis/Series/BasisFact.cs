namespace Ghg.Core.Analysis.Series;

/// <summary>One thing that a value rests on. Two years whose facts of the same kind and subject differ have a break between them.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="Subject">What it is about, such as <c>I.1.2 electricity</c>; empty for the value as a whole.</param>
/// <param name="Value">What it is, such as <c>china-grid CN-SD</c>.</param>
public sealed record BasisFact(BasisKind Kind, string Subject, string Value);
