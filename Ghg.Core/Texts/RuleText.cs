namespace Ghg.Core.Texts;

/// <summary>All that a rule says, in both languages. The three sentences of a finding share their arguments by number.</summary>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected instead.</param>
/// <param name="Suggestion">How to mend it.</param>
/// <param name="Why">Why the rule exists, for <c>ghg rule</c>.</param>
public sealed record RuleText(Text Title, Text Found, Text Expected, Text Suggestion, Text Why);
