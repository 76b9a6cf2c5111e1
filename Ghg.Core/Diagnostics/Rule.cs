using Ghg.Core.Texts;

namespace Ghg.Core.Diagnostics;

/// <summary>One thing that can be wrong. Its code is never reused for another.</summary>
/// <param name="Code">The code, such as <c>GHG2009</c>. The first digit names the stage: 0 files, 1 columns, 2 numbers and units, 3 names and factors, 4 methods, 5 the GPC.</param>
/// <param name="Severity">How serious a finding of this rule is.</param>
/// <param name="Text">Its sentences in both languages.</param>
public sealed record Rule(string Code, Severity Severity, RuleText Text);
