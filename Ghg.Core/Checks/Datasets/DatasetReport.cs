using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>What was found in datasets.</summary>
/// <param name="Datasets">The datasets that could be read, by name.</param>
/// <param name="Findings">What is wrong with them, by place.</param>
public sealed record DatasetReport(IReadOnlyList<Dataset> Datasets, IReadOnlyList<Diagnostic> Findings);
